// The page as a whole: header, menu, the view that is open, footer. What every view needs is
// handed down in one context; the draft in one of its own, so that a key stroke draws no more than it changes.
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { Engine, State } from './engine/client.ts';
import type { Keep, Kept } from './lib/keep.ts';
import { hashOf, scrollWhenThere, useArrival, views } from './lib/route.ts';
import type { Guidance } from './lib/types.ts';
import { t } from './messages/index.ts';
import { About } from './views/about.tsx';
import { Ask } from './views/ask.tsx';
import { Check } from './views/check.tsx';
import { Codes } from './views/codes.tsx';
import { Privacy } from './views/privacy.tsx';
import { type Draft, emptyDraft } from './views/draft.ts';
import { Trouble } from './parts/trouble.tsx';

export interface App {
  engine: Engine;
  state: State;
  keep: Keep;
  kept: Kept;
  /** Codes and topics, as soon as they are there; those that bind the person who is kept. */
  guidance: Guidance | null;
}

const Context = createContext<App>(null as unknown as App);
export const useApp = (): App => useContext(Context);

type Drafting = [Draft, (change: Draft | ((draft: Draft) => Draft)) => void];
const DraftContext = createContext<Drafting>(null as unknown as Drafting);
/** What stands in the form of the Check view. It outlives the view, not the page. */
export const useDraft = (): Drafting => useContext(DraftContext);

function Drafts({ children }: { children: ComponentChildren }) {
  const [draft, setDraft] = useState<Draft>(emptyDraft);
  return <DraftContext.Provider value={useMemo<Drafting>(() => [draft, setDraft], [draft])}>{children}</DraftContext.Provider>;
}

export function Page({ engine, keep }: { engine: Engine; keep: Keep }) {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  // Before the browser goes on: a worker that does not load may say so before the page is painted.
  useLayoutEffect(() => engine.onChange(() => redraw(0)), [engine]);
  useEffect(() => keep.onChange(() => redraw(0)), [keep]);
  const guidance = useGuidance(engine, keep.value);
  const arrival = useArrival();
  const { route } = arrival;
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);

  useEffect(() => {
    document.title = `${t.app.titles[route.view]} – ${t.app.name}`;
    if (first.current) {
      first.current = false;
      return undefined;
    }
    main.current?.focus({ preventScroll: true });
    return scrollWhenThere(arrival.top);
  }, [arrival]);

  const { state } = engine;
  const kept = keep.value;
  const app = useMemo<App>(() => ({ engine, state, keep, kept, guidance }), [engine, state, keep, kept, guidance]);
  return (
    <Context.Provider value={app}>
      <a class="nhsuk-skip-link" href="#main" onClick={(event) => { event.preventDefault(); main.current?.focus(); }}>{t.app.skip}</a>
      <header class="app-header">
        <div class="nhsuk-width-container app-header__inside">
          <a class="app-header__name" href={hashOf('check')}>{t.app.name}</a>
          <nav class="app-nav" aria-label={t.app.menu}>
            <ul>
              {views.map((view) => (
                <li key={view}>
                  <a href={hashOf(view)} aria-current={route.view === view ? 'page' : undefined}>{t.app.nav[view]}</a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </header>
      <Offline ready={engine.state.is === 'ready'} />
      <div class="nhsuk-width-container">
        <main class="nhsuk-main-wrapper app-main" id="main" ref={main} tabIndex={-1}>
          {engine.state.is === 'failed' && route.view !== 'check' && route.view !== 'about' && <Trouble />}
          <Drafts>
            {route.view === 'check' && <Check />}
            {route.view === 'ask' && <Ask guide={route.rest[0]} />}
            {route.view === 'codes' && <Codes tab={route.rest[0]} search={route.rest[1]} />}
            {route.view === 'privacy' && <Privacy />}
            {route.view === 'about' && <About />}
          </Drafts>
        </main>
      </div>
      <footer class="app-footer">
        <div class="nhsuk-width-container">
          <p>{t.app.footer} <a href={hashOf('about')}>{t.app.footerCanSee}</a></p>
        </div>
      </footer>
    </Context.Provider>
  );
}

/** Asked for when the engine is ready, and again when the person says who they are. */
function useGuidance(engine: Engine, kept: Kept): Guidance | null {
  const [guidance, setGuidance] = useState<Guidance | null>(null);
  const ready = engine.state.is === 'ready';
  const who = JSON.stringify(kept.author);
  useEffect(() => {
    if (!ready) return undefined;
    let wanted = true;
    engine.call<Guidance>('codes', { author: JSON.parse(who) }).then((found) => { if (wanted) setGuidance(found); }, () => {});
    return () => { wanted = false; };
  }, [engine, ready, who]);
  return guidance;
}

/** Said only if it is so: without the engine nothing is read. */
function Offline({ ready }: { ready: boolean }) {
  const [offline, setOffline] = useState(() => !navigator.onLine);
  useEffect(() => {
    const changed = () => setOffline(!navigator.onLine);
    addEventListener('online', changed);
    addEventListener('offline', changed);
    return () => {
      removeEventListener('online', changed);
      removeEventListener('offline', changed);
    };
  }, []);
  const told = offline && ready;
  return <div role="status" class={`app-offline${told ? ' app-offline--now' : ''}`}>{told && <p class="nhsuk-width-container">{t.app.offline}</p>}</div>;
}
