import { beforeAll, expect, test } from 'vitest';
import type { Reference } from '@/lib/reference/types';
import { preparedData } from '../../scripts/data/prepare';
import { NameFinder } from './find-names';
import { listFiles, read, shippedFolders } from './tree';

/** Names in the reference that are ordinary words of code or of the interface too. */
const ordinary: Readonly<Record<string, string>> = {
  العربية: 'the Arabic language, in its own list of languages',
  turkish: 'a language whose letters fold in their own way',
};

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

let finder: NameFinder;
beforeAll(() => {
  const { reference } = preparedData();
  const { parties, sides } = reference.story;
  const stems = parties.flatMap((id) => Object.values(sides[id] ?? {}));
  finder = new NameFinder(namesOf(reference), stems);
});

test('code knows nobody of the story, no place and no side', () => {
  const files = listFiles(...shippedFolders).filter((path) =>
    /\.(tsx?|css|html|json|md)$/.test(path),
  );
  const found = files.flatMap((path) => finder.find(read(path)).map((name) => `${path}:${name}`));
  expect(found).toEqual([]);
});

test('a name is found in any case, with a glued prefix, and not inside a word', () => {
  const some = new NameFinder(['Ruritania', 'روريتانيا', 'New Ruritania']);
  expect(some.find('a\nthe RURITANIA file')).toEqual(['2 ruritania']);
  expect(some.find('وبروريتانيا')).toHaveLength(1);
  expect(some.find('Ruritanian, newRuritania')).toEqual([]);
  expect(new NameFinder([], ['Ruritania']).find('Ruritanian')).toHaveLength(1);
  expect(new NameFinder(['New Ruritania']).find('new\nruritania')).toEqual(['1 new']);
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
