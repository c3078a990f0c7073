/**
 * Which mentions count, and for whom. A weak spelling counts only where the page names the same
 * thing plainly; a surname that others bear, only where the full name stands too or the person is a
 * main figure; of several bearers of one name the context chooses.
 */
import type { EntityFacts, Side } from './concepts';
import type { Mention } from './mentions';
import type { DetectorTables } from './tables';

/** A mention that counts. */
export interface Resolved {
  readonly mention: Mention;
  /** The party it speaks for, by name, institution or person. */
  readonly side: Side | null;
  readonly entity: EntityFacts | null;
}

export interface Resolution {
  readonly resolved: readonly Resolved[];
  /** Spans whose bearer the page does not decide: mention → entities in question. */
  readonly ambiguous: readonly Ambiguity[];
}

export interface Ambiguity {
  readonly mention: Mention;
  readonly entities: readonly string[];
}

/** A person in at least so many events of the timeline is known by the surname alone. */
const MAIN_FIGURE = 3;

const facts = (mention: Mention, tables: DetectorTables): EntityFacts | null => {
  const { concept } = mention;
  return concept.kind === 'entity' ? (tables.entities[concept.entity] ?? null) : null;
};

/** Decides every mention of a page. */
export function resolve(mentions: readonly Mention[], tables: DetectorTables): Resolution {
  const plain = plainlyNamed(mentions, tables);
  const resolved: Resolved[] = [];
  const ambiguous: Ambiguity[] = [];
  for (const group of bySpan(mentions)) {
    const bearers = group.filter((mention) => mention.concept.kind === 'entity');
    const chosen = chooseBearer(bearers, plain, tables);
    if (chosen.ambiguous !== null) ambiguous.push(chosen.ambiguous);
    for (const mention of group) {
      if (mention.concept.kind === 'entity') {
        if (mention === chosen.mention) resolved.push(named(mention, tables));
      } else if (!mention.weak || plain.has(mention.conceptId)) {
        const side = mention.concept.kind === 'party' ? mention.concept.side : null;
        resolved.push({ mention, side, entity: null });
      }
    }
  }
  return { resolved, ambiguous };
}

/** Concepts that the page names by a spelling that counts alone. */
function plainlyNamed(mentions: readonly Mention[], tables: DetectorTables): Set<number> {
  const plain = new Set<number>();
  for (const mention of mentions) {
    if (mention.weak || mention.slip) continue;
    const entity = facts(mention, tables);
    const unclear = entity !== null && mention.single && entity.events < MAIN_FIGURE;
    if (!unclear) plain.add(mention.conceptId);
  }
  return plain;
}

function bySpan(mentions: readonly Mention[]): Mention[][] {
  const groups: Mention[][] = [];
  for (const mention of mentions) {
    const last = groups.at(-1);
    const first = last?.[0];
    if (last !== undefined && first?.zone === mention.zone && first.start === mention.start) {
      last.push(mention);
    } else {
      groups.push([mention]);
    }
  }
  return groups;
}

function named(mention: Mention, tables: DetectorTables): Resolved {
  const entity = facts(mention, tables);
  const speaks = entity !== null && entity.type !== 'Place' && !entity.outlet;
  return { mention, side: speaks ? entity.side : null, entity };
}

interface Choice {
  readonly mention: Mention | null;
  readonly ambiguous: Ambiguity | null;
}

function chooseBearer(
  bearers: readonly Mention[],
  plain: ReadonlySet<number>,
  tables: DetectorTables,
): Choice {
  const clear = bearers.filter((mention) => plain.has(mention.conceptId));
  const strong = bearers.filter((mention) => !mention.weak && !mention.slip && !mention.single);
  const best = mostNamed(strong.length > 0 ? strong : clear, tables);
  if (best !== null) return { mention: best, ambiguous: null };
  const people = bearers.filter((mention) => !mention.slip);
  const ids = people.flatMap((mention) => facts(mention, tables)?.id ?? []);
  const first = people[0];
  if (first === undefined || ids.length < 2) return { mention: null, ambiguous: null };
  return { mention: null, ambiguous: { mention: first, entities: ids } };
}

function mostNamed(mentions: readonly Mention[], tables: DetectorTables): Mention | null {
  let best: Mention | null = null;
  let most = -1;
  for (const mention of mentions) {
    const events = facts(mention, tables)?.events ?? 0;
    if (events > most) [best, most] = [mention, events];
  }
  return best;
}
