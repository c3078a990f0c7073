/** Which parties, acts and third parties a longer spelling names inside itself. */
import { compileMatcher } from '../match/compile';
import { MatchBuffer, scan } from '../match/scan';
import { MATCH } from '../match/types';
import type { Reference } from '../reference/types';
import type { CompiledPatterns } from './compile-patterns';
import type { Concept } from './concepts';
import { prefixCombinations, type Lexicon } from './lexicon';

/**
 * The longest spelling wins, so that "Foreign Ministry of A" would hide the "A" inside: notes for
 * each longer spelling what it holds. The parties' people and others' institutions hold no party (a
 * surname may be a country's name); others' people do, as an envoy is named by where to. Terms hold
 * only where they belong to the talks.
 */
export function withHeld(
  compiled: CompiledPatterns,
  reference: Reference,
  lexicon: Lexicon,
): CompiledPatterns {
  const { patterns, facts, concepts } = compiled;
  const kindOf = (pattern: number) => concepts[facts[pattern]?.concept ?? 0]?.kind;
  const basic = patterns.flatMap((_, id) => {
    return isBasic(kindOf(id)) && facts[id]?.weak === false ? [id] : [];
  });
  const matcher = compileMatcher({
    patterns: basic.flatMap((id) => patterns[id] ?? []),
    endings: lexicon.affixes.endings,
    prefixes: prefixCombinations(lexicon.affixes),
  });
  const mayHold = holders(reference, lexicon);
  const found = new MatchBuffer();
  return {
    patterns,
    concepts,
    facts: facts.map((fact, id) => {
      const concept = concepts[fact.concept];
      const text = patterns[id]?.text ?? '';
      if (concept === undefined || fact.slip) return fact;
      found.length = 0;
      scan(matcher, text, found);
      const held = new Set<number>();
      for (let i = 0; i < found.length; i++) {
        const inner = facts[basic[found.data[i * MATCH + 2] ?? 0] ?? 0];
        const kind = concepts[inner?.concept ?? -1]?.kind;
        if (inner !== undefined && kind !== undefined && mayHold(concept, kind)) {
          held.add(inner.concept);
        }
      }
      return { ...fact, holds: [...held].sort((a, b) => a - b) };
    }),
  };
}

type Kind = Concept['kind'];

const isBasic = (kind: Kind | undefined) => kind === 'party' || kind === 'act' || kind === 'other';

function holders(reference: Reference, lexicon: Lexicon): (outer: Concept, inner: Kind) => boolean {
  const own = new Set<string>([...reference.story.parties, 'none']);
  const outlets = new Set(reference.outlets.map(({ id }) => id));
  return (outer, inner) => {
    if (outer.kind === 'entity') {
      const entity = reference.entities[outer.entity];
      // A newspaper's name says who reports.
      if (entity === undefined || outlets.has(entity.id)) return false;
      if (inner === 'other') return !reference.story.parties.includes(entity.side);
      return (entity.type === 'Person') !== own.has(entity.side);
    }
    if (outer.kind === 'term') return inner === 'party' || lexicon.acting.includes(outer.id);
    return outer.kind === 'topic';
  };
}
