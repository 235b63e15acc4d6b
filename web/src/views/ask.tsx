// Ask: a question in free words, or one of the list; the answer first.
import { useEffect, useState } from 'preact/hooks';
import { useApp } from '../app.tsx';
import { hashOf } from '../lib/route.ts';
import type { Answers, Failure, Question } from '../lib/types.ts';
import { t } from '../messages/index.ts';
import { AnswerBody } from '../parts/answer.tsx';
import { Fold, UnderLine } from '../parts/small.tsx';

const kWait = 250; // milliseconds of rest before an answer is looked for

export function Ask({ guide }: { guide: string | undefined }) {
  const { engine, state, kept, guidance } = useApp();
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<Answers | null>(null);
  const [unknown, setUnknown] = useState(false);
  const [all, setAll] = useState<Question[]>([]);
  const words = t.ask;
  const ready = state.is === 'ready';

  useEffect(() => {
    if (ready) engine.call<{ questions: Question[] }>('ask', {}).then(({ questions }) => setAll(questions), () => {});
  }, [engine, ready]);

  const asked = guide ? '' : typed.trim();
  useEffect(() => {
    setUnknown(false);
    if (!ready || (!guide && asked.length < 3)) {
      setFound(null);
      return undefined;
    }
    let wanted = true;
    const request = guide ? { guide, author: kept.author } : { question: asked, author: kept.author };
    const timer = setTimeout(() => {
      engine.call<Answers | Failure>('ask', request).then((answers) => {
        if (!wanted) return;
        setFound('answers' in answers ? answers : null);
        setUnknown('error' in answers);
      }, () => {});
    }, guide ? 0 : kWait);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [engine, ready, guide, asked, kept.author]);

  const answer = found?.answers[0];
  const often = words.first.map((id) => all.find((one) => one.id === id)).filter((one) => one !== undefined);
  return (
    <div class="app-narrow">
      {guide ? <p><a class="app-back" href={hashOf('ask')}>{words.back}</a></p> : (
        <form role="search" onSubmit={(event) => event.preventDefault()}>
          <h1 class="nhsuk-heading-l app-title"><label for="question">{words.label}</label></h1>
          <div class="nhsuk-hint" id="question-hint">{words.hint}</div>
          <input class="nhsuk-input app-search" id="question" type="search" enterkeyhint="search" autocomplete="off" value={typed} maxLength={500}
            aria-describedby="question-hint" onInput={(event) => setTyped(event.currentTarget.value)} />
        </form>
      )}
      <div aria-live="polite" aria-atomic="false">
        {guide && !answer && (unknown || !ready) && <h1 class="nhsuk-heading-l app-title">{unknown ? words.noSuch : t.app.titles.ask}</h1>}
        {guide && unknown && <p>{words.noSuchDo}</p>}
        {answer && found && (
          <article class="app-panel app-panel--answer">
            {guide
              ? <h1 class="nhsuk-heading-m">{answer.question}</h1>
              : <h2 class="nhsuk-heading-m">{found.found ? answer.question : words.none}</h2>}
            <AnswerBody answer={answer} level={guide ? 2 : 3} />
            {guidance && <p class="app-small">{words.forYou} <UnderLine assumed={found.assumed.length > 0 && !kept.author.body} /></p>}
          </article>
        )}
      </div>
      {found && found.others.length > 0 && <Questions title={words.others} questions={found.others} />}
      {answer && answer.more.length > 0 && <Questions title={words.more} questions={answer.more} />}
      {!answer && often.length > 0 && <Questions title={words.often} questions={often} />}
      {!guide && all.length > 0 && (
        <Fold title={words.all(all.length)}><QuestionList questions={all} /></Fold>
      )}
    </div>
  );
}

function Questions({ title, questions }: { title: string; questions: readonly Question[] }) {
  return (
    <section class="app-part">
      <h2 class="nhsuk-heading-s">{title}</h2>
      <QuestionList questions={questions} />
    </section>
  );
}

function QuestionList({ questions }: { questions: readonly Question[] }) {
  return <ul class="app-questions">{questions.map((one) => <li key={one.id}><a href={hashOf('ask', one.id)}>{one.question}</a></li>)}</ul>;
}
