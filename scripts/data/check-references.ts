import type { Mistake } from './mistake.ts';
import { nearest } from './nearest.ts';
import type { Folder, Item, Sources } from './sources.ts';
import type { Path } from './yaml-file.ts';

/** A place in a file where the id of another thing stands. */
interface Mention {
  readonly path: Path;
  readonly id: string;
  /** Folders one of which must hold it; `side` for the sides of the story. */
  readonly in: readonly (Folder | 'side')[];
}

const ENTITIES = ['people', 'organisations', 'places'] as const;

const each = (path: Path, ids: readonly string[], folders: Mention['in']): Mention[] =>
  ids.map((id, i) => ({ path: [...path, i], id, in: folders }));

const maybe = (path: Path, id: string | undefined, folders: Mention['in']): Mention[] =>
  id === undefined ? [] : [{ path, id, in: folders }];

function mentionsOfEvent({ value }: Sources['items']['events'][number]): Mention[] {
  return [
    ...each(['places'], value.places, ['places']),
    ...each(['related'], value.related, ['events']),
    ...value.attendees.flatMap(({ person, side }, i) => [
      ...maybe(['attendees', i, 'person'], person, ['people']),
      { path: ['attendees', i, 'side'], id: side, in: ['side'] as const },
    ]),
    ...value.mediators.flatMap(({ entity }, i) => maybe(['mediators', i, 'entity'], entity, ENTITIES)),
    ...value.accounts.flatMap(({ origin, relayedBy, carriedBy }, i) => [
      { path: ['accounts', i, 'origin'], id: origin, in: ['origins'] as const },
      ...each(['accounts', i, 'relayedBy'], relayedBy, ['outlets']),
      { path: ['accounts', i, 'carriedBy'], id: carriedBy, in: ['outlets'] as const },
    ]),
    ...value.sources.flatMap(({ outlet, via }, i) => [
      { path: ['sources', i, 'outlet'], id: outlet, in: ['outlets'] as const },
      ...maybe(['sources', i, 'via'], via, ['outlets']),
    ]),
  ];
}

function mentionsOfEntity({ value }: Sources['items']['people'][number]): Mention[] {
  return [
    { path: ['side'], id: value.side, in: ['side'] },
    ...value.mistakenFor.flatMap(({ entity }, i) =>
      maybe(['mistakenFor', i, 'entity'], entity, ENTITIES),
    ),
  ];
}

/** Every id that a file points to must be there, and be of the right kind. */
export function checkReferences(sources: Sources): Mistake[] {
  const { items, ids, story } = sources;
  const sides = story ? new Set(Object.keys(story.value.sides)) : null;
  const idsOf = (place: Folder | 'side'): ReadonlySet<string> | null =>
    place === 'side' ? sides : ids[place];

  const complaint = (id: string, places: Mention['in']): string => {
    const where = places.includes('side')
      ? 'a side of data/story.yaml'
      : `a file of ${places.map((place) => `data/${place}/`).join(' or ')}`;
    const meant = nearest(id, places.flatMap((place) => [...(idsOf(place) ?? [])]));
    const hint = meant === null ? '' : ` Did you mean "${meant}"?`;
    return `"${id}" is not known. Write the id of ${where}, or add it.${hint}`;
  };

  // Without a story the sides cannot be known; that it is missing is said elsewhere.
  const check = <T>(item: Item<T>, mentions: readonly Mention[]): Mistake[] =>
    mentions
      .filter(({ id, in: places }) => !places.some((place) => idsOf(place)?.has(id) ?? true))
      .map(({ path, id, in: places }) => item.file.mistake(path, complaint(id, places)));

  return [
    ...(story ? check(story, each(['parties'], story.value.parties, ['side'])) : []),
    ...items.events.flatMap((item) => check(item, mentionsOfEvent(item))),
    ...[...items.people, ...items.organisations, ...items.places].flatMap((item) =>
      check(item, mentionsOfEntity(item)),
    ),
    ...items.origins.flatMap((item) =>
      check(item, [{ path: ['side'], id: item.value.side, in: ['side'] }]),
    ),
    ...items.terms.flatMap((item) => check(item, each(['events'], item.value.events, ['events']))),
    ...items.articles.flatMap((item) =>
      check(item, [
        ...each(['about'], item.value.about, ['events']),
        ...each(['mentions'], item.value.mentions, ['events']),
      ]),
    ),
  ];
}
