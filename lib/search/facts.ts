/** The parts of a question that are met by what a document is: its date, its kind, how sure. */
import type { Board } from './board';
import { EVENT_KINDS, STATUSES } from './segment';
import type { AskedDate } from './types';
import type { Part } from './understand';

const WITHIN = 0.92;
const OVERLAPS = 0.7;
const KIND = 0.88;
const STATUS = 0.9;

/** Counts every document that a part fits. */
export function meetFacts(board: Board, slot: number, { date, meaning }: Part): void {
  if (date) meetDate(board, slot, date);
  if (meaning?.kind === 'event-kind') {
    const wanted = EVENT_KINDS.indexOf(meaning.value) + 1;
    meetValue(board, slot, board.segment.eventKinds, wanted, KIND);
  }
  if (meaning?.kind === 'status') {
    const wanted = STATUSES.indexOf(meaning.value) + 1;
    meetValue(board, slot, board.segment.statuses, wanted, STATUS);
  }
}

function meetValue(board: Board, slot: number, values: Uint8Array, wanted: number, worth: number) {
  for (let document = 0; document < values.length; document++) {
    if (values[document] === wanted) board.fact(slot, document, worth);
  }
}

function meetDate(board: Board, slot: number, date: AskedDate): void {
  const { firstDays, lastDays } = board.segment;
  for (let document = 0; document < firstDays.length; document++) {
    const first = firstDays[document] ?? 0;
    if (first === 0) continue;
    const last = lastDays[document] ?? 0;
    const quality = date.anyYear ? ofAnyYear(date, first, last) : ofYear(date, first, last);
    if (quality > 0) board.fact(slot, document, quality);
  }
}

function ofYear({ from, to }: AskedDate, first: number, last: number): number {
  if (first > to || last < from) return 0;
  if (first >= from && last <= to) return WITHIN;
  // Began within it and went on: nearly as good. A whole year is little said of one day.
  if (first >= from) return WITHIN - 0.04;
  return last - first > 10_000 || isLong(first, last) ? OVERLAPS - 0.25 : OVERLAPS;
}

function isLong(first: number, last: number): boolean {
  return Math.floor(last / 100) - Math.floor(first / 100) > 1;
}

function ofAnyYear(date: AskedDate, first: number, last: number): number {
  if (isLong(first, last)) return 0;
  const year = Math.floor(first / 10_000) * 10_000;
  return ofYear({ from: year + date.from, to: year + date.to, anyYear: false }, first, last);
}
