/**
 * What a page hands over to be saved, checked where it arrives: a page may have been changed by
 * anyone.
 */
import * as v from 'valibot';
import { CLIPPING_LIMITS } from '@/lib/clippings/limits';
import { selectors } from '@/lib/clippings/schema';
import type { PageReading } from '@/lib/detect/types';
import { fact, reading } from './validators';

const taken = v.strictObject({
  /** Why there is no quote although one was asked for. */
  refusal: v.nullable(v.picklist(['nothing-selected', 'in-field', 'in-shadow', 'too-long'])),
  quote: v.nullable(
    v.strictObject({ text: v.pipe(v.string(), v.maxLength(CLIPPING_LIMITS.quote)), selectors }),
  ),
  reading,
  title: fact(CLIPPING_LIMITS.title),
  author: fact(CLIPPING_LIMITS.name),
  direction: v.picklist(['ltr', 'rtl']),
});

type Checked = v.InferOutput<typeof taken>;

/** A page's words and facts, to be saved. */
export interface Taken extends Readonly<Omit<Checked, 'reading'>> {
  readonly reading: PageReading;
}

/** What a page handed over if it is what it must be, else null. */
export function takenFrom(value: unknown): Taken | null {
  const result = v.safeParse(taken, value, { abortEarly: true });
  return result.success ? result.output : null;
}
