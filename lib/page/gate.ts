/**
 * The gate: whether a page gives any reason to be read. Nearly every page ends here, so it asks the
 * browser's own machinery, which is fast from the first call.
 */
import type { Steps } from './steps';

/** A reason is a row all of whose patterns are found. Patterns are neither global nor sticky. */
export type Gate = readonly (readonly RegExp[])[];

/** What is tested at a time, so that a large page is not a long task. */
const CHUNK = 200_000;
/** Chunks overlap: a name is not cut in two. */
const OVERLAP = 100;

/** Whether a page's text holds a reason. */
export function* hasReason(text: string, gate: Gate): Steps<boolean> {
  if (text.length <= CHUNK) return gate.some((row) => row.every((pattern) => pattern.test(text)));
  let rows = gate;
  for (let from = 0; from < text.length; from += CHUNK) {
    const chunk = text.slice(from, from + CHUNK + OVERLAP);
    rows = rows.map((row) => row.filter((pattern) => !pattern.test(chunk)));
    if (rows.some(({ length }) => length === 0)) return true;
    yield;
  }
  return false;
}
