// Check: the box, what kind of thing it is, who is asking, and what was found.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useApp } from '../app.tsx';
import { takeShared } from '../lib/shared.ts';
import { settled } from '../lib/questions.ts';
import type { Range } from '../lib/spans.ts';
import { type Answers, type Finding, kinds, relationships, type Review, shown, type Submission } from '../lib/types.ts';
import { t } from '../messages/index.ts';
import { AnswerBody } from '../parts/answer.tsx';
import { Editor, type EditorHandle } from '../parts/editor.tsx';
import { AsideLine, FindingCard } from '../parts/finding.tsx';
import { Me } from '../parts/me.tsx';
import { People } from '../parts/people.tsx';
import { Rewrite } from '../parts/rewrite.tsx';
import { Field, Fold, Radios, RouteLines, Select, Tick, UnderLine } from '../parts/small.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { actsOnOthers, asksWho, type Draft, emptyDraft, fieldOf, hasPicture, nothingYet, submissionOf } from './draft.ts';
import { useReview } from './review.ts';

const kFirst = 3; // findings in full sight
const kRightsFirst = 4; // sentences
const kRoutes = 2;
const kLong = 30_000;

export function Check() {
  const { engine, state, kept, draft, setDraft } = useApp();
  const [me, setMe] = useState(false);
  const [active, setActive] = useState<string | null>(null);
  const editor = useRef<EditorHandle>(null);
  const words = t.check;
  const submission = useMemo(() => (nothingYet(draft) ? null : submissionOf(draft, kept.author)), [draft, kept.author]);
  const current = useReview(engine, submission, draft.text, fieldOf(draft));
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });

  useEffect(() => {
    void takeShared().then((found) => {
      if (found) setDraft({ ...emptyDraft, text: found.text, pictures: found.pictures, kind: found.pictures > 0 ? 'photo_caption' : 'post' });
    });
  }, []);

  const caret = (at: number) => setActive(current.marks.find((mark) => mark.start <= at && at <= mark.end)?.findings[0] ?? null);
  const show = (range: Range, finding: Finding) => {
    setActive(finding.fingerprint);
    editor.current?.show(range);
  };

  return (
    <div class="app-check">
      <div class="app-check__draft">
        <h1 class="nhsuk-heading-l app-title">{draft.posted ? words.postedOn : t.app.titles.check}</h1>
        <p class="app-lead">{draft.posted ? words.leadPosted : words.lead}</p>
        <Select id="kind" label={words.kind} value={draft.kind} options={Object.fromEntries(kinds.map((kind) => [kind, words.kinds[kind]]))}
          onPick={(kind) => change({ kind, given: {} })} />
        {draft.pictures > 0 && <p class="app-small" role="status">{words.pictures(draft.pictures)}</p>}
        <Who draft={draft} change={change} />
        <div class="nhsuk-form-group">
          <label class="nhsuk-label" for="draft">{words.text[draft.kind]}</label>
          <Editor id="draft" handle={editor} value={draft.text} marks={current.marks} active={active} describedBy="draft-status" short={draft.kind === 'friend_request'}
            onInput={(text) => change({ text })} onCaret={caret} />
          <div class="app-under-box">
            <Status review={current.review} behind={current.behind} draft={draft} />
            {draft.text !== '' && (
              <button type="button" class="app-link" onClick={() => { setDraft({ ...emptyDraft, kind: draft.kind }); editor.current?.focus(); }}>{words.clear}</button>
            )}
          </div>
        </div>
        <Circumstances draft={draft} change={change} />
        <div class="app-under-form">
          <p class="app-small app-reading">{words.reviewedAs} <UnderLine assumed={(current.review?.assumed.length ?? 0) > 0 && !kept.author.body} />. <button type="button" class="app-link" aria-expanded={me} onClick={() => setMe(!me)}>{words.change}</button></p>
          <p class="app-small"><button type="button" class="app-link" aria-pressed={draft.posted} onClick={() => change({ posted: !draft.posted })}>{draft.posted ? words.postedBack : words.posted}</button></p>
        </div>
        {me && <Me onDone={() => setMe(false)} />}
      </div>
      <div class="app-check__found">
        {state.is === 'failed' && <Trouble />}
        {draft.posted && <Posted />}
        {state.is !== 'failed' && submission === null && <Empty onExample={(text) => { change({ text, kind: 'post', given: {} }); editor.current?.focus(); }} />}
        {state.is === 'loading' && submission !== null && <Loading loaded={state.loaded} />}
        {current.review && current.of && submission && (
          <Found review={current.review} of={current.of} submission={submission} draft={draft} active={active} change={change} onShow={show} />
        )}
      </div>
    </div>
  );
}

function Loading({ loaded }: { loaded: number }) {
  return (
    <div class="app-panel app-loading" role="status">
      <p>{t.engine.loading}…</p>
      <progress class="app-progress" max={1} value={loaded} aria-label={t.engine.loadingPart(loaded)} />
    </div>
  );
}

/** Under the box: that it is being read, and for screen readers, once typing rests, what was found. */
function Status({ review, behind, draft }: { review: Review | null; behind: boolean; draft: Draft }) {
  const [said, setSaid] = useState('');
  const count = review?.findings.filter(({ topic }) => !settled(topic, draft.given)).length ?? 0;
  useEffect(() => {
    if (!review || behind) return undefined;
    const timer = setTimeout(() => setSaid(t.check.live(count)), 900);
    return () => clearTimeout(timer);
  }, [review, behind, count]);
  const long = behind && draft.text.length > kLong;
  return (
    <>
      <span class="nhsuk-u-visually-hidden" role="status" aria-live="polite">{nothingYet(draft) ? '' : said}</span>
      <span class="app-small" id="draft-status">{long ? t.check.tooLong : ''}</span>
    </>
  );
}

/** Whom it is with, where that decides more than the words do. */
function Who({ draft, change }: { draft: Draft; change: (part: Partial<Draft>) => void }) {
  const words = t.check;
  const { kind } = draft;
  return (
    <>
      {asksWho(kind) && (
        <Radios name="whom" label={words.whom} value={draft.relationship} options={Object.fromEntries(relationships.map((one) => [one, words.relationships[one]]))}
          onPick={(relationship) => change({ relationship: relationship as Draft['relationship'], given: {} })} />
      )}
      {kind === 'friend_request' && (
        <>
          <Radios name="way" inline label={words.way} value={draft.direction} options={words.directions} onPick={(direction) => change({ direction })} />
          <Radios name="outcome" inline label={words.outcome} value={draft.outcome} options={words.outcomes} onPick={(outcome) => change({ outcome })} />
        </>
      )}
    </>
  );
}

function Circumstances({ draft, change }: { draft: Draft; change: (part: Partial<Draft>) => void }) {
  const words = t.check;
  const { kind } = draft;
  const tickShows = (what: (typeof shown)[number], on: boolean) => {
    const others = draft.shows.filter((one) => one !== what && (what === 'none' ? false : one !== 'none'));
    change({ shows: on ? [...others, what] : draft.shows.filter((one) => one !== what) });
  };
  return (
    <>
      {kind === 'share' && (
        <Field id="own" label={words.own}>
          <textarea class="nhsuk-textarea" id="own" rows={2} value={draft.own} onInput={(event) => change({ own: event.currentTarget.value })} />
        </Field>
      )}
      {hasPicture(kind) && (
        <div class="nhsuk-form-group">
          <fieldset class="nhsuk-fieldset" aria-describedby="shows-hint">
            <legend class="nhsuk-fieldset__legend">{words.shows}</legend>
            <div class="nhsuk-hint" id="shows-hint">{words.showsHint}</div>
            <div class="nhsuk-checkboxes nhsuk-checkboxes--small">
              {shown.map((one) => <Tick key={one} id={`shows-${one}`} label={words.shown[one]} checked={draft.shows.includes(one)} onTick={(on) => tickShows(one, on)} />)}
            </div>
          </fieldset>
        </div>
      )}
      {!actsOnOthers(kind) && draft.text !== '' && (
        <Fold look="quiet" title={words.context} open={draft.context !== ''}>
          <Field id="context" label={words.context} hint={words.contextHint}>
            <input class="nhsuk-input" id="context" aria-describedby="context-hint" autocomplete="off" value={draft.context}
              onInput={(event) => change({ context: event.currentTarget.value })} />
          </Field>
        </Fold>
      )}
    </>
  );
}

function Empty({ onExample }: { onExample: (text: string) => void }) {
  const words = t.check;
  return (
    <section class="app-empty" aria-label={words.empty}>
      <p class="app-empty__lead">{words.empty}</p>
      <ul class="app-points">{words.emptyPoints.map((point) => <li key={point}>{point}</li>)}</ul>
      <h2 class="nhsuk-heading-xs">{words.example}</h2>
      <ul class="app-examples">
        {words.examples.map((text) => <li key={text}><button type="button" class="app-example" onClick={() => onExample(text)}>{text}</button></li>)}
      </ul>
    </section>
  );
}

/** What to do first when it is out already; the guide for it, under the person's codes. */
function Posted() {
  const { engine, state, kept } = useApp();
  const [found, setFound] = useState<Answers | null>(null);
  useEffect(() => {
    if (state.is === 'ready') engine.call<Answers>('ask', { guide: 'telling.already_posted', author: kept.author }).then(setFound, () => {});
  }, [engine, state.is, kept.author]);
  const answer = found?.answers[0];
  if (!answer) return null;
  return (
    <section class="app-panel" aria-labelledby="posted-title">
      <h2 class="nhsuk-heading-m" id="posted-title">{answer.question}</h2>
      <AnswerBody answer={answer} />
    </section>
  );
}

interface FoundProps {
  review: Review;
  of: Submission;
  submission: Submission;
  draft: Draft;
  active: string | null;
  change: (part: Partial<Draft>) => void;
  onShow: (range: Range, finding: Finding) => void;
}

function Found({ review, of, submission, draft, active, change, onShow }: FoundProps) {
  const { state } = useApp();
  const words = t.check;
  const open = review.findings.filter(({ topic }) => !settled(topic, draft.given));
  const aside = review.findings.filter(({ topic }) => settled(topic, draft.given));
  const first = open.slice(0, kFirst);
  const rest = open.slice(kFirst);
  const answer = (topic: string, choice: string | null) => {
    const given: Record<string, string> = { ...draft.given };
    if (choice === null) delete given[topic];
    else given[topic] = choice;
    change({ given });
  };
  const card = (finding: Finding) => (
    <FindingCard key={finding.fingerprint} finding={finding} text={of.text} given={draft.given} active={active === finding.fingerprint} onAnswer={answer} onShow={onShow} />
  );
  const verdict = open.length === 0 ? 'nothing_found' : ({ high: 'stop_and_think', medium: 'worth_changing', low: 'for_your_judgement' } as const)[open[0]!.severity];

  return (
    <>
      {review.rights && <RightsFirst rights={review.rights} />}
      {verdict === 'nothing_found' ? <Nothing /> : (
        <header class={`app-verdict app-verdict--${open[0]!.severity}`}>
          <h2 class="nhsuk-heading-m app-verdict__title">{words.verdicts[verdict]}</h2>
          <p class="app-verdict__text">{words.counted(open.length)}. {words.summary[verdict]}</p>
        </header>
      )}
      {first.map(card)}
      {review.identifiability && <People identifiability={review.identifiability} />}
      {rest.length > 0 && <Fold title={words.more(rest.length)}>{rest.map(card)}</Fold>}
      {aside.length > 0 && (
        <Fold look="quiet" title={words.aside(aside.length)}>
          <ul class="app-asides">{aside.map((finding) => <AsideLine key={finding.fingerprint} finding={finding} given={draft.given} onAnswer={answer} />)}</ul>
        </Fold>
      )}
      {open.length > 0 && state.is === 'ready' && state.can.has('rewrite') && submission.text.trim() !== '' && (
        <Rewrite submission={submission} onUse={(text) => change(draft.kind === 'share' && draft.own.trim() !== '' ? { own: text } : { text })} />
      )}
      <Could review={review} />
      {open.length > 0 && <p class="app-small app-choice">{words.choice}</p>}
    </>
  );
}

/** What protects the person, then who can act on it; what each code adds is folded. */
function RightsFirst({ rights }: { rights: NonNullable<Review['rights']> }) {
  const words = t.check;
  const sentences = rights.text.split(/(?<=\.)\s+/);
  const more = sentences.slice(kRightsFirst).join(' ');
  return (
    <section class="app-panel app-rights" aria-labelledby="rights-title">
      <h2 class="nhsuk-heading-m" id="rights-title">{words.rights}</h2>
      <p>{sentences.slice(0, kRightsFirst).join(' ')}</p>
      <RouteLines routes={rights.routes.slice(0, kRoutes)} />
      <div class="app-rights__more">
        {more && <Fold look="quiet" title={words.moreRights}><p>{more}</p></Fold>}
        {rights.routes.length > kRoutes && <Fold look="quiet" title={words.moreRoutes}><RouteLines routes={rights.routes.slice(kRoutes)} /></Fold>}
      </div>
    </section>
  );
}

function Nothing() {
  const words = t.check;
  return (
    <section class="app-panel app-nothing" aria-labelledby="nothing-title">
      <h2 class="nhsuk-heading-m" id="nothing-title">{words.verdicts.nothing_found}</h2>
      <p>{words.nothing}</p>
      <p class="app-small">{words.notClearance}</p>
    </section>
  );
}

function Could({ review }: { review: Review }) {
  const lines = [...review.could_not_check, ...review.warnings];
  if (lines.length === 0) return null;
  return <Fold look="quiet" title={review.could_not_check.length > 0 ? t.check.couldNot : t.check.warnings}><ul class="app-helps">{lines.map((line) => <li key={line}>{line}</li>)}</ul></Fold>;
}

