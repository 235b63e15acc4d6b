// Spans: bytes of UTF-8 to places in a string, marks without overlap, marks that follow an edit.
import { describe, expect, test } from 'vitest';
import { linesOf } from '../../src/parts/editor.tsx';
import { type Mark, marksOf, moved, quotes, rangesOf, shortened } from '../../src/lib/spans.ts';
import type { Finding, Severity } from '../../src/lib/types.ts';

const finding = (fingerprint: string, severity: Severity, ...spans: [number, number][]): Finding => ({
  topic: 'a.b', severity, confidence: 1, reason: '', clauses: [], advice: [], routes: [], basis: 'pattern', fingerprint,
  spans: spans.map(([start, end]) => ({ start, end })),
});
const bytes = (text: string) => new TextEncoder().encode(text).length;

describe('rangesOf', () => {
  test.each(['plain', 'café au lait', '👩🏽‍⚕️ said hi', 'שלום רב bed 4', '日本語のテキスト', 'lone \ud800 half', '𝒳𝒴 ok', ''])('agrees with the encoder on every character of %j', (text) => {
    const points = [...text];
    let before = '';
    for (const point of points) {
      const span = { start: bytes(before), end: bytes(before + point) };
      expect(rangesOf(text, [span])).toEqual([{ start: before.length, end: before.length + point.length }]);
      before += point;
    }
  });
  test('stops at the end of a text that became shorter', () => {
    expect(rangesOf('abc', [{ start: 2, end: 90 }])).toEqual([{ start: 2, end: 3 }]);
  });
});

describe('marksOf', () => {
  test('cuts overlaps and gives each piece the look of its worst finding', () => {
    const marks = marksOf('abcdefgh', [finding('low', 'low', [0, 6]), finding('high', 'high', [4, 8])]);
    expect(marks.map(({ start, end, severity, findings }) => [start, end, severity, findings.join()])).toEqual([
      [0, 4, 'low', 'low'], [4, 6, 'high', 'low,high'], [6, 8, 'high', 'high']]);
  });
  test('leaves out what stands in another field, and empty spans', () => {
    const other = finding('x', 'low', [3, 3]);
    other.spans.push({ start: 0, end: 2, in: 'context' });
    expect(marksOf('abcdef', [other])).toEqual([]);
    expect(marksOf('abcdef', [other], 'context')).toHaveLength(1);
  });
});

describe('moved', () => {
  const mark = (start: number, end: number): Mark => ({ start, end, severity: 'low', findings: [] });
  const places = (marks: Mark[]) => marks.map(({ start, end }) => [start, end]);
  test('follows an insertion before, leaves one behind alone, drops an edited one', () => {
    expect(places(moved([mark(4, 7)], 'the cat sat', 'and the cat sat'))).toEqual([[8, 11]]);
    expect(places(moved([mark(4, 7)], 'the cat sat', 'the cat sat down'))).toEqual([[4, 7]]);
    expect(places(moved([mark(4, 7)], 'the cat sat', 'the cart sat'))).toEqual([]);
  });
  test('follows a deletion', () => {
    expect(places(moved([mark(4, 7)], 'the cat sat', 'e cat sat'))).toEqual([[2, 5]]);
    expect(moved([mark(0, 3)], 'abc', '')).toEqual([]);
  });
  test('never leaves the text, whatever the edit', () => {
    const before = 'aa bb aa bb aa';
    for (let from = 0; from <= before.length; from += 1)
      for (let to = from; to <= before.length; to += 1)
        for (const put of ['', 'a', 'bb aa']) {
          const after = before.slice(0, from) + put + before.slice(to);
          for (const { start, end } of moved([mark(3, 5), mark(6, 8)], before, after)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(after.length);
            expect(['bb', 'aa']).toContain(after.slice(start, end));
          }
        }
  });
});

test('linesOf gives every line its marks, and a mark over two lines to both', () => {
  const lines = linesOf('ab\n\ncdef', [{ start: 1, end: 6, severity: 'low', findings: [] }]);
  expect(lines.map(({ text, from, marks }) => [text, from, marks.map(({ start, end }) => [start, end])])).toEqual([
    ['ab', 0, [[1, 2]]], ['', 3, []], ['cdef', 4, [[0, 2]]]]);
});

test('quotes are the words pointed at, short and few', () => {
  const text = '👶 bed four\nand more';
  const found = finding('x', 'low', [5, 13]);
  found.spans.push({ start: 0, end: 4, in: 'target' });
  expect(quotes(found, (field) => (field === 'text' ? text : 'Ring me'))).toEqual([
    { start: 3, end: 11, field: 'text', words: 'bed four' }, { start: 0, end: 4, field: 'target', words: 'Ring' }]);
  expect(shortened('a '.repeat(80), 10)).toBe('a a a a a…');
});
