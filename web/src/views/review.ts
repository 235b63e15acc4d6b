// useReview: the review of what stands in the form, made as one types. Marks move with the text
// at once; the findings follow when the engine has answered.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Engine, Latest } from '../engine/client.ts';
import { type Mark, marksOf, moved } from '../lib/spans.ts';
import type { Failure, Review, Submission } from '../lib/types.ts';

interface Reviewed { review: Review; of: Submission; shown: string; marks: Mark[] }

export interface Current {
  review: Review | null;
  /** The submission that `review` is of. */
  of: Submission | null;
  marks: Mark[];
  /** The review is of an older text than what stands there. */
  behind: boolean;
}

/** `shown` is the text in the box, `field` the part of the submission that it stands for; null: nothing to review. */
export function useReview(engine: Engine, submission: Submission | null, shown: string, field: 'text' | 'target'): Current {
  const [last, setLast] = useState<Reviewed | null>(null);
  const key = submission ? JSON.stringify(submission) : null;
  const wanted = useRef(key);
  wanted.current = key;

  const latest = useMemo(() => new Latest<{ key: string; shown: string; field: 'text' | 'target' }, Review | Failure>(
    ({ key: json }) => engine.callText('review', json).then((answer) => JSON.parse(answer) as Review | Failure),
    (answer, input) => {
      if (wanted.current === null) return;
      if ('error' in answer) setLast(null);
      else setLast({ review: answer, of: JSON.parse(input.key) as Submission, shown: input.shown, marks: marksOf(input.shown, answer.findings, input.field) });
    },
  ), [engine]);

  // Before the frame is drawn, not after: the engine reads while the browser paints the letter.
  useLayoutEffect(() => {
    if (key === null) setLast(null);
    else latest.send({ key, shown, field });
  }, [key, latest]);

  // A new start of the engine: what waited was dropped, so ask again.
  useEffect(() => {
    let was = engine.state.is;
    return engine.onChange(() => {
      if (engine.state.is === 'ready' && was !== 'ready' && wanted.current !== null) latest.send({ key: wanted.current, shown, field });
      was = engine.state.is;
    });
  }, [engine, latest, shown, field]);

  const marks = useMemo(() => (last && key !== null ? moved(last.marks, last.shown, shown) : []), [last, shown, key]);
  if (!last || key === null) return { review: null, of: null, marks: [], behind: key !== null };
  return { review: last.review, of: last.of, marks, behind: JSON.stringify(last.of) !== key };
}
