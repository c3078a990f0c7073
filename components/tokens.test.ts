import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLOURS } from '@/lib/clippings/types';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+):\s*light-dark\((#\w{6}),\s*(#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const texts = [
  'ink',
  'ink-2',
  'ink-3',
  'talks',
  'press',
  'here',
  'disputed',
  'told',
  'denied',
  'note',
  'loss',
];
const pairs: [string, string, number][] = [
  ...texts.flatMap((text): [string, string, number][] =>
    ['paper', 'raised', 'sunk'].map((ground) => [text, ground, 4.5]),
  ),
  ['on-talks', 'talks', 4.5],
  ['on-talks', 'press', 4.5],
  ['ink', 'talks-soft', 4.5],
  ['here', 'here-soft', 4.5],
  ['ink', 'note-soft', 4.5],
  ['note', 'note-soft', 4.5],
  ['ink', 'loss-soft', 4.5],
  ['loss', 'loss-soft', 4.5],
  ...COLOURS.map((colour): [string, string, number] => ['ink', `pen-${colour}`, 4.5]),
  ...['edge', 'decision', 'words', 'force', 'focus'].map((mark): [string, string, number] => [
    mark,
    'paper',
    3,
  ]),
  ['edge', 'raised', 3],
];

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  it.each(pairs)('%s on %s has a contrast of at least %d', (over, under, least) => {
    const [a, b] = [tokens.get(over)?.[theme], tokens.get(under)?.[theme]];
    expect(contrast(a ?? '', b ?? '')).toBeGreaterThanOrEqual(least);
  });
});
