// How often Scruple was right on posts that it was not made with, put in at build.
import measured from 'virtual:accuracy';

export const { topics } = measured;

/** The mean over topics: what somebody meets depends on what they write about. */
export function mean(of: 'precision' | 'recall'): number {
  const values = Object.values(topics).map((one) => one[of]).filter((one) => one !== null);
  return values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length);
}
