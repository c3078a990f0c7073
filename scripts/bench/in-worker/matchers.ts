/**
 * Matchers for one task: find whole names, from left to right the longest at each place. The npm
 * packages know no words and report every name inside every other: what is missing is added to each
 * in the same way. They run on folded text and their folding is not counted.
 */
import { AhoCorasick as MonyoneFast } from '@monyone/aho-corasick/fast';
import AhoCorasick2 from 'aho-corasick2';
import AhoCorasick from 'ahocorasick';
import ModernFast from 'modern-ahocorasick/fast';
import { fold } from '@/lib/text/fold';
import { foldLetters } from './chain';
import { listOf, trieOf } from './one-regexp';
import { WholeWords } from './whole-words';

/** An npm package at work on folded text. */
export interface PackageMatcher {
  readonly name: string;
  /** The search of the package and nothing else; how much it came upon. */
  readonly search: (folded: string) => number;
  /** The numbers of the names found, after what is missing was added. */
  readonly find: (folded: string) => number[];
}

/** A regular expression at work on raw text, after a chain of replacements. */
export interface RegExpMatcher {
  readonly name: string;
  /** How many names it found. */
  readonly search: (text: string) => number;
  readonly find: (text: string) => number[];
}

type NumberOf = (name: string) => number;

/** The packages, for folded names of which no two are equal. */
export function packageMatchers(names: readonly string[]): PackageMatcher[] {
  const numberOf = numbering(names);
  return [
    monyone(names, numberOf),
    ahoCorasick2(names, numberOf),
    ahocorasick(names, numberOf),
    modern(names),
  ];
}

/** The regular expressions, for the same names. */
export function regExpMatchers(names: readonly string[]): RegExpMatcher[] {
  const numberOf = numbering(names);
  return [
    regExp('chain and RegExp, a list of names', listOf(names), numberOf),
    regExp('chain and RegExp, a trie of names', trieOf(names), numberOf),
  ];
}

function numbering(names: readonly string[]): NumberOf {
  const numbers = new Map(names.map((name, index) => [name, index]));
  return (name) => numbers.get(name) ?? -1;
}

function monyone(names: readonly string[], numberOf: NumberOf): PackageMatcher {
  const matcher = new MonyoneFast([...names]);
  return {
    name: '@monyone/aho-corasick/fast',
    search: (folded) => matcher.matchInText(folded).length,
    find(folded) {
      const words = new WholeWords(folded);
      for (const { begin, end, keyword } of matcher.matchInText(folded)) {
        words.add(begin, end, numberOf(keyword));
      }
      return words.leftmostLongest();
    },
  };
}

function ahoCorasick2(names: readonly string[], numberOf: NumberOf): PackageMatcher {
  const matcher = new AhoCorasick2<number>();
  names.forEach((name) => matcher.add(name, numberOf(name)));
  matcher.build_fail();
  return {
    name: 'aho-corasick2',
    search(folded) {
      let found = 0;
      matcher.search(folded, () => found++);
      return found;
    },
    find(folded) {
      const words = new WholeWords(folded);
      matcher.search(folded, (name, [number = -1], start) => {
        words.add(start, start + name.length, number);
      });
      return words.leftmostLongest();
    },
  };
}

function ahocorasick(names: readonly string[], numberOf: NumberOf): PackageMatcher {
  const matcher = new AhoCorasick(names);
  return {
    name: 'ahocorasick',
    search: (folded) => matcher.search(folded).length,
    find(folded) {
      const words = new WholeWords(folded);
      for (const [last, found] of matcher.search(folded)) {
        for (const name of found) words.add(last + 1 - name.length, last + 1, numberOf(name));
      }
      return words.leftmostLongest();
    },
  };
}

function modern(names: readonly string[]): PackageMatcher {
  const matcher = new ModernFast(names);
  return {
    name: 'modern-ahocorasick/fast',
    search: (folded) => matcher.count(folded),
    find(folded) {
      const words = new WholeWords(folded);
      for (const { start, end, patternIndex } of matcher.search(folded)) {
        words.add(start, end, patternIndex);
      }
      return words.leftmostLongest();
    },
  };
}

function regExp(name: string, expression: RegExp, numberOf: NumberOf): RegExpMatcher {
  return {
    name,
    search(text) {
      const folded = foldLetters(text);
      let found = 0;
      expression.lastIndex = 0;
      while (expression.exec(folded)) found++;
      return found;
    },
    find: (text) =>
      Array.from(foldLetters(text).matchAll(expression), ([found]) => numberOf(fold(found).trim())),
  };
}
