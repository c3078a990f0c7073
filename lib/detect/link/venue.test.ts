import { expect, test } from 'vitest';
import { fakeEvent } from './fake-page';
import { namesVenue, venueNamed } from './venue';

const talks = fakeEvent({ venues: ['capital', 'island'] });

test('the rarest place that is named counts', () => {
  const rarity = { 'e:capital': 1.5, 'e:island': 4.5 };
  const named = (...keys: string[]) =>
    venueNamed(talks, new Map(keys.map((key) => [key, 1])), rarity);
  expect(named('e:capital')).toBe(0.5);
  expect(named('e:capital', 'e:island')).toBe(1.5);
  expect(named('e:harbour')).toBe(0);
});

test('any of its places tells where it was', () => {
  expect(namesVenue(talks, new Map([['e:island', 1]]))).toBe(true);
  expect(namesVenue(talks, new Map([['e:harbour', 1]]))).toBe(false);
  expect(namesVenue({ ...talks, venues: [] }, new Map([['e:island', 1]]))).toBe(false);
});
