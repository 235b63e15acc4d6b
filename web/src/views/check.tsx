// Check: the box, what kind of thing it is, who is asking, and what was found.
import files from 'virtual:engine-files';
import type { Ref } from 'preact';
import { memo } from 'preact/compat';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useApp, useDraft } from '../app.tsx';
import { mean } from '../lib/accuracy.ts';
import { type Answered, type Given, known, settled, textIn, wordsOf } from '../lib/questions.ts';
import { takeShared } from '../lib/shared.ts';
import { type Quote, quotes } from '../lib/spans.ts';
import { type Answers, type Finding, type Help, type Kind, kinds, relationships, type Review, shown, type Topic } from '../lib/types.ts';
import { t } from '../messages/index.ts';
import { AnswerBody } from '../parts/answer.tsx';
import { Editor, type EditorHandle } from '../parts/editor.tsx';
import { AsideLine, FindingCard, type OnAnswer } from '../parts/finding.tsx';
import { Me } from '../parts/me.tsx';
import { People } from '../parts/people.tsx';
import { Rewrite } from '../parts/rewrite.tsx';
import { Field, Fold, Radios, RouteLines, Select, Tick, UnderLine } from '../parts/small.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { asksContext, asksWho, cleared, type Draft, emptyDraft, fieldOf, hasPicture, nothingYet, replaced } from './draft.ts';
import { type Reviewed, useReview } from './review.ts';

const kFirst = 3; // findings in full sight
const kRightsFirst = 3; // sentences
const kRoutes = 2;
const kLong = 30_000;
const kSoon = 1000; // milliseconds: what comes sooner is not announced
const kRest = 900; // milliseconds without a key before what was found is told to a screen reader
const noTopics: readonly Topic[] = [];
const kindOptions = Object.fromEntries(kinds.map((kind) => [kind, t.check.kinds[kind]]));

type Change = (part: Partial<Draft>) => void;

export function Check() {
  const { engine, state, kept, guidance } = useApp();
  const [draft, setDraft] = useDraft();
  const [me, setMe] = useState(false);
  const [active, setActive] = useState<string | null>(null);
  const editor = useRef<EditorHandle>(null);
  const own = useRef<HTMLTextAreaElement>(null);
  const words = t.check;
  const topics = guidance?.topics ?? noTopics;
  const { last, behind, marks, ask } = useReview(engine, draft, kept.author, topics);
  const change = useCallback<Change>((part) => setDraft((now) => ({ ...now, ...part })), [setDraft]);
  const box = fieldOf(draft);
  const nothing = nothingYet(draft);

  useEffect(() => {
    void takeShared().then((found) => {
      if (found) setDraft({ ...emptyDraft, text: found.text, pictures: found.pictures, kind: found.pictures > 0 ? 'photo_caption' : 'post' });
    });
  }, []);

  const typed = (text: string) => {
    const next = { ...draft, text, before: null };
    ask(next); // at once: the engine reads while the browser draws the letter
    setDraft(next);
  };
  const caret = (at: number) => setActive(marks.find((mark) => mark.start <= at && at <= mark.end)?.findings[0] ?? null);
  const show = useCallback((quote: Quote, finding: Finding) => {
    setActive(finding.fingerprint);
    if (quote.field === box) editor.current?.show(quote);
    else if (quote.field === 'text') selectIn(own.current, quote);
    else if (quote.field === 'context') selectIn(document.querySelector<HTMLInputElement>('#context'), quote);
  }, [box]);
  const answer = useCallback((topic: string, answered: Answered | null) => setDraft((now) => {
    const { [topic]: _, ...others } = now.given;
    return { ...now, given: answered ? { ...others, [topic]: answered } : others };
  }), [setDraft]);
  const use = useCallback((text: string) => {
    setDraft((now) => replaced(now, box === 'target' ? { own: text } : { text }));
    (box === 'target' ? own : editor).current?.focus();
  }, [box, setDraft]);
  const put = (next: Draft) => {
    setDraft(next);
    editor.current?.focus();
  };

  return (
    <div class="app-check">
      <div class={`app-check__draft${me || asksWho(draft.kind) || hasPicture(draft.kind) ? ' app-check__draft--tall' : ''}`}>
        <h1 class="nhsuk-heading-l app-title">{draft.posted ? words.postedOn : t.app.titles.check}</h1>
        <p class="app-lead">{draft.posted ? words.leadPosted : words.lead}</p>
        <Select id="kind" label={words.kind} value={draft.kind} options={kindOptions} onPick={(kind) => change({ kind, given: {} })} />
        {draft.pictures > 0 && <p class="app-small" role="status">{words.pictures(draft.pictures)}</p>}
        <Who draft={draft} change={change} />
        <div class="nhsuk-form-group app-draft">
          <label class="nhsuk-label" for="draft">{words.text[draft.kind]}</label>
          <Editor id="draft" handle={editor} value={draft.text} marks={marks} active={active} describedBy="draft-status" short={draft.kind === 'friend_request'}
            onInput={typed} onCaret={caret} />
          <div class="app-under-box">
            <Status last={last} behind={behind} draft={draft} topics={topics} />
            <span class="nhsuk-u-visually-hidden" role="status">{draft.before && words.bringTold}</span>
            {draft.before && <button type="button" class="app-link" onClick={() => put(draft.before!)}>{words.bring}</button>}
            {draft.text !== '' && <button type="button" class="app-link" onClick={() => put(cleared(draft))}>{words.clear}</button>}
          </div>
        </div>
        <Circumstances draft={draft} change={change} own={own} />
        <Under posted={draft.posted} change={change} me={me} setMe={setMe} />
      </div>
      <div class="app-check__found" data-close={last?.close}>
        {state.is === 'failed' && <Trouble />}
        {draft.posted && <Posted />}
        {state.is !== 'failed' && nothing && <Empty onExample={(text) => { change({ text, kind: 'post', given: {} }); editor.current?.focus(); }} />}
        {state.is === 'loading' && !nothing && <Loading loaded={state.loaded} />}
        {last && !nothing && <Found last={last} given={draft.given} posted={draft.posted} active={active} topics={topics} onAnswer={answer} onShow={show} onUse={use} />}
      </div>
    </div>
  );
}

/** Selects words in a plain field, which may be folded away. */
function selectIn(field: HTMLInputElement | HTMLTextAreaElement | null, { start, end }: Quote): void {
  const fold = field?.closest('details');
  if (fold) fold.open = true;
  field?.focus();
  field?.setSelectionRange(start, end);
}

/** Under the form: under which codes it is read, a way to say who one is, and "I already posted it". */
const Under = memo(function Under({ posted, change, me, setMe }: { posted: boolean; change: Change; me: boolean; setMe: (open: boolean) => void }) {
  const { guidance, kept } = useApp();
  const opener = useRef<HTMLButtonElement>(null);
  const words = t.check;
  const done = () => {
    setMe(false);
    opener.current?.focus();
  };
  return (
    <>
      <div class="app-under-form">
        <p class="app-small app-reading">{guidance && <>{words.reviewedAs} <UnderLine assumed={guidance.assumed.length > 0 && !kept.author.body} />. </>}<button type="button" class="app-link" ref={opener} aria-expanded={me} onClick={() => setMe(!me)}>{words.change}</button></p>
        <p class="app-small"><button type="button" class="app-link" aria-pressed={posted} onClick={() => change({ posted: !posted })}>{posted ? words.postedBack : words.posted}</button></p>
      </div>
      {me && <Me onDone={done} />}
    </>
  );
});

function Loading({ loaded }: { loaded: number }) {
  return (
    <div class="app-panel app-loading" role="status">
      <p>{t.engine.loading}…</p>
      <progress class="app-progress" max={1} value={loaded} aria-label={t.engine.loadingPart(loaded)} />
    </div>
  );
}

/** Under the box: that it is being read, and for screen readers, once typing rests, what was found, if that has changed. */
function Status({ last, behind, draft, topics }: { last: Reviewed | null; behind: boolean; draft: Draft; topics: readonly Topic[] }) {
  const { state } = useApp();
  const [said, setSaid] = useState({ which: '', text: '' });
  const nothing = nothingYet(draft);
  const comes = state.is === 'ready' && state.closer === 'ready' && !last?.close; // a closer reading of this
  useEffect(() => {
    if (nothing) setSaid({ which: '', text: '' });
    if (nothing || !last || behind || comes) return undefined;
    const open = last.review.findings.filter((one) => !settled(one, last.of, draft.given, topics));
    const which = `${open.length}: ${open.map(({ fingerprint }) => fingerprint).join()}`;
    const text = t.check.live(open.length);
    // The same words twice would not be read out again.
    const timer = setTimeout(() => setSaid((now) => (now.which === which ? now : { which, text: now.text === text ? t.check.liveChanged(open.length) : text })), kRest);
    return () => clearTimeout(timer);
  }, [nothing, last, behind, comes, draft.given, topics]);
  const long = behind && draft.text.length > kLong;
  return (
    <>
      <span class="nhsuk-u-visually-hidden" role="status" aria-live="polite">{nothing ? '' : said.text}</span>
      <span class="app-small" id="draft-status">{long ? t.check.tooLong : ''}</span>
    </>
  );
}

/** Whom it is with, where that decides more than the words do. */
function Who({ draft, change }: { draft: Draft; change: Change }) {
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

function Circumstances({ draft, change, own }: { draft: Draft; change: Change; own: Ref<HTMLTextAreaElement> }) {
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
          <textarea class="nhsuk-textarea" id="own" ref={own} rows={2} dir="auto" value={draft.own} onInput={(event) => change({ own: event.currentTarget.value, before: null })} />
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
      {asksContext(kind) && (
        <Fold look="quiet" title={words.context} open={draft.context !== ''}>
          <Field id="context" label={words.context} hint={words.contextHint}>
            <input class="nhsuk-input" id="context" aria-describedby="context-hint" autocomplete="off" value={draft.context}
              onInput={(event) => change({ context: event.currentTarget.value, before: null })} />
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
  last: Reviewed;
  given: Given;
  posted: boolean;
  active: string | null;
  topics: readonly Topic[];
  onAnswer: OnAnswer;
  onShow: (quote: Quote, finding: Finding) => void;
  onUse: (text: string) => void;
}

const Found = memo(function Found({ last, given, posted, active, topics, onAnswer, onShow, onUse }: FoundProps) {
  const { state } = useApp();
  const words = t.check;
  const { review, of } = last;
  const heading = useRef<HTMLHeadingElement>(null);
  const tapped = useRef(false);
  const aside = review.findings.filter((finding) => settled(finding, of, given, topics));
  const open = review.findings.filter((finding) => !aside.includes(finding));
  const first = open.slice(0, kFirst);
  const rest = open.slice(kFirst);
  const estimated = 1 + first.findIndex(({ basis }) => basis === 'estimate') || first.length; // the picture stands under what rests on it
  const tap = useCallback<OnAnswer>((topic, answered) => {
    tapped.current = true;
    onAnswer(topic, answered);
  }, [onAnswer]);
  // What was tapped may be gone with its finding: then whoever works by keyboard or ear goes on from the top.
  useEffect(() => {
    if (!tapped.current) return;
    if (document.activeElement !== document.body) return;
    heading.current?.focus();
    tapped.current = false;
  });

  const card = (finding: Finding) => (
    <FindingCard key={finding.fingerprint} finding={finding} found={quotes(finding, (field) => textIn(of, field))} about={wordsOf(of, finding)}
      answered={given[finding.topic]?.says ?? null} known={!(finding.topic in given) && known(of, finding.topic, topics)} active={active === finding.fingerprint} onAnswer={tap} onShow={onShow} />
  );
  const worst = open[0]?.severity;
  return (
    <>
      {review.support && <Support support={review.support} />}
      {review.rights && <RightsFirst rights={review.rights} />}
      {worst ? (
        <header class={`app-verdict app-verdict--${worst}`}>
          <h2 class="nhsuk-heading-m app-verdict__title" ref={heading} tabIndex={-1}>{words.severities[worst]}</h2>
          <p class="app-verdict__text">{words.counted(open.length)}. {words.summary[worst]}</p>
        </header>
      ) : <Nothing kind={of.kind} heading={heading} answered={aside.length > 0} encourage={review.support === undefined && review.could_not_check.length === 0} />}
      {open.length > 0 && !posted && state.is === 'ready' && state.can.has('rewrite') && of.text.trim() !== '' && <Rewrite submission={of} onUse={onUse} />}
      {first.slice(0, estimated).map(card)}
      {review.identifiability && <People identifiability={review.identifiability} />}
      {first.slice(estimated).map(card)}
      {rest.length > 0 && <Fold title={words.more(rest.length)}>{rest.map(card)}</Fold>}
      {aside.length > 0 && (
        <Fold look="quiet" title={words.aside(aside.length)}>
          <ul class="app-asides">{aside.map((finding) => <AsideLine key={finding.fingerprint} finding={finding} says={given[finding.topic]!.says} onBack={() => tap(finding.topic, null)} />)}</ul>
        </Fold>
      )}
      <Could review={review} />
      <Closer />
      {open.length > 0 && !posted && <p class="app-small app-choice">{words.choice}</p>}
    </>
  );
});

/** For somebody who seems to be in despair: all of it, at once. */
function Support({ support }: { support: Help }) {
  return (
    <section class="app-panel app-rights" aria-labelledby="support-title">
      <h2 class="nhsuk-heading-m" id="support-title">{t.check.support}</h2>
      <p>{support.text}</p>
      <RouteLines routes={support.routes} />
    </section>
  );
}

/** What protects the person, then who can act on it; what each code adds is folded. */
function RightsFirst({ rights }: { rights: Help }) {
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

function Nothing({ kind, heading, answered, encourage }: { kind: Kind; heading: Ref<HTMLHeadingElement>; answered: boolean; encourage: boolean }) {
  const words = t.check;
  return (
    <section class="app-panel app-nothing" aria-labelledby="nothing-title">
      <h2 class="nhsuk-heading-m" id="nothing-title" ref={heading} tabIndex={-1}>{answered ? words.nothingElse : words.nothingFound}</h2>
      {(answered || encourage) && <p>{answered ? words.nothingElseWhy : words.nothing[kind]}</p>}
      <p class="app-small">{words.notClearance(mean('recall'))}</p>
    </section>
  );
}

/** That what was found is from a first reading, as long as there is no other, and how to come by one. */
function Closer() {
  const { engine, state } = useApp();
  const [soon, setSoon] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setSoon(false), kSoon);
    const online = () => { if (engine.closer === 'failed') engine.bringCloser(); };
    addEventListener('online', online);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', online);
    };
  }, [engine]);
  if (state.is !== 'ready' || !state.can.has('add_encoder') || state.closer === 'ready') return null;
  const { closer } = state;
  const words = t.check.closer;
  const bring = (label: string) => <button type="button" class="app-link" onClick={() => engine.bringCloser()}>{label}</button>;
  if (closer === 'offered') return <p class="app-small app-closer">{words.offered(files.closerDownload)} {bring(words.get)}</p>;
  if (closer === 'failed') return <p class="app-small app-closer">{words.failed} {bring(words.again)}</p>;
  return soon ? null : <p class="app-small app-closer">{words.loading}</p>;
}

function Could({ review }: { review: Review }) {
  const lines = [...review.could_not_check, ...review.warnings];
  if (lines.length === 0) return null;
  const unread = review.could_not_check.length > 0;
  return <Fold look="quiet" open={unread && review.findings.length === 0} title={unread ? t.check.couldNot : t.check.warnings}><ul class="app-helps">{lines.map((line) => <li key={line}>{line}</li>)}</ul></Fold>;
}

