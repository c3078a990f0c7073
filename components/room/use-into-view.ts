/**
 * Brings the tinted column of a table into view, where the table is wider than its frame.
 */
import { useEffect, useRef } from 'preact/hooks';

/** @returns the reference that the scrolling frame takes. */
export function useIntoView(linked: string | null) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const column = frame.current?.querySelector('.now');
    if (!frame.current || !column) return;
    const [outer, inner] = [frame.current, column].map((one) => one.getBoundingClientRect());
    if (!outer || !inner) return;
    const hidden = inner.left < outer.left || inner.right > outer.right;
    const apart = (inner.left + inner.right - outer.left - outer.right) / 2;
    if (hidden) frame.current.scrollBy(apart, 0);
  }, [linked]);
  return frame;
}
