/**
 * HTML to print or to read anywhere: one file without scripts, styles inside, every text in its own
 * language and direction.
 */
import { textLanguage } from '@/lib/i18n/text-language';
import { pagesOf } from './csl';
import type { Clipping } from '../types';
import type { ExportFormat, ExportOptions } from './types';

const STYLE = `
body { font: 12pt/1.6 'Noto Naskh Arabic', 'Noto Serif Hebrew', Georgia, serif; max-inline-size: 42em; margin-inline: auto; padding: 1em; }
h2 { font-size: 1.1em; break-after: avoid; margin-block: 2em 0; }
article { break-inside: avoid; margin-block: 1em; }
blockquote { margin: 0; padding-inline-start: 1em; border-inline-start: 3px solid #999; white-space: pre-line; }
.facts, footer { color: #555; font-size: 0.85em; }
.note { white-space: pre-line; }
a { color: inherit; }
`;

const TITLE = { ar: 'مقتطفات', en: 'Clippings', he: 'קטעים שמורים' } as const;

/** Writes it. */
export const html: ExportFormat = {
  id: 'html',
  extension: 'html',
  mediaType: 'text/html',
  write(clippings, options) {
    const { language } = options;
    const direction = language === 'en' ? 'ltr' : 'rtl';
    const title = TITLE[language];
    const pages = pagesOf(clippings).map((page) => section(page, options));
    return [
      '<!doctype html>',
      `<html lang="${language}" dir="${direction}">`,
      '<meta charset="utf-8">',
      `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
      '<meta name="viewport" content="width=device-width">',
      `<title>${escaped(title)}</title>`,
      `<style>${STYLE}</style>`,
      `<h1>${escaped(title)}</h1>`,
      ...pages,
      '</html>',
      '',
    ].join('\n');
  },
};

function section(clippings: readonly Clipping[], options: ExportOptions): string {
  const [first] = clippings;
  if (!first) return '';
  const { page } = first;
  const url = page.canonical ?? page.url;
  const facts = [page.outlet, page.author, page.published].filter((fact) => fact);
  return [
    '<section>',
    `<h2${inOwn(page.title, page.inLanguage)}><a href="${escaped(url)}">${escaped(page.title || url)}</a></h2>`,
    `<p class="facts">${facts.map((fact) => `<bdi>${escaped(fact ?? '')}</bdi>`).join(' · ')}</p>`,
    ...clippings.map((clipping) => entry(clipping, options)),
    '</section>',
  ].join('\n');
}

function entry(clipping: Clipping, { eventName }: ExportOptions): string {
  const { text, note, tags, created, filing, page } = clipping;
  const about = [
    `<time datetime="${escaped(created)}">${escaped(created.slice(0, 10))}</time>`,
    ...filing.eventIds.map((id) => `<bdi>${escaped(eventName(id) ?? id)}</bdi>`),
    ...tags.map((tag) => `<bdi>${escaped(tag)}</bdi>`),
  ];
  return [
    '<article>',
    ...(text === ''
      ? []
      : [`<blockquote${inOwn(text, page.inLanguage)}>${escaped(text)}</blockquote>`]),
    ...(note === '' ? [] : [`<p class="note"${inOwn(note, null)}>${escaped(note)}</p>`]),
    `<footer>${about.join(' · ')}</footer>`,
    '</article>',
  ].join('\n');
}

/** The attributes of a text's own language and direction. */
function inOwn(text: string, hint: string | null): string {
  const own = textLanguage(text, hint);
  return own ? ` lang="${escaped(own.lang)}" dir="${own.dir}"` : '';
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
