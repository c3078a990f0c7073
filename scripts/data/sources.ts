import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type * as v from 'valibot';
import { ArticleFile, StoryFile } from '../../lib/reference/schema-article.ts';
import {
  EntityFile,
  OrganisationFile,
  OriginFile,
  OutletFile,
  TermFile,
} from '../../lib/reference/schema-entity.ts';
import { EventFile } from '../../lib/reference/schema-event.ts';
import { ID_PATTERN } from '../../lib/reference/schema-values.ts';
import { validate } from './explain.ts';
import type { Mistake } from './mistake.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** Folders of `data/` that hold one thing a file, with the schema of that thing. */
export const FOLDERS = {
  events: EventFile,
  people: EntityFile,
  organisations: OrganisationFile,
  places: EntityFile,
  origins: OriginFile,
  outlets: OutletFile,
  terms: TermFile,
  articles: ArticleFile,
} as const;

export type Folder = keyof typeof FOLDERS;
export const FOLDER_NAMES: readonly Folder[] = [
  'events', 'people', 'organisations', 'places', 'origins', 'outlets', 'terms', 'articles',
]; // prettier-ignore

/** Known to other parts of the project, and no business of this one. */
const ELSEWHERE: ReadonlySet<string> = new Set(['README.md', 'detection', 'search', 'story.yaml']);

/** A thing and the file it is written in. */
export interface Item<T> {
  readonly id: string;
  readonly value: T;
  readonly file: YamlFile;
}

export type Items<F extends Folder> = readonly Item<v.InferOutput<(typeof FOLDERS)[F]>>[];

/** Everything that could be read; what could not is in the mistakes. */
export interface Sources {
  readonly story: Item<StoryFile> | null;
  readonly items: { readonly [F in Folder]: Items<F> };
  /** Every file that is YAML, whatever else is wrong with it. */
  readonly files: readonly { readonly folder: Folder | 'story'; readonly file: YamlFile }[];
  /** Every id by folder, of broken files too, so that one mistake does not make a hundred. */
  readonly ids: Readonly<Record<Folder, ReadonlySet<string>>>;
  readonly mistakes: readonly Mistake[];
}

const atTop = (file: string, message: string): Mistake => ({ file, line: 1, column: 1, message });

function readItem<T extends v.GenericSchema>(schema: T, path: string, shown: string) {
  const file = readYaml(shown, readFileSync(path, 'utf8'));
  if (file.mistakes.length > 0) return { item: null, file, mistakes: file.mistakes };
  const { value, mistakes } = validate(schema, file);
  return {
    item: value === null ? null : { id: basename(path, '.yaml'), value, file },
    file,
    mistakes,
  };
}

function readFolder<F extends Folder>(
  dataDir: string,
  folder: F,
  mistakes: Mistake[],
  files: Sources['files'][number][],
) {
  const dir = join(dataDir, folder);
  const shownDir = `${basename(dataDir)}/${folder}`;
  const items: Item<v.InferOutput<(typeof FOLDERS)[F]>>[] = [];
  const ids = new Set<string>();
  for (const name of existsSync(dir) ? readdirSync(dir).sort() : []) {
    const shown = `${shownDir}/${name}`;
    const id = name.replace(/\.yaml$/, '');
    if (!name.endsWith('.yaml') || !ID_PATTERN.test(id)) {
      const rule = 'small Latin letters, digits and hyphens, then .yaml';
      mistakes.push(atTop(shown, `The file's name is the thing's id. Rename it: ${rule}.`));
      continue;
    }
    ids.add(id);
    const read = readItem(FOLDERS[folder], join(dir, name), shown);
    mistakes.push(...read.mistakes);
    files.push({ folder, file: read.file });
    if (read.item) items.push(read.item);
  }
  return { items, ids };
}

/** Reads and validates every file of `data/`, each by itself. Never throws for what is in them. */
export function readSources(dir: string): Sources {
  const dataDir = resolve(dir);
  const mistakes: Mistake[] = [];
  const known = (name: string) => ELSEWHERE.has(name) || Object.hasOwn(FOLDERS, name);
  for (const name of readdirSync(dataDir).filter((entry) => !known(entry))) {
    const places = FOLDER_NAMES.join(', ');
    mistakes.push(
      atTop(`${basename(dataDir)}/${name}`, `Nothing reads this. Move it to one of: ${places}.`),
    );
  }
  const storyPath = join(dataDir, 'story.yaml');
  const shownStory = `${basename(dataDir)}/story.yaml`;
  const story = existsSync(storyPath)
    ? readItem(StoryFile, storyPath, shownStory)
    : { item: null, file: null, mistakes: [atTop(shownStory, 'The file is missing. Add it.')] };
  mistakes.push(...story.mistakes);
  const files: Sources['files'][number][] = [];
  if (story.file) files.push({ folder: 'story', file: story.file });

  const read = <F extends Folder>(folder: F) => readFolder(dataDir, folder, mistakes, files);
  const events = read('events');
  const people = read('people');
  const organisations = read('organisations');
  const places = read('places');
  const origins = read('origins');
  const outlets = read('outlets');
  const terms = read('terms');
  const articles = read('articles');
  return {
    story: story.item,
    files,
    items: {
      events: events.items,
      people: people.items,
      organisations: organisations.items,
      places: places.items,
      origins: origins.items,
      outlets: outlets.items,
      terms: terms.items,
      articles: articles.items,
    },
    ids: {
      events: events.ids,
      people: people.ids,
      organisations: organisations.ids,
      places: places.ids,
      origins: origins.ids,
      outlets: outlets.ids,
      terms: terms.ids,
      articles: articles.ids,
    },
    mistakes,
  };
}
