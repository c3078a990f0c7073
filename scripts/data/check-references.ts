import type { Mistake } from './mistake.ts';
import { nearest } from './nearest.ts';
import type { Folder, Sources } from './sources.ts';
import type { Path } from './yaml-file.ts';

/** Folders that hold what is named, or `side` for the sides of the story. */
type Place = Folder | 'side';

const ENTITIES: readonly Place[] = ['people', 'organisations', 'places'];
const OF_NAMES: readonly Rule[] = [
  ['side', ['side']],
  ['mistakenFor.*.entity', ENTITIES],
];

/** Where ids of other things stand in a file, `*` for each of a list, and what they may be of. */
type Rule = readonly [path: string, places: readonly Place[]];

const RULES: Readonly<Record<Folder | 'story', readonly Rule[]>> = {
  story: [['parties.*', ['side']]],
  events: [
    ['places.*', ['places']],
    ['related.*', ['events']],
    ['attendees.*.person', ['people']],
    ['attendees.*.side', ['side']],
    ['mediators.*.entity', ENTITIES],
    ['accounts.*.origin', ['origins']],
    ['accounts.*.relayedBy.*', ['outlets']],
    ['accounts.*.carriedBy', ['outlets']],
    ['sources.*.outlet', ['outlets']],
    ['sources.*.via', ['outlets']],
  ],
  people: OF_NAMES,
  organisations: OF_NAMES,
  places: OF_NAMES,
  origins: [['side', ['side']]],
  outlets: [],
  terms: [['events.*', ['events']]],
  articles: [
    ['about.*', ['events']],
    ['mentions.*', ['events']],
  ],
};

interface Mention {
  readonly path: Path;
  readonly id: string;
}

/** The ids at a path. What is of another shape is passed over: that is said elsewhere. */
function mentionsAt(value: unknown, steps: readonly string[], path: Path = []): Mention[] {
  const [step, ...rest] = steps;
  if (step === undefined) return typeof value === 'string' ? [{ path, id: value }] : [];
  if (step === '*') {
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    return items.flatMap((item, i) => mentionsAt(item, rest, [...path, i]));
  }
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return [];
  return mentionsAt(Reflect.get(value, step), rest, [...path, step]);
}

/**
 * Every id that a file points to must be there, and be of the right kind. Files are read as they are
 * written: one that is wrong in another way is looked through all the same.
 */
export function checkReferences({ files, ids, story }: Sources): Mistake[] {
  const sides = story ? new Set(Object.keys(story.value.sides)) : null;
  // Without a story the sides cannot be known; that it is missing is said elsewhere.
  const idsOf = (place: Place): ReadonlySet<string> | null =>
    place === 'side' ? sides : ids[place];

  const complaint = (id: string, places: readonly Place[]): string => {
    const where = places.includes('side')
      ? 'a side of data/story.yaml'
      : `a file of ${places.map((place) => `data/${place}/`).join(' or ')}`;
    const meant = nearest(
      id,
      places.flatMap((place) => [...(idsOf(place) ?? [])]),
    );
    const hint = meant === null ? '' : ` Did you mean "${meant}"?`;
    return `"${id}" is not known. Write the id of ${where}, or add it.${hint}`;
  };

  return files.flatMap(({ folder, file }) =>
    RULES[folder].flatMap(([path, places]) =>
      mentionsAt(file.value, path.split('.'))
        .filter(({ id }) => !places.some((place) => idsOf(place)?.has(id) ?? true))
        .map(({ path: at, id }) => file.mistake(at, complaint(id, places))),
    ),
  );
}
