// One finding: the words, why they may matter, a question to answer with one tap, what would help,
// what the guidance asks, who can help.
import { useApp } from '../app.tsx';
import { choices, type Given } from '../lib/questions.ts';
import { quotes, type Range } from '../lib/spans.ts';
import type { Finding } from '../lib/types.ts';
import { t } from '../messages/index.ts';
import { ClauseLine, Fold, Level, RouteLines } from './small.tsx';

export const wordsFor = (topic: string, choice: string): string => {
  const own = t.topics[topic];
  if (typeof own === 'object' && own[choice]) return own[choice];
  const common = t.topics[choice];
  return typeof common === 'string' ? common : choice;
};

export function useTitle(): (topic: string) => string {
  const { guidance } = useApp();
  return (topic) => guidance?.topics.find((one) => one.topic === topic)?.title ?? '';
}

interface Props {
  finding: Finding;
  text: string;
  given: Given;
  active: boolean;
  onAnswer: (topic: string, choice: string | null) => void;
  onShow: (range: Range, finding: Finding) => void;
}

export function FindingCard({ finding, text, given, active, onAnswer, onShow }: Props) {
  const title = useTitle()(finding.topic);
  const words = t.check;
  const found = quotes(text, finding);
  const id = `finding-${finding.fingerprint}`;
  return (
    <article class={`app-finding app-finding--${finding.severity}${active ? ' app-finding--active' : ''}`} aria-labelledby={id}>
      <Level severity={finding.severity} />
      <h3 class="app-finding__title" id={id}>{title || finding.reason}</h3>
      {found.length > 0 && (
        <ul class="app-finding__quotes" aria-label={words.inText}>
          {found.map(({ words: quote, range }) => (
            <li key={`${range.start}-${range.end}`}>
              <button type="button" class={`app-finding__quote app-mark app-mark--${finding.severity}`} title={words.showInText} dir="auto"
                onClick={() => onShow(range, finding)}>{quote}</button>
            </li>
          ))}
        </ul>
      )}
      {title && <p class="app-finding__reason">{finding.reason}</p>}
      {finding.basis === 'model' && <p class="app-small">{words.unsure}</p>}
      {finding.question && <QuestionBox finding={finding} given={given} onAnswer={onAnswer} />}
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

function QuestionBox({ finding, given, onAnswer }: Pick<Props, 'finding' | 'given' | 'onAnswer'>) {
  const answer = given[finding.topic];
  const choice = choices[finding.topic]?.find(({ id }) => id === answer);
  const still = choice?.consent === 'stated'; // agreed to, and yet here
  return (
    <div class="app-question" role="group" aria-label={finding.question}>
      <p class="app-question__ask">{finding.question}</p>
      <div class="app-buttons">
        {(choices[finding.topic] ?? []).map(({ id }) => (
          <button type="button" key={id} class="app-button app-button--small" aria-pressed={answer === id}
            onClick={() => onAnswer(finding.topic, answer === id ? null : id)}>{wordsFor(finding.topic, id)}</button>
        ))}
      </div>
      <div aria-live="polite">
        {choice && !choice.settles && (still
          ? <p class="app-question__then">{t.check.saidStill}</p>
          : finding.advice[0] && <p class="app-question__then">{t.check.then} {finding.advice[0].text}</p>)}
      </div>
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
export function AsideLine({ finding, given, onAnswer }: Pick<Props, 'finding' | 'given' | 'onAnswer'>) {
  const title = useTitle()(finding.topic);
  return (
    <li class="app-aside">
      <strong>{title || finding.topic}</strong>
      <span>{finding.question} {t.check.youSaid}: “{wordsFor(finding.topic, given[finding.topic]!)}”.</span>
      <button type="button" class="app-link" onClick={() => onAnswer(finding.topic, null)}>{t.check.undo}</button>
    </li>
  );
}
