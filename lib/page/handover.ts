/**
 * From one of the extension's scripts in a page to the other: the gate runs in every listed page,
 * and what reads is put in only where there is a reason to. They share one world, which the page
 * does not.
 */
import type { PageReading } from '@/lib/detect/types';
import type { Running } from './steps';

/** Reads the document at `url`, in slices; null where it was aborted. */
export type ReadPage = (url: string, signal: Running) => Promise<PageReading | null>;

const KEY = Symbol.for('masar.read-page');

/** Offers what reads to whoever wants it. */
export function offerReading(readPage: ReadPage): void {
  Reflect.set(globalThis, KEY, readPage);
}

/** What reads, or null where it was not put into this page yet. */
export function offeredReading(): ReadPage | null {
  const offered: unknown = Reflect.get(globalThis, KEY);
  // Only offerReading() writes there: the key is in no world but ours.
  return typeof offered === 'function' ? (offered as ReadPage) : null;
}
