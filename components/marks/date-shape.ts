/**
 * What kind of time an EDTF date names, for drawing it.
 */

/** One day, a run of days, or less than a day is known. */
export function dateShape(edtf: string): 'day' | 'range' | 'vague' {
  if (/[~?%]/.test(edtf)) return 'vague';
  const ends = edtf.split('/');
  if (ends.some((end) => end.length < 10)) return 'vague';
  return ends.length > 1 ? 'range' : 'day';
}
