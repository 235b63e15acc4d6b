// Codes: every clause, what Scruple looks for and how often it is right, and two codes side by side.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { useApp } from '../app.tsx';
import * as accuracy from '../lib/accuracy.ts';
import { hashOf } from '../lib/route.ts';
import { searched } from '../lib/search.ts';
import type { Clause, Code, Guidance, Ruling, Topic } from '../lib/types.ts';
import { t } from '../messages/index.ts';
import { Field, Fold, Level, Select, Tick } from '../parts/small.tsx';

const tabs = ['clauses', 'topics', 'compare'] as const;
type Tab = (typeof tabs)[number];

export function Codes({ tab, search }: { tab: string | undefined; search: string | undefined }) {
  const { guidance } = useApp();
  const open: Tab = tabs.includes(tab as Tab) ? (tab as Tab) : 'clauses';
  return (
    <>
      <h1 class="nhsuk-heading-l app-title">{t.app.titles.codes}</h1>
      <nav class="app-tabs" aria-label={t.app.titles.codes}>
        <ul>{tabs.map((one) => <li key={one}><a href={hashOf('codes', one)} aria-current={one === open ? 'page' : undefined}>{t.codes.tabs[one]}</a></li>)}</ul>
      </nav>
      {!guidance && <p role="status">{t.engine.loading}…</p>}
      {guidance && open === 'clauses' && <Clauses key={search} guidance={guidance} first={search ?? ''} />}
      {guidance && open === 'topics' && <Topics guidance={guidance} />}
      {guidance && open === 'compare' && <Compare now={guidance} />}
    </>
  );
}

const kAtOnce = 20;

function Clauses({ guidance, first }: { guidance: Guidance; first: string }) {
  const words = t.codes;
  const [typed, setTyped] = useState(first);
  const [wanted, setWanted] = useState<ReadonlySet<string>>(() => new Set(first ? guidance.codes.map(({ id }) => id) : guidance.bound));
  const [most, setMost] = useState(kAtOnce);
  const clauses = useMemo(() => guidance.codes.filter(({ id }) => wanted.has(id)).flatMap((code) => code.clauses), [guidance, wanted]);
  const found = useMemo(() => searched(clauses, typed), [clauses, typed]);
  const toggle = (id: string, on: boolean) => {
    const next = new Set(wanted);
    if (on) next.add(id);
    else next.delete(id);
    setWanted(next);
  };
  return (
    <>
      <p class="app-lead">{words.lead}</p>
      <div class="app-columns">
        <div class="app-columns__side">
          <Field id="clause-search" label={words.search} hint={words.searchHint}>
            <input class="nhsuk-input" id="clause-search" type="search" autocomplete="off" aria-describedby="clause-search-hint" value={typed}
              onInput={(event) => { setTyped(event.currentTarget.value); setMost(kAtOnce); }} />
          </Field>
          <fieldset class="nhsuk-fieldset nhsuk-form-group">
            <legend class="nhsuk-fieldset__legend">{words.filter}</legend>
            <div class="nhsuk-checkboxes nhsuk-checkboxes--small">
              {guidance.codes.map((code) => (
                <Tick key={code.id} id={`code-${code.id}`} checked={wanted.has(code.id)} onTick={(on) => toggle(code.id, on)}
                  label={<>{code.short}{guidance.bound.includes(code.id) && <span class="app-bound"> {words.bound}</span>}</>} />
              ))}
            </div>
          </fieldset>
          <Fold look="quiet" title={words.versions}>{guidance.codes.map((code) => <Sources key={code.id} code={code} />)}</Fold>
        </div>
        <div class="app-columns__main">
          <p role="status" class="app-small">{found.length === 0 ? words.none : words.found(found.length)}</p>
          <ul class="app-clauses">{found.slice(0, most).map((clause) => <ClauseCard key={clause.id} clause={clause} guidance={guidance} />)}</ul>
          {found.length > most && <button type="button" class="app-button" onClick={() => setMost(most + 60)}>{words.more(Math.min(60, found.length - most))}</button>}
        </div>
      </div>
    </>
  );
}

function Sources({ code }: { code: Code }) {
  const words = t.codes;
  return (
    <>
      <h3 class="nhsuk-heading-xs">{code.short}</h3>
      <p class="app-small">{code.title}. {words.version} {code.version}{code.in_force_from ? `, ${words.from} ${code.in_force_from}` : ''}.</p>
      <ul class="app-helps app-small">{code.sources.map((one) => <li key={one.document}>{[one.document, one.version, one.date].filter(Boolean).join(', ')}; {words.read} {one.checked}</li>)}</ul>
    </>
  );
}

function ClauseCard({ clause, guidance }: { clause: Clause; guidance: Guidance }) {
  const words = t.codes;
  const code = guidance.codes.find(({ id }) => id === clause.code);
  const topics = clause.topics.map((id) => guidance.topics.find(({ topic }) => topic === id)).filter((one) => one !== undefined);
  return (
    <li class="app-clause-card" id={clause.id}>
      <p class="app-clause-card__head"><strong>{code?.short}</strong> <span class={`app-force app-force--${clause.force}`}>{words.forces[clause.force]}</span></p>
      <p class="app-clause-card__text">{clause.summary}</p>
      <p class="app-small">{clause.place}</p>
      {clause.differs && <p class="app-small"><strong>{words.differs}:</strong> {clause.differs}</p>}
      <Fold look="quiet" title={words.does}>
        <ul class="app-helps">
          {topics.length > 0 && (
            <li>{words.finds}
              <ul>{topics.map((topic) => <li key={topic.topic}><a href={hashOf('codes', 'topics')}>{topic.title}</a>; {words.noticed(accuracy.topics[topic.topic]?.recall ?? null)}</li>)}</ul>
            </li>
          )}
          {topics.length === 0 && <li>{words.doesNot}</li>}
          {clause.principle && <li>{words.principle}</li>}
          {clause.shown_by.map((part) => <li key={part}>{words.shows[part] ?? part}</li>)}
        </ul>
        <p class="app-small">{words.document}: {clause.document}{clause.also_document ? `; ${clause.also_document}` : ''}</p>
      </Fold>
    </li>
  );
}

function Topics({ guidance }: { guidance: Guidance }) {
  const words = t.codes;
  return (
    <>
      <p class="app-lead">{words.topicLead}</p>
      <p class="app-note">{words.topicWarning(accuracy.mean('precision'), accuracy.mean('recall'))}</p>
      <ul class="app-topics">
        {guidance.topics.map((topic) => {
          const measured = accuracy.topics[topic.topic];
          return (
            <li key={topic.topic} class="app-topic">
              <h2 class="nhsuk-heading-s app-topic__title">{topic.title}</h2>
              <p>{topic.reason}</p>
              <dl class="app-figures">
                <div><dt>{words.usually}</dt><dd><Level severity={topic.severity} /></dd></div>
                <div><dt>{words.recall}</dt><dd>{words.of100(measured?.recall ?? null)}</dd></div>
                <div><dt>{words.precise}</dt><dd>{words.of100(measured?.precision ?? null)}</dd></div>
                <div><dt>{words.labelled}</dt><dd>{measured?.labelled ?? 0}</dd></div>
              </dl>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** The guidance as a code stood on a date; today's until that is there, and without a date. */
function useAsOf(now: Guidance, code: string, date: string): Guidance {
  const { engine } = useApp();
  const [then, setThen] = useState<{ key: string; guidance: Guidance } | null>(null);
  const key = `${code} ${date}`;
  useEffect(() => {
    if (date === '') return undefined;
    let wanted = true;
    engine.call<Guidance>('codes', { as_of: date, author: { codes: [code] } }).then((guidance) => { if (wanted) setThen({ key, guidance }); }, () => {});
    return () => { wanted = false; };
  }, [engine, key]);
  return date !== '' && then?.key === key ? then.guidance : now;
}

function Compare({ now }: { now: Guidance }) {
  const words = t.codes;
  const [left, setLeft] = useState(now.bound[0] ?? now.codes[0]!.id);
  const [right, setRight] = useState(now.codes.find(({ id }) => id !== left)?.id ?? left);
  const [leftDate, setLeftDate] = useState('');
  const [rightDate, setRightDate] = useState('');
  const [differing, setDiffering] = useState(true);
  const guidances = [useAsOf(now, left, leftDate), useAsOf(now, right, rightDate)];
  const sides = [left, right].map((id, i) => {
    const code = guidances[i]!.codes.find((one) => one.id === id);
    return { guidance: guidances[i]!, name: code?.short ?? id, version: code?.version };
  });
  const rows = now.topics.map((topic) => ({
    topic, rulings: [left, right].map((id, i) => rulingOf(guidances[i]!.topics.find((one) => one.topic === topic.topic), id)),
  }));
  const shown = rows.filter(({ rulings: [a, b] }) => !differing || effectOf(a) !== effectOf(b) || a?.listed !== b?.listed);
  const names = Object.fromEntries(now.codes.map((code) => [code.id, code.short]));
  return (
    <>
      <p class="app-lead">{words.compareLead}</p>
      <div class="app-compare-form">
        <Side id="left" label={words.left} names={names} code={left} onCode={setLeft} date={leftDate} onDate={setLeftDate} />
        <Side id="right" label={words.right} names={names} code={right} onCode={setRight} date={rightDate} onDate={setRightDate} />
      </div>
      <div class="nhsuk-checkboxes nhsuk-checkboxes--small app-keep"><Tick id="differing" label={words.onlyDifferent} checked={differing} onTick={setDiffering} /></div>
      {guidances.map((one, i) => one !== now && one.warnings.map((warning) => <p key={`${i}${warning}`} class="app-small" role="status">{warning}</p>))}
      <p role="status" class="app-small">{words.alike(rows.length - shown.length)}</p>
      {shown.length > 0 && (
        <table class="app-compare">
          <thead><tr><th scope="col">{words.topic}</th>{sides.map(({ name, version }, i) => <th scope="col" key={i}>{name} <span class="app-small">{version}</span></th>)}</tr></thead>
          <tbody>
            {shown.map(({ topic, rulings }) => (
              <tr key={topic.topic}>
                <th scope="row">{topic.title}</th>
                {rulings.map((ruling, i) => <td key={i} data-code={sides[i]!.name}><RulingCell ruling={ruling} guidance={sides[i]!.guidance} /></td>)}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

interface SideProps { id: string; label: string; names: Record<string, string>; code: string; onCode: (code: string) => void; date: string; onDate: (date: string) => void }

function Side({ id, label, names, code, onCode, date, onDate }: SideProps) {
  return (
    <div>
      <Select id={id} label={label} value={code} options={names} onPick={onCode} />
      <Field id={`${id}-date`} label={t.codes.asOf}>
        <input class="nhsuk-input nhsuk-input--width-10" id={`${id}-date`} type="date" value={date} onInput={(event) => onDate(event.currentTarget.value)} />
      </Field>
    </div>
  );
}

const rulingOf = (topic: Topic | undefined, code: string): Ruling | undefined => topic?.codes.find((one) => one.code === code && !one.part);
const effectOf = (ruling: Ruling | undefined): string => (ruling ? (ruling.usually ?? ruling.severity) : '');

function RulingCell({ ruling, guidance }: { ruling: Ruling | undefined; guidance: Guidance }) {
  const words = t.codes;
  if (!ruling) return <>–</>;
  const all = guidance.codes.find(({ id }) => id === ruling.code)?.clauses ?? [];
  const cited = (ruling.clauses ?? []).map((id) => all.find((clause) => clause.id === id)).filter((one) => one !== undefined);
  return (
    <>
      {ruling.usually ? <Level severity={ruling.usually} /> : <strong>{words.effects[ruling.severity]}</strong>}
      {!ruling.listed && <p class="app-small">{words.silent}</p>}
      {ruling.listed && cited.length > 0 && <Fold look="quiet" title={words.found(cited.length)}><ul class="app-helps app-small">{cited.map((clause) => <li key={clause.id}>{clause.summary} <em>{clause.place}</em></li>)}</ul></Fold>}
    </>
  );
}
