import type {
  EntityFile,
  OriginFile,
  OutletFile,
  TermFile,
} from '../../lib/reference/schema-entity.ts';
import type {
  Alias, Entity, EntityType, LocalizedText, Origin, Outlet, Term,
} from '../../lib/reference/types.ts'; // prettier-ignore
import type { Item } from './sources.ts';

/** Spellings in the order of the file, each with its language. */
export function compileAliases(aliases: EntityFile['aliases']): Alias[] {
  return Object.entries(aliases).flatMap(([lang, spellings]) =>
    spellings.map((spelling) =>
      typeof spelling === 'string' ? { text: spelling, lang } : { ...spelling, lang },
    ),
  );
}

export const compileEntity = (type: EntityType, { id, value }: Item<EntityFile>): Entity => ({
  id,
  type,
  name: value.name,
  aliases: compileAliases(value.aliases),
  side: value.side,
  roles: value.roles.map(({ title, from, to }) => ({ title, from: from ?? null, to: to ?? null })),
  about: value.about,
  mistakenFor: value.mistakenFor.map(({ entity, name, how }) => ({
    id: entity ?? null,
    name: name ?? null,
    how,
  })),
});

export const compileTerm = ({ id, value }: Item<TermFile>): Term => ({
  id,
  name: value.name,
  aliases: compileAliases(value.aliases),
  definition: value.definition,
  events: value.events,
});

/** An origin without a name of its own bears that of its namesake: a card, or else an outlet. */
export function compileOrigin(
  { id, value }: Item<OriginFile>,
  nameOf: (id: string) => LocalizedText | undefined,
): Origin {
  const name = value.name ?? nameOf(id);
  if (!name) throw new Error(`The origin ${id} has no name.`);
  return { id, name, kind: value.kind, side: value.side };
}

export const compileOutlet = ({ id, value }: Item<OutletFile>): Outlet => ({
  id,
  name: value.name,
  hosts: value.hosts,
  read: value.read,
  inLanguage: value.inLanguage,
  kind: value.kind,
  country: value.country ?? null,
  note: value.note ?? null,
});
