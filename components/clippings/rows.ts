/**
 * The rows of a list of sections: each one's head, its clippings, and what is still awaited. Pure.
 */
import type { Clipping } from '@/lib/clippings/types';
import type { Section, SectionHead } from './sections';

export type Row =
  | {
      readonly kind: 'head';
      readonly key: string;
      readonly head: SectionHead;
      readonly count: number;
    }
  | {
      readonly kind: 'clipping';
      readonly key: string;
      readonly clipping: Clipping;
      /** Its number among all in the list, from 1. */
      readonly at: number;
    }
  | {
      readonly kind: 'awaited';
      readonly key: string;
      readonly section: string;
      /** Its number in its section, from 0. */
      readonly index: number;
    };

export type CardRow = Extract<Row, { kind: 'clipping' }>;

/** All rows, and how many clippings they stand for. */
export function rowsOf(sections: readonly Section[]): { rows: readonly Row[]; of: number } {
  const rows: Row[] = [];
  let at = 0;
  for (const { key, head, count, clippings } of sections) {
    rows.push({ kind: 'head', key, head, count });
    for (const clipping of clippings) {
      rows.push({ kind: 'clipping', key: `${key} ${clipping.id}`, clipping, at: ++at });
    }
    for (let index = clippings.length; index < count; index++, at++) {
      rows.push({ kind: 'awaited', key: `${key} ${index}`, section: key, index });
    }
  }
  return { rows, of: at };
}

/** About how tall a row will be, in CSS pixels: only how far the list seems to go depends on it. */
export function estimateRow(row: Row): number {
  if (row.kind === 'head') return 76;
  if (row.kind === 'awaited') return 150;
  const letters = Math.min(row.clipping.text.length, 420) + row.clipping.note.length;
  return 96 + Math.ceil(letters / 42) * 28;
}
