/**
 * The keys a clipping is listed under. One multi-entry index holds them all; a key ends with the
 * time, newest first, and the id, so that a range of the index is a list in its order, and any key
 * is the place where the next page goes on.
 */
import { pageKeys } from './page-identity';
import type { Clipping, Colour } from './types';

/** What a list of clippings is a list of. */
export type Facet =
  | { readonly by: 'all' | 'trash' }
  | { readonly by: 'event' | 'entity' | 'term' | 'tag'; readonly value: string }
  | { readonly by: 'colour'; readonly value: Colour }
  /** A page by its key, see page-identity.ts. */
  | { readonly by: 'page'; readonly value: string };

/** What a place in a list is made of. */
type Listed = Pick<Clipping, 'id' | 'created' | 'deleted'>;

/** Between the parts of a key; no part may hold it. */
const BETWEEN = '\u0001';
/** After everything that a key can hold. */
const LAST = '\uffff';

const END_OF_TIME = 253_402_300_799_999;

/** A time as digits that sort newest first; for an instant of the years 1970 to 9999. */
export function newestFirst(instant: string): string {
  const time = Math.min(Math.max(Date.parse(instant), 0), END_OF_TIME);
  return String(END_OF_TIME - time).padStart(15, '0');
}

function prefix(by: Facet['by'], value: string): string {
  return `${by}${BETWEEN}${value}${BETWEEN}`;
}

const valueOf = (facet: Facet) => ('value' in facet ? facet.value : '');

/** The range of the index in which a facet's keys lie; `after` a key of it, where given. */
export function facetRange(facet: Facet, after: string | null = null): [from: string, to: string] {
  const [from, to] = valueRange(facet.by, valueOf(facet));
  return [after ?? from, to];
}

/** The key under which a clipping stands in a list. */
export function facetKey(facet: Facet, { id, created, deleted }: Listed): string {
  const time = facet.by === 'trash' ? (deleted ?? created) : created;
  return `${prefix(facet.by, valueOf(facet))}${newestFirst(time)}${BETWEEN}${id}`;
}

/** Every key of a clipping. In the trash it is listed there and nowhere else. */
export function facetsOf(clipping: Clipping): string[] {
  if (clipping.deleted !== null) return [facetKey({ by: 'trash' }, clipping)];
  const { filing, tags, colour, page } = clipping;
  const facets: Facet[] = [
    { by: 'all' },
    { by: 'colour', value: colour },
    ...filing.eventIds.map((value) => ({ by: 'event', value }) as const),
    ...filing.entityIds.map((value) => ({ by: 'entity', value }) as const),
    ...filing.termIds.map((value) => ({ by: 'term', value }) as const),
    ...tags.map((value) => ({ by: 'tag', value }) as const),
    ...pageKeys(page).map((value) => ({ by: 'page', value }) as const),
  ];
  return [...new Set(facets.map((facet) => facetKey(facet, clipping)))];
}

/** The range in which the keys of all values of a facet lie. */
export function valuesRange(by: Facet['by']): [from: string, to: string] {
  return [`${by}${BETWEEN}`, `${by}${BETWEEN}${LAST}`];
}

/** The range in which the keys of one value lie. */
export function valueRange(by: Facet['by'], value: string): [from: string, to: string] {
  const start = prefix(by, value);
  return [start, `${start}${LAST}`];
}

/** The value in a key. */
export function valueIn(key: string): string {
  return key.split(BETWEEN)[1] ?? '';
}

/** The instant (ISO 8601) in a key. */
export function instantIn(key: string): string {
  return new Date(END_OF_TIME - Number(key.split(BETWEEN)[2])).toISOString();
}
