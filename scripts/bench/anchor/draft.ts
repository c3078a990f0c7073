/**
 * A page in which a quote is marked, so that what becomes of it is known while the page is changed.
 */
import { PlainTextBuilder, type PlainText } from '../../../lib/anchor/plain-text';

/** A stretch of a block. */
export interface Segment {
  readonly text: string;
  readonly quoted: boolean;
}

export type Block = readonly Segment[];

/** Where a quote stands: in one block, in UTF-16 units. */
export interface Quote {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** A page while it is changed. */
export interface Draft {
  readonly blocks: readonly Block[];
  /** The share of the quote's letters that stand in words nobody has touched. */
  readonly kept: number;
}

/** A span of a plain text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A page with a quote marked in it. */
export function draftOf(blocks: readonly string[], { block, start, end }: Quote): Draft {
  return {
    kept: 1,
    blocks: blocks.map((text, index) =>
      index === block
        ? [
            { text: text.slice(0, start), quoted: false },
            { text: text.slice(start, end), quoted: true },
            { text: text.slice(end), quoted: false },
          ]
        : [{ text, quoted: false }],
    ),
  };
}

/** The index of the quote's block. */
export function quotedBlock({ blocks }: Draft): number {
  return blocks.findIndex((block) => block.some(({ quoted }) => quoted));
}

/** The page's plain text, and where the quote stands in it; null where nothing of it is left. */
export function textOf({ blocks }: Draft): { plain: PlainText; span: Span | null } {
  const builder = new PlainTextBuilder();
  const ends: { piece: number; length: number }[] = [];
  let piece = 0;
  for (const block of blocks) {
    for (const { text, quoted } of block) {
      if (quoted) ends.push({ piece, length: text.length });
      builder.add(piece++, text);
    }
    builder.endBlock();
  }
  const placed = builder.build();
  const first = ends[0];
  const last = ends.at(-1);
  if (!first || !last) return { plain: placed.plain, span: null };
  const start = placed.positionOf({ piece: first.piece, offset: 0 });
  const end = placed.positionOf({ piece: last.piece, offset: last.length });
  const words = placed.plain.text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const span = words.trim() === '' ? null : { start: from, end: from + words.trim().length };
  return { plain: placed.plain, span };
}
