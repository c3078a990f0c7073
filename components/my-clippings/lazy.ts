/**
 * The views of what is the reader's own, each brought when it is first shown: neither the store nor
 * the list is loaded before.
 */
import { later } from './later';

export const ClippingsTab = later(async () => (await import('./clippings-tab')).ClippingsTab);
export const EventClippings = later(async () => (await import('./short-list')).EventClippings);
export const OneClipping = later(async () => (await import('./one-clipping')).OneClipping);
export const OwnPage = later(async () => (await import('./own-page')).OwnPage);
export const OwnText = later(async () => (await import('./own-text')).OwnText);
export const OwnTab = later(async () => (await import('./own-tab')).OwnTab);
export const StorageTab = later(async () => (await import('./storage-tab')).StorageTab);
export const PageClippings = later(async () => (await import('./short-list')).PageClippings);
