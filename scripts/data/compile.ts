import { createHash } from 'node:crypto';
import { byDate, byId } from '../../lib/reference/order.ts';
import type {
  Article,
  LocalizedText,
  Reference,
  ReferenceManifest,
} from '../../lib/reference/types.ts';
import { checkData } from './check-data.ts';
import { compileEntity, compileOrigin, compileOutlet, compileTerm } from './compile-entities.ts';
import { compileRecord, compileStop } from './compile-events.ts';
import { DataError } from './mistake.ts';
import type { Items, Sources } from './sources.ts';

const compileArticle = ({ id, value }: Items<'articles'>[number]): Article => ({
  id,
  headline: value.headline ?? null,
  inLanguage: value.inLanguage,
  name: value.name,
  outlet: value.outlet,
  url: value.url ?? null,
  datePublished: value.datePublished ?? null,
  dateNote: value.dateNote,
  machineTranslated: value.machineTranslated,
  original: value.original ?? null,
  digest: value.digest,
  keyPoints: value.keyPoints,
  quotations: value.quotations,
  oddities: value.oddities,
  about: value.about,
  mentions: value.mentions,
});

/** Compiles sources that were found right. */
export function compileSources({ story, items }: Sources): Reference {
  if (!story) throw new Error('There is no story to compile.');
  const entities = [
    ...items.people.map((item) => compileEntity('Person', item)),
    ...items.organisations.map((item) => compileEntity('Organization', item)),
    ...items.places.map((item) => compileEntity('Place', item)),
  ].sort(byId);
  const outlets = items.outlets.map(compileOutlet).sort(byId);
  const names = new Map<string, LocalizedText>();
  for (const { id, name } of [...outlets, ...entities]) names.set(id, name);
  const nameOf = (id: string): LocalizedText => {
    const name = names.get(id);
    if (!name) throw new Error(`Nothing bears the id ${id}.`);
    return name;
  };
  const compiled = items.events.map((item) => {
    const record = compileRecord(item, nameOf);
    return { stop: compileStop(item, record), record };
  });
  compiled.sort((a, b) => byDate(a.stop, b.stop));
  return {
    story: story.value,
    timeline: compiled.map(({ stop }) => stop),
    records: compiled.map(({ record }) => record),
    entities,
    origins: items.origins.map((item) => compileOrigin(item, (id) => names.get(id))).sort(byId),
    outlets,
    terms: items.terms.map(compileTerm).sort(byId),
    articles: items.articles.map(compileArticle).sort(byId),
  };
}

/** Reads, checks and compiles `data/`. Throws a `DataError` that lists every mistake. */
export function compileReference(dataDir: string): Reference {
  const { sources, mistakes } = checkData(dataDir);
  if (mistakes.length > 0) throw new DataError(mistakes);
  return compileSources(sources);
}

/** JSON with the keys of every object in code-unit order: equal values, equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** What the bundle says of a reference before any of it is loaded. */
export function manifestOf(reference: Reference): ReferenceManifest {
  const { timeline, entities, articles, terms, story } = reference;
  return {
    hash: createHash('sha256').update(canonicalJson(reference)).digest('hex'),
    knowsUntil: story.knowsUntil,
    counts: {
      timeline: timeline.length,
      entities: entities.length,
      articles: articles.length,
      terms: terms.length,
    },
  };
}
