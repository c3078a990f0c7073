/**
 * The form in which texts are compared: spelled alike where a page may spell differently without
 * saying anything else. Composed (NFC); white space as one space; quotation marks, dashes, digits
 * and the Arabic forms of punctuation alike; tatweel, tashkeel, niqqud, soft hyphens, marks of
 * direction and of no width left out. Case and the forms of letters stay: they tell words apart.
 */
import { compose } from './composed';
import { Origins } from './origins';
import { COMPOSING, kindOf, kinds, LEFT_OUT, ORDINARY, SPACE, spelled } from './spelling';

/** A compared text and where each of its units came from. */
export interface Comparable {
  readonly text: string;
  readonly origins: Origins;
}

/** The compared form of any string. */
export function comparable(text: string): Comparable {
  const folding = new Folding();
  if (text.includes('  ')) folding.addUnits(compose(text) ?? { text, offsets: null }, 0);
  else folding.add(text, 0, text.length);
  return folding.end(text.length);
}

/** Builds a compared text out of parts of a text, each of which is folded by itself. */
export class Folding {
  private readonly parts: string[] = [];
  private readonly origins = new Origins();
  private length = 0;

  /** Adds a part in which no space follows a space. */
  add(text: string, start: number, end: number): void {
    const parts = this.parts.length;
    if (this.addStretches(text, start, end, false)) return;
    this.parts.length = parts;
    this.origins.cut(this.length);
    const composed = compose(text.slice(start, end));
    if (composed) this.addUnits(composed, start);
    else this.addStretches(text, start, end, true);
  }

  /** Adds any part, unit by unit; its offsets are counted from `start`. */
  addUnits(
    { text, offsets }: { readonly text: string; readonly offsets: readonly number[] | null },
    start: number,
  ): void {
    let last = 0;
    for (let at = 0; at < text.length; at++) {
      const now = spelled(text.charCodeAt(at));
      if (now === LEFT_OUT || (now === SPACE && last === SPACE)) continue;
      last = now;
      this.parts.push(String.fromCharCode(now));
      this.origins.note(this.length++, start + (offsets?.[at] ?? at));
    }
  }

  /** All that was added, of an original of this length. */
  end(length: number): Comparable {
    this.origins.note(this.length, length);
    return { text: this.parts.join(''), origins: this.origins };
  }

  /** By stretches in which nothing changes; false where something may have to be composed first. */
  private addStretches(text: string, start: number, end: number, isComposed: boolean): boolean {
    const { parts, origins } = this;
    // It is read for every letter of a page: as a constant of the function it is at hand.
    const table = kinds;
    let from = start;
    let last = 0;
    let left = this.length - start;
    origins.note(this.length, start);
    for (let at = start; at < end; at++) {
      // Nearly all of the time goes here: a loop that has nothing else in it runs twice as fast.
      while (at < end && table[text.charCodeAt(at)] === ORDINARY) at++;
      if (at >= end) break;
      const unit = text.charCodeAt(at);
      const kind = kindOf(unit);
      if (kind === COMPOSING && !isComposed) return false;
      const now = spelled(unit);
      if (now === unit && now !== LEFT_OUT) continue;
      if (at > from) {
        parts.push(text.slice(from, at));
        last = text.charCodeAt(at - 1);
      }
      let out = now === LEFT_OUT || (now === SPACE && last === SPACE) ? 1 : 0;
      if (out === 0) parts.push(String.fromCharCode((last = now)));
      if (last === SPACE && at + 1 < end && text.charCodeAt(at + 1) === SPACE) {
        out++;
        at++;
      }
      from = at + 1;
      left -= out;
      if (out > 0) origins.note(left + from, from);
    }
    parts.push(text.slice(from, end));
    this.length = left + end;
    return true;
  }
}

/** The span of the original for a span of the compared text, marks after its last letter included. */
export function originalSpan(
  { text, origins }: Comparable,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  const last = text.length;
  const from = origins.of(Math.min(start, last));
  let next = Math.min(end, last);
  const origin = origins.of(next - 1);
  while (next < last && origins.of(next) === origin) next++;
  return { start: from, end: Math.max(from, origins.of(next)) };
}

/** The first unit of the compared text that came from `offset` of the original or later. */
export function comparablePosition({ text, origins }: Comparable, offset: number): number {
  return Math.min(origins.firstFrom(offset), text.length);
}
