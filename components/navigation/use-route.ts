/**
 * The route of a surface, in its address and its history: the browser's own Back works as well.
 */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { hashOf, rootOf, routeOf, type Route } from './route';

export interface Navigation {
  readonly route: Route;
  /** The reader came back to it, and did not open it anew. */
  readonly returned: boolean;
  readonly go: (route: Route) => void;
  readonly back: () => void;
}

/** Follows the address; `first` is the route where it names none. */
export function useRoute(first: Route): Navigation {
  const [at, setAt] = useState<Pick<Navigation, 'route' | 'returned'>>(() => ({
    route: routeOf(location.hash) ?? first,
    returned: false,
  }));
  useEffect(() => {
    const onPop = () => setAt({ route: routeOf(location.hash) ?? first, returned: true });
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, []);
  const go = useCallback((next: Route) => {
    if (hashOf(next) === location.hash) return;
    history.pushState({ depth: depth() + 1 }, '', hashOf(next));
    setAt({ route: next, returned: false });
  }, []);
  const back = useCallback(() => {
    if (depth() > 0) {
      history.back();
      return;
    }
    const root = { view: rootOf(routeOf(location.hash) ?? first) };
    history.replaceState(null, '', hashOf(root));
    setAt({ route: root, returned: false });
  }, []);
  return { ...at, go, back };
}

/** How many steps back are still this surface's own. */
function depth(): number {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('depth' in state)) return 0;
  return typeof state.depth === 'number' ? state.depth : 0;
}
