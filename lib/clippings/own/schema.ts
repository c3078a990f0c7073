/**
 * What an own article must look like where it comes from a file or a snapshot.
 */
import * as v from 'valibot';
import { CLIPPING_LIMITS as MOST } from '../limits';
import { filingSchema, instant, webUrl } from '../schema';
import type { OwnArticle } from './types';

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const maybe = (longest: number) => v.nullable(text(longest));

const notice = v.strictObject({
  kind: v.picklist([
    'machine-translation',
    'garbled-name',
    'ambiguous-name',
    'glued-story',
    'recirculated',
    'impossible-date',
  ]),
  quote: text(MOST.note),
  entities: v.array(text(MOST.id)),
});

/** Exact. */
export const ownArticleSchema: v.GenericSchema<unknown, OwnArticle> = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  title: text(MOST.title),
  text: text(MOST.text),
  url: v.nullable(webUrl),
  outlet: maybe(MOST.name),
  author: maybe(MOST.name),
  published: maybe(MOST.date),
  inLanguage: maybe(MOST.lang),
  direction: v.picklist(['ltr', 'rtl']),
  fileName: maybe(MOST.name),
  covered: v.boolean(),
  notices: v.array(notice),
  filing: filingSchema,
  created: instant,
  modified: instant,
  deleted: v.nullable(instant),
});
