/**
 * Making clippings of what other programs wrote: what is missing is filled in, what cannot be a
 * clipping is left out.
 */
import * as v from 'valibot';
import type { Selectors } from '@/lib/anchor/types';
import { COLOURS, type Clipping, type Colour, type Kept } from '../types';
import { UNFILED } from '../filing';
import { identified } from '../page-identity';
import { clippingSchema, tidyTag } from '../schema';
import { textLanguage } from '@/lib/i18n/text-language';
import { CLIPPING_LIMITS } from '../limits';
import { uuidOf } from './hash';

/** What a foreign file says of one clipping. */
export interface ForeignClipping {
  /** Where it is from and what it is called there: the same for the same one. */
  readonly name: string;
  readonly url: string;
  readonly title: string;
  readonly exact: string | null;
  readonly prefix: string;
  readonly suffix: string;
  readonly position: { readonly start: number; readonly end: number } | null;
  readonly note: string;
  readonly tags: readonly string[];
  readonly created: string | null;
  readonly modified: string | null;
  readonly colour: string | null;
}

/** The clipping, or null where it cannot be one (no web address, no such time). */
export async function fromForeign(given: ForeignClipping): Promise<Kept | null> {
  if (!URL.canParse(given.url)) return null;
  const { exact } = given;
  const created = instantOf(given.created) ?? new Date(0).toISOString();
  const modified = instantOf(given.modified) ?? created;
  const language = textLanguage(exact ?? given.title);
  const clipping: Clipping = {
    id: UUID.exec(given.name)?.[1]?.toLowerCase() ?? (await uuidOf(given.name)),
    kind: exact === null ? 'bookmark' : 'quote',
    text: exact ?? '',
    selectors: exact === null ? null : selectorsOf(given, exact),
    note: given.note,
    tags: [...new Set(given.tags.map(tidyTag).filter((tag) => tag !== ''))],
    colour: colourOf(given.colour),
    page: identified({
      url: given.url,
      canonical: null,
      aliases: [],
      title: given.title.slice(0, CLIPPING_LIMITS.title),
      outlet: new URL(given.url).hostname,
      author: null,
      published: null,
      inLanguage: language?.lang ?? null,
      direction: language?.dir ?? 'ltr',
    }),
    filing: UNFILED,
    created,
    modified: modified < created ? created : modified,
    deleted: null,
  };
  const checked = v.safeParse(clippingSchema, clipping, { abortEarly: true });
  return checked.success ? { clipping: checked.output, others: [] } : null;
}

const UUID = /^urn:uuid:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

function selectorsOf({ prefix, suffix, position }: ForeignClipping, exact: string): Selectors {
  return {
    version: 1,
    quote: {
      type: 'TextQuoteSelector',
      exact,
      prefix: prefix.slice(-CLIPPING_LIMITS.context),
      suffix: suffix.slice(0, CLIPPING_LIMITS.context),
    },
    // Others count in another plain text than ours: a hint for the eye, not a place.
    position:
      position && position.end >= position.start
        ? { type: 'TextPositionSelector', ...position }
        : null,
    block: null,
  };
}

function instantOf(given: string | null): string | null {
  const time = given === null ? NaN : Date.parse(given);
  if (Number.isNaN(time) || Math.abs(time) > 253_402_300_799_999) return null;
  return new Date(time).toISOString();
}

function colourOf(given: string | null): Colour {
  const named: Readonly<Record<string, Colour>> = { yellow: 'amber', pink: 'rose', red: 'rose' };
  const name = given?.toLowerCase() ?? '';
  return COLOURS.find((colour) => colour === name) ?? named[name] ?? 'amber';
}
