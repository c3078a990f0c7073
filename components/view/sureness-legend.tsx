/**
 * What the four discs stand for.
 */
import type { Sureness } from '@/lib/reference/types';
import { SurenessLabel } from '../marks/sureness';

const all: readonly Sureness[] = ['confirmed', 'reported', 'disputed', 'denied'];

export function SurenessLegend() {
  return (
    <p class="legend">
      {all.map((status) => (
        <SurenessLabel key={status} status={status} />
      ))}
    </p>
  );
}
