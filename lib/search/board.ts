/**
 * The board on which the answers to one question are counted, for one segment: arrays that are
 * kept between questions and wiped only where they were written.
 */
import { type Segment } from './segment';

/** More parts than these are not asked for (see understand.ts). */
export const MOST_SLOTS = 9;

/** How much a text of each role says, in the order of `ROLES`. */
const ROLE_WORTH = Float32Array.of(1, 0.98, 0.85, 0.74, 0.6, 0.66, 0.32, 0.55, 0.97);

/** What a spelling counts that was met whole. */
const COVER_WORTH = Float32Array.of(1, 0.97, 0.6, 0.6, 0.4, 0.3, 0.05, 0.25, 0.97);

/** A name that a linked event is found by counts this much of what it counts for its own card. */
const LINK_WORTH = 0.62;

export class Board {
  readonly segment: Segment;
  /** Documents that were written on, in no order. */
  readonly touched: number[] = [];
  /** How many documents met each slot. */
  readonly found = new Int32Array(MOST_SLOTS);
  /** By document and slot: how well that part of the question was met. */
  readonly met: Float32Array;
  /** By document and slot: the spelling that met it plus one; 0 where none did. */
  readonly metBy: Int32Array;
  /** By document and slot: the linked document that met it, as its number plus one. */
  readonly through: Int32Array;
  /** By document, a bit for each slot that was met by what it is, not by what it is called. */
  readonly byFact: Int32Array;
  readonly byLink: Int32Array;
  /** By document: its best-covered spelling, and how much. */
  readonly cover: Float32Array;
  /** Documents by what they link to: `linkedBy[starts[n]…starts[n+1]]` for `segment.linked[n]`. */
  readonly linkedBy: Int32Array;
  readonly linkStarts: Int32Array;
  readonly #linkNumbers: ReadonlyMap<string, number>;
  readonly #isTouched: Uint8Array;
  readonly #touchedTexts: number[] = [];
  readonly #textSum: Float32Array;
  readonly #textToken: Int32Array;
  readonly #textBest: Float32Array;

  constructor(segment: Segment) {
    this.segment = segment;
    const size = segment.ids.length;
    const texts = segment.roles.length;
    this.met = new Float32Array(size * MOST_SLOTS);
    this.metBy = new Int32Array(size * MOST_SLOTS);
    this.through = new Int32Array(size * MOST_SLOTS);
    this.byFact = new Int32Array(size);
    this.byLink = new Int32Array(size);
    this.cover = new Float32Array(size);
    this.#isTouched = new Uint8Array(size);
    this.#textSum = new Float32Array(texts);
    this.#textToken = new Int32Array(texts);
    this.#textBest = new Float32Array(texts);
    this.#linkNumbers = new Map(segment.linked.map((id, number) => [id, number]));
    ({ linkedBy: this.linkedBy, linkStarts: this.linkStarts } = reversed(segment));
  }

  get size(): number {
    return this.segment.ids.length;
  }

  /** Wipes what the last question wrote. */
  clear(): void {
    for (const document of this.touched) {
      this.#isTouched[document] = 0;
      this.byFact[document] = 0;
      this.byLink[document] = 0;
      this.cover[document] = 0;
      const cell = document * MOST_SLOTS;
      for (let slot = 0; slot < MOST_SLOTS; slot++) {
        // Most are untouched: a look is cheaper than three writes.
        if (this.met[cell + slot] === 0) continue;
        this.met[cell + slot] = 0;
        this.metBy[cell + slot] = 0;
        this.through[cell + slot] = 0;
      }
    }
    this.found.fill(0);
    for (const text of this.#touchedTexts) this.#textToken[text] = 0;
    this.touched.length = 0;
    this.#touchedTexts.length = 0;
  }

  /** A word of the question (its number, from 1) was met in a spelling, this well. */
  hit(slot: number, token: number, text: number, quality: number): void {
    const document = this.segment.owners[text] ?? 0;
    const before = this.#textToken[text] ?? 0;
    if (before === token) {
      const best = this.#textBest[text] ?? 0;
      if (quality <= best) return;
      this.#textSum[text] = (this.#textSum[text] ?? 0) + quality - best;
    } else {
      if (before === 0) this.#touchedTexts.push(text);
      this.#textSum[text] = (before === 0 ? 0 : (this.#textSum[text] ?? 0)) + quality;
      this.#textToken[text] = token;
    }
    this.#textBest[text] = quality;
    const worth = quality * (ROLE_WORTH[this.segment.roles[text] ?? 0] ?? 0);
    const cell = document * MOST_SLOTS + slot;
    if (worth === this.met[cell]) {
      // Of two that answer as well the shorter says why.
      const by = (this.metBy[cell] ?? 0) - 1;
      if (by >= 0 && this.#length(text) < this.#length(by)) this.metBy[cell] = text + 1;
    } else if (this.#raise(slot, document, cell, worth)) {
      this.metBy[cell] = text + 1;
    }
  }

  /** A part of the question is met by what the document is. */
  fact(slot: number, document: number, quality: number): void {
    this.byFact[document] = (this.byFact[document] ?? 0) | (1 << slot);
    const cell = document * MOST_SLOTS + slot;
    if (this.#raise(slot, document, cell, quality)) this.metBy[cell] = 0;
  }

  /** A name was met, this well: so are the documents that link to it. */
  link(slot: number, id: string, number: number, worth: number): void {
    const linked = this.#linkNumbers.get(id);
    if (linked === undefined) return;
    const end = this.linkStarts[linked + 1] ?? 0;
    for (let at = this.linkStarts[linked] ?? 0; at < end; at++) {
      const document = this.linkedBy[at] ?? 0;
      this.byLink[document] = (this.byLink[document] ?? 0) | (1 << slot);
      const cell = document * MOST_SLOTS + slot;
      if (!this.#raise(slot, document, cell, worth * LINK_WORTH)) continue;
      this.metBy[cell] = 0;
      this.through[cell] = number + 1;
    }
  }

  /** How many documents link to an id. */
  linksTo(id: string): number {
    const linked = this.#linkNumbers.get(id);
    if (linked === undefined) return 0;
    return (this.linkStarts[linked + 1] ?? 0) - (this.linkStarts[linked] ?? 0);
  }

  /** Folds the words of one part into its slot: it is met where all of them are, by the least. */
  every(slot: number, slots: readonly number[]): void {
    for (const document of this.touched) {
      let least = 1;
      let by = 0;
      for (const one of slots) {
        const cell = document * MOST_SLOTS + one;
        if ((this.met[cell] ?? 0) < least) {
          least = this.met[cell] ?? 0;
          by = this.metBy[cell] ?? 0;
        }
        this.met[cell] = 0;
        this.metBy[cell] = 0;
      }
      if (least === 0) continue;
      const cell = document * MOST_SLOTS + slot;
      if (this.#raise(slot, document, cell, least)) this.metBy[cell] = by;
    }
  }

  /** Counts how much of each document's best spelling was met; call it once, after all words. */
  coverDocuments(tokens: number): void {
    const { owners, roles, wordCounts } = this.segment;
    for (const text of this.#touchedTexts) {
      const document = owners[text] ?? 0;
      const sum = this.#textSum[text] ?? 0;
      const part = Math.min(1, sum / (wordCounts[text] ?? 1)) * Math.min(1, sum / tokens);
      const cover = part * (COVER_WORTH[roles[text] ?? 0] ?? 0);
      if (cover > (this.cover[document] ?? 0)) this.cover[document] = cover;
    }
  }

  #length(text: number): number {
    const { starts } = this.segment.texts;
    return (starts[text + 1] ?? 0) - (starts[text] ?? 0);
  }

  /** Writes a better mark; false where there was as good a one. */
  #raise(slot: number, document: number, cell: number, worth: number): boolean {
    const before = this.met[cell] ?? 0;
    if (worth <= before) return false;
    if (before === 0) this.found[slot] = (this.found[slot] ?? 0) + 1;
    this.met[cell] = worth;
    this.#touch(document);
    return true;
  }

  #touch(document: number): void {
    if (this.#isTouched[document] === 1) return;
    this.#isTouched[document] = 1;
    this.touched.push(document);
  }
}

function reversed({ linked, links, linksOf }: Segment) {
  const linkStarts = new Int32Array(linked.length + 1);
  for (const number of links) linkStarts[number + 1] = (linkStarts[number + 1] ?? 0) + 1;
  for (let n = 0; n < linked.length; n++) {
    linkStarts[n + 1] = (linkStarts[n + 1] ?? 0) + (linkStarts[n] ?? 0);
  }
  const next = linkStarts.slice();
  const linkedBy = new Int32Array(links.length);
  for (let document = 0; document + 1 < linksOf.length; document++) {
    for (let at = linksOf[document] ?? 0; at < (linksOf[document + 1] ?? 0); at++) {
      const number = links[at] ?? 0;
      linkedBy[next[number] ?? 0] = document;
      next[number] = (next[number] ?? 0) + 1;
    }
  }
  return { linkedBy, linkStarts };
}
