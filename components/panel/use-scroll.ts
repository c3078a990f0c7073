/**
 * Keeps each view where the reader left it: how far it was scrolled.
 */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { hashOf } from '../navigation/route';
import type { Navigation } from '../navigation/use-route';

/** A view whose facts are still to come grows for this long, in milliseconds. */
const GROWS = 1_500;

/** The element that scrolls; `scrolls` is kept up by what the reader does. */
export function useScroll(
  { route }: Navigation,
  scrolls: Map<string, number>,
  onScroll: () => void,
  ready: boolean,
) {
  const main = useRef<HTMLElement>(null);
  const key = hashOf(route);

  useLayoutEffect(() => {
    const element = main.current;
    if (!element || !ready) return;
    return restore(element, scrolls.get(key) ?? 0);
  }, [key, ready]);

  useEffect(() => {
    const element = main.current;
    if (!element) return;
    const remember = () => {
      scrolls.set(key, element.scrollTop);
      onScroll();
    };
    element.addEventListener('scrollend', remember);
    return () => element.removeEventListener('scrollend', remember);
  }, [key, onScroll]);
  return main;
}

/** Scrolls to a place, again while the view grows towards it, until the reader moves. */
function restore(element: HTMLElement, top: number): () => void {
  element.scrollTop = top;
  if (element.scrollTop >= top) return () => undefined;
  const observer = new MutationObserver(() => {
    element.scrollTop = top;
    if (element.scrollTop >= top) stop();
  });
  const stop = () => {
    clearTimeout(timer);
    observer.disconnect();
    element.removeEventListener('wheel', stop);
    element.removeEventListener('keydown', stop);
  };
  const timer = setTimeout(stop, GROWS);
  observer.observe(element, { childList: true, subtree: true, attributeFilter: ['hidden'] });
  element.addEventListener('wheel', stop, { passive: true });
  element.addEventListener('keydown', stop);
  return stop;
}
