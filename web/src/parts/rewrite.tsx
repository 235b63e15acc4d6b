// Another version of the text: each change to take or to leave, and the text that comes of it.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useApp } from '../app.tsx';
import { namesOf, pieces, withTaken } from '../lib/changes.ts';
import { shortened } from '../lib/spans.ts';
import type { Rewrite as Answer, Submission } from '../lib/types.ts';
import { t } from '../messages/index.ts';

type Names = ReadonlySet<string>;
const none: Names = new Set();

export function Rewrite({ submission, onUse }: { submission: Submission; onUse: (text: string) => void }) {
  const { engine } = useApp();
  const [open, setOpen] = useState(false);
  const [found, setFound] = useState<{ answer: Answer; of: string } | null>(null);
  const [declined, setDeclined] = useState(none); // by name: a letter typed elsewhere takes no choice back
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const turned = useRef(false);
  const key = JSON.stringify(submission);

  useEffect(() => {
    if (!open) return undefined;
    let wanted = true;
    engine.callText('rewrite', key).then((json) => { if (wanted) setFound({ answer: JSON.parse(json) as Answer, of: submission.text }); }, () => setOpen(false));
    return () => { wanted = false; };
  }, [engine, key, open]);
  // The button that was pressed is gone: whoever works by keyboard or ear goes on from what took its place.
  useEffect(() => {
    if (turned.current) (open ? heading : opener).current?.focus();
    turned.current = false;
  }, [open]);
  const turn = (to: boolean) => {
    turned.current = true;
    setOpen(to);
  };
  const use = (text: string) => {
    setOpen(false);
    setFound(null);
    setDeclined(none);
    onUse(text);
  };

  const words = t.rewrite;
  if (!open) return <button type="button" class="nhsuk-button app-wide" ref={opener} onClick={() => turn(true)}>{words.show}</button>;
  return (
    <section class="app-panel app-rewrite" aria-labelledby="rewrite-title">
      <h3 class="nhsuk-heading-s" id="rewrite-title" ref={heading} tabIndex={-1}>{words.title}</h3>
      <div aria-live="polite">
        {!found || found.of !== submission.text
          ? <p>{words.making}…</p>
          : <Changes text={found.of} answer={found.answer} declined={declined} onDecline={setDeclined} onUse={use} onClose={() => turn(false)} />}
      </div>
    </section>
  );
}

interface ChangesProps {
  text: string;
  answer: Answer;
  declined: Names;
  onDecline: (names: Names) => void;
  onUse: (text: string) => void;
  onClose: () => void;
}

function Changes({ text, answer, declined, onDecline, onUse, onClose }: ChangesProps) {
  const all = useMemo(() => pieces(text, answer.changes), [text, answer]);
  const names = useMemo(() => namesOf(text, all), [text, all]);
  const words = t.rewrite;
  const taken = new Set(all.filter((_, i) => !declined.has(names[i]!)).map(({ index }) => index));
  const toggle = (name: string) => {
    const next = new Set(declined);
    if (!next.delete(name)) next.add(name);
    onDecline(next);
  };
  const close = <button type="button" class="app-button" onClick={onClose}>{words.close}</button>;
  // An outline, not a text: there is nothing to use as it is.
  const lesson = answer.lesson && <p>{words.about(answer.lesson)}</p>;

  if (answer.status !== 'rewritten')
    return (
      <>
        <p>{answer.reason || (answer.status === 'withheld' ? words.withheld : words.unchanged)}</p>
        {lesson}
        {close}
      </>
    );
  // Without pieces there is still the text as a whole.
  const result = all.length > 0 ? (taken.size === all.length && answer.text ? answer.text : withTaken(text, all, taken)) : (answer.text ?? text);
  return (
    <>
      <p>{words.lead}</p>
      <ul class="app-changes">
        {all.map((piece, i) => {
          const on = taken.has(piece.index);
          const was = text.slice(piece.start, piece.end);
          return (
            <li key={names[i]} class={on ? 'app-changes__taken' : ''}>
              <p class="app-changes__op">{words.ops[piece.change.op]}{piece.change.reason ? `: ${piece.change.reason}` : ''}{piece.change.k_after ? `; ${words.people(piece.change.k_after)}` : ''}</p>
              <p class="app-changes__words" dir="auto"><del>{was}</del> <span aria-hidden="true">→</span> {piece.to.trim() ? <ins>{piece.to}</ins> : <em>{words.left}</em>}</p>
              <button type="button" class="app-button app-button--small" aria-pressed={on} aria-label={`${words.take}: ${words.which(shortened(was), shortened(piece.to))}`}
                onClick={() => toggle(names[i]!)}>{words.take}</button>
            </li>
          );
        })}
      </ul>
      <blockquote class="app-quote" dir="auto">{result}</blockquote>
      {answer.reason && <p>{answer.reason}</p>}
      {taken.size < all.length && <p>{words.declined}</p>}
      <div class="app-buttons">
        <button type="button" class="nhsuk-button nhsuk-button--small" onClick={() => onUse(result)}>{words.use}</button>
        {close}
      </div>
      {lesson}
    </>
  );
}
