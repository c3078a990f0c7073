/** Ids that the files of `data/detection/` point to: every one must be there. */
import * as v from 'valibot';
import type { Mistake } from './mistake.ts';
import { nearest } from './nearest.ts';
import type { Sources } from './sources.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** The files that were read, by name without the ending; broken ones are missing. */
export type DetectionFiles = ReadonlyMap<string, YamlFile>;

/** Where an id stands, and what it must be an id of. */
interface Mention {
  readonly path: Path;
  readonly id: string;
  readonly at: 'key' | 'value';
  readonly known: ReadonlySet<string>;
  readonly what: string;
}

type Known = Pick<Mention, 'known' | 'what'>;

const KeyedFile = v.record(v.string(), v.unknown());
const Ids = v.array(v.string());

// What has another shape is told of by the schema; here it holds no ids.
const keyed = (file: YamlFile | undefined): Record<string, unknown> => {
  const result = v.safeParse(KeyedFile, file?.value);
  return result.success ? result.output : {};
};
const idsIn = (value: unknown): string[] => {
  const result = v.safeParse(Ids, value);
  return result.success ? result.output : [];
};

const atKeys = (file: YamlFile | undefined, known: Known): Mention[] =>
  Object.keys(keyed(file)).map((id) => ({ path: [id], id, at: 'key', ...known }));

const inList = (path: Path, list: unknown, known: Known): Mention[] =>
  idsIn(list).map((id, i) => ({ path: [...path, i], id, at: 'value', ...known }));

/** Kinds of keys that a cue may begin with (see lib/detect/link/keys.ts). */
const CUE = /^([eptn]):(.*)$/u;

function cueMentions(file: YamlFile | undefined, kinds: Record<string, Known>): Mention[] {
  return Object.entries(keyed(file)).flatMap(([event, cues]) =>
    idsIn(cues).flatMap((cue, i) => {
      const [, kind = 'o', id = cue] = CUE.exec(cue) ?? [];
      const known = kinds[kind];
      return known ? [{ path: [event, i], id, at: 'value' as const, ...known }] : [];
    }),
  );
}

/** Every id of the folder that is not known, with what may have been meant. */
export function checkDetectionIds(files: DetectionFiles, { ids, story }: Sources): Mistake[] {
  const cards = { known: union(ids.people, ids.organisations, ids.places), what: 'a card' };
  const terms = { known: ids.terms, what: 'a term' };
  const events = { known: ids.events, what: 'an event' };
  const people = { known: ids.people, what: 'a person' };
  const topics = { known: keysOf(files.get('topics')), what: 'a topic of topics.yaml' };
  const others = { known: keysOf(files.get('others')), what: 'a third party of others.yaml' };
  const said = { known: union(terms.known, topics.known), what: 'a term or a topic' };
  const contexts = keyed(files.get('contexts'));
  const mentions: Record<string, Mention[]> = {
    names: atKeys(files.get('names'), {
      known: union(cards.known, terms.known),
      what: 'a card or a term',
    }),
    parties: story
      ? atKeys(files.get('parties'), {
          known: new Set(story.value.parties),
          what: 'one of the two parties',
        })
      : [],
    countries: atKeys(files.get('countries'), others),
    cues: [
      ...atKeys(files.get('cues'), events),
      ...cueMentions(files.get('cues'), { e: cards, t: terms, p: others, o: topics }),
    ],
    others: Object.entries(keyed(files.get('others'))).flatMap(([id, other]) => {
      const result = v.safeParse(KeyedFile, other);
      return result.success ? inList([id, 'people'], result.output['people'], people) : [];
    }),
    contexts: [
      ...inList(['track'], contexts['track'], said),
      ...inList(['acting'], contexts['acting'], said),
      ...inList(['background'], contexts['background'], events),
      ...inList(['negotiators'], contexts['negotiators'], people),
    ],
  };
  return Object.entries(mentions).flatMap(([name, list]) => {
    const file = files.get(name);
    return file ? list.flatMap((mention) => complaint(file, mention)) : [];
  });
}

const keysOf = (file: YamlFile | undefined) => new Set(Object.keys(keyed(file)));
const union = (...sets: ReadonlySet<string>[]) => new Set(sets.flatMap((set) => [...set]));

function complaint(file: YamlFile, { path, id, at, known, what }: Mention): Mistake[] {
  if (known.has(id)) return [];
  const meant = nearest(id, known);
  const advice = meant === null ? `Write the id of ${what}.` : `Did you mean "${meant}"?`;
  return [file.mistake(path, `"${id}" is not known. ${advice}`, at)];
}
