// Questions: what each answer to a finding's question changes. Some answers tell the engine a
// circumstance, which reviews again; some put the finding aside, because only the person can
// know; some say that it stands. Words are in the messages, by topic and answer.
import type { Author, Submission } from './types.ts';

export interface Choice {
  id: string;
  /** What the answer tells the engine. */
  tells?: Partial<Submission>;
  author?: Partial<Author>;
  consent?: 'stated' | 'none';
  /** The finding is put aside on the person's word, if it is still there. */
  settles?: boolean;
}

const own: Choice[] = [{ id: 'yes', settles: true }, { id: 'no' }];
const turned: Choice[] = [{ id: 'yes' }, { id: 'no', settles: true }];

export const choices: Record<string, Choice[]> = {
  'confidentiality.direct_identifier': [
    { id: 'invented', settles: true, tells: { context: 'The name is invented.' } }, { id: 'mine', settles: true }, { id: 'real' }],
  'confidentiality.indirect_identifier': turned,
  'confidentiality.work_discussion': own.map(({ id }) => ({ id })),
  'image.patient_or_workplace': [{ id: 'yes', consent: 'stated' }, { id: 'no', consent: 'none' }],
  'boundary.patient_contact': [
    { id: 'now', tells: { relationship: 'patient_now' } }, { id: 'past', tells: { relationship: 'patient_past' } },
    { id: 'family', tells: { relationship: 'family' } }, { id: 'never', settles: true, tells: { relationship: 'stranger' } }],
  'boundary.individual_advice': own.map(({ id }) => ({ id })),
  'dignity.offensive_about_patient': own,
  'respect.colleague': own.map(({ id }) => ({ id })),
  'privacy.colleague': [{ id: 'yes', consent: 'stated', settles: true }, { id: 'no', consent: 'none' }],
  bullying_harassment: [{ id: 'stop' }, { id: 'heard' }],
  discrimination: own.map(({ id }) => ({ id })),
  violence_self_harm: [{ id: 'yes' }, { id: 'no' }],
  'accuracy.misinformation': [{ id: 'yes' }, { id: 'no' }],
  'accuracy.unsupported_claim': [{ id: 'yes' }, { id: 'no' }],
  'competence.outside_scope': own,
  'interest.undeclared_promotion': turned,
  'confidential.organisation': own,
  'confidential.teaching_material': own,
  'representation.unauthorised': [{ id: 'yes', settles: true, tells: { approved: true } }, { id: 'no', tells: { approved: false } }],
  'representation.missing_disclaimer': [{ id: 'yes', settles: true, author: { disclaimer: true } }, { id: 'no', author: { disclaimer: false } }],
  'raising_concerns.wrong_channel': [{ id: 'yes', settles: true }, { id: 'no' }],
  impersonation: own,
  'own_privacy.personal_details': own,
  'security.suspicious_link': own,
  'association.endorsement': own,
  'legal.defamation_copyright': own,
  'fair_access.personal_views': own,
  'disrepute.conduct': own,
};

/** Topic → id of the choice that was tapped. */
export type Given = Readonly<Record<string, string>>;

const chosen = (topic: string, given: Given): Choice | undefined => choices[topic]?.find(({ id }) => id === given[topic]);

/** The submission with everything that the answers tell. */
export function told(submission: Submission, given: Given): Submission {
  let out = submission;
  for (const topic of Object.keys(given)) {
    const choice = chosen(topic, given);
    if (!choice) continue;
    if (choice.tells) out = { ...out, ...choice.tells };
    if (choice.author) out = { ...out, author: { ...out.author, ...choice.author } };
    if (choice.consent) {
      const media = out.media?.length ? out.media : [{}];
      out = { ...out, media: media.map((one) => ({ ...one, consent: choice.consent! })) };
    }
  }
  return out;
}

export const settled = (topic: string, given: Given): boolean => chosen(topic, given)?.settles === true;
