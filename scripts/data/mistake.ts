/** One thing that is wrong in a source file: where, what, and what to do about it. */
export interface Mistake {
  /** From the project's root, with `/`: `data/events/x.yaml`. */
  readonly file: string;
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
  /** What is wrong and what to do, in sentences. */
  readonly message: string;
}

/** `data/events/x.yaml:12:5  "spring" is not a date. Write …`, as editors and terminals link it. */
export const formatMistake = (m: Mistake): string =>
  `${m.file}:${m.line}:${m.column}  ${m.message}`;

/** In the order of reading: by file, line, column. */
export function inReadingOrder(mistakes: readonly Mistake[]): Mistake[] {
  return [...mistakes].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}

/** Thrown where work cannot go on with wrong data; its message lists every mistake. */
export class DataError extends Error {
  override readonly name = 'DataError';
  readonly mistakes: readonly Mistake[];
  constructor(mistakes: readonly Mistake[]) {
    const list = inReadingOrder(mistakes).map(formatMistake).join('\n');
    super(`${mistakes.length} mistake(s) in data/\n${list}`);
    this.mistakes = mistakes;
    // The mistakes are in the data: where the code noticed them helps nobody.
    this.stack = `${this.name}: ${this.message}`;
  }
}
