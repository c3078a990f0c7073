/**
 * Where runs of five letters (q-grams) stand in a page's text: by them places that share many with a
 * quote are found without looking at the rest.
 */
import type { Steps } from './haystack';

/** How many letters make a gram: fewer are found everywhere, of more an edit takes too many. */
export const GRAM = 5;

const BUCKETS = 1 << 15;
/** Units looked at between two pauses. */
const A_STEP = 16_384;

/** A gram that stands in more places than this tells nothing. */
const COMMON = 64;

/** Where grams stand. */
export interface Grams {
  /** The list of a bucket; where it is absent lists have their buckets' numbers. 0 is empty. */
  readonly lists: Uint16Array | null;
  /** Positions of a list: from `heads[list]` to `heads[list + 1]`. */
  readonly heads: Uint32Array;
  readonly positions: Uint32Array;
}

/**
 * The bucket of the gram that a unit ends, from the bucket of the one before: each unit is shifted
 * out after five.
 */
export function nextBucket(bucket: number, unit: number): number {
  return ((bucket << 3) ^ Math.imul(unit, 0x9e5)) & (BUCKETS - 1);
}

/** Grams that stand in more places of a text of this length are common. */
export function commonIn(length: number): number {
  return COMMON + length / 4096;
}

/** Where the grams of one pattern stand, but for the common ones. */
export function* gramsOf(text: string, pattern: string): Steps<Grams> {
  const lists = new Uint16Array(BUCKETS);
  let count = 0;
  let bucket = 0;
  for (let at = 0; at < pattern.length; at++) {
    bucket = nextBucket(bucket, pattern.charCodeAt(at));
    if (at >= GRAM - 1 && lists[bucket] === 0) lists[bucket] = ++count;
  }
  const look = new Look(lists, count, commonIn(text.length));
  for (let at = 0; at < text.length; at += A_STEP) {
    look.on(text, at, Math.min(text.length, at + A_STEP));
    yield;
  }
  return look.end();
}

/** A walk over a text with a table of what is looked for. */
class Look {
  private readonly lists: Uint16Array;
  private readonly sizes: Uint32Array;
  private readonly most: number;
  private places = new Uint32Array(4096);
  private listOf = new Uint16Array(4096);
  private found = 0;
  private bucket = 0;

  constructor(lists: Uint16Array, count: number, most: number) {
    this.lists = lists;
    this.sizes = new Uint32Array(count + 1);
    this.most = most;
  }

  /** Looks at the units up to `end`; those before were looked at. */
  on(text: string, start: number, end: number): void {
    const { lists, sizes, most } = this;
    let { bucket, found, places, listOf } = this;
    const last = end - 1;
    for (let at = start; at < end; at++) {
      bucket = nextBucket(bucket, text.charCodeAt(at));
      while (lists[bucket] === 0 && at < last) {
        at++;
        bucket = nextBucket(bucket, text.charCodeAt(at));
      }
      const list = lists[bucket] ?? 0;
      if (list === 0 || at < GRAM - 1) continue;
      const size = (sizes[list] ?? 0) + 1;
      sizes[list] = size;
      // What stands everywhere is not noted any more.
      if (size > most) lists[bucket] = 0;
      if (found === places.length) [places, listOf] = this.makeRoom();
      places[found] = at - GRAM + 1;
      listOf[found++] = list;
    }
    this.bucket = bucket;
    this.found = found;
  }

  end(): Grams {
    const { lists, sizes, places, listOf, found } = this;
    const heads = new Uint32Array(sizes.length + 1);
    for (let list = 1; list < sizes.length; list++) {
      heads[list + 1] = (heads[list] ?? 0) + (sizes[list] ?? 0);
    }
    const next = heads.slice();
    const positions = new Uint32Array(found);
    for (let index = 0; index < found; index++) {
      const list = listOf[index] ?? 0;
      const slot = next[list] ?? 0;
      positions[slot] = places[index] ?? 0;
      next[list] = slot + 1;
    }
    return { lists, heads, positions };
  }

  private makeRoom(): [Uint32Array<ArrayBuffer>, Uint16Array<ArrayBuffer>] {
    const { length } = this.places;
    const [places, listOf] = [new Uint32Array(2 * length), new Uint16Array(2 * length)];
    places.set(this.places);
    listOf.set(this.listOf);
    return [(this.places = places), (this.listOf = listOf)];
  }
}

/** Where all grams stand. */
export function* allGrams(text: string): Steps<Grams> {
  const count = Math.max(0, text.length - GRAM + 1);
  const buckets = new Uint16Array(count);
  const heads = new Uint32Array(BUCKETS + 1);
  let last = 0;
  for (let at = 0; at < text.length; at++) {
    if (at % A_STEP === A_STEP - 1) yield;
    last = nextBucket(last, text.charCodeAt(at));
    if (at < GRAM - 1) continue;
    buckets[at - GRAM + 1] = last;
    heads[last + 1] = (heads[last + 1] ?? 0) + 1;
  }
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    heads[bucket + 1] = (heads[bucket + 1] ?? 0) + (heads[bucket] ?? 0);
  }
  const next = heads.slice();
  const positions = new Uint32Array(count);
  for (let at = 0; at < count; at++) {
    if (at % A_STEP === A_STEP - 1) yield;
    const bucket = buckets[at] ?? 0;
    const slot = next[bucket] ?? 0;
    positions[slot] = at;
    next[bucket] = slot + 1;
  }
  return { lists: null, heads, positions };
}
