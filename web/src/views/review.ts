// useReview: the review of what stands in the form, made as one types. Marks move with the text at
// once and are drawn anew as soon as the engine has answered; findings follow in a later frame, so
// that a long list never stands between a key and what is underlined. When typing rests, what stands
// there is read once more, closely: that review is the one that the command line gives.
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Engine, Latest } from '../engine/client.ts';
import { carried, type Settled } from '../lib/carry.ts';
import { afterFrame } from '../lib/frame.ts';
import { type Mark, marksOf, moved } from '../lib/spans.ts';
import type { Author, Failure, Review, Submission, Topic } from '../lib/types.ts';
import { type Draft, fieldOf, nothingYet, submissionOf } from './draft.ts';

const kRest = 500; // milliseconds without a change before it is read closely

/** A question to the engine: the submission, as text too, and the text in the box. */
interface Asked { of: Submission; key: string; shown: string; field: 'text' | 'target' }
/** `close`: read closely, too. */
interface Reading { asked: Asked; close: boolean }
export interface Reviewed { review: Review; of: Submission; key: string; close: boolean }

export interface Current {
  /** The last review that there is; of an older text than what stands there if `behind`. */
  last: Reviewed | null;
  behind: boolean;
  marks: Mark[];
  /** To ask before the page is drawn again, with the draft that it will be drawn with. */
  ask: (draft: Draft) => void;
}

export function useReview(engine: Engine, draft: Draft, author: Author, topics: readonly Topic[]): Current {
  const [marked, setMarked] = useState<{ shown: string; marks: Mark[] } | null>(null);
  const [last, setLast] = useState<Reviewed | null>(null);
  const asked = useRef<Asked | null>(null); // null: there is nothing to review
  const newest = useRef<Reviewed | null>(null);
  const quick = useRef<{ review: Review; key: string } | null>(null); // the newest that was not read closely, as it came
  const settled = useRef<Settled | null>(null);
  const rest = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const latest = useMemo(() => new Latest<Reading, Review | Failure>(
    ({ asked: { key }, close }) => engine.callText('review', key, close ? 'auto' : 'never').then((answer) => JSON.parse(answer) as Review | Failure),
    (answer, { asked: { of, key, shown, field }, close }) => {
      if (asked.current === null) return;
      if (close && asked.current.key !== key) return; // it was changed meanwhile
      let review = 'error' in answer ? null : answer;
      if (close) {
        settled.current = review && quick.current?.key === key ? { quick: quick.current.review, close: review, of } : null;
      } else {
        quick.current = review && { review, key };
        if (review && settled.current) review = carried(review, of, settled.current);
      }
      const found = review && { review, of, key, close };
      setMarked(found && { shown, marks: marksOf(shown, found.review.findings, field) });
      newest.current = found;
      afterFrame(() => {
        setLast(newest.current);
        afterFrame(() => bringCloser(engine));
      });
    },
  ), [engine]);

  const settle = useCallback(() => {
    clearTimeout(rest.current);
    rest.current = setTimeout(() => {
      const now = asked.current;
      if (now && engine.closer === 'ready' && !(newest.current?.close && newest.current.key === now.key)) latest.send({ asked: now, close: true });
    }, kRest);
  }, [engine, latest]);
  useEffect(() => () => clearTimeout(rest.current), []);

  const ask = useCallback((next: Draft) => {
    if (nothingYet(next)) {
      asked.current = newest.current = quick.current = settled.current = null;
      setMarked(null);
      setLast(null);
      return;
    }
    const of = submissionOf(next, author, topics);
    const key = JSON.stringify(of);
    if (key === asked.current?.key && next.text === asked.current.shown) return;
    asked.current = { of, key, shown: next.text, field: fieldOf(next) };
    latest.send({ asked: asked.current, close: false });
    settle();
  }, [latest, settle, author, topics]);

  useLayoutEffect(() => ask(draft), [ask, draft]);

  // A new start of the engine: what waited was dropped, so ask again. And it can read closely as from now.
  useEffect(() => {
    let was = engine.state.is;
    let closer = engine.closer;
    return engine.onChange(() => {
      if (engine.state.is === 'ready' && was !== 'ready' && asked.current) latest.send({ asked: asked.current, close: false });
      if (engine.closer === 'ready' && closer !== 'ready') settle();
      was = engine.state.is;
      closer = engine.closer;
    });
  }, [engine, latest, settle]);

  const marks = useMemo(() => (marked ? moved(marked.marks, marked.shown, draft.text) : []), [marked, draft.text]);
  return { last, behind: asked.current !== null && asked.current.key !== last?.key, marks, ask };
}

/** The first review is on the screen: now there is time for what a closer reading needs. Whoever saves data is asked before. */
function bringCloser(engine: Engine): void {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  if (engine.closer === 'waiting') engine.bringCloser(connection?.saveData === true);
}
