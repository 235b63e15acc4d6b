// What is kept, where one is, what answers tell, which changes are taken, which clauses are found.
import { describe, expect, test } from 'vitest';
import { Latest } from '../../src/engine/client.ts';
import { namesOf, pieces, withTaken } from '../../src/lib/changes.ts';
import { Keep } from '../../src/lib/keep.ts';
import { settled, told } from '../../src/lib/questions.ts';
import { hashOf, Places, routeOf } from '../../src/lib/route.ts';
import { searched } from '../../src/lib/search.ts';
import { type Change, type Clause, type Finding, kinds, type Topic } from '../../src/lib/types.ts';
import { cleared, emptyDraft, fieldOf, nothingYet, replaced, submissionOf } from '../../src/views/draft.ts';

class Store {
  items = new Map<string, string>();
  full = false;
  getItem(key: string) { return this.items.get(key) ?? null; }
  setItem(key: string, value: string) { if (this.full) throw new Error('full'); this.items.set(key, value); }
  removeItem(key: string) { this.items.delete(key); }
}
const keepOf = (store: Store | null) => new Keep(store as unknown as Storage | null);

describe('Keep', () => {
  test('writes nothing until it is wished, and takes all away when it no longer is', () => {
    const store = new Store();
    const keep = keepOf(store);
    keep.set({ author: { body: 'NMC' } });
    expect(store.items.size).toBe(0);
    keep.wish(true);
    expect(keepOf(store).value.author.body).toBe('NMC');
    keep.wish(false);
    expect(store.items.size).toBe(0);
    expect(keep.value.author.body).toBe('NMC'); // until the page is closed
  });
  test('that is refused later keeps nothing of what was written before, and tells whoever listens', () => {
    const store = new Store();
    const keep = keepOf(store);
    keep.wish(true);
    store.full = true;
    let told = 0;
    keep.onChange(() => { told += 1; });
    keep.set({ ticks: { 'a/b': true } });
    expect([store.items.size, keep.wished, keep.refused, told]).toEqual([0, false, true, 1]);
    keep.wish(true);
    expect([keep.wished, keep.refused, told]).toEqual([false, true, 2]);
  });
  test('forgets everything', () => {
    const store = new Store();
    const keep = keepOf(store);
    keep.set({ ticks: { 'a/b': true } });
    keep.wish(true);
    keep.forget();
    expect([store.items.size, keep.wished, keep.value.ticks]).toEqual([0, false, {}]);
  });
  test('does without storage, with a full one and with what it cannot read', () => {
    const none = keepOf(null);
    none.wish(true);
    expect([none.possible, none.wished]).toEqual([false, false]);
    const full = new Store();
    full.full = true;
    const keep = keepOf(full);
    keep.wish(true);
    expect([keep.wished, keep.refused, keep.possible]).toEqual([false, true, true]);
    full.full = false;
    keep.wish(true);
    expect([keep.wished, keep.refused]).toEqual([true, false]);
    const odd = new Store();
    odd.items.set('scruple', '{"author":');
    expect(keepOf(odd).value.author).toEqual({});
  });
});

test('routes go there and back, and an unknown one is the first view', () => {
  expect(routeOf(hashOf('codes', 'clauses', 'nmc.code/5 é'))).toEqual({ view: 'codes', rest: ['clauses', 'nmc.code/5 é'] });
  expect(routeOf('#/nowhere/at/all')).toEqual({ view: 'check', rest: [] });
  expect(routeOf('#/ask/%')).toEqual({ view: 'ask', rest: [''] });
});

test('Back leads to where one was, a link to the top', () => {
  const states: unknown[] = [null];
  let at = 0;
  const entries = { get state() { return states[at]; }, replaceState: (state: unknown) => { states[at] = state; } };
  const places = new Places(entries, 'first');
  const link = () => { states.splice(at += 1, states.length, null); };
  link();
  expect(places.moved(700)).toBe(0);
  link();
  expect(places.moved(30)).toBe(0);
  at = 0; // two back at once
  expect(places.moved(5)).toBe(700);
  at = 1;
  expect(places.moved(650)).toBe(30);
  at = 0;
  expect(places.moved(0)).toBe(650);
  const again = new Places(entries, 'second'); // the page was loaded anew: what it marked before is no place of now
  at = 1;
  expect(again.moved(10)).toBe(0);
  at = 0;
  expect(again.moved(20)).toBe(10);
});

describe('a draft', () => {
  test('is nothing until there is a text, a person or a picture to speak of', () => {
    expect(nothingYet({ ...emptyDraft, text: ' \n' })).toBe(true);
    expect(nothingYet({ ...emptyDraft, text: '👶' })).toBe(false);
    expect(nothingYet({ ...emptyDraft, kind: 'friend_request' })).toBe(true);
    expect(nothingYet({ ...emptyDraft, kind: 'friend_request', relationship: 'patient_now' })).toBe(false);
    expect(nothingYet({ ...emptyDraft, kind: 'photo_caption', shows: ['patient'] })).toBe(false);
  });
  test('becomes the submission that its kind asks for, and no more', () => {
    const all = { ...emptyDraft, text: 't', relationship: 'family', shows: ['patient'], outcome: 'accepted', own: 'mine' } as const;
    const of = (kind: 'post' | 'share' | 'friend_request' | 'photo_caption') => submissionOf({ ...all, kind, shows: ['patient'] }, {});
    expect(of('post')).toEqual({ kind: 'post', text: 't' });
    expect(of('share')).toEqual({ kind: 'share', text: 'mine', target: { text: 't' } });
    expect(of('friend_request')).toEqual({ kind: 'friend_request', text: 't', relationship: 'family', direction: 'received', outcome: 'accepted' });
    expect(of('photo_caption')).toEqual({ kind: 'photo_caption', text: 't', media: [{ shows: ['patient'] }] });
    expect(fieldOf({ ...all, kind: 'share', shows: [] })).toBe('target');
  });
  test('tells what else matters where it asks for it, and keeps it where it does not', () => {
    const draft = { ...emptyDraft, text: 't', context: 'approved' };
    const told = kinds.filter((kind) => submissionOf({ ...draft, kind }, {}).context === 'approved');
    expect(kinds.filter((kind) => !told.includes(kind))).toEqual(['like', 'share', 'follow', 'join']);
  });
  test('that was replaced or cleared can be brought back, step by step', () => {
    const own = { ...emptyDraft, kind: 'email', text: 'mine', context: 'c', posted: true } as const;
    const other = replaced(own, { text: 'another version' });
    expect([other.text, other.context, other.before]).toEqual(['another version', 'c', own]);
    const none = cleared(other);
    expect([none.text, none.context, none.kind, none.posted]).toEqual(['', '', 'email', true]);
    expect(none.before?.before).toEqual(own);
  });
});

describe('an answer', () => {
  const topics = [
    { topic: 'a.picture', answers: [{ says: 'Yes', settles: false, tells: { consent: 'stated' } }] },
    { topic: 'a.bio', answers: [{ says: 'Yes', settles: true, tells: { disclaimer: 'yes', approved: 'no' } }] },
    { topic: 'a.person', answers: [{ says: 'Past', settles: false, tells: { relationship: 'patient_past' } }] },
    { topic: 'a.name', answers: [{ says: 'Invented', settles: true, tells: {} }] },
  ] as unknown as Topic[];
  const yes = { says: 'Yes', about: [] };
  test('tells the engine what it can use', () => {
    const given = { 'a.picture': yes, 'a.bio': yes, 'a.person': { says: 'Past', about: [] }, 'no.such': yes, 'a.name': yes };
    expect(told({ kind: 'photo_caption', text: '', media: [{ shows: ['patient'] }], author: { body: 'NMC' } }, given, topics)).toEqual({
      kind: 'photo_caption', text: '', media: [{ shows: ['patient'], consent: 'stated' }], relationship: 'patient_past', approved: false,
      author: { body: 'NMC', disclaimer: true } });
    expect(told({ kind: 'post', text: 't' }, { 'a.picture': yes }, topics).media).toEqual([{ consent: 'stated' }]);
  });
  test('puts a finding aside while it points at the same words, in whatever field', () => {
    const pointing = (...spans: Finding['spans']) => ({ topic: 'a.name', spans }) as Finding;
    const of = { kind: 'share', text: 'Zoë Smith and Ann Lee', target: { text: 'Bob Roe' } } as const;
    const given = { 'a.name': { says: 'Invented', about: ['zoë smith', 'bob roe'] } };
    expect(settled(pointing({ start: 0, end: 10 }, { start: 0, end: 7, in: 'target' }), of, given, topics)).toBe(true);
    expect(settled(pointing({ start: 0, end: 10 }, { start: 15, end: 22 }), of, given, topics)).toBe(false); // a name that came later
    expect(settled(pointing(), of, given, topics)).toBe(true);
    expect(settled(pointing(), of, { 'a.name': { says: 'Real', about: [] } }, topics)).toBe(false);
  });
});

describe('changes', () => {
  const change = (start: number, end: number, to: string): Change => ({ op: 'drop', start, end, to, topics: [] });
  const text = 'The 87 year old – été – lady in bed 4 went home.';
  const at = (words: string) => new TextEncoder().encode(text.slice(0, text.indexOf(words))).length;
  test('are taken one by one, in bytes, without double spaces', () => {
    const all = pieces(text, [change(at('lady'), at('lady') + 4, 'person'), change(at('in bed 4'), at('in bed 4') + 8, '')]);
    expect(withTaken(text, all, new Set([0]))).toBe('The 87 year old – été – person in bed 4 went home.');
    expect(withTaken(text, all, new Set([1]))).toBe('The 87 year old – été – lady went home.');
    expect(withTaken(text, all, new Set())).toBe(text);
  });
  test('leave every other space and line as it was', () => {
    const own = 'One  two \n\n bed 4, three';
    const drop = pieces(own, [{ op: 'drop', start: 12, end: 17, to: '', topics: [] }]);
    expect(withTaken(own, drop, new Set([0]))).toBe('One  two \n\n, three');
    expect(withTaken('bed 4 three', pieces('bed 4 three', [{ op: 'drop', start: 0, end: 5, to: '', topics: [] }]), new Set([0]))).toBe('three');
  });
  test('keep their names when words elsewhere change, also where two are alike', () => {
    const named = (before: string) => {
      const own = `${before}he said he left`;
      return namesOf(own, pieces(own, [change(before.length, before.length + 2, 'they'), change(before.length + 8, before.length + 10, 'they')]));
    };
    expect(new Set(named('')).size).toBe(2);
    expect(named('So ')).toEqual(named(''));
    const drop = change(0, 2, 'they');
    expect(namesOf('he', pieces('he', [drop]))).not.toEqual(namesOf('he', pieces('he', [{ ...drop, to: 'she' }])));
  });
  test('that overlap: the first and longest counts', () => {
    expect(pieces('abcdef', [change(2, 4, 'x'), change(0, 5, 'y'), change(5, 6, 'z')]).map(({ to }) => to)).toEqual(['y', 'z']);
  });
});

test('clauses are found by all words, whatever the case', () => {
  const clause = (id: string, summary: string) => ({ id, summary, place: '', document: '' }) as Clause;
  const clauses = [clause('a', 'Friend requests from patients'), clause('b', 'Friends at work')];
  expect(searched(clauses, 'FRIEND request').map(({ id }) => id)).toEqual(['a']);
  expect(searched(clauses, '  ')).toHaveLength(2);
});

test('Latest runs the newest of what waits and drops the rest', async () => {
  const done: number[] = [];
  const open: (() => void)[] = [];
  const latest = new Latest<number, number>((n) => new Promise((resolve) => { open.push(() => resolve(n)); }), (n) => done.push(n));
  for (const n of [1, 2, 3]) latest.send(n);
  open.shift()!();
  await new Promise((resolve) => setTimeout(resolve));
  open.shift()!();
  await new Promise((resolve) => setTimeout(resolve));
  expect([done, open.length]).toEqual([[1, 3], 0]);
});
