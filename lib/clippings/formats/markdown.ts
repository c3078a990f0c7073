/**
 * Markdown, a section a page, with YAML front matter that says what the file is. Quotes are block
 * quotes; characters that would be markup are escaped, so that a page's words stay words.
 */
import { pagesOf } from './csl';
import type { Clipping } from '../types';
import type { ExportFormat, ExportOptions } from './types';

/** Writes it. */
export const markdown: ExportFormat = {
  id: 'markdown',
  extension: 'md',
  mediaType: 'text/markdown',
  write(clippings, options) {
    const pages = pagesOf(clippings);
    const count = pages.reduce((sum, page) => sum + page.length, 0);
    const tags = new Set(pages.flat().flatMap((clipping) => clipping.tags));
    const matter = [
      '---',
      `exported: ${yaml(options.now.toISOString())}`,
      `clippings: ${count}`,
      `pages: ${pages.length}`,
      ...(tags.size > 0 ? ['tags:', ...[...tags].map((tag) => `  - ${yaml(tag)}`)] : ['tags: []']),
      '---',
    ];
    return `${[matter.join('\n'), ...pages.map((page) => section(page, options))].join('\n\n')}\n`;
  },
};

function section(clippings: readonly Clipping[], options: ExportOptions): string {
  const [first] = clippings;
  if (!first) return '';
  const { page } = first;
  const facts = [page.outlet, page.author, page.published].filter((fact) => fact);
  const url = page.canonical ?? page.url;
  return [
    `## [${text(page.title || url)}](<${address(url)}>)`,
    ...(facts.length > 0 ? [facts.map((fact) => text(fact ?? '')).join(' · ')] : []),
    ...clippings.map((clipping) => entry(clipping, options)),
  ].join('\n\n');
}

function entry({ text: words, note, tags, created, filing }: Clipping, options: ExportOptions) {
  const events = filing.eventIds.map((id) => options.eventName(id) ?? id);
  const about = [
    created.slice(0, 10),
    ...events.map(text),
    ...tags.map((tag) => `#${text(tag.replaceAll(' ', '-'))}`),
  ];
  return [
    ...(words === '' ? [] : [quoted(words)]),
    ...(note === '' ? [] : [lines(note).map(text).join('\n\n')]),
    about.join(' · '),
  ].join('\n\n');
}

const quoted = (words: string) =>
  lines(words)
    .map((line) => (line === '' ? '>' : `> ${text(line)}`))
    .join('\n>\n');

const lines = (words: string) => words.split(/\s*[\r\n\u2028\u2029]+\s*/);

/** A string of YAML; JSON's are. The two line separators of Unicode are not safe in it. */
function yaml(value: string): string {
  return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** Words that stay words: CommonMark lets any of its signs be escaped. */
function text(words: string): string {
  return words
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&$]/g, '\\$&')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

function address(url: string): string {
  return url.replace(/[<>\s\\]/g, encodeURIComponent);
}
