/**
 * A clipping with its earlier sides, as files hold it.
 */
import * as v from 'valibot';
import { CLIPPING_LIMITS } from '../limits';
import { clippingSchema } from '../schema';
import type { Kept } from '../types';

/** Exact; every side is of the clipping itself. */
export const keptSchema: v.GenericSchema<unknown, Kept> = v.pipe(
  v.strictObject({
    clipping: clippingSchema,
    others: v.pipe(v.array(clippingSchema), v.maxLength(CLIPPING_LIMITS.others)),
  }),
  v.check(
    ({ clipping, others }) => others.every(({ id }) => id === clipping.id),
    'sides of another',
  ),
);
