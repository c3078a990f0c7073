import { checkSpellings } from './check-spellings.ts';
import type { Mistake } from './mistake.ts';
import type { Folder, Sources } from './sources.ts';

/** Folders whose things a reader opens by id alone, so that no two may share one. */
const OPENED: readonly Folder[] = [
  'events', 'people', 'organisations', 'places', 'terms', 'articles',
]; // prettier-ignore

function checkUniqueIds({ items }: Sources): Mistake[] {
  const owner = new Map<string, Folder>();
  return OPENED.flatMap((folder) =>
    items[folder].flatMap(({ id, file }) => {
      const other = owner.get(id);
      owner.set(id, folder);
      const message = `data/${other}/${id}.yaml bears the same id. Rename one of the two.`;
      return other ? [file.mistake([], message)] : [];
    }),
  );
}

function checkOriginNames({ items, ids }: Sources): Mistake[] {
  const named = [ids.people, ids.organisations, ids.places, ids.outlets];
  return items.origins.flatMap(({ id, value, file }) => {
    if (value.name || named.some((folder) => folder.has(id))) return [];
    const message = 'No card and no outlet bears this id to take the name from. Add "name".';
    return [file.mistake([], message)];
  });
}

function checkHosts({ items }: Sources): Mistake[] {
  const owner = new Map<string, string>();
  return items.outlets.flatMap(({ id, value, file }) => {
    const twice = value.hosts.flatMap((host, i) => {
      const other = owner.get(host);
      owner.set(host, id);
      if (other === undefined) return [];
      const message = `"${host}" is data/outlets/${other}.yaml's too. A host has one outlet.`;
      return [file.mistake(['hosts', i], message)];
    });
    const strange = value.read.flatMap((host, i) =>
      value.hosts.includes(host)
        ? []
        : [file.mistake(['read', i], `"${host}" is not among the hosts above. Add it there too.`)],
    );
    return [...twice, ...strange];
  });
}

function checkConfusions({ items }: Sources): Mistake[] {
  return [...items.people, ...items.organisations, ...items.places].flatMap(({ value, file }) =>
    value.mistakenFor.flatMap(({ entity, name }, i) =>
      (entity === undefined) === (name === undefined)
        ? [
            file.mistake(
              ['mistakenFor', i],
              'Write either "entity" with an id or "name", not both.',
            ),
          ]
        : [],
    ),
  );
}

/** What must hold among cards, origins and outlets. */
export const checkEntities = (sources: Sources): Mistake[] => [
  ...checkUniqueIds(sources),
  ...checkOriginNames(sources),
  ...checkHosts(sources),
  ...checkSpellings(sources),
  ...checkConfusions(sources),
];
