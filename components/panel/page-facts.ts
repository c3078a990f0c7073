/**
 * What the panel says of a page beyond its event: what came after it, and whom it names. Pure.
 */
import type { Entity, Term, TimelineEvent } from '@/lib/reference/types';
import { familyOf } from '../marks/family';

/** The steps after a page's day, those that matter most to its event first cut to `most`. */
export interface Later {
  /** Earliest first. */
  readonly next: readonly TimelineEvent[];
  /** How many events come after the day in all. */
  readonly all: number;
}

/**
 * What happened after a day (`YYYY-MM-DD`): the next weightier meetings and decisions.
 * @param timeline earliest first.
 */
export function laterThan(timeline: readonly TimelineEvent[], day: string, most = 4): Later {
  const after = timeline.filter(({ start }) => start > day);
  const steps = after.filter(
    ({ kind, weight }) => weight > 1 && ['talks', 'decision'].includes(familyOf(kind)),
  );
  return { next: steps.slice(0, most), all: after.length };
}

/** Someone or something named on a page, with a card of its own. */
export interface NamedOnPage {
  readonly view: 'name' | 'term';
  readonly entry: Entity | Term;
}

/** Entities and terms in the order in which the page's names were given. */
export function namedInOrder(
  ids: readonly string[],
  entities: readonly Entity[],
  terms: readonly Term[],
): NamedOnPage[] {
  const found = new Map<string, NamedOnPage>([
    ...terms.map((entry) => [entry.id, { view: 'term', entry }] as const),
    ...entities.map((entry) => [entry.id, { view: 'name', entry }] as const),
  ]);
  return ids.flatMap((id) => found.get(id) ?? []);
}
