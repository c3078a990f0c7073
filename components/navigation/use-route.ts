/**
 * The route of a surface, in its address and its history: the browser's own Back works as well.
 */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { hashOf, rootOf, routeOf, type Route } from './route';

export interface Navigation {
  readonly route: Route;
  readonly go: (route: Route) => void;
  readonly back: () => void;
}

/** Follows the address; `first` is the route where it names none. */
export function useRoute(first: Route): Navigation {
  const [route, setRoute] = useState<Route>(() => routeOf(location.hash) ?? first);
  useEffect(() => {
    const onPop = () => setRoute(routeOf(location.hash) ?? first);
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, []);
  const go = useCallback((next: Route) => {
    if (hashOf(next) === location.hash) return;
    history.pushState({ depth: depth() + 1 }, '', hashOf(next));
    setRoute(next);
  }, []);
  const back = useCallback(() => {
    if (depth() > 0) {
      history.back();
      return;
    }
    const root = { view: rootOf(routeOf(location.hash) ?? first) };
    history.replaceState(null, '', hashOf(root));
    setRoute(root);
  }, []);
  return { route, go, back };
}

/** How many steps back are still this surface's own. */
function depth(): number {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('depth' in state)) return 0;
  return typeof state.depth === 'number' ? state.depth : 0;
}
