// While somebody goes on typing, only the quick reading keeps up. What the closer reading made of
// the text before is carried over to the quick reviews that follow, until typing rests again: so
// that nothing comes and goes with every pause.
import type { Finding, Review, Submission } from './types.ts';

/** Both reviews of a text, and what was reviewed. */
export interface Settled { quick: Review; close: Review; of: Submission }

const rank = { high: 2, medium: 1, low: 0 };
const verdicts = { high: 'stop_and_think', medium: 'worth_changing', low: 'for_your_judgement' } as const;

const bytesIn = (text: string): number => new TextEncoder().encode(text).length;

/** How many bytes two texts begin with in common; a letter of several bytes counts whole or not. */
export function sharedBytes(one: string, other: string): number {
  let at = 0;
  while (at < one.length && at < other.length && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  if (at > 0 && /[\ud800-\udbff]/.test(one[at - 1]!)) at -= 1;
  return bytesIn(one.slice(0, at));
}

/** Whether a submission goes on from another: nothing but the text is changed, and at least half of that stands. */
const goesOn = (of: Submission, before: Submission, shared: number): boolean =>
  2 * shared >= bytesIn(before.text) && JSON.stringify({ ...of, text: '' }) === JSON.stringify({ ...before, text: '' });

/** A quick review of `of`, with what the closer reading took back and what it found in words that still stand. */
export function carried(review: Review, of: Submission, { quick, close, of: before }: Settled): Review {
  const shared = sharedBytes(before.text, of.text);
  if (!goesOn(of, before, shared)) return review;
  const without = (findings: readonly Finding[], ...others: readonly Finding[][]) =>
    findings.filter(({ topic }) => !others.flat().some((one) => one.topic === topic));
  const stands = ({ spans }: Finding) => spans.every(({ end, in: field }) => (field ?? 'text') !== 'text' || end <= shared);

  const takenBack = without(quick.findings, close.findings);
  const gone = (finding: Finding) => takenBack.some((one) => one.fingerprint === finding.fingerprint || (one.topic === finding.topic && finding.basis === 'model'));
  const kept = review.findings.filter((finding) => !gone(finding));
  const added = without(close.findings, quick.findings, review.findings).filter(stands);
  if (kept.length === review.findings.length && added.length === 0) return review;
  const findings = [...kept, ...added].sort((a, b) => rank[b.severity] - rank[a.severity] || b.confidence - a.confidence);
  const { rights, ...rest } = review;
  const told = rights ? quick.rights && !close.rights ? undefined : rights : added.length > 0 ? close.rights : undefined;
  return { ...rest, findings, verdict: findings[0] ? verdicts[findings[0].severity] : 'nothing_found', ...(told && { rights: told }) };
}
