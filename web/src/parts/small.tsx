// Small parts that several views are made of.
import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import { useApp } from '../app.tsx';
import { hashOf } from '../lib/route.ts';
import type { ClauseRef, Route, Severity } from '../lib/types.ts';
import { t } from '../messages/index.ts';

type Look = 'plain' | 'quiet' | 'card';

/** `open`: unfolded, for good; from then on only the person folds it. */
export function Fold({ title, children, open = false, look = 'plain' }: { title: ComponentChildren; children: ComponentChildren; open?: boolean; look?: Look }) {
  const opened = useRef(open);
  opened.current ||= open;
  return (
    <details class={`nhsuk-details app-fold app-fold--${look}`} open={opened.current}>
      <summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">{title}</span></summary>
      <div class="nhsuk-details__text">{children}</div>
    </details>
  );
}

const levels: Record<Severity, string> = { high: 'high', medium: 'medium', low: 'low' };

export function Level({ severity }: { severity: Severity }) {
  return <strong class={`app-level app-level--${levels[severity]}`}>{t.check.severities[severity]}</strong>;
}

/** What people call a code: "NMC". */
export function useShort(): (code: string) => string {
  const { guidance } = useApp();
  return (code) => guidance?.codes.find(({ id }) => id === code)?.short ?? code.toUpperCase();
}

/** Code and place; a place that begins with the code says it already. */
const placed = (code: string, place: string): string => (place.startsWith(code) ? place : `${code}, ${place}`);

export function ClauseLine({ clause }: { clause: ClauseRef }) {
  const short = useShort();
  return (
    <div class="app-clause">
      <p class="app-clause__text">{clause.summary}</p>
      <p class="app-clause__place"><a href={hashOf('codes', 'clauses', clause.id)}>{placed(short(clause.code), clause.place)}</a></p>
    </div>
  );
}

/** The first clauses in sight, the others folded. */
export function ClauseLines({ clauses, first }: { clauses: readonly ClauseRef[]; first: number }) {
  const rest = clauses.slice(first);
  return (
    <>
      {clauses.slice(0, first).map((clause) => <ClauseLine key={clause.id} clause={clause} />)}
      {rest.length > 0 && (
        <Fold look="quiet" title={t.check.moreClauses(rest.length)}>
          {rest.map((clause) => <ClauseLine key={clause.id} clause={clause} />)}
        </Fold>
      )}
    </>
  );
}

export function RouteLines({ routes }: { routes: readonly Route[] }) {
  return (
    <ul class="app-routes">
      {routes.map((route) => (
        <li key={route.whom}>
          <strong>{route.whom}</strong>
          {route.when && <span class="app-routes__when">{route.when}</span>}
          {route.how && <span class="app-routes__how">{route.how}</span>}
        </li>
      ))}
    </ul>
  );
}

export function Field({ id, label, hint, children }: { id: string; label: string; hint?: string | undefined; children: ComponentChildren }) {
  return (
    <div class="nhsuk-form-group">
      <label class="nhsuk-label" for={id}>{label}</label>
      {hint && <div class="nhsuk-hint" id={`${id}-hint`}>{hint}</div>}
      {children}
    </div>
  );
}

export function Select<T extends string>({ id, label, value, options, onPick }: { id: string; label: string; value: T; options: Record<string, string>; onPick: (value: T) => void }) {
  return (
    <Field id={id} label={label}>
      <select class="nhsuk-select app-select" id={id} value={value} onChange={(event) => onPick(event.currentTarget.value as T)}>
        {Object.entries(options).map(([key, words]) => <option key={key} value={key}>{words}</option>)}
      </select>
    </Field>
  );
}

export function Radios<T extends string>({ name, label, value, options, onPick, inline = false }: { name: string; label: string; value: T | null; options: Partial<Record<T, string>>; onPick: (value: T) => void; inline?: boolean }) {
  return (
    <div class="nhsuk-form-group">
      <fieldset class="nhsuk-fieldset">
        <legend class="nhsuk-fieldset__legend">{label}</legend>
        <div class={`nhsuk-radios nhsuk-radios--small${inline ? ' nhsuk-radios--inline' : ''}`}>
          {(Object.entries(options) as [T, string][]).map(([key, words]) => (
            <div class="nhsuk-radios__item" key={key}>
              <input class="nhsuk-radios__input" type="radio" id={`${name}-${key}`} name={name} value={key} checked={value === key} onChange={() => onPick(key)} />
              <label class="nhsuk-label nhsuk-radios__label" for={`${name}-${key}`}>{words}</label>
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  );
}

export function Tick({ id, label, hint, checked, onTick, disabled = false }: { id: string; label: ComponentChildren; hint?: string | undefined; checked: boolean; onTick: (checked: boolean) => void; disabled?: boolean }) {
  return (
    <div class="nhsuk-checkboxes__item">
      <input class="nhsuk-checkboxes__input" type="checkbox" id={id} checked={checked} disabled={disabled}
        aria-describedby={hint ? `${id}-hint` : undefined} onChange={(event) => onTick(event.currentTarget.checked)} />
      <label class="nhsuk-label nhsuk-checkboxes__label" for={id}>{label}</label>
      {hint && <div class="nhsuk-hint nhsuk-checkboxes__hint" id={`${id}-hint`}>{hint}</div>}
    </div>
  );
}

/** "Remember this on this device." */
export function KeepTick({ id, label, hint }: { id: string; label: string; hint?: string }) {
  const { keep } = useApp();
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  useEffect(() => keep.onChange(() => redraw(0)), [keep]); // a wish that is refused changes nothing else
  const hinted = keep.possible && !keep.refused ? hint : t.me.keepNot;
  return (
    <div class="nhsuk-checkboxes nhsuk-checkboxes--small app-keep">
      <Tick id={id} label={label} hint={hinted} checked={keep.wished} disabled={!keep.possible} onTick={(wished) => keep.wish(wished)} />
      <span class="nhsuk-u-visually-hidden" role="status">{keep.refused && t.me.keepNot}</span>
    </div>
  );
}

/** Copies words; where the browser does not let it, selects them where they stand and says so. */
export function Copy({ text, where }: { text: string; where: RefObject<HTMLElement | null> }) {
  const [done, setDone] = useState<'copied' | 'refused' | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const copy = async () => {
    clearTimeout(timer.current);
    try {
      await navigator.clipboard.writeText(text); // pages without HTTPS have no clipboard
    } catch {
      if (where.current) getSelection()?.selectAllChildren(where.current);
      setDone('refused');
      return;
    }
    setDone('copied');
    timer.current = setTimeout(() => setDone(null), 2000);
  };
  return (
    <>
      <button type="button" class="app-button app-button--small" onClick={copy}><span aria-live="polite">{done === 'copied' ? t.ask.copied : t.ask.copy}</span></button>
      <p class="app-small" role="status">{done === 'refused' && t.ask.notCopied}</p>
    </>
  );
}

/** Codes under which something was read, in one line. */
export function UnderLine({ assumed }: { assumed: boolean }) {
  const { guidance } = useApp();
  const short = useShort();
  if (!guidance) return null;
  return <>{guidance.bound.map(short).join(', ')}{assumed ? ` (${t.me.assumed})` : ''}</>;
}
