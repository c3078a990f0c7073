/** Collects what a matcher finds in a folded text, and chooses from it. */
export class WholeWords {
  readonly #folded: string;
  readonly #hits: { readonly start: number; readonly end: number; readonly name: number }[] = [];

  constructor(folded: string) {
    this.#folded = folded;
  }

  /** A name was found; it counts if it is made of whole words. */
  add(start: number, end: number, name: number): void {
    const folded = this.#folded;
    if (start > 0 && folded[start - 1] !== ' ') return;
    if (end < folded.length && folded[end] !== ' ') return;
    this.#hits.push({ start, end, name });
  }

  /** Numbers of the names, from left to right the longest at each place, none overlapping. */
  leftmostLongest(): number[] {
    const ordered = this.#hits.sort((a, b) => a.start - b.start || b.end - a.end);
    const chosen: number[] = [];
    let end = 0;
    for (const hit of ordered) {
      if (hit.start < end) continue;
      chosen.push(hit.name);
      end = hit.end;
    }
    return chosen;
  }
}
