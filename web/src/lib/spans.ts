// Spans: from the bytes in which the engine counts to the places of a JavaScript string, and
// from findings to the pieces of a text that are underlined.
import type { Field, Finding, Severity, Span } from './types.ts';

/** A stretch of a string, in UTF-16 units, end exclusive. */
export interface Range { start: number; end: number }

const bytesOf = (codePoint: number): number => (codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4);

/** The places of spans given in bytes of the text's UTF-8. A lone surrogate counts as the U+FFFD that it is sent as. */
export function rangesOf(text: string, spans: readonly Span[]): Range[] {
  const wanted = [...new Set(spans.flatMap((span) => [span.start, span.end]))].sort((a, b) => a - b);
  const place = new Map<number, number>();
  let bytes = 0;
  let at = 0;
  let next = 0;
  while (next < wanted.length) {
    if (bytes >= wanted[next]! || at >= text.length) {
      place.set(wanted[next++]!, at);
      continue;
    }
    const point = text.codePointAt(at)!;
    bytes += bytesOf(point);
    at += point > 0xffff ? 2 : 1;
  }
  return spans.map((span) => ({ start: place.get(span.start)!, end: place.get(span.end)! }));
}

/** An underlined stretch and the findings that share it; the worst gives its look. */
export interface Mark extends Range { severity: Severity; findings: string[] }

const rank: Record<Severity, number> = { low: 0, medium: 1, high: 2 };

/** Marks that do not overlap, in order, over the part of a submission that findings point at. */
export function marksOf(text: string, findings: readonly Finding[], field: Field = 'text'): Mark[] {
  const spans = findings.flatMap((finding) => finding.spans.filter((span) => (span.in ?? 'text') === field).map((span) => ({ ...span, finding })));
  const found = rangesOf(text, spans).map((range, i) => ({ ...range, finding: spans[i]!.finding })).filter((range) => range.end > range.start);
  const edges = [...new Set(found.flatMap((one) => [one.start, one.end]))].sort((a, b) => a - b);
  const marks: Mark[] = [];
  for (let i = 0; i + 1 < edges.length; i += 1) {
    const [start, end] = [edges[i]!, edges[i + 1]!];
    const here = found.filter((one) => one.start <= start && one.end >= end);
    if (here.length === 0) continue;
    const worst = here.reduce((a, b) => (rank[b.finding.severity] > rank[a.finding.severity] ? b : a));
    marks.push({ start, end, severity: worst.finding.severity, findings: here.map((one) => one.finding.fingerprint) });
  }
  return marks;
}

/** Where marks stand after an edit, until the next review: the change is what the two texts do not share. */
export function moved(marks: readonly Mark[], before: string, after: string): Mark[] {
  if (before === after) return [...marks];
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
  let tail = 0;
  while (tail < most - head && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail += 1;
  const from = before.length - tail;
  const shift = after.length - before.length;
  return marks.flatMap((mark) => {
    if (mark.end <= head) return [mark];
    if (mark.start >= from) return [{ ...mark, start: mark.start + shift, end: mark.end + shift }];
    return []; // edited: the next review says what it is now
  });
}

/** A stretch of a field, and what stands there. */
export interface Place extends Range { field: Field; text: string }

/** Where a finding points. `textIn` gives the text of a field. */
export function placesOf(finding: Finding, textIn: (field: Field) => string): Place[] {
  const fields = [...new Set(finding.spans.map((span) => span.in ?? 'text'))];
  return fields.flatMap((field) => {
    const text = textIn(field);
    return rangesOf(text, finding.spans.filter((span) => (span.in ?? 'text') === field))
      .filter((range) => range.end > range.start)
      .map((range) => ({ ...range, field, text: text.slice(range.start, range.end) }));
  });
}

export interface Quote extends Range { field: Field; words: string }

/** The words that a finding points at, a few and short, for its card. */
export const quotes = (finding: Finding, textIn: (field: Field) => string, most = 3): Quote[] =>
  placesOf(finding, textIn).slice(0, most).map(({ start, end, field, text }) => ({ start, end, field, words: shortened(text) }));

export function shortened(words: string, most = 60): string {
  const line = words.replace(/\s+/g, ' ').trim();
  const points = [...line];
  return points.length <= most ? line : `${points.slice(0, most - 1).join('')}…`;
}
