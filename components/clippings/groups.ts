/**
 * Clippings in groups: by the event they are filed under, by page, by the day they were saved, by
 * tag. A clipping with several events or tags stands under each. Pure.
 */
import type { ClippedPage, Clipping } from '@/lib/clippings/types';
import type { TimelineEvent } from '@/lib/reference/types';

export const GROUPINGS = ['event', 'page', 'date', 'tag'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export type GroupHead =
  | { readonly of: 'event'; readonly event: TimelineEvent }
  | { readonly of: 'page'; readonly page: ClippedPage }
  /** A day of the reader's own calendar, `YYYY-MM-DD`. */
  | { readonly of: 'date'; readonly day: string }
  | { readonly of: 'tag'; readonly tag: string }
  /** What belongs to no event, or has no tag. */
  | { readonly of: 'none'; readonly by: 'event' | 'tag' };

export type Row =
  | { readonly kind: 'head'; readonly key: string; readonly head: GroupHead; readonly n: number }
  | {
      readonly kind: 'clipping';
      readonly key: string;
      readonly clipping: Clipping;
      /** Its number among the clippings shown, from 1. */
      readonly at: number;
    };

interface Group {
  readonly head: GroupHead;
  readonly clippings: Clipping[];
}

/** The rows of a list: each group's head, then its clippings, the last saved first. */
export function groupRows(
  clippings: readonly Clipping[],
  by: Grouping,
  eventOf: (id: string) => TimelineEvent | null,
  compare: (a: string, b: string) => number,
): Row[] {
  const groups = new Map<string, Group>();
  for (const clipping of clippings.toSorted((a, b) => later(a.created, b.created))) {
    for (const [key, head] of headsOf(clipping, by, eventOf)) {
      const group = groups.get(key);
      if (group) group.clippings.push(clipping);
      else groups.set(key, { head, clippings: [clipping] });
    }
  }
  let at = 0;
  return [...groups]
    .toSorted(([, a], [, b]) => orderOf(a.head, b.head, compare))
    .flatMap(([key, { head, clippings: of }]): Row[] => [
      { kind: 'head', key, head, n: of.length },
      ...of.map((clipping): Row => ({
        kind: 'clipping',
        key: `${key} ${clipping.id}`,
        clipping,
        at: ++at,
      })),
    ]);
}

function headsOf(
  { filing, tags, page, created }: Clipping,
  by: Grouping,
  eventOf: (id: string) => TimelineEvent | null,
): [key: string, GroupHead][] {
  switch (by) {
    case 'event': {
      const heads = filing.eventIds.flatMap((id): [string, GroupHead][] => {
        const event = eventOf(id);
        return event ? [[`event ${id}`, { of: 'event', event }]] : [];
      });
      return heads.length > 0 ? heads : [['none', { of: 'none', by }]];
    }
    case 'tag':
      if (tags.length === 0) return [['none', { of: 'none', by }]];
      return tags.map((tag) => [`tag ${tag}`, { of: 'tag', tag }]);
    case 'page':
      return [[`page ${page.canonical ?? page.url}`, { of: 'page', page }]];
    case 'date': {
      const day = localDay(created);
      return [[`date ${day}`, { of: 'date', day }]];
    }
  }
}

/** Events from the latest back, tags by the alphabet, all else as its last clipping came. */
function orderOf(a: GroupHead, b: GroupHead, compare: (a: string, b: string) => number): number {
  if (a.of === 'none' || b.of === 'none') return Number(a.of === 'none') - Number(b.of === 'none');
  if (a.of === 'event' && b.of === 'event') return later(a.event.start, b.event.start);
  if (a.of === 'tag' && b.of === 'tag') return compare(a.tag, b.tag);
  if (a.of === 'date' && b.of === 'date') return later(a.day, b.day);
  return 0;
}

function later(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? 1 : -1;
}

/** The day that an instant (ISO 8601) lies in where the reader is, `YYYY-MM-DD`. */
export function localDay(instant: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant.slice(0, 10);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
