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

export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const changed = () => setRoute(routeOf(location.hash));
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return route;
}
