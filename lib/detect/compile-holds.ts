/** Which parties and acts a longer spelling names inside itself. */
import { compileMatcher } from '../match/compile';
import { MatchBuffer, scan } from '../match/scan';
import { MATCH } from '../match/types';
import type { Reference } from '../reference/types';
import type { CompiledPatterns } from './compile-patterns';
import type { Concept } from './concepts';
import { prefixCombinations, type Lexicon } from './lexicon';

/**
 * The longest spelling wins, so that "Foreign Ministry of A" would hide the "A" inside: notes for
 * each longer spelling what it holds. People hold nothing (a surname may be a country's name), nor
 * do third parties, nor terms that do not belong to the talks.
 */
export function withHeld(
  compiled: CompiledPatterns,
  reference: Reference,
  lexicon: Lexicon,
): CompiledPatterns {
  const { patterns, facts, concepts } = compiled;
  const kindOf = (pattern: number) => concepts[facts[pattern]?.concept ?? 0]?.kind;
  const basic = patterns.flatMap((_, id) => {
    const kind = kindOf(id);
    return (kind === 'party' || kind === 'act') && facts[id]?.weak === false ? [id] : [];
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
      if (concept === undefined || fact.slip || !mayHold(concept)) return fact;
      found.length = 0;
      scan(matcher, text, found);
      const held = new Set<number>();
      for (let i = 0; i < found.length; i++) {
        const inner = facts[basic[found.data[i * MATCH + 2] ?? 0] ?? 0];
        if (inner !== undefined) held.add(inner.concept);
      }
      return { ...fact, holds: [...held].sort((a, b) => a - b) };
    }),
  };
}

function holders(reference: Reference, lexicon: Lexicon): (concept: Concept) => boolean {
  const own = new Set<string>([...reference.story.parties, 'none']);
  const entities = reference.entities.map(({ type, side }) => type !== 'Person' && own.has(side));
  return (concept) => {
    if (concept.kind === 'entity') return entities[concept.entity] === true;
    if (concept.kind === 'term') return lexicon.track.includes(concept.id);
    return concept.kind === 'topic';
  };
}
