/** Follows where the panel is sent from outside: the menu of a selection, the keyboard. */
import { useEffect } from 'preact/hooks';
import { watchTarget } from '@/lib/platform/panel-target';
import { routeOf } from '../navigation/route';
import type { Navigation } from '../navigation/use-route';

/** Goes where the panel of the window is sent, while it is open. */
export function useTarget(windowId: number | null, go: Navigation['go']): void {
  useEffect(
    () =>
      watchTarget(windowId, (hash) => {
        const route = routeOf(hash);
        if (route) go(route);
      }),
    [windowId, go],
  );
}
