/**
 * Shows passages on the page with the CSS Custom Highlight API: nothing of the page's own tree is
 * changed, and taking the marks away leaves it as it was. The look is in `public/marks.css`, which
 * the worker puts in with the script.
 */
import { bodyOf } from './dom';
import { findPassages } from './passages';
import { runInSlices } from './steps';

/** The page shares the registry of highlights: a name of our own keeps us apart from its. */
export const MARKS = 'masar-reasons';

let running = new AbortController();

/** Marks the passages in place of those marked before; returns how many were found. */
export async function showMarks(passages: readonly string[]): Promise<number> {
  hideMarks();
  const body = bodyOf(document);
  if (!body || !canMark()) return 0;
  running = new AbortController();
  const ranges = (await runInSlices(findPassages(body, passages), running.signal)) ?? [];
  if (ranges.length === 0) return 0;
  CSS.highlights.set(MARKS, new Highlight(...ranges));
  ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'auto' });
  return ranges.length;
}

/** Takes the marks away. */
export function hideMarks(): void {
  running.abort();
  if (canMark()) CSS.highlights.delete(MARKS);
}

/** How many passages are marked now. */
export function countMarks(): number {
  return canMark() ? (CSS.highlights.get(MARKS)?.size ?? 0) : 0;
}

/** Browsers older than the API show nothing, and say so. */
function canMark(): boolean {
  return typeof CSS === 'object' && 'highlights' in CSS && typeof Highlight === 'function';
}
