/** Pages to take quotes from: what the project has of its own, and what lies beside it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { sharedFolder } from '../shared';
import type { Language, Vocabulary } from './edits';

/** A page's text, paragraph by paragraph. */
export interface TextPage {
  readonly name: string;
  readonly language: Language;
  readonly blocks: readonly string[];
}

const LANGUAGES: readonly Language[] = ['ar', 'he', 'en'];
const CORPUS = fileURLToPath(new URL('../../../tests/corpus/', import.meta.url));
const FILES = ['digests.jsonl', 'digests-2.jsonl', 'pages.jsonl'];

const Article = v.object({ lang: v.string(), title: v.string(), text: v.string() });
type Article = v.InferOutput<typeof Article>;

/** The corpus as pages of about `size` characters: articles on one subject, one after the other. */
export function corpusPages(size: number): TextPage[] {
  const shared = sharedFolder('corpus');
  const files = FILES.map((file) => join(CORPUS, file));
  const articles = [...files, ...(shared ? [join(shared, 'dev-pages.jsonl')] : [])].flatMap(read);
  return LANGUAGES.flatMap((language) => {
    const own = articles.filter(({ lang }) => lang === language);
    return inPages(own, size).map((blocks, index) => ({
      name: `corpus-${language}-${index}`,
      language,
      blocks,
    }));
  });
}

function read(file: string): Article[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => v.parse(Article, JSON.parse(line)));
}

function inPages(articles: readonly Article[], size: number): string[][] {
  const pages: string[][] = [[]];
  let length = 0;
  for (const { title, text } of articles) {
    const blocks = [title, ...text.split(/\n+/)].filter((block) => block.trim() !== '');
    if (length > size) {
      pages.push([]);
      length = 0;
    }
    pages.at(-1)?.push(...blocks);
    length += blocks.join('').length;
  }
  return pages.filter((blocks) => blocks.length >= 5);
}

/** Which of the three languages a text is in, by its letters; null where it is in none. */
export function languageOf(blocks: readonly string[]): Language | null {
  const text = blocks.join(' ').slice(0, 20_000);
  const share = (letters: RegExp) => (text.match(letters) ?? []).length / (text.length + 1);
  if (share(/[\u0621-\u064a]/g) > 0.4) return 'ar';
  if (share(/[\u05d0-\u05ea]/g) > 0.4) return 'he';
  return share(/\b(?:the|of|and|to)\b/g) > 0.01 ? 'en' : null;
}

/** The words of a page. */
export function vocabularyOf({ blocks, language }: TextPage): Vocabulary {
  const words = new Set<string>();
  const names = new Set<string>();
  for (const block of blocks) {
    for (const [index, word] of (block.match(/[\p{L}\p{M}]{3,}/gu) ?? []).entries()) {
      words.add(word);
      if (index > 0 && /^\p{Lu}\p{Ll}/u.test(word)) names.add(word);
    }
  }
  return { language, words: [...words], names: [...names] };
}
