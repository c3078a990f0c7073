import { describe, expect, it } from 'vitest';
import { timeline } from '../fixtures/story';
import { eventWords, suggestEvents } from './suggest-events';

const words = eventWords(timeline);
const found = (typed: string) => suggestEvents(words, typed).map(({ id }) => id);

describe('suggestEvents', () => {
  it('offers all, the latest first, where nothing is typed', () => {
    const days = suggestEvents(words, ' ').map(({ start }) => start);
    expect(days).toEqual(
      timeline
        .map(({ start }) => start)
        .sort()
        .reverse(),
    );
  });

  it('finds an event by the beginnings of its words in each language, marks and forms apart', () => {
    for (const { id, name } of timeline) {
      for (const text of Object.values(name)) {
        expect(found(text)).toContain(id);
        expect(found(text.slice(0, 3))).toContain(id);
      }
    }
  });

  it('finds it by its date, and nothing by words that no event has', () => {
    const [first] = timeline;
    expect(found(first?.start ?? '')).toContain(first?.id);
    expect(found('qqqq')).toEqual([]);
  });
});
