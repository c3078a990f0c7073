/**
 * What a clipping must look like, wherever it comes from: a page by way of a message, a file.
 * Shapes are exact, so that no key of a hostile file gets further than here.
 */
import * as v from 'valibot';
import { CLIPPING_LIMITS as MOST } from './limits';
import { COLOURS, type Clipping, type ClippingChange, type ClippingDraft } from './types';

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A web address, so never one that runs something. */
export const webUrl = v.pipe(
  text(MOST.url),
  v.check((url) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol), 'not a web URL'),
);

/** ISO 8601 in UTC with milliseconds, of a day that exists. */
export const instant = v.pipe(
  v.string(),
  v.check((at) => {
    const time = Date.parse(at);
    return at.length === 24 && !Number.isNaN(time) && new Date(time).toISOString() === at;
  }, 'not an instant'),
);

/** A tag as it is kept: composed, without control characters, single spaces between words. */
export function tidyTag(tag: string): string {
  return tag
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

const tag = v.pipe(
  text(MOST.tag),
  v.check((given) => given !== '' && tidyTag(given) === given, 'not a tidy tag'),
);
const tags = v.pipe(v.array(tag), v.maxLength(MOST.tags));
const typedTags = v.pipe(
  v.array(v.pipe(text(MOST.tag), v.transform(tidyTag))),
  v.maxLength(MOST.tags),
  v.transform((all) => [...new Set(all.filter((one) => one !== ''))]),
);

const id = v.pipe(text(MOST.id), v.regex(/^[^\p{Cc}]+$/u));
const ids = v.pipe(v.array(id), v.maxLength(MOST.ids));

/** A quote's place. */
export const selectors = v.strictObject({
  version: v.literal(1),
  quote: v.strictObject({
    type: v.literal('TextQuoteSelector'),
    exact: text(MOST.quote),
    prefix: text(MOST.context),
    suffix: text(MOST.context),
  }),
  position: v.nullable(
    v.strictObject({ type: v.literal('TextPositionSelector'), start: offset, end: offset }),
  ),
  block: v.nullable(v.strictObject({ index: offset, start: offset, opening: text(MOST.context) })),
});

const page = v.strictObject({
  url: webUrl,
  canonical: v.nullable(webUrl),
  aliases: v.pipe(v.array(webUrl), v.maxLength(MOST.aliases)),
  title: text(MOST.title),
  outlet: text(MOST.name),
  author: v.nullable(text(MOST.name)),
  published: v.nullable(text(MOST.date)),
  inLanguage: v.nullable(text(MOST.lang)),
  direction: v.picklist(['ltr', 'rtl']),
});

const touched = { eventIds: ids, entityIds: ids, termIds: ids };
/** A filing. */
export const filingSchema = v.strictObject({ by: v.picklist(['detector', 'reader']), ...touched });

const content = {
  kind: v.picklist(['quote', 'article', 'bookmark']),
  text: text(MOST.text),
  selectors: v.nullable(selectors),
  note: text(MOST.note),
  colour: v.picklist(COLOURS),
  page,
  filing: filingSchema,
};

/** A quote has words; nothing else is as long as an article. */
const fits = ({ kind, text: words }: { kind: string; text: string }) =>
  kind === 'quote' ? words.trim() !== '' && words.length <= MOST.quote : true;

/** A draft; its tags are tidied. */
export const draftSchema: v.GenericSchema<unknown, ClippingDraft> = v.pipe(
  v.strictObject({ ...content, tags: typedTags }),
  v.check((given) => fits(given), 'no quote'),
);

/** A clipping as it is kept. */
export const clippingSchema: v.GenericSchema<unknown, Clipping> = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.uuid()),
    ...content,
    tags,
    created: instant,
    modified: instant,
    deleted: v.nullable(instant),
  }),
  v.check((given) => fits(given), 'no quote'),
);

/** A change. */
export const changeSchema: v.GenericSchema<unknown, ClippingChange> = v.strictObject({
  note: v.optional(content.note),
  colour: v.optional(content.colour),
  addTags: v.optional(typedTags),
  removeTags: v.optional(typedTags),
  addEvents: v.optional(ids),
  filing: v.optional(v.strictObject(touched)),
});

/** Ids of clippings in a message. */
export const clippingIds = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(MOST.id))),
  v.maxLength(MOST.batch),
);
