// A safer version, piece by piece: which changes are taken, and what the text is then.
import { rangesOf } from './spans.ts';
import type { Change } from './types.ts';

export interface Piece { start: number; end: number; to: string; change: Change; index: number }

/** Changes over the string, in order; one that lies inside another is left out. */
export function pieces(text: string, changes: readonly Change[]): Piece[] {
  const ranges = rangesOf(text, changes);
  const all = changes.map((change, index) => ({ ...ranges[index]!, to: change.to, change, index }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return all.filter((piece, i) => i === 0 || !all.slice(0, i).some((before) => piece.start < before.end));
}

/** A name for each piece that it keeps when words elsewhere change: what goes, what comes, and which of those that are alike. */
export function namesOf(text: string, all: readonly Piece[]): string[] {
  const seen = new Map<string, number>();
  return all.map(({ start, end, to, change }) => {
    const name = JSON.stringify([change.op, text.slice(start, end), to]);
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return `${name}${before}`;
  });
}

/** The text with the pieces that were taken. Where words go, one of the spaces beside them goes too. */
export function withTaken(text: string, all: readonly Piece[], taken: ReadonlySet<number>): string {
  let out = '';
  let at = 0;
  for (const piece of all) {
    if (!taken.has(piece.index)) continue;
    out += text.slice(at, piece.start) + piece.to;
    at = piece.end;
    if (piece.to !== '') continue;
    const spaced = out === '' || /\s$/.test(out);
    if (spaced && text[at] === ' ') at += 1;
    else if (/ $/.test(out) && (at === text.length || /[,.;:!?]/.test(text[at]!))) out = out.slice(0, -1);
  }
  return out + text.slice(at);
}
