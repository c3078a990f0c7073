/**
 * Folding: the spelling of a text with everything left out that writers vary. Case, accents, vowel
 * points, letter forms, digits' scripts and punctuation go; runs of anything that is no word become
 * one space. See fold-table.ts for the rules.
 */
import {
  buildFoldTable,
  DROPPED,
  EXPANSION,
  expansionOf,
  SPACE,
  type FoldTable,
} from './fold-table';

let shared: FoldTable | null = null;

/** The one table of this process, built when first needed. */
export function foldTable(): FoldTable {
  shared ??= buildFoldTable();
  return shared;
}

/** A folded text and where each of its units came from. */
export interface Folded {
  readonly text: string;
  /** Index in the original of the code unit that gave each folded unit, and one past the end. */
  readonly offsets: Uint32Array;
}

/** The folded form of any string. Folding twice changes nothing more. */
export function fold(text: string, table: FoldTable = foldTable()): string {
  return foldWithOffsets(text, table).text;
}

/** The folded form and the way back to the original. */
export function foldWithOffsets(text: string, table: FoldTable = foldTable()): Folded {
  const units: number[] = [];
  const offsets: number[] = [];
  const emit = (unit: number, at: number) => {
    if (unit === SPACE && units.at(-1) === SPACE) return;
    units.push(unit);
    offsets.push(at);
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const value = table.units[code] ?? SPACE;
    if (value === DROPPED) continue;
    if (value < EXPANSION) {
      emit(value, at);
    } else {
      for (const unit of expansionOf(table, code)) emit(unit.charCodeAt(0), at);
    }
  }
  offsets.push(text.length);
  return { text: fromUnits(units), offsets: Uint32Array.from(offsets) };
}

/** The span of the original that a span of the folded text stands for, marks included. */
export function originalSpan(folded: Folded, start: number, end: number): [number, number] {
  const last = folded.offsets.length - 1;
  const from = folded.offsets[Math.min(start, last)] ?? 0;
  if (end <= start) return [from, from];
  // The next unit that came from elsewhere ends the span: expansions share one origin.
  const origin = folded.offsets[Math.min(end, last) - 1] ?? 0;
  let next = Math.min(end, last);
  while (next < last && folded.offsets[next] === origin) next++;
  return [from, folded.offsets[next] ?? from];
}

function fromUnits(units: readonly number[]): string {
  let text = '';
  for (let at = 0; at < units.length; at += 8192) {
    text += String.fromCharCode(...units.slice(at, at + 8192));
  }
  return text;
}
