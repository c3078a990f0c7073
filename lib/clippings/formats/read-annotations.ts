/**
 * Reading Web Annotation JSON-LD: ours exactly, others' as far as they go. A list, an annotation
 * page or collection, or one annotation alone; bodies and targets in the forms the model allows.
 */
import * as v from 'valibot';
import { Position, Quote } from './selectors';
import type { Kept } from '../types';
import { takenIn, understood } from './entries';
import { fromForeign, type ForeignClipping } from './foreign';
import { keptSchema } from './kept-schema';
import { refused, type Parsed } from './types';

function list<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return [];
  return isList(value) ? value : [value];
}

const isList = <T>(value: T | readonly T[]): value is readonly T[] => Array.isArray(value);

const oneOrMany = <S extends v.GenericSchema>(schema: S) =>
  v.optional(v.union([v.array(schema), schema]));

const Selector = v.looseObject({ type: v.optional(v.unknown()) });
const Body = v.union([
  v.string(),
  v.looseObject({ value: v.optional(v.string()), purpose: v.optional(v.unknown()) }),
]);
const Source = v.union([v.string(), v.looseObject({ id: v.string() })]);
const Target = v.union([
  v.string(),
  v.looseObject({
    id: v.optional(v.string()),
    source: v.optional(Source),
    selector: oneOrMany(v.union([v.string(), Selector])),
  }),
]);
const Annotation = v.looseObject({
  id: v.optional(v.string()),
  type: v.union([v.string(), v.array(v.string())]),
  created: v.optional(v.string()),
  modified: v.optional(v.string()),
  bodyValue: v.optional(v.string()),
  body: oneOrMany(Body),
  target: oneOrMany(Target),
  kept: v.optional(v.record(v.string(), v.unknown())),
});
type Annotation = v.InferOutput<typeof Annotation>;
type Body = v.InferOutput<typeof Body>;
type Target = v.InferOutput<typeof Target>;

/** Reads it; null where the value is nothing of the kind. */
export async function readAnnotations(value: unknown): Promise<Parsed | null> {
  const items = itemsOf(value);
  if (!items) return null;
  const annotations = understood(Annotation, items);
  // Of ours nothing is left out: a file of which a part is damaged may be damaged anywhere.
  const wroteOurs = items.filter((item) => v.is(Ours, item)).length;
  if (annotations.filter(({ kept }) => kept).length < wroteOurs) return refused('file-broken');
  const made: (Kept | null)[] = [];
  for (const annotation of annotations) {
    const kept = annotation.kept ? ours(annotation) : await fromForeign(foreign(annotation));
    if (!kept && annotation.kept) return refused('file-broken');
    made.push(kept);
  }
  return takenIn('annotations', items.length, made);
}

const Ours = v.looseObject({ kept: v.unknown() });

const Page = v.looseObject({ '@context': v.unknown(), items: v.array(v.unknown()) });
const Collection = v.looseObject({ '@context': v.unknown(), first: Page });
const Single = v.looseObject({ '@context': v.unknown(), type: v.unknown(), target: v.unknown() });

function itemsOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value.some(isSingle) ? value : null;
  if (v.is(Page, value)) return value.items;
  if (v.is(Collection, value)) return value.first.items;
  return isSingle(value) ? [value] : null;
}

const isSingle = (value: unknown) => v.is(Single, value);

/** One that we wrote: the annotation's own words and what it could not say. */
function ours({ id, created, modified, body, target, kept }: Annotation): Kept | null {
  const { others, selectors, ...rest } = kept ?? {};
  const [first] = list<Target>(target);
  const quote = selectorIn(first, Quote);
  const { position, block, version } = v.is(v.looseObject({}), selectors)
    ? { position: null, block: null, version: null, ...selectors }
    : { position: null, block: null, version: null };
  const bodies = list<Body>(body);
  const clipping = {
    text: quote?.exact,
    ...rest,
    id: /^urn:uuid:(.+)$/.exec(id ?? '')?.[1],
    selectors: selectors === null ? null : { version, quote, position, block },
    note: withPurpose(bodies, 'commenting')[0] ?? '',
    tags: withPurpose(bodies, 'tagging'),
    created,
    modified,
  };
  const checked = v.safeParse(keptSchema, { clipping, others }, { abortEarly: true });
  return checked.success ? checked.output : null;
}

function foreign(annotation: Annotation): ForeignClipping {
  const { id, created = null, modified = null, body, bodyValue, target } = annotation;
  const [first] = list<Target>(target);
  const url = addressOf(first);
  const quote = selectorIn(first, Quote);
  const bodies = list<Body>(body);
  const notes = bodies.flatMap((one) =>
    typeof one === 'string' || one.purpose === 'tagging' ? [] : (one.value ?? []),
  );
  return {
    name: id ?? `annotation ${url} ${quote?.exact ?? ''} ${created ?? ''}`,
    url,
    title: '',
    exact: quote?.exact ?? null,
    prefix: quote?.prefix ?? '',
    suffix: quote?.suffix ?? '',
    position: selectorIn(first, Position),
    note: [...(bodyValue === undefined ? [] : [bodyValue]), ...notes].join('\n\n'),
    tags: withPurpose(bodies, 'tagging'),
    created,
    modified,
    colour: null,
  };
}

function withPurpose(bodies: readonly Body[], purpose: string): string[] {
  return bodies.flatMap((body) =>
    typeof body !== 'string' && body.purpose === purpose ? (body.value ?? []) : [],
  );
}

function addressOf(target: Target | undefined): string {
  if (target === undefined || typeof target === 'string') return target ?? '';
  const { source, id = '' } = target;
  return typeof source === 'string' ? source : (source?.id ?? id);
}

function selectorIn<S extends v.GenericSchema>(
  target: Target | undefined,
  schema: S,
): v.InferOutput<S> | null {
  if (target === undefined || typeof target === 'string') return null;
  for (const selector of list(target.selector)) {
    const parsed = v.safeParse(schema, selector);
    if (parsed.success) return parsed.output;
  }
  return null;
}
