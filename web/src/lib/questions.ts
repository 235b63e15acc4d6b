// Questions: what follows from an answer to a finding's question. Some answers tell the engine a
// circumstance, which reviews again; some put the finding aside, because only the person can
// know; some say what helps. Questions and answers are knowledge: they come with the topics.
import { placesOf } from './spans.ts';
import type { Choice, Field, Finding, Submission, Topic } from './types.ts';

/** What was answered, and the words that it was about: it does not speak for words that come later. */
export interface Answered { says: string; about: readonly string[] }
/** By topic. */
export type Given = Readonly<Record<string, Answered>>;

export const choicesOf = (topics: readonly Topic[], topic: string): readonly Choice[] => topics.find((one) => one.topic === topic)?.answers ?? [];

export const chosen = (topics: readonly Topic[], topic: string, given: Given): Choice | undefined =>
  choicesOf(topics, topic).find(({ says }) => says === given[topic]?.says);

function withTold(submission: Submission, { relationship, consent, approved, disclaimer }: Choice['tells']): Submission {
  let out = submission;
  if (relationship) out = { ...out, relationship };
  if (approved) out = { ...out, approved: approved === 'yes' };
  if (disclaimer) out = { ...out, author: { ...out.author, disclaimer: disclaimer === 'yes' } };
  if (consent) out = { ...out, media: (out.media?.length ? out.media : [{}]).map((one) => ({ ...one, consent })) };
  return out;
}

/** The submission with everything that the answers tell. */
export const told = (submission: Submission, given: Given, topics: readonly Topic[]): Submission =>
  Object.keys(given).reduce((out, topic) => withTold(out, chosen(topics, topic, given)?.tells ?? {}), submission);

/** Whether the form told already what an answer to the topic's question would tell. */
export const known = (submission: Submission, topic: string, topics: readonly Topic[]): boolean =>
  choicesOf(topics, topic).some(({ tells }) => Object.keys(tells).length > 0 && JSON.stringify(withTold(submission, tells)) === JSON.stringify(submission));

/** The text of a field of a submission. */
export const textIn = (submission: Submission, field: Field): string =>
  ({ text: submission.text, context: submission.context, target: submission.target?.text, alt: submission.media?.flatMap(({ alt }) => alt ?? []).join('\n'), bio: undefined })[field] ?? '';

/** The words that a finding points at, plainly written. */
export const wordsOf = (submission: Submission, finding: Finding): string[] =>
  placesOf(finding, (field) => textIn(submission, field)).map(({ text }) => text.trim().toLowerCase());

/** Put aside on the person's word, as long as it points at nothing new. */
export function settled(finding: Finding, of: Submission, given: Given, topics: readonly Topic[]): boolean {
  if (!chosen(topics, finding.topic, given)?.settles) return false;
  const about = given[finding.topic]!.about;
  return wordsOf(of, finding).every((words) => about.includes(words));
}
