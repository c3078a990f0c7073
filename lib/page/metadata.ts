/**
 * What the page says of itself in its head.
 */
import { isUnder } from '@/lib/platform/hosts';
import { attributeOf, titleOf } from './dom';
import { readLinkedData, type LinkedData } from './json-ld';
import { queryAll } from './query';

export interface Metadata {
  /** `og:title` and its like, by name; the first of each. */
  readonly meta: ReadonlyMap<string, string>;
  readonly linked: LinkedData;
  readonly title: string;
  readonly lang: string | null;
  readonly canonical: string | null;
  readonly siteName: string | null;
}

/** Pages bear metadata of any length; no honest title or name is longer. */
const LONGEST_TITLE = 1_000;
const MOST_META = 300;

/** Reads the page's metadata. */
export function readMetadata(document: Document, url: string): Metadata {
  const meta = new Map<string, string>();
  // Each by itself: a list of selectors takes twice as long.
  for (const element of queryAll(document, 'meta')) {
    if (meta.size < MOST_META) noteMeta(element, meta);
  }
  const linked = readLinkedData(
    [...queryAll(document, '[type="application/ld+json"]')].flatMap((element) =>
      element instanceof HTMLScriptElement ? element.text : [],
    ),
  );
  let canonical: string | null = null;
  for (const link of queryAll(document, 'link[rel~=canonical]')) {
    if (link instanceof HTMLLinkElement) canonical ??= sameSite(link.href, url);
  }
  return {
    meta,
    linked,
    title: titleOf(document).slice(0, LONGEST_TITLE),
    lang: languageOf(document, meta),
    canonical,
    siteName: (meta.get('og:site_name') ?? linked.siteName)?.slice(0, LONGEST_TITLE) ?? null,
  };
}

function noteMeta(element: Element, meta: Map<string, string>): void {
  const name = ['property', 'name', 'itemprop', 'http-equiv']
    .map((attribute) => attributeOf(element, attribute))
    .find((value) => value);
  const content = attributeOf(element, 'content')?.trim();
  const key = name?.toLowerCase();
  if (key && content && !meta.has(key)) meta.set(key, content);
}

const DRESS = /^(?:www|m|mobile|amp)\./;

/** A canonical URL of another site is a mistake or a trick; `co.il` is no site. */
function sameSite(href: string, url: string): string | null {
  if (!URL.canParse(href)) return null;
  const canonical = new URL(href);
  canonical.hash = '';
  const host = ({ hostname }: URL) => hostname.replace(DRESS, '');
  const [there, here] = [host(canonical), host(new URL(url))];
  return isUnder(there, [here]) || isUnder(here, [there]) ? canonical.href : null;
}

function languageOf(document: Document, meta: ReadonlyMap<string, string>): string | null {
  const [root] = queryAll(document, 'html');
  const claims = [
    root && attributeOf(root, 'lang'),
    meta.get('content-language'),
    meta.get('og:locale'),
  ];
  for (const claim of claims) {
    const tag = claim?.trim().replaceAll('_', '-');
    if (tag && /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(tag)) return tag;
  }
  return null;
}
