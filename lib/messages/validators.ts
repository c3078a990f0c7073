/**
 * One validator for each message to the background worker, used where it arrives. What comes from
 * a page is hostile until it has passed here: shapes are exact, and every length has an end.
 */
import * as v from 'valibot';
import { CLIPPING_LIMITS } from '@/lib/clippings/limits';
import { changeSchema, clippingIds, draftSchema } from '@/lib/clippings/schema';
import { MOST_QUOTES } from '@/lib/clippings/places';
import { COLOURS } from '@/lib/clippings/types';
import { LIMITS } from './limits';
import type { ToBackground } from './protocol';

type Request<N extends keyof ToBackground> = ToBackground[N][0];

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));

/** What a page may say of itself or not: too long is not said. */
export const fact = (longest: number) =>
  v.pipe(
    v.nullable(v.string()),
    v.transform((given) => (given !== null && given.length <= longest ? given : null)),
  );

const webUrl = v.pipe(
  text(LIMITS.url),
  v.check((url) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol), 'not a web URL'),
);

const paragraphs = v.pipe(
  v.array(v.string()),
  v.maxLength(LIMITS.paragraphs),
  v.check(
    (all) => all.reduce((sum, paragraph) => sum + paragraph.length, 0) <= LIMITS.text,
    'too much text',
  ),
);

/** A page's text. */
export const reading = v.strictObject({
  url: webUrl,
  canonical: fact(LIMITS.url),
  lang: fact(LIMITS.lang),
  kind: v.picklist(['article', 'listing', 'unknown']),
  headline: text(LIMITS.headline),
  description: fact(LIMITS.description),
  published: fact(LIMITS.published),
  siteName: fact(LIMITS.siteName),
  paragraphs,
  truncated: v.boolean(),
});

const pageAt = v.strictObject({ url: webUrl });
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));

const clippingId = text(CLIPPING_LIMITS.id);
const quotePlace = v.strictObject({
  id: clippingId,
  status: v.picklist(['exact', 'moved', 'changed', 'lost']),
  now: v.nullable(text(CLIPPING_LIMITS.quote)),
  final: v.boolean(),
});

const anyTab = v.nullable(tabId);
const someClippings = v.strictObject({ ids: clippingIds });
const nothing: v.GenericSchema<unknown, Record<string, never>> = v.strictObject({});

const noteDraft = v.strictObject({
  key: text(CLIPPING_LIMITS.url),
  note: v.nullable(text(CLIPPING_LIMITS.note)),
  tags: v.nullable(v.pipe(v.array(text(CLIPPING_LIMITS.tag)), v.maxLength(CLIPPING_LIMITS.tags))),
  colour: v.nullable(v.picklist(COLOURS)),
  eventIds: v.nullable(v.pipe(v.array(clippingId), v.maxLength(CLIPPING_LIMITS.ids))),
});

/** By name: what the message must look like. */
export const validators: {
  readonly [N in keyof ToBackground]: v.GenericSchema<unknown, Request<N>>;
} = {
  'page/opened': pageAt,
  'page/unrelated': pageAt,
  'page/wanted': pageAt,
  'page/read': v.strictObject({ reading }),
  'page/quotes': v.strictObject({
    url: webUrl,
    places: v.pipe(v.array(quotePlace), v.maxLength(MOST_QUOTES)),
  }),
  'page/quote': v.strictObject({ url: webUrl, id: clippingId }),
  'page/save': pageAt,
  'tab/save': v.strictObject({ tabId, what: v.picklist(['selection', 'article', 'bookmark']) }),
  'tab/quote': v.strictObject({ tabId, id: clippingId }),
  'tab/check': v.strictObject({ tabId }),
  'tab/probe': v.strictObject({ tabId }),
  'tab/judge': v.strictObject({
    tabId,
    judgement: v.nullable(v.picklist(['about', 'not-about'])),
  }),
  'tab/marks': v.strictObject({ tabId, show: v.nullable(v.boolean()) }),
  'clipping/save': v.strictObject({ tabId: anyTab, draft: draftSchema }),
  'clipping/edit': v.strictObject({ ids: clippingIds, change: changeSchema }),
  'clipping/trash': someClippings,
  'clipping/restore': someClippings,
  'clipping/purge': v.strictObject({ ids: v.nullable(clippingIds) }),
  'clipping/undo': v.strictObject({ seq: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) }),
  'clipping/draft': v.strictObject({ tabId: anyTab, draft: noteDraft }),
  'clipping/exported': nothing,
};

/** The request if it is what the message must be, else null. */
export function validate<N extends keyof ToBackground>(
  name: N,
  request: unknown,
): Request<N> | null {
  const result = v.safeParse(validators[name], request, { abortEarly: true });
  return result.success ? result.output : null;
}
