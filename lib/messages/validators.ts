/**
 * One validator for each message to the background worker, used where it arrives. What comes from
 * a page is hostile until it has passed here: shapes are exact, and every length has an end.
 */
import * as v from 'valibot';
import { LIMITS } from './limits';
import type { ToBackground } from './protocol';

type Request<N extends keyof ToBackground> = ToBackground[N][0];

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));

/** What a page may say of itself or not: too long is not said. */
const fact = (longest: number) =>
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

const reading = v.strictObject({
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

/** By name: what the message must look like. */
export const validators: {
  readonly [N in keyof ToBackground]: v.GenericSchema<unknown, Request<N>>;
} = {
  'page/opened': pageAt,
  'page/unrelated': pageAt,
  'page/wanted': pageAt,
  'page/read': v.strictObject({ reading }),
  'tab/check': v.strictObject({ tabId }),
  'tab/probe': v.strictObject({ tabId }),
  'tab/judge': v.strictObject({
    tabId,
    judgement: v.nullable(v.picklist(['about', 'not-about'])),
  }),
  'tab/marks': v.strictObject({ tabId, show: v.nullable(v.boolean()) }),
};

/** The request if it is what the message must be, else null. */
export function validate<N extends keyof ToBackground>(
  name: N,
  request: unknown,
): Request<N> | null {
  const result = v.safeParse(validators[name], request, { abortEarly: true });
  return result.success ? result.output : null;
}
