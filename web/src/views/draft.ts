// Draft: what is in the form of the Check view, and the submission that it makes.
import { type Given, told } from '../lib/questions.ts';
import type { Author, Consent, Direction, Kind, Outcome, Relationship, Shows, Submission, Topic } from '../lib/types.ts';

export interface Draft {
  kind: Kind;
  text: string;
  /** One's own words, where `text` is what is acted on. */
  own: string;
  context: string;
  shows: Shows[];
  consent: Consent | null;
  relationship: Relationship | null;
  direction: Direction;
  outcome: Outcome;
  given: Given;
  posted: boolean;
  pictures: number;
  /** What stood here before "Use this text" or "Clear": to be brought back until the next letter. */
  before: Draft | null;
}

export const emptyDraft: Draft = {
  kind: 'post', text: '', own: '', context: '', shows: [], consent: null, relationship: null, direction: 'received', outcome: 'pending', given: {},
  posted: false, pictures: 0, before: null,
};

/** The draft that takes the place of another, whose words can be brought back. */
export const replaced = (draft: Draft, next: Partial<Draft>): Draft => ({ ...draft, ...next, before: draft });
export const cleared = (draft: Draft): Draft => replaced(draft, { ...emptyDraft, kind: draft.kind, posted: draft.posted });

/** Kinds that act on somebody else's words: those stand in the box. */
export const actsOnOthers = (kind: Kind): boolean => kind === 'like' || kind === 'share' || kind === 'follow' || kind === 'join';
/** What else matters, where the words are one's own. What was typed is left out for other kinds, and comes back with the kind. */
export const asksContext = (kind: Kind): boolean => !actsOnOthers(kind);
export const asksWho = (kind: Kind): boolean => kind === 'friend_request' || kind === 'direct_message' || kind === 'follow';
export const hasPicture = (kind: Kind): boolean => kind === 'photo_caption';
/** Kinds that are an act of their own, so that they can be reviewed without a word. */
export const actAlone = (draft: Draft): boolean =>
  (draft.kind === 'friend_request' && draft.relationship !== null) || (hasPicture(draft.kind) && draft.shows.length > 0);

export const nothingYet = (draft: Draft): boolean => draft.text.trim() === '' && !actAlone(draft);

export function submissionOf(draft: Draft, author: Author, topics: readonly Topic[] = []): Submission {
  const out: Submission = { kind: draft.kind, text: draft.text };
  if (Object.keys(author).length > 0) out.author = author;
  if (draft.kind === 'share' && draft.own.trim() !== '') {
    out.text = draft.own;
    out.target = { text: draft.text };
  }
  if (asksContext(draft.kind) && draft.context.trim() !== '') out.context = draft.context;
  if (hasPicture(draft.kind)) out.media = [{ shows: draft.shows, ...(draft.consent && { consent: draft.consent }) }];
  if (asksWho(draft.kind) && draft.relationship) out.relationship = draft.relationship;
  if (draft.kind === 'friend_request') {
    out.direction = draft.direction;
    out.outcome = draft.outcome;
  }
  return told(out, draft.given, topics);
}

/** The field of the submission that stands in the box. */
export const fieldOf = (draft: Draft): 'text' | 'target' => (draft.kind === 'share' && draft.own.trim() !== '' ? 'target' : 'text');
