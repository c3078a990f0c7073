/**
 * Reading the highlights that Obsidian's Web Clipper exports: a list of pages, each with its
 * highlights as fragments of markup, the time in milliseconds or ISO 8601, and notes.
 */
import * as v from 'valibot';
import type { Kept } from '../types';
import { fromForeign } from './foreign';
import { refused, type Parsed } from './types';

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
  highlights: v.array(Highlight),
});
const looksLike = v.pipe(
  v.array(v.looseObject({ url: v.string(), highlights: v.array(v.unknown()) })),
  v.minLength(1),
);

/** Reads it; null where the value is nothing of the kind. */
export async function readObsidian(value: unknown): Promise<Parsed | null> {
  if (!v.is(looksLike, value)) return null;
  const pages = v.safeParse(v.array(Page), value, { abortEarly: true });
  if (!pages.success) return refused('file-broken');
  const clippings: Kept[] = [];
  for (const { url, title = '', highlights } of pages.output) {
    for (const highlight of highlights) {
      const exact = plainText(highlight.text ?? highlight.content ?? '');
      if (exact === '') continue;
      const created = timeOf(highlight);
      const kept = await fromForeign({
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
      if (kept) clippings.push(kept);
    }
  }
  return { ok: true, format: 'obsidian', clippings };
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
