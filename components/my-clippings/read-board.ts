/**
 * What the view of clippings shows, read from the store: few clippings are read whole and put in
 * sections here; of many only the sections are counted, and their clippings read as they are wanted.
 */
import { countByDay } from '@/lib/clippings/days';
import {
  clippingsOf,
  countBy,
  countClippings,
  listClippings,
  readThrough,
} from '@/lib/clippings/list';
import { search, type Found } from '@/lib/clippings/search';
import type { Clipping } from '@/lib/clippings/types';
import { idsWithout } from '@/lib/clippings/without';
import type { MasarDatabase } from '@/lib/db/database';
import type { TimelineEvent } from '@/lib/reference/types';
import type { ClippingsState } from '../clippings/clippings-view';
import { filterClippings, isFiltering } from '../clippings/filter';
import { compareHeads, sectionsOf, type Section, type SectionHead } from '../clippings/sections';

export interface Board {
  readonly sections: readonly Section[];
  readonly found: number;
  readonly total: number;
  /** Of a search that was not brought to its end, how many of its hits were read; else null. */
  readonly upTo: number | null;
  readonly trash: Section;
}

export interface Asked {
  readonly state: ClippingsState;
  /** How many clippings of a section are wanted, by its key. */
  readonly wants: ReadonlyMap<string, number>;
  /** After so many hits a search stops. */
  readonly hits: number;
  readonly eventOf: (id: string) => TimelineEvent | null;
  readonly compare: (a: string, b: string) => number;
}

/** So many are read whole. */
export const FEW = 300;
/** Clippings that are read before anything is drawn: what a window may show at once. */
const FIRST = 40;
const TRASH = 'trash';
/** Hits that are asked of the search at once. */
const PAGE = 500;
/** Hits of a search that are read at first, and each time that the reader asks for more. */
export const HITS = 2_000;

/** Reads it. */
export async function readBoard(db: MasarDatabase, asked: Asked): Promise<Board> {
  const { state, eventOf, compare } = asked;
  const total = await countClippings(db, { by: 'all' });
  const trash = await readTrash(db, asked.wants.get(TRASH) ?? FIRST);
  const query = state.query.trim();
  const whole = query !== '' || isFiltering(state.filter) || total <= FEW || state.by === 'page';
  if (!whole) {
    return { sections: await countedSections(db, asked), found: total, total, upTo: null, trash };
  }
  const { all, upTo } =
    query === ''
      ? { all: await readThrough(db), upTo: null }
      : await searched(db, query, asked.hits);
  const found = filterClippings(all, state.filter);
  const sections = sectionsOf(found, state.by, eventOf, compare);
  return { sections, found: found.length, total, upTo, trash };
}

async function readTrash(db: MasarDatabase, limit: number): Promise<Section> {
  const count = await countClippings(db, { by: 'trash' });
  const { clippings } = await listClippings(db, { by: 'trash' }, { limit });
  return { key: TRASH, head: { of: 'none', by: 'event' }, count, clippings };
}

/** The newest hits, and how many they are where there may be more. */
async function searched(db: MasarDatabase, query: string, most: number) {
  const ids: string[] = [];
  let after: string | null = '';
  while (after !== null && ids.length < most) {
    const limit = Math.min(PAGE, most - ids.length);
    const { hits, next }: Found = await search(db, query, { limit, after });
    for (const { of, id } of hits) if (of === 'clipping') ids.push(id);
    after = next;
  }
  return { all: await clippingsOf(db, ids), upTo: after === null ? null : ids.length };
}

/** A section before its clippings are read. */
interface Counted {
  readonly key: string;
  readonly head: SectionHead;
  readonly count: number;
  readonly read: (limit: number) => Promise<readonly Clipping[]>;
}

async function countedSections(db: MasarDatabase, asked: Asked): Promise<readonly Section[]> {
  const { compare, wants } = asked;
  const counted = (await countedBy(db, asked)).toSorted((a, b) =>
    compareHeads(a.head, b.head, compare),
  );
  const sections: Section[] = [];
  let begun = 0;
  for (const { key, head, count, read } of counted) {
    const limit = Math.min(count, wants.get(key) ?? Math.max(0, FIRST - begun));
    begun += limit;
    sections.push({ key, head, count, clippings: limit === 0 ? [] : await read(limit) });
  }
  return sections;
}

async function countedBy(db: MasarDatabase, { state, eventOf }: Asked): Promise<Counted[]> {
  if (state.by === 'date') {
    return (await countByDay(db)).map(({ day, count, after }) => ({
      key: `date ${day}`,
      head: { of: 'date', day },
      count,
      read: async (limit) => (await listClippings(db, { by: 'all' }, { limit, after })).clippings,
    }));
  }
  const by = state.by === 'tag' ? 'tag' : 'event';
  const counts = await countBy(db, by);
  const known: string[] = [];
  const sections = counts.flatMap(({ value, count }): Counted[] => {
    const head = headOf(by, value, eventOf);
    if (!head) return [];
    known.push(value);
    const read = async (limit: number) =>
      (await listClippings(db, { by, value }, { limit })).clippings;
    return [{ key: `${by} ${value}`, head, count, read }];
  });
  const rest = await idsWithout(db, by, known);
  if (rest.length === 0) return sections;
  const read = (limit: number) => clippingsOf(db, rest.slice(0, limit));
  return [...sections, { key: 'none', head: { of: 'none', by }, count: rest.length, read }];
}

function headOf(by: 'tag' | 'event', value: string, eventOf: Asked['eventOf']): SectionHead | null {
  if (by === 'tag') return { of: 'tag', tag: value };
  const event = eventOf(value);
  return event && { of: 'event', event };
}

/** The ids of all that answers, whether it was read or not. */
export async function allIds(db: MasarDatabase, asked: Asked): Promise<readonly string[]> {
  const { query, filter } = asked.state;
  if (query.trim() === '' && !isFiltering(filter)) return idsWithout(db, 'event', []);
  const { sections } = await readBoard(db, asked);
  return [...new Set(sections.flatMap(({ clippings }) => clippings.map(({ id }) => id)))];
}
