/** From spellings to the automaton: folds them, numbers the alphabet, packs the tries. */
import { fold, foldTable } from '../text/fold';
import { buildAlphabet, buildUnitClasses, isUnspaced, type Alphabet } from './alphabet';
import { packTries, TrieBuilder } from './trie';
import { ENDS_CLOSED, ENDS_OPEN, ENDS_SET, RECORD, TAKES_PREFIX, UNBOUNDED } from './types';
import type { MatchTables, Pattern, PatternSet } from './types';

/** Builds the automaton of a set of patterns. Throws a RangeError on a pattern without letters. */
export function compileMatcher(set: PatternSet): MatchTables {
  const folded = set.patterns.map((pattern) => fold(pattern.text).trim());
  const setNames = Object.keys(set.endings);
  const endings = setNames.map((name) =>
    (set.endings[name] ?? []).map((text) => fold(text).trim()),
  );
  const prefixes = set.prefixes.map((text) => fold(text).trim());
  const alphabet = buildAlphabet([...folded, ...prefixes, ...endings.flat()]);

  const records: number[] = [];
  const names = new TrieBuilder();
  set.patterns.forEach((pattern, id) => {
    const text = folded[id] ?? '';
    if (text === '') throw new RangeError(`pattern ${id} has no letters: ${pattern.text}`);
    const node = names.add(classesOf(alphabet, text));
    records.push(id, endOf(pattern, setNames), flagsOf(pattern, text), node.value);
    node.value = records.length / RECORD;
  });
  const tries = [names, trieOf(alphabet, prefixes), ...endings.map((e) => trieOf(alphabet, e))];
  return {
    ...buildUnitClasses(foldTable(), alphabet),
    ...packTries(tries),
    records: Int32Array.from(records),
    unspaced: alphabet.unspaced,
  };
}

function classesOf(alphabet: Alphabet, text: string): number[] {
  return Array.from({ length: text.length }, (_, i) => {
    return alphabet.classOf.get(text.charCodeAt(i)) ?? 0;
  });
}

function trieOf(alphabet: Alphabet, texts: readonly string[]): TrieBuilder {
  const trie = new TrieBuilder();
  for (const text of texts) if (text !== '') trie.add(classesOf(alphabet, text)).value = 1;
  return trie;
}

function endOf(pattern: Pattern, setNames: readonly string[]): number {
  const { ending } = pattern;
  if (ending.kind === 'closed') return ENDS_CLOSED;
  if (ending.kind === 'open') return ENDS_OPEN;
  const index = setNames.indexOf(ending.set);
  if (index < 0) throw new RangeError(`no endings are called ${ending.set}`);
  return ENDS_SET + index;
}

function flagsOf(pattern: Pattern, text: string): number {
  const unbounded = isUnspaced(text.charCodeAt(text.length - 1)) ? UNBOUNDED : 0;
  return (pattern.prefixed ? TAKES_PREFIX : 0) | unbounded;
}
