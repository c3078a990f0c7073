/**
 * Clippings in sections: by the event they are filed under, by page, by the day they were saved, by
 * tag. A clipping with several events or tags stands under each. Of a long section only the first
 * clippings need be at hand; the rest is awaited. Pure.
 */
import type { ClippedPage, Clipping } from '@/lib/clippings/types';
import type { TimelineEvent } from '@/lib/reference/types';

export const GROUPINGS = ['event', 'page', 'date', 'tag'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export type SectionHead =
  | { readonly of: 'event'; readonly event: TimelineEvent }
  | { readonly of: 'page'; readonly page: ClippedPage }
  /** A day of the reader's own calendar, `YYYY-MM-DD`. */
  | { readonly of: 'date'; readonly day: string }
  | { readonly of: 'tag'; readonly tag: string }
  /** What belongs to no event, or has no tag. */
  | { readonly of: 'none'; readonly by: 'event' | 'tag' };

export interface Section {
  /** Unique in its list. */
  readonly key: string;
  readonly head: SectionHead;
  /** How many it has. */
  readonly count: number;
  /** The first of them, the last saved first. */
  readonly clippings: readonly Clipping[];
}

/** Sections of clippings that are all at hand: of a search, of one page, of a few hundred. */
export function sectionsOf(
  clippings: readonly Clipping[],
  by: Grouping,
  eventOf: (id: string) => TimelineEvent | null,
  compare: (a: string, b: string) => number,
): Section[] {
  const groups = new Map<string, { head: SectionHead; clippings: Clipping[] }>();
  for (const clipping of clippings.toSorted((a, b) => later(a.created, b.created))) {
    for (const [key, head] of headsOf(clipping, by, eventOf)) {
      const group = groups.get(key);
      if (group) group.clippings.push(clipping);
      else groups.set(key, { head, clippings: [clipping] });
    }
  }
  return [...groups]
    .map(([key, group]) => ({ key, ...group, count: group.clippings.length }))
    .toSorted((a, b) => compareHeads(a.head, b.head, compare));
}

function headsOf(
  { filing, tags, page, created }: Clipping,
  by: Grouping,
  eventOf: (id: string) => TimelineEvent | null,
): [key: string, SectionHead][] {
  switch (by) {
    case 'event': {
      const heads = filing.eventIds.flatMap((id): [string, SectionHead][] => {
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

/** The order of sections: events from the latest back, tags by the alphabet, pages as they come. */
export function compareHeads(
  a: SectionHead,
  b: SectionHead,
  compare: (a: string, b: string) => number,
): number {
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
