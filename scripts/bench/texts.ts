import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { PageReading } from '../../lib/detect/types';

const Digest = v.object({
  lang: v.string(),
  title: v.string(),
  description: v.nullable(v.string()),
  published: v.nullable(v.string()),
  text: v.string(),
});
type Digest = v.InferOutput<typeof Digest>;

/** Labelled texts on the story and beside it, written for the project's tests. */
function digests(): Digest[] {
  return ['digests', 'held-out'].flatMap((name) =>
    readFileSync(new URL(`../../tests/corpus/${name}.jsonl`, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => v.parse(Digest, JSON.parse(line))),
  );
}

/** The languages that the comparison of matchers is held in. */
const LANGUAGES = ['ar', 'he', 'en'];
export const LENGTH = 50_000;

/** Texts of 50,000 characters, Arabic, Hebrew and English by turns. */
export function mixedTexts(count: number): string[] {
  const list = byTurns(LANGUAGES).map(({ title, text }) => `${title}\n${text}`);
  return Array.from({ length: count }, (_, index) => longText(list, index * 7));
}

/** Readings of pages with 50,000 characters of text: each begins with another article. */
export function longReadings(count: number): PageReading[] {
  const all = LANGUAGES.map((lang) => digests().filter((digest) => digest.lang === lang));
  return Array.from({ length: count }, (_, index) => {
    const list = all[index % all.length] ?? [];
    const from = Math.floor(index / all.length) * 11;
    const [first] = list.slice(from % list.length);
    const body = longText(
      list.map(({ text }) => text),
      from,
    );
    return {
      url: `https://news.example.org/${index}`,
      canonical: null,
      lang: first?.lang ?? null,
      kind: 'article',
      headline: first?.title ?? '',
      description: first?.description ?? null,
      published: first?.published ?? null,
      siteName: null,
      paragraphs: body.split(/\n+/),
      truncated: false,
    };
  });
}

function byTurns(languages: readonly string[]): Digest[] {
  const lists = languages.map((lang) => digests().filter((digest) => digest.lang === lang));
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, row) =>
    lists.flatMap((list) => list[row % list.length] ?? []),
  ).flat();
}

function longText(list: readonly string[], from: number): string {
  let text = '';
  for (let at = from; text.length < LENGTH; at++) text += `${list[at % list.length] ?? ''}\n\n`;
  return text.slice(0, LENGTH);
}
