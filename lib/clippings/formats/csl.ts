/**
 * CSL-JSON (https://docs.citationstyles.org/): one item a page, for Zotero, Pandoc and any citation
 * processor. The quotes are in `note`; several clippings of one page are one item.
 */
import { parseEdtf } from '@/lib/reference/edtf';
import { pageKey } from '../page-identity';
import type { Clipping, Kept } from '../types';
import type { ExportFormat } from './types';

/** A date of CSL: years, months and days, one or two of them for a range. */
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
  readonly circa?: boolean;
}

/** What we give of an item. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title: string;
  readonly 'container-title': string;
  readonly author?: readonly { readonly literal: string }[];
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly URL: string;
  readonly language?: string;
  readonly keyword?: string;
  readonly note?: string;
}

/** Writes it. */
export const csl: ExportFormat = {
  id: 'csl',
  extension: 'json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  write: (clippings) => `${JSON.stringify(cslItems(clippings), null, 1)}\n`,
};

/** The items of clippings, a page each, in the order of their first clipping. */
export function cslItems(clippings: readonly Kept[]): CslItem[] {
  return pagesOf(clippings).map(itemOf);
}

/** The clippings of each page together; those in the trash left out. */
export function pagesOf(clippings: readonly Kept[]): (readonly Clipping[])[] {
  const pages = new Map<string, Clipping[]>();
  for (const { clipping } of clippings) {
    if (clipping.deleted !== null) continue;
    const { canonical, url } = clipping.page;
    const key = pageKey(canonical ?? url) ?? url;
    pages.set(key, [...(pages.get(key) ?? []), clipping]);
  }
  return [...pages.values()];
}

/** The item of a page's clippings. */
export function itemOf(clippings: readonly Clipping[]): CslItem {
  const [first] = clippings;
  if (!first) throw new RangeError('no clipping');
  const { page, created, id } = first;
  const issued = page.published === null ? null : cslDate(page.published);
  const tags = [...new Set(clippings.flatMap(({ tags: own }) => own))];
  const quotes = clippings.flatMap(({ kind, text, note }) => [
    ...(kind === 'quote' ? [`“${text}”`] : []),
    ...(note === '' ? [] : [note]),
  ]);
  return {
    id,
    type: 'article-newspaper',
    title: page.title,
    'container-title': page.outlet,
    ...(page.author === null ? {} : { author: [{ literal: page.author }] }),
    ...(issued ? { issued } : {}),
    accessed: { 'date-parts': [dayParts(created)] },
    URL: page.canonical ?? page.url,
    ...(page.inLanguage === null ? {} : { language: page.inLanguage }),
    ...(tags.length > 0 ? { keyword: tags.join(', ') } : {}),
    ...(quotes.length > 0 ? { note: quotes.join('\n\n') } : {}),
  };
}

/** An EDTF date as CSL has it, as exact as it is; null for what is no date. */
export function cslDate(edtf: string): CslDate | null {
  const known = parseEdtf(edtf);
  // A page may give a time of the day too.
  if (!known) return /^\d{4}-\d\d-\d\dT/.test(edtf) ? cslDate(edtf.slice(0, 10)) : null;
  const parts = edtf.split('/').map(dayParts);
  const vague = known.approximate || known.uncertain;
  return { 'date-parts': parts, ...(vague ? { circa: true } : {}) };
}

function dayParts(date: string): number[] {
  const [, ...parts] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date) ?? [];
  return parts.map(Number).filter((part) => !Number.isNaN(part));
}
