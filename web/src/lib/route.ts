// Where one is: `#/ask/telling.already_posted`. Hash routes work from any folder of any host.
import { useEffect, useState } from 'preact/hooks';

export const views = ['check', 'ask', 'codes', 'privacy', 'about'] as const;
export type View = (typeof views)[number];
export interface Route { view: View; rest: string[] }

export function routeOf(hash: string): Route {
  const [view, ...rest] = hash.replace(/^#\/?/, '').split('/').map((part) => safely(part));
  return views.includes(view as View) ? { view: view as View, rest } : { view: 'check', rest: [] };
}

const safely = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
};

export const hashOf = (view: View, ...rest: string[]): string => `#/${[view, ...rest].map(encodeURIComponent).join('/')}`;

type Entries = Pick<History, 'state' | 'replaceState'>;

/** How far down one was on each page of the history. A page is told by a mark in its entry: one without came by a link. */
export class Places {
  #entries: Entries;
  #tops = new Map<string, number>();
  #marked = 0;
  #life: string; // marks outlive a reload, places do not
  #here: string;

  constructor(entries: Entries, life = String(performance.timeOrigin)) {
    this.#entries = entries;
    this.#life = life;
    this.#here = this.#mark();
  }

  /** After another entry has come: remembers how far down one was, and says how far down to go. */
  moved(from: number): number {
    this.#tops.set(this.#here, from);
    const { state } = this.#entries;
    const known = typeof state?.place === 'string' ? (state.place as string) : null;
    this.#here = known ?? this.#mark();
    return known === null ? 0 : (this.#tops.get(known) ?? 0);
  }

  #mark(): string {
    this.#marked += 1;
    const place = `${this.#life}/${this.#marked}`;
    this.#entries.replaceState({ place }, '');
    return place;
  }
}

/** Where one is, and how far down to go there: to the top by a link, to where one was by Back. */
export interface Arrival { route: Route; top: number }

export function useArrival(): Arrival {
  const [arrival, setArrival] = useState<Arrival>(() => ({ route: routeOf(location.hash), top: 0 }));
  useEffect(() => {
    const places = new Places(history);
    history.scrollRestoration = 'manual'; // the browser would scroll before the view is there
    const changed = () => setArrival({ route: routeOf(location.hash), top: places.moved(scrollY) });
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return arrival;
}

const kSettles = 3000; // milliseconds in which a view should have what it had

/** Scrolls as soon as the page is tall enough, unless somebody goes elsewhere meanwhile. Gives a way to call it off. */
export function scrollWhenThere(top: number): () => void {
  const until = performance.now() + kSettles;
  let frame = 0;
  const stop = () => {
    cancelAnimationFrame(frame);
    for (const one of moves) removeEventListener(one, stop);
  };
  const look = () => {
    const { scrollHeight, clientHeight } = document.documentElement;
    if (scrollHeight - clientHeight < Math.floor(top) && performance.now() < until) {
      frame = requestAnimationFrame(look);
      return;
    }
    scrollTo(0, top);
    stop();
  };
  for (const one of moves) addEventListener(one, stop, { passive: true });
  look();
  return stop;
}
const moves = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;
