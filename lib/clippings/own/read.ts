/**
 * Reading an article that the reader drops or pastes: plain text, a fragment of markup, a saved
 * page, alone or in one file with what belongs to it. Nothing of it runs or is fetched: it is parsed into a document that belongs to no window.
 */
import { textLanguage } from '@/lib/i18n/text-language';
import { dayInText, dayInUrl, isoDate } from '@/lib/page/dates';
import { ClippingFailure } from '../failure';
import { CLIPPING_LIMITS as MOST } from '../limits';
import { believableCanonical } from '../page-identity';
import { rootOf } from './mhtml';
import { readSavedPage } from './saved-page';

/** What was read of an article. */
export interface OwnReading {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly url: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  /** `YYYY-MM-DD`. */
  readonly published: string | null;
  readonly inLanguage: string | null;
  readonly direction: 'ltr' | 'rtl';
}

/** What a reader finds of an article before its language and its day are settled. */
export interface RawReading {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly url: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly lang: string | null;
}

/** A first line of this length or less may be a title; a longer one is a paragraph. */
const LONGEST_TITLE = 160;
/** Lines from the top in which a day is looked for, if they are short. */
const DATE_LINES = 8;
const SHORT_LINE = 120;

/**
 * Reads an article. Rejects with `file-unknown` where there is no text in it, `file-too-large`
 * where there is too much.
 */
export async function readOwnArticle(file: string): Promise<OwnReading> {
  // Of a page saved with its pictures only the page counts.
  const root = rootOf(file);
  const source = root?.source ?? file;
  if (source.length > MOST.text * 10) throw new ClippingFailure('file-too-large');
  const markup = root ?? /<(?:!doctype|html|head|body|article|main|div|p|h1)[\s>]/i.test(source);
  const raw = markup ? await readSavedPage(source, root?.url) : readPlainText(source);
  const text = raw.paragraphs.join('\n\n');
  if (text.trim() === '') throw new ClippingFailure('file-unknown');
  if (text.length > MOST.text) throw new ClippingFailure('file-too-large');
  const language = textLanguage(text, raw.lang);
  const url = raw.url === null ? null : believableCanonical(raw.url, raw.url);
  return {
    title: raw.title.slice(0, MOST.title),
    paragraphs: raw.paragraphs,
    url,
    outlet: raw.outlet?.slice(0, MOST.name) ?? null,
    author: raw.author?.slice(0, MOST.name) ?? null,
    published: dayOf(raw, language?.lang ?? null),
    inLanguage: language?.lang ?? null,
    direction: language?.dir ?? 'ltr',
  };
}

function dayOf({ published, url, paragraphs }: RawReading, lang: string | null): string | null {
  const said = isoDate(published, lang)?.slice(0, 10);
  const shown = paragraphs
    .slice(0, DATE_LINES)
    .filter(({ length }) => length <= SHORT_LINE)
    .map((line) => dayInText(line, lang))
    .find((day) => day !== null);
  return said ?? (url === null ? null : dayInUrl(url)) ?? shown ?? null;
}

/** The first line is the title if it is one; where it is said again below, once is enough. */
function readPlainText(source: string): RawReading {
  const lines = source
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  const [first = '', ...rest] = lines;
  const short = first.length <= LONGEST_TITLE && rest.length > 0;
  const title = short ? first : firstWords(first);
  const paragraphs = short ? rest.filter((line, at) => at > 0 || line !== first) : lines;
  const nothing = { url: null, outlet: null, author: null, published: null, lang: null };
  return { ...nothing, title, paragraphs };
}

/** The beginning of a text without a title, to the end of a word. */
function firstWords(text: string): string {
  if (text.length <= LONGEST_TITLE) return text;
  const cut = text.slice(0, LONGEST_TITLE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_TITLE / 2)).trim()}…`;
}
