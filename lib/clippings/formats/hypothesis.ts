/**
 * Reading what Hypothesis's API exports (https://h.readthedocs.io/en/latest/api-reference/): search
 * results with `rows`, or a bare list of annotations. Replies and page notes on groups of people
 * are taken as they come: what has a quote becomes a quote, what has none a bookmark with a note.
 */
import * as v from 'valibot';
import { takenIn, understood } from './entries';
import { fromForeign } from './foreign';
import type { Parsed } from './types';
import type { Kept } from '../types';
import { Position, Quote } from './selectors';

const Selector = v.looseObject({ type: v.string() });
const Row = v.looseObject({
  id: v.string(),
  uri: v.string(),
  created: v.string(),
  updated: v.optional(v.string()),
  text: v.optional(v.nullable(v.string())),
  tags: v.optional(v.nullable(v.array(v.string()))),
  document: v.optional(
    v.nullable(v.looseObject({ title: v.optional(v.union([v.string(), v.array(v.string())])) })),
  ),
  target: v.optional(
    v.array(
      v.looseObject({ source: v.optional(v.string()), selector: v.optional(v.array(Selector)) }),
    ),
  ),
});
type Row = v.InferOutput<typeof Row>;

const looksLike = v.looseObject({ uri: v.string(), created: v.string() });
const entries = v.pipe(
  v.array(v.unknown()),
  v.check((all) => all.some((one) => v.is(looksLike, one)), 'no annotations'),
);
const Rows = v.looseObject({ rows: entries });
const Annotations = v.looseObject({ annotations: entries });

function itemsOf(value: unknown): readonly unknown[] | null {
  if (v.is(Rows, value)) return value.rows;
  if (v.is(Annotations, value)) return value.annotations;
  return v.is(entries, value) ? value : null;
}

/** Reads it; null where the value is nothing of the kind. */
export async function readHypothesis(value: unknown): Promise<Parsed | null> {
  const items = itemsOf(value);
  if (!items) return null;
  const made: (Kept | null)[] = [];
  for (const row of understood(Row, items)) made.push(await clippingOf(row));
  return takenIn('hypothesis', items.length, made);
}

function clippingOf(row: Row): Promise<Kept | null> {
  const selectors = row.target?.[0]?.selector ?? [];
  const quote = selectors.find((selector) => v.is(Quote, selector));
  const position = selectors.find((selector) => v.is(Position, selector));
  const words = quote ? v.parse(Quote, quote) : null;
  const title = row.document?.title;
  return fromForeign({
    name: `hypothesis ${row.id}`,
    url: row.uri,
    title: typeof title === 'string' ? title : (title?.[0] ?? ''),
    exact: words?.exact ?? null,
    prefix: words?.prefix ?? '',
    suffix: words?.suffix ?? '',
    position: position ? placeOf(v.parse(Position, position)) : null,
    note: row.text ?? '',
    tags: row.tags ?? [],
    created: row.created,
    modified: row.updated ?? null,
    colour: null,
  });
}

function placeOf({ start, end }: { start: number; end: number }) {
  return { start, end };
}
