/**
 * Selectors of the Web Annotation Data Model as others write them: with more keys than the two of
 * ours, and with words around a quote or without (https://www.w3.org/TR/annotation-model/#selectors).
 */
import * as v from 'valibot';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

export const Quote = v.looseObject({
  type: v.literal('TextQuoteSelector'),
  exact: v.string(),
  prefix: v.optional(v.string(), ''),
  suffix: v.optional(v.string(), ''),
});

export const Position = v.looseObject({
  type: v.literal('TextPositionSelector'),
  start: offset,
  end: offset,
});
