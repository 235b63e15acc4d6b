// Clauses that hold all the words, whatever their case or accents.
import type { Clause } from './types.ts';

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

export function searched(clauses: readonly Clause[], typed: string): Clause[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...clauses];
  return clauses.filter((clause) => {
    const text = plain([clause.id, clause.also, clause.summary, clause.place, clause.document, clause.differs].filter(Boolean).join(' '));
    return words.every((word) => text.includes(word));
  });
}
