/** Where the units of a changed text came from: only where it goes on by one is anything kept. */
export class Origins {
  /** Positions in the changed text, ascending, and what of the original each came from. */
  private readonly at: number[] = [];
  private readonly from: number[] = [];

  /** Says where the unit at a position came from; those that follow it from what follows there. */
  note(at: number, from: number): void {
    this.cut(at);
    const last = this.at.length - 1;
    if (last >= 0 && (this.from[last] ?? 0) + at - (this.at[last] ?? 0) === from) return;
    this.at.push(at);
    this.from.push(from);
  }

  /** Forgets what was noted from a position on. */
  cut(at: number): void {
    while ((this.at.at(-1) ?? -1) >= at) {
      this.at.pop();
      this.from.pop();
    }
  }

  /** Where a unit came from. */
  of(at: number): number {
    const run = last(this.at, (start) => start <= at);
    return (this.from[run] ?? 0) + at - (this.at[run] ?? 0);
  }

  /** The first unit that came from `from` or later; may lie past the text's end. */
  firstFrom(from: number): number {
    const run = last(this.from, (start) => start < from);
    if (run < 0) return 0;
    const within = (this.at[run] ?? 0) + from - (this.from[run] ?? 0);
    return Math.min(within, this.at[run + 1] ?? within);
  }
}

/** The index of the last of the ascending numbers for which `holds`; -1 where there is none. */
function last(numbers: readonly number[], holds: (number: number) => boolean): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(numbers[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
