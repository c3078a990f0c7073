/**
 * Where the focus goes when the view changes, so that it is never lost: to the start of a view that
 * opens, and in one that the reader comes back to, to what they left it by.
 */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { hashOf } from '../navigation/route';
import type { Navigation } from '../navigation/use-route';

/** A view whose facts are still to come is waited for this long, in milliseconds. */
const PATIENCE = 1_500;

const CONTROLS = 'a[href], button, input, select, summary, [tabindex="0"]';

const controlsIn = (view: HTMLElement) => [
  ...view.querySelectorAll<HTMLElement | SVGElement>(CONTROLS),
];

/** @param ready the reference is read: views can be drawn. */
export function useFocus(
  main: RefObject<HTMLElement | null>,
  { route, returned }: Navigation,
  ready: boolean,
): void {
  const key = hashOf(route);
  const first = useRef(true);
  /** Which of its controls each view was left by, by its fragment. */
  const left = useRef(new Map<string, number>()).current;

  useLayoutEffect(() => {
    const view = main.current;
    if (!view || !ready) return undefined;
    const opening = first.current;
    first.current = false;
    if (opening) return undefined;
    view.focus({ preventScroll: true });
    const at = returned ? left.get(key) : undefined;
    return at === undefined ? undefined : focusOnce(view, at);
  }, [key, ready]);

  useEffect(() => {
    const view = main.current;
    if (!view) return undefined;
    const remember = ({ target }: FocusEvent) => {
      const at = controlsIn(view).findIndex((control) => control === target);
      if (at >= 0) left.set(key, at);
    };
    view.addEventListener('focusin', remember);
    return () => view.removeEventListener('focusin', remember);
  }, [key]);
}

/** Puts the focus on a control as soon as it is there, unless the reader has moved it by then. */
function focusOnce(view: HTMLElement, at: number): () => void {
  const look = () => {
    if (document.activeElement !== view) {
      stop();
      return;
    }
    const control = controlsIn(view)[at];
    control?.focus({ preventScroll: true });
    // What is hidden until the rest of its view is there takes no focus yet.
    if (control && document.activeElement === control) stop();
  };
  const observer = new MutationObserver(look);
  const stop = () => {
    clearTimeout(timer);
    observer.disconnect();
  };
  const timer = setTimeout(stop, PATIENCE);
  observer.observe(view, { childList: true, subtree: true, attributeFilter: ['hidden'] });
  look();
  return stop;
}
