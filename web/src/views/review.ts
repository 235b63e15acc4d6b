// useReview: the review of what stands in the form, made as one types. Marks move with the text at
// once and are drawn anew as soon as the engine has answered; findings follow in a later frame, so
// that a long list never stands between a key and what is underlined.
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Engine, Latest } from '../engine/client.ts';
import { afterFrame } from '../lib/frame.ts';
import { type Mark, marksOf, moved } from '../lib/spans.ts';
import type { Author, Failure, Review, Submission, Topic } from '../lib/types.ts';
import { type Draft, fieldOf, nothingYet, submissionOf } from './draft.ts';

/** A question to the engine: the submission, as text too, and the text in the box. */
interface Asked { of: Submission; key: string; shown: string; field: 'text' | 'target' }
export interface Reviewed { review: Review; of: Submission; key: string }

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

  const latest = useMemo(() => new Latest<Asked, Review | Failure>(
    ({ key }) => engine.callText('review', key).then((answer) => JSON.parse(answer) as Review | Failure),
    (answer, { of, key, shown, field }) => {
      if (asked.current === null) return;
      const found = 'error' in answer ? null : { review: answer, of, key };
      setMarked(found && { shown, marks: marksOf(shown, found.review.findings, field) });
      newest.current = found;
      afterFrame(() => setLast(newest.current));
    },
  ), [engine]);

  const ask = useCallback((next: Draft) => {
    if (nothingYet(next)) {
      asked.current = newest.current = null;
      setMarked(null);
      setLast(null);
      return;
    }
    const of = submissionOf(next, author, topics);
    const key = JSON.stringify(of);
    if (key === asked.current?.key && next.text === asked.current.shown) return;
    asked.current = { of, key, shown: next.text, field: fieldOf(next) };
    latest.send(asked.current);
  }, [latest, author, topics]);

  useLayoutEffect(() => ask(draft), [ask, draft]);

  // A new start of the engine: what waited was dropped, so ask again.
  useEffect(() => {
    let was = engine.state.is;
    return engine.onChange(() => {
      if (engine.state.is === 'ready' && was !== 'ready' && asked.current) latest.send(asked.current);
      was = engine.state.is;
    });
  }, [engine, latest]);

  const marks = useMemo(() => (marked ? moved(marked.marks, marked.shown, draft.text) : []), [marked, draft.text]);
  return { last, behind: asked.current !== null && asked.current.key !== last?.key, marks, ask };
}
