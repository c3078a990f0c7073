/**
 * The width of an element, followed as it changes: the axis is drawn to it, never scaled.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** What the popup leaves; used until the element is measured, so that there it is drawn once. */
const ASSUMED = 348;

/** The element's content width in CSS pixels, whole. */
export function useWidth(box: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(ASSUMED);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      const found = Math.floor(element.clientWidth);
      if (found > 0) setWidth(found);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return width;
}
