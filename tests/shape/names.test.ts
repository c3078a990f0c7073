import { beforeAll, expect, test } from 'vitest';
import type { Reference } from '@/lib/reference/types';
import { preparedData } from '../../scripts/data/prepare';
import { listFiles, read, shippedFolders } from './tree';

/** Names in the reference that are ordinary words of code or of the interface too. */
const ordinary: Readonly<Record<string, string>> = {
  العربية: 'the Arabic language, in its own list of languages',
  turkish: 'a language whose letters fold in their own way',
};

/** Letters that are written before a word without a space: "and", "in", "to", "the" and the like. */
const glued = '(?:[وف]?[بكل]?(?:ال|لل)?|[והבכלמש]{0,3})';

/**
 * One pattern that finds any of these as a word of its own, in any case; of `stems` also what
 * grammar makes of them: the people, the adjective.
 */
function pattern(names: readonly string[], stems: readonly string[] = []): RegExp {
  const escape = (name: string) =>
    name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  const escaped = [
    ...stems.map((stem) => `${escape(stem.slice(0, -1))}\\p{L}{1,4}`),
    ...[...new Set(names)].sort((a, b) => b.length - a.length).map(escape),
  ];
  return new RegExp(`(?<![\\p{L}\\p{N}_])${glued}(${escaped.join('|')})(?![\\p{L}\\p{N}_])`, 'giu');
}

/** Every name that the reference has for someone, somewhere or one of the sides. */
function namesOf({ entities, story }: Reference): string[] {
  const sides = Object.entries(story.sides)
    .filter(([id]) => !['other', 'none'].includes(id))
    .flatMap(([, name]) => Object.values(name));
  const spelled = entities.flatMap(({ name, aliases }) => [
    ...Object.values(name),
    // A weak one is an ordinary word by its own mark, and a slip is one by nature.
    ...aliases.filter(({ mark }) => mark === undefined).map(({ text }) => text),
  ]);
  return [...sides, ...spelled].filter((name) => !(name.toLowerCase() in ordinary));
}

let names: RegExp;
beforeAll(() => {
  const { reference } = preparedData();
  const { parties, sides } = reference.story;
  const stems = parties.flatMap((id) => Object.values(sides[id] ?? {}));
  names = pattern(namesOf(reference), stems);
});

test('code knows nobody of the story, no place and no side', () => {
  const files = listFiles(...shippedFolders).filter((path) =>
    /\.(tsx?|css|html|json|md)$/.test(path),
  );
  const found = files.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, index) =>
        [...line.matchAll(names)].map(([, name]) => `${path}:${index + 1} ${name ?? ''}`),
      ),
  );
  expect(found).toEqual([]);
});

test('a name is found in any case, with a glued prefix, and not inside a word', () => {
  const some = pattern(['Ruritania', 'روريتانيا']);
  expect('the RURITANIA file'.match(some)).not.toBeNull();
  expect('وبروريتانيا'.match(some)).not.toBeNull();
  expect('Ruritanian'.match(some)).toBeNull();
  expect('Ruritanian'.match(pattern([], ['Ruritania']))).not.toBeNull();
});

test('no ordinary word is on the list in vain', () => {
  const all = new Set(
    preparedData().reference.entities.flatMap(({ name, aliases }) =>
      [...Object.values(name), ...aliases.map(({ text }) => text)].map((text) =>
        text.toLowerCase(),
      ),
    ),
  );
  expect(Object.keys(ordinary).filter((word) => !all.has(word))).toEqual([]);
});
