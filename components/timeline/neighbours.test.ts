import { describe, expect, it } from 'vitest';
import { timeline } from '../fixtures/story';
import { neighboursOf } from './neighbours';

const byId = (id: string) => timeline.find((event) => event.id === id) ?? null;
const ids = (found: ReturnType<typeof neighboursOf>) =>
  found && [found.before?.id ?? null, found.after?.id ?? null];

describe('neighboursOf', () => {
  it('gives the events before and after the linked one, the lightest left out', () => {
    expect(ids(neighboursOf(timeline, byId('raid'), '2025-06-20'))).toEqual([
      'bridge-1',
      'bridge-2',
    ]);
    expect(ids(neighboursOf(timeline, byId('bridge-2'), null))).toEqual(['raid', null]);
    expect(ids(neighboursOf(timeline, byId('flood'), null))).toEqual([null, 'treaty']);
  });

  it('goes by the day where no event is linked, and has none where there is no day', () => {
    expect(ids(neighboursOf(timeline, null, '1990-01-01'))).toEqual(['treaty', 'ford']);
    expect(neighboursOf(timeline, null, null)).toBeNull();
  });
});
