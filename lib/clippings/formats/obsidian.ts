/**
 * Reading the highlights that Obsidian's Web Clipper exports: a list of pages, each with its
 * highlights as fragments of markup, the time in milliseconds or ISO 8601, and notes.
 */
import * as v from 'valibot';
import type { Kept } from '../types';
import { takenIn, understood } from './entries';
import { fromForeign } from './foreign';
import type { Parsed } from './types';

const Highlight = v.looseObject({
  text: v.optional(v.string()),
  content: v.optional(v.string()),
  timestamp: v.optional(v.union([v.string(), v.number()])),
  id: v.optional(v.string()),
  notes: v.optional(v.array(v.string())),
  color: v.optional(v.string()),
});
type Highlight = v.InferOutput<typeof Highlight>;

const Page = v.looseObject({
  url: v.string(),
  title: v.optional(v.string()),
  highlights: v.array(v.unknown()),
});
type Page = v.InferOutput<typeof Page>;

/** Reads it; null where the value is nothing of the kind. */
export async function readObsidian(value: unknown): Promise<Parsed | null> {
  if (!Array.isArray(value)) return null;
  const pages = understood(Page, value);
  if (pages.length === 0) return null;
  // What is no page may have been one highlight or many; it counts as one.
  let entries = value.length - pages.length;
  const made: (Kept | null)[] = [];
  for (const page of pages) {
    entries += page.highlights.length;
    for (const highlight of understood(Highlight, page.highlights)) {
      made.push(await clippingOf(page, highlight));
    }
  }
  return takenIn('obsidian', entries, made);
}

async function clippingOf({ url, title = '' }: Page, highlight: Highlight): Promise<Kept | null> {
  const exact = plainText(highlight.text ?? highlight.content ?? '');
  if (exact === '') return null;
  const created = timeOf(highlight);
  return fromForeign({
    name: `obsidian ${url} ${created ?? ''} ${exact}`,
    url,
    title,
    exact,
    prefix: '',
    suffix: '',
    position: null,
    note: (highlight.notes ?? []).join('\n\n'),
    tags: [],
    created,
    modified: null,
    colour: highlight.color ?? null,
  });
}

/** The words of a fragment of markup. Parsed, never shown: nothing in it runs or is fetched. */
function plainText(markup: string): string {
  if (!/[<&]/.test(markup)) return markup.trim();
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  return body.textContent.replace(/\s+/g, ' ').trim();
}

/** A highlight's id is the time it was made where nothing else says that. */
function timeOf({ timestamp, id = '' }: Highlight): string | null {
  const given = timestamp ?? (/^\d{12,14}$/.test(id) ? Number(id) : null);
  if (given === null) return null;
  const time = typeof given === 'number' ? given : Date.parse(given);
  const far = Number.isNaN(time) || Math.abs(time) > 253_402_300_799_999;
  return far ? null : new Date(time).toISOString();
}
