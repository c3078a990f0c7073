/** Orders that the compiled reference is in, so that the same facts give the same bytes. */

interface Dated {
  readonly id: string;
  readonly start: string;
  readonly end: string;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By id, in code-unit order: the same on every machine, whatever its locale. */
export const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  compareText(a.id, b.id);

/** By first day, then by last (the shorter first), then by id. */
export const byDate = (a: Dated, b: Dated): number =>
  compareText(a.start, b.start) || compareText(a.end, b.end) || byId(a, b);
