// The body of an answer: what matters first, then what it depends on, steps, words to copy, what
// it rests on, whom to ask.
import { useRef, useState } from 'preact/hooks';
import type { Answer } from '../lib/types.ts';
import { t } from '../messages/index.ts';
import { ClauseLines, Copy, Fold, RouteLines, useShort } from './small.tsx';

/** `level` of its headings: one below that of the question. */
export function AnswerBody({ answer, level = 3 }: { answer: Answer; level?: 2 | 3 }) {
  const Head = `h${level}` as const;
  const words = t.ask;
  const short = useShort();
  const reply = useRef<HTMLQuoteElement>(null);
  return (
    <>
      <p class="app-answer">{answer.answer}</p>
      {!answer.covered && answer.id && <p class="app-small">{words.uncovered}</p>}
      {answer.under.map((one) => <p key={one.code} class="app-under"><strong>{words.under(short(one.code))}:</strong> {one.answer}</p>)}
      {answer.depends.length > 0 && (
        <section class="app-part" aria-label={words.depends}>
          <Head class="nhsuk-heading-s">{words.depends}</Head>
          {answer.depends.map((one) => <Depends key={one.ask} {...one} />)}
        </section>
      )}
      {answer.steps.length > 0 && (
        <section class="app-part">
          <Head class="nhsuk-heading-s">{words.steps}</Head>
          <ol class="app-steps">{answer.steps.map((step) => <li key={step}>{step}</li>)}</ol>
        </section>
      )}
      {answer.reply && (
        <section class="app-part">
          <Head class="nhsuk-heading-s">{words.reply}</Head>
          <blockquote class="app-quote" ref={reply}>{answer.reply}</blockquote>
          <Copy key={answer.reply} text={answer.reply} where={reply} />
        </section>
      )}
      {answer.clauses.length > 0 && (
        <section class="app-part">
          <Head class="nhsuk-heading-s">{words.clauses}</Head>
          <ClauseLines clauses={answer.clauses} first={2} />
        </section>
      )}
      {answer.routes.length > 0 && <Fold title={words.who}><RouteLines routes={answer.routes} /></Fold>}
    </>
  );
}

function Depends({ ask, yes, no }: Answer['depends'][number]) {
  const [said, setSaid] = useState<'yes' | 'no' | null>(null);
  return (
    <div class="app-question" role="group" aria-label={ask}>
      <p class="app-question__ask">{ask}</p>
      <div class="app-buttons">
        {(['yes', 'no'] as const).map((one) => (
          <button type="button" key={one} class="app-button app-button--small" aria-pressed={said === one} onClick={() => setSaid(said === one ? null : one)}>{t.ask[one]}</button>
        ))}
      </div>
      <p class="app-question__then" aria-live="polite">{said && (said === 'yes' ? yes : no)}</p>
    </div>
  );
}
