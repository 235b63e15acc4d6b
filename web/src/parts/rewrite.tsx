// Another version of the text: each change to take or to leave, and the text that comes of it.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { useApp } from '../app.tsx';
import { pieces, withTaken } from '../lib/changes.ts';
import type { Rewrite as Answer, Submission } from '../lib/types.ts';
import { t } from '../messages/index.ts';
import { Copy } from './small.tsx';

export function Rewrite({ submission, onUse }: { submission: Submission; onUse: (text: string) => void }) {
  const { engine } = useApp();
  const [open, setOpen] = useState(false);
  const [found, setFound] = useState<{ answer: Answer; of: string } | null>(null);
  const key = JSON.stringify(submission);

  useEffect(() => {
    if (!open) return undefined;
    let wanted = true;
    engine.callText('rewrite', key).then((json) => { if (wanted) setFound({ answer: JSON.parse(json) as Answer, of: submission.text }); }, () => setOpen(false));
    return () => { wanted = false; };
  }, [engine, key, open]);

  const words = t.rewrite;
  if (!open) return <button type="button" class="nhsuk-button app-wide" onClick={() => setOpen(true)}>{words.show}</button>;
  return (
    <section class="app-panel app-rewrite" aria-labelledby="rewrite-title">
      <h3 class="nhsuk-heading-s" id="rewrite-title">{words.title}</h3>
      <div aria-live="polite">
        {!found || found.of !== submission.text
          ? <p>{words.making}…</p>
          : <Changes key={found.of} text={found.of} answer={found.answer} onUse={(text) => { setOpen(false); setFound(null); onUse(text); }} onClose={() => setOpen(false)} />}
      </div>
    </section>
  );
}

function Changes({ text, answer, onUse, onClose }: { text: string; answer: Answer; onUse: (text: string) => void; onClose: () => void }) {
  const all = useMemo(() => pieces(text, answer.changes), [text, answer]);
  const [taken, setTaken] = useState<ReadonlySet<number>>(() => new Set(all.map(({ index }) => index)));
  const words = t.rewrite;
  const toggle = (index: number) => {
    const next = new Set(taken);
    if (!next.delete(index)) next.add(index);
    setTaken(next);
  };
  const close = <button type="button" class="app-button" onClick={onClose}>{words.close}</button>;

  if (answer.status !== 'rewritten')
    return (
      <>
        <p>{answer.reason || (answer.status === 'withheld' ? words.withheld : words.unchanged)}</p>
        {answer.lesson && <><p>{words.still}</p><Lesson text={answer.lesson} onUse={onUse} /></>}
        {close}
      </>
    );
  // Without pieces there is still the text as a whole.
  const result = all.length > 0 ? (taken.size === all.length && answer.text ? answer.text : withTaken(text, all, taken)) : (answer.text ?? text);
  return (
    <>
      <p>{words.lead}</p>
      <ul class="app-changes">
        {all.map((piece) => {
          const on = taken.has(piece.index);
          return (
            <li key={piece.index} class={on ? 'app-changes__taken' : ''}>
              <p class="app-changes__op">{words.ops[piece.change.op]}{piece.change.reason ? `: ${piece.change.reason}` : ''}{piece.change.k_after ? `; ${words.people(piece.change.k_after)}` : ''}</p>
              <p class="app-changes__words" dir="auto"><del>{text.slice(piece.start, piece.end)}</del> <span aria-hidden="true">→</span> {piece.to.trim() ? <ins>{piece.to}</ins> : <em>{words.left}</em>}</p>
              <button type="button" class="app-button app-button--small" aria-pressed={on} onClick={() => toggle(piece.index)}>{on ? words.taken : words.take}</button>
            </li>
          );
        })}
      </ul>
      <blockquote class="app-quote" dir="auto">{result}</blockquote>
      <div class="app-buttons">
        <button type="button" class="nhsuk-button nhsuk-button--small" onClick={() => onUse(result)}>{words.use}</button>
        {close}
      </div>
      {answer.lesson && answer.lesson !== result && <Lesson text={answer.lesson} onUse={onUse} />}
    </>
  );
}

function Lesson({ text, onUse }: { text: string; onUse: (text: string) => void }) {
  return (
    <>
      <h4 class="nhsuk-heading-xs">{t.rewrite.lesson}</h4>
      <blockquote class="app-quote" dir="auto">{text}</blockquote>
      <div class="app-buttons"><button type="button" class="app-button app-button--small" onClick={() => onUse(text)}>{t.rewrite.use}</button> <Copy text={text} /></div>
    </>
  );
}
