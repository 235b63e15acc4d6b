// The engine's end of the page, the closer reading above all: when it is brought, and what of it is
// carried over while somebody types on.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Engine, type Port } from '../../src/engine/client.ts';
import type { FromWorker, ToWorker } from '../../src/engine/messages.ts';
import { carried, sharedBytes } from '../../src/lib/carry.ts';
import type { Finding, Review, Submission } from '../../src/lib/types.ts';

const finding = (topic: string, part: Partial<Finding> = {}) =>
  ({ topic, severity: 'low', confidence: 0.6, spans: [], basis: 'model', fingerprint: topic, ...part }) as Finding;
const review = (findings: Finding[], part: Partial<Review> = {}) =>
  ({ verdict: findings[0] ? 'for_your_judgement' : 'nothing_found', findings, assumed: [], ...part }) as Review;
const post = (text: string): Submission => ({ kind: 'post', text });
const topicsOf = (one: Review) => one.findings.map(({ topic }) => topic);

describe('while typing goes on', () => {
  const of = post('Some words that stand.');
  const more = post('Some words that stand. And more');

  test('what the closer reading took back stays away, until there are sharper grounds', () => {
    const settled = { quick: review([finding('a'), finding('b')]), close: review([finding('b')]), of };
    expect(topicsOf(carried(review([finding('a', { fingerprint: 'other' }), finding('b')]), more, settled))).toEqual(['b']);
    const named = finding('a', { basis: 'pattern', fingerprint: 'named' });
    expect(topicsOf(carried(review([named]), more, settled))).toEqual(['a']);
    const nothing = carried(review([finding('a')]), more, settled);
    expect(nothing.verdict).toBe('nothing_found');
  });

  test('what it found stays as long as its words do', () => {
    const settled = { quick: review([]), close: review([finding('a', { severity: 'high', spans: [{ start: 16, end: 21 }] })]), of };
    const kept = carried(review([finding('b')]), more, settled);
    expect([topicsOf(kept), kept.verdict]).toEqual([['a', 'b'], 'stop_and_think']);
    expect(topicsOf(carried(review([finding('b')]), post('Some words that stood.'), settled))).toEqual(['b']);
    expect(carried(review([finding('a')]), more, settled).findings).toHaveLength(1);
  });

  test('rights come and go with the findings that bring them', () => {
    const rights = { text: 'Yours.', routes: [] };
    const brought = { quick: review([]), close: review([finding('a')], { rights }), of };
    expect(carried(review([]), more, brought).rights).toEqual(rights);
    const taken = { quick: review([finding('a')], { rights }), close: review([]), of };
    expect('rights' in carried(review([finding('a')], { rights }), more, taken)).toBe(false);
  });

  test('another text, or other circumstances, begin anew', () => {
    const settled = { quick: review([finding('a')]), close: review([]), of };
    const quick = review([finding('a')]);
    for (const other of [post('Something else'), post('Some'), { ...more, kind: 'email' } as Submission]) expect(carried(quick, other, settled)).toBe(quick);
  });

  test('what two texts share is counted in bytes and whole letters', () => {
    expect(sharedBytes('aé😀b', 'aé😀c')).toBe(7);
    expect(sharedBytes('a😀', 'a😁')).toBe(1); // they begin with the same half
    expect(sharedBytes('', 'a')).toBe(0);
  });
});

describe('the engine', () => {
  afterEach(() => vi.unstubAllGlobals());
  const started = (can: string[]) => {
    vi.stubGlobal('Worker', class {});
    vi.stubGlobal('DecompressionStream', class {});
    const sent: ToWorker[] = [];
    const port: Port = { postMessage: (message: ToWorker) => { sent.push(message); }, terminate: () => {}, onmessage: null, onerror: null };
    const engine = new Engine(() => port);
    const hear = (message: FromWorker) => port.onmessage?.({ data: message } as MessageEvent);
    const ready = () => hear({ ready: can, version: '0' });
    return { engine, sent, hear, ready };
  };

  test('brings it once, and again after a failure', () => {
    const { engine, sent, hear, ready } = started(['review', 'add_encoder']);
    engine.bringCloser();
    expect(sent).toEqual([]); // not before it can review
    ready();
    engine.bringCloser(true);
    engine.bringCloser();
    expect(sent).toEqual([{ bring: 'kept' }]);
    hear({ closer: 'offered' });
    expect(engine.closer).toBe('offered');
    engine.bringCloser();
    hear({ closer: 'failed' });
    expect(engine.state.is).toBe('ready');
    engine.bringCloser();
    hear({ closer: 'ready' });
    engine.bringCloser();
    expect(sent).toEqual([{ bring: 'kept' }, { bring: 'fetched' }, { bring: 'fetched' }]);
    engine.start();
    expect(engine.closer).toBe('waiting');
  });

  test('has failed if one file has, whatever still comes of the other', () => {
    const { engine, hear } = started([]);
    hear({ failed: 'engine' });
    hear({ loaded: 0.9 });
    expect(engine.state.is).toBe('failed');
  });

  test('does without where the module has none', () => {
    const { engine, sent, ready } = started(['review']);
    ready();
    engine.bringCloser();
    expect([sent, engine.closer]).toEqual([[], 'waiting']);
  });

  test('says of a review whether it is to be read closely', () => {
    const { engine, sent, ready } = started(['review']);
    ready();
    void engine.callText('review', '{}', 'never');
    void engine.callText('codes', '{}');
    expect(sent).toEqual([{ id: 1, name: 'review', json: '{}', deep: 'never' }, { id: 2, name: 'codes', json: '{}' }]);
  });
});
