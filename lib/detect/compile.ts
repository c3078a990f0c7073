/** Compiles the reference and the lexicon into the detector's bytes. Runs at build time. */
import { compileMatcher } from '../match/compile';
import type { Reference } from '../reference/types';
import { compilePatterns } from './compile-patterns';
import type { EntityFacts, Side } from './concepts';
import { prefixCombinations, type Lexicon, type Party } from './lexicon';
import { erasOf } from './link/eras';
import { rarityOf } from './link/features';
import { eventProfiles } from './link/profile';
import { loadTables, packTables, type DetectorFacts } from './tables';
import type { Weights } from './weights';

/** What is fitted on labelled pages. */
export interface FittedWeights {
  readonly score: Weights;
  readonly link: { readonly features: Readonly<Record<string, number>> };
}

/** The detector's bytes (see tables.ts): equal for equal input. */
export function compileTables(
  reference: Reference,
  lexicon: Lexicon,
  fitted: FittedWeights,
): Uint8Array<ArrayBuffer> {
  const entities = entityFacts(reference, lexicon);
  const { patterns, facts, concepts } = compilePatterns(reference, entities, lexicon);
  const match = compileMatcher({
    patterns,
    endings: lexicon.affixes.endings,
    prefixes: prefixCombinations(lexicon.affixes),
  });
  const small = {
    concepts,
    entities,
    joining: lexicon.affixes.joining,
    placing: lexicon.affixes.placing,
    ...homes(reference, lexicon),
    weights: fitted.score,
    events: [],
    rarity: {},
    eras: {},
    linkWeights: fitted.link,
  };
  // The events' own texts are read with the tables that they then become a part of.
  const tables = loadTables(packTables(match, facts, small).buffer);
  const events = eventProfiles(reference, lexicon, tables);
  const people = new Set(entities.flatMap(({ id, type }) => (type === 'Person' ? [id] : [])));
  const told = { rarity: rarityOf(events), eras: erasOf(events, people) };
  return packTables(match, facts, { ...small, events, ...told });
}

/** Each party's own language and press. */
function homes(reference: Reference, lexicon: Lexicon): Pick<DetectorFacts, 'homes' | 'homeHosts'> {
  const [first, second] = reference.story.parties.map((id) => lexicon.parties[id]);
  const homeHosts: Record<string, Side> = {};
  for (const { country, hosts } of reference.outlets) {
    const side = country === null ? null : sideOf(country, first?.country, second?.country);
    if (side !== null) for (const host of hosts) homeHosts[host] = side;
  }
  const home = (party: Party | undefined) => ({ languages: party?.languages ?? [] });
  return { homes: [home(first), home(second)], homeHosts };
}

function sideOf(id: string, first: string | undefined, second: string | undefined): Side | null {
  return id === first ? 0 : id === second ? 1 : null;
}

/** How often each id stands in lists, once a list. */
function countIn(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of lists.flatMap((list) => [...new Set(list)])) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function entityFacts(reference: Reference, lexicon: Lexicon): EntityFacts[] {
  const [first, second] = reference.story.parties;
  const outlets = new Set(reference.outlets.map(({ id }) => id));
  const all = reference.timeline;
  const taking = countIn(all.map((event) => [...event.people, ...event.mediators]));
  const mediating = countIn(all.map((event) => event.mediators));
  const held = all.filter(({ kind }) => kind === 'talks').flatMap(({ places }) => places);
  const venues = new Set(held);
  const beside = companions(reference);
  return reference.entities.map(({ id, type, side }, index) => {
    const party = sideOf(side, first, second);
    const third = Object.entries(lexicon.others).find(([, other]) => other.people?.includes(id));
    return {
      id,
      type,
      side: party,
      third: third?.[0] ?? null,
      events: taking.get(id) ?? 0,
      negotiator: lexicon.negotiators.includes(id),
      venue: type === 'Place' && party === null && venues.has(id),
      mediator: party === null && (mediating.has(id) || third?.[1].mediator === true),
      outlet: outlets.has(id),
      ...(beside[index] ?? { companions: [], years: null }),
    };
  });
}

/** Who and what stands beside each entity in the events, and in which years. */
function companions(reference: Reference): Pick<EntityFacts, 'companions' | 'years'>[] {
  const indexOf = new Map(reference.entities.map(({ id }, index) => [id, index]));
  const beside = reference.entities.map(() => new Set<number>());
  const years = reference.entities.map((): number[] => []);
  for (const event of reference.timeline) {
    const ids = [...event.people, ...event.mediators, ...event.places];
    const indices = ids.flatMap((id) => indexOf.get(id) ?? []);
    for (const index of indices) {
      years[index]?.push(Number(event.start.slice(0, 4)), Number(event.end.slice(0, 4)));
      for (const other of indices) if (other !== index) beside[index]?.add(other);
    }
  }
  return beside.map((others, index) => {
    const own = years[index] ?? [];
    return {
      companions: [...others].sort((a, b) => a - b),
      years: own.length === 0 ? null : [Math.min(...own), Math.max(...own)],
    };
  });
}
