/** Compiles the reference and the lexicon into the detector's bytes. Runs at build time. */
import { compileMatcher } from '../match/compile';
import type { Reference } from '../reference/types';
import { compilePatterns } from './compile-patterns';
import type { EntityFacts, Side } from './concepts';
import { prefixCombinations, type Lexicon } from './lexicon';
import { packTables } from './tables';
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
  const entities = entityFacts(reference);
  const { patterns, facts, concepts } = compilePatterns(reference, entities, lexicon);
  const match = compileMatcher({
    patterns,
    endings: lexicon.affixes.endings,
    prefixes: prefixCombinations(lexicon.affixes),
  });
  return packTables(match, facts, {
    concepts,
    entities,
    weights: fitted.score,
    events: [],
    linkWeights: fitted.link,
  });
}

function entityFacts(reference: Reference): EntityFacts[] {
  const [first, second] = reference.story.parties;
  const outlets = new Set(reference.outlets.map(({ id }) => id));
  const count = (ids: readonly (readonly string[])[]) => {
    const counts = new Map<string, number>();
    for (const id of ids.flatMap((list) => [...new Set(list)])) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return counts;
  };
  const taking = count(reference.timeline.map((event) => [...event.people, ...event.mediators]));
  const mediating = count(reference.timeline.map((event) => event.mediators));
  return reference.entities.map(({ id, type, side }) => {
    const party: Side | null = side === first ? 0 : side === second ? 1 : null;
    const events = taking.get(id) ?? 0;
    const mediator = party === null && mediating.has(id);
    return { id, type, side: party, events, mediator, outlet: outlets.has(id) };
  });
}
