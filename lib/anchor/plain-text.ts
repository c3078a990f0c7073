/**
 * A page's plain text, in which quotes have their positions, and the way back to the pieces (text
 * nodes) that it came from.
 *
 * Version 1: within a block white space is one space, and none stands at its ends; soft hyphens,
 * zero-width spaces and word joiners, which only say where a line may break, are left out; blocks
 * are parted by one line feed. Everything else is as it stands in the page.
 */
import type { TextVersion } from './types';

/** How plain texts are made now. */
export const TEXT_VERSION: TextVersion = 1;

/** A page's text and where its blocks (what stands between two breaks) begin. */
export interface PlainText {
  readonly text: string;
  /** Ascending; empty where the text is. */
  readonly blocks: readonly number[];
}

/** A place in one of the pieces. */
export interface PiecePlace {
  readonly piece: number;
  /** In UTF-16 units. */
  readonly offset: number;
}

const WORD = /[^\s\u00ad\u200b\u2060]+/g;
/** White space as one sees it: a byte order mark in a text has no width. */
const WHITE = /[^\S\ufeff]/;

/** Builds a plain text out of pieces, given in the order in which they are read. */
export class PlainTextBuilder {
  private readonly parts: string[] = [];
  private readonly blocks: number[] = [];
  private readonly runs = new Runs();
  /** White space that stands in the text if another word of the block follows. */
  private space: PiecePlace | null = null;
  private open = false;
  length = 0;

  /** Adds a piece's text, or the part of it from `from` on; pieces are numbered in ascending order. */
  add(piece: number, data: string, from = 0): void {
    let end = 0;
    for (const { 0: word, index } of data.matchAll(WORD)) {
      this.noteSpace(piece, from, data, end, index);
      this.startWord();
      end = index + word.length;
      this.emit(word, { piece, offset: from + index });
    }
    this.noteSpace(piece, from, data, end, data.length);
  }

  /** A line break inside a block. */
  addSpace(): void {
    this.space ??= NOWHERE;
  }

  /** Ends the block; what follows belongs to another. */
  endBlock(): void {
    this.open = false;
    this.space = null;
  }

  /** What was added so far. */
  build(): PlacedText {
    return new PlacedText({ text: this.parts.join(''), blocks: [...this.blocks] }, this.runs);
  }

  private noteSpace(piece: number, from: number, data: string, start: number, end: number): void {
    if (this.space || start === end) return;
    const white = WHITE.exec(data.slice(start, end));
    if (white) this.space = { piece, offset: from + start + white.index };
  }

  private startWord(): void {
    if (!this.open) {
      if (this.length > 0) this.emit('\n', NOWHERE);
      this.blocks.push(this.length);
    } else if (this.space) this.emit(' ', this.space);
    this.open = true;
    this.space = null;
  }

  private emit(text: string, place: PiecePlace): void {
    this.parts.push(text);
    if (place !== NOWHERE) this.runs.push(this.length, place, text.length);
    this.length += text.length;
  }
}

/** Of what stands in the text and in no piece. */
const NOWHERE: PiecePlace = { piece: -1, offset: -1 };

/** Stretches of the text that stand in a piece just as they stand in the text. */
class Runs {
  readonly at: number[] = [];
  readonly piece: number[] = [];
  readonly offset: number[] = [];
  readonly length: number[] = [];

  push(at: number, { piece, offset }: PiecePlace, length: number): void {
    const last = this.at.length - 1;
    const lastLength = this.length[last] ?? 0;
    const follows =
      this.piece[last] === piece &&
      (this.at[last] ?? 0) + lastLength === at &&
      (this.offset[last] ?? 0) + lastLength === offset;
    if (follows) {
      this.length[last] = lastLength + length;
      return;
    }
    this.at.push(at);
    this.piece.push(piece);
    this.offset.push(offset);
    this.length.push(length);
  }

  /** The last run for which `before` does not hold; -1 where it holds for all. */
  last(before: (run: number) => boolean): number {
    let low = 0;
    let high = this.at.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (before(middle)) high = middle;
      else low = middle + 1;
    }
    return low - 1;
  }
}

/** A plain text with the way back to its pieces. */
export class PlacedText {
  readonly plain: PlainText;
  private readonly runs: Runs;

  constructor(plain: PlainText, runs: Runs) {
    this.plain = plain;
    this.runs = runs;
  }

  /** Where the unit at `at` stands; null for a break between blocks and outside the text. */
  placeOf(at: number): PiecePlace | null {
    const { runs } = this;
    const run = runs.last((one) => (runs.at[one] ?? 0) > at);
    const into = at - (runs.at[run] ?? 0);
    if (run < 0 || into >= (runs.length[run] ?? 0)) return null;
    return { piece: runs.piece[run] ?? 0, offset: (runs.offset[run] ?? 0) + into };
  }

  /** The position in the text of a place in a piece: of the first unit that stands there or later. */
  positionOf({ piece, offset }: PiecePlace): number {
    const { runs } = this;
    const run = runs.last((one) => {
      const other = runs.piece[one] ?? 0;
      return other > piece || (other === piece && (runs.offset[one] ?? 0) > offset);
    });
    if (run < 0) return 0;
    const length = runs.length[run] ?? 0;
    const into = runs.piece[run] === piece ? offset - (runs.offset[run] ?? 0) : length;
    return (runs.at[run] ?? 0) + Math.min(into, length);
  }
}

/** Paragraphs as a plain text: for what was read elsewhere than in a page. */
export function plainTextOf(paragraphs: readonly string[]): PlainText {
  const builder = new PlainTextBuilder();
  paragraphs.forEach((paragraph, index) => {
    builder.add(index, paragraph);
    builder.endBlock();
  });
  return builder.build().plain;
}

/** The index of the block in which a position stands. */
export function blockAt(blocks: readonly number[], position: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle] ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
