// The page's own words: languages of one shape, no verdicts.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogues, pick } from '../../src/messages/index.ts';
import { en } from '../../src/messages/en.ts';
import { kinds } from '../../src/lib/types.ts';

const topics = readFileSync(new URL('../../../knowledge/topics.yaml', import.meta.url), 'utf8');

const paths = (value: unknown, at = ''): string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([key, inner]) => paths(inner, `${at}/${key}`)) : [`${at}:${Array.isArray(value) ? 'list' : typeof value}`];

const said = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [value(1, 1, 1), value(20, 20, 20)].map(String);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(said) : [];
};

test.each(Object.entries(catalogues))('%s has every message', (_, catalogue) => {
  expect(paths(catalogue).sort()).toEqual(paths(en).sort());
});

test('no message says a verdict', () => {
  const unwanted = /unwanted: \[([^\]]+)\]/.exec(topics)![1]!.split(',').map((word) => word.trim());
  expect(unwanted.length).toBeGreaterThan(5);
  const verdict = new RegExp(`\\b(?:${unwanted.join('|')})\\b`, 'i');
  expect(said(en).filter((text) => verdict.test(text))).toEqual([]);
});

test('only of posts it is said that one should keep on posting', () => {
  const told = kinds.filter((kind) => /\bpost/i.test(en.check.nothing[kind]));
  expect(told).toEqual(['post', 'comment', 'share', 'photo_caption', 'review']);
  expect(kinds.every((kind) => en.check.nothing[kind].length > 20)).toBe(true);
});

test('the language is the first wanted one that there is', () => {
  expect(pick(['cy-GB', 'en'])).toBe('cy' in catalogues ? 'cy' : 'en');
  expect(pick(['xx'])).toBe('en');
});
