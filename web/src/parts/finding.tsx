// One finding: the words, why they may matter, a question to answer with one tap, what would help,
// what the guidance asks, who can help.
import { memo } from 'preact/compat';
import { useApp } from '../app.tsx';
import { type Answered, choicesOf } from '../lib/questions.ts';
import type { Quote } from '../lib/spans.ts';
import type { Finding } from '../lib/types.ts';
import { t } from '../messages/index.ts';
import { ClauseLine, Fold, Level, RouteLines } from './small.tsx';

export function useTitle(): (topic: string) => string {
  const { guidance } = useApp();
  return (topic) => guidance?.topics.find((one) => one.topic === topic)?.title ?? '';
}

export type OnAnswer = (topic: string, answered: Answered | null) => void;

interface Props {
  finding: Finding;
  /** The words it points at: some, to show; and all, for an answer to be about. */
  found: readonly Quote[];
  about: readonly string[];
  /** What its question was answered with. */
  answered: string | null;
  /** What it asks was told in the form. */
  known: boolean;
  active: boolean;
  onAnswer: OnAnswer;
  onShow: (quote: Quote, finding: Finding) => void;
}

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** Drawn again only if something of it changed: most key strokes change no finding. */
export const FindingCard = memo(Card, (a, b) =>
  a.answered === b.answered && a.known === b.known && a.active === b.active && a.onAnswer === b.onAnswer && a.onShow === b.onShow && same(a.finding, b.finding) && same(a.found, b.found) && same(a.about, b.about));

function Card({ finding, found, about, answered, known, active, onAnswer, onShow }: Props) {
  const title = useTitle()(finding.topic);
  const words = t.check;
  const id = `finding-${finding.fingerprint}`;
  return (
    <article class={`app-finding app-finding--${finding.severity}${active ? ' app-finding--active' : ''}`} aria-labelledby={id}>
      <Level severity={finding.severity} />
      <h3 class="app-finding__title" id={id}>{title || finding.reason}</h3>
      {found.length > 0 && (
        <ul class="app-finding__quotes" aria-label={words.inText}>
          {found.map((quote) => (
            <li key={`${quote.field}${quote.start}-${quote.end}`}>
              <button type="button" class={`app-finding__quote app-mark app-mark--${finding.severity}`} title={words.showInText} dir="auto"
                onClick={() => onShow(quote, finding)}>{quote.words}</button>
            </li>
          ))}
        </ul>
      )}
      {title && <p class="app-finding__reason">{finding.reason}</p>}
      {finding.basis === 'model' && <p class="app-small">{words.unsure}</p>}
      {finding.question && !known && <QuestionBox finding={finding} about={about} answered={answered} onAnswer={onAnswer} />}
      {finding.advice.length > 0 && (
        <div class="app-finding__part">
          <h4 class="app-finding__head">{words.helps}</h4>
          <ul class="app-helps">{finding.advice.map((one) => <li key={one.text}>{one.text}</li>)}</ul>
        </div>
      )}
      {finding.clauses.length > 0 && (
        <div class="app-finding__part">
          <h4 class="app-finding__head">{words.clause}</h4>
          <ClauseLine clause={finding.clauses[0]!} />
        </div>
      )}
      <div class="app-finding__foot">
        {finding.clauses.length > 1 && (
          <Fold look="quiet" title={words.moreClauses(finding.clauses.length - 1)}>{finding.clauses.slice(1).map((clause) => <ClauseLine key={clause.id} clause={clause} />)}</Fold>
        )}
        {finding.routes.length > 0 && <Fold look="quiet" title={words.who}><RouteLines routes={finding.routes} /></Fold>}
        <Wrong finding={finding} words={found[0]?.words ?? ''} />
      </div>
    </article>
  );
}

function QuestionBox({ finding, about, answered, onAnswer }: Pick<Props, 'finding' | 'about' | 'answered' | 'onAnswer'>) {
  const { guidance } = useApp();
  const choices = choicesOf(guidance?.topics ?? [], finding.topic);
  const choice = choices.find(({ says }) => says === answered);
  return (
    <div class="app-question" role="group" aria-label={finding.question}>
      <p class="app-question__ask">{finding.question}</p>
      <div class="app-buttons">
        {choices.map(({ says }) => (
          <button type="button" key={says} class="app-button app-button--small" aria-pressed={says === answered}
            onClick={() => onAnswer(finding.topic, says === answered ? null : { says, about })}>{says}</button>
        ))}
      </div>
      <p class="app-question__then" aria-live="polite">{choice && (choice.then ?? t.check.saidStill)}</p>
    </div>
  );
}

function Wrong({ finding, words }: { finding: Finding; words: string }) {
  const { keep, kept, state } = useApp();
  const noted = kept.notes.some(({ fingerprint }) => fingerprint === finding.fingerprint);
  const others = kept.notes.filter(({ fingerprint }) => fingerprint !== finding.fingerprint);
  const note = { topic: finding.topic, fingerprint: finding.fingerprint, words, why: finding.reason, knowledge: state.is === 'ready' ? state.version : '' };
  return (
    <p class="app-finding__wrong" aria-live="polite">
      {noted && <span>{t.check.wrongThanks} </span>}
      <button type="button" class="app-link" onClick={() => keep.set({ notes: noted ? others : [...others, note] })}>{noted ? t.check.wrongUndo : t.check.wrong}</button>
    </p>
  );
}

/** A finding that the person answered: one line, and a way back. */
export function AsideLine({ finding, says, onBack }: { finding: Finding; says: string; onBack: () => void }) {
  const title = useTitle()(finding.topic);
  return (
    <li class="app-aside">
      <strong>{title || finding.topic}</strong>
      <span>{finding.question} {t.check.youSaid}: “{says}”.</span>
      <button type="button" class="app-link" onClick={onBack}>{t.check.undo}</button>
    </li>
  );
}
