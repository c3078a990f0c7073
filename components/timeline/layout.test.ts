import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventKind, TimelineEvent } from '@/lib/reference/types';
import { event, timeline } from '../fixtures/story';
import { familyOf } from '../marks/family';
import { reachOf } from '../marks/shapes';
import { layoutAxis, type AxisInput, type AxisMark } from './layout';
import { dayNumber, dayString, timeScale } from './scale';

const knows = '2025-09-30';
const input = (over: Partial<AxisInput> = {}): AxisInput => {
  const events = over.events ?? timeline;
  return {
    events,
    scale: timeScale(
      events.map(({ start }) => dayNumber(start)),
      dayNumber(knows),
    ),
    width: 348,
    direction: 'rtl',
    linked: null,
    here: null,
    hereLabel: 'you are here',
    label: (day, kind) => (kind === 'year' ? day.slice(0, 4) : day.slice(5, 7)),
    ...over,
  };
};

const kinds: EventKind[] = ['talks', 'agreement', 'report', 'strike'];
const events = fc
  .array(
    fc.record({
      day: fc.integer({ min: dayNumber('1948-01-01'), max: dayNumber(knows) }),
      length: fc.integer({ min: 0, max: 40 }),
      kind: fc.constantFrom(...kinds),
      weight: fc.constantFrom(1 as const, 2 as const, 3 as const),
      vague: fc.boolean(),
    }),
    { maxLength: 60 },
  )
  .map((rows): TimelineEvent[] =>
    rows
      .map(({ day, length, kind, weight, vague }, i) => {
        const [start, end] = [dayString(day), dayString(day + length)];
        const date = vague ? start.slice(0, 7) : length > 0 ? `${start}/${end}` : start;
        return event({ id: `e${i}`, date, start, end, kind, weight });
      })
      .toSorted((a, b) => (a.start < b.start ? -1 : 1)),
  );
const width = fc.integer({ min: 240, max: 1200 });
const direction = fc.constantFrom('rtl' as const, 'ltr' as const);
const reach = ({ event: { kind }, radius }: AxisMark) => reachOf(familyOf(kind), radius);

describe('layoutAxis', () => {
  it('lets no mark touch another in its row', () => {
    fc.assert(
      fc.property(events, width, direction, (all, w, d) => {
        const { marks } = layoutAxis(input({ events: all, width: w, direction: d }));
        for (const [i, a] of marks.entries()) {
          for (const b of marks.slice(i + 1)) {
            if (a.y !== b.y) continue;
            expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual(reach(a) + reach(b));
          }
        }
      }),
    );
  });

  it('runs with time in the direction of the script, and keeps every mark inside', () => {
    fc.assert(
      fc.property(events, width, direction, (all, w, d) => {
        const days = all.filter(({ date }) => date.length === 10);
        const { marks, height } = layoutAxis(input({ events: days, width: w, direction: d }));
        // Marks at an edge are moved in by their size: that much may differ between shapes.
        const slack = 4;
        for (const [i, mark] of marks.entries()) {
          const before = marks[i - 1];
          const step = before ? (mark.x - before.x) * (d === 'rtl' ? -1 : 1) : 0;
          expect(step).toBeGreaterThanOrEqual(-slack);
          expect(mark.x - reach(mark)).toBeGreaterThanOrEqual(-0.01);
          expect(mark.x + reach(mark)).toBeLessThanOrEqual(w + 0.01);
          expect(mark.y).toBeGreaterThan(0);
          expect(mark.y).toBeLessThan(height);
        }
      }),
    );
  });

  it('is the same each time, and mirrored for the other direction', () => {
    fc.assert(
      fc.property(events, width, (all, w) => {
        const rtl = layoutAxis(input({ events: all, width: w, direction: 'rtl' }));
        const again = layoutAxis(input({ events: all, width: w, direction: 'rtl' }));
        const ltr = layoutAxis(input({ events: all, width: w, direction: 'ltr' }));
        expect(again).toEqual(rtl);
        for (const [i, mark] of rtl.marks.entries()) {
          expect(mark.x).toBeCloseTo(w - (ltr.marks[i]?.x ?? NaN), 6);
        }
      }),
    );
  });

  it('stands the linked event at the foot of its stack', () => {
    const day = { date: '2025-06-01', weight: 3 as const };
    const all = ['a', 'b', 'c'].map((id) => event({ id, ...day }));
    const foot = (linked: string | null) => {
      const { marks } = layoutAxis(input({ events: all, linked }));
      return marks.toSorted((a, b) => b.y - a.y)[0]?.event.id;
    };
    expect([foot(null), foot('b'), foot('c')]).toEqual(['a', 'b', 'c']);
  });

  it('draws a range and an imprecise date as spans, a day as none', () => {
    const all = [
      event({ id: 'day', date: '2025-02-01' }),
      event({ id: 'range', date: '2025-03-01/2025-06-30' }),
      event({ id: 'vague', date: '2025', start: '2025-01-01', end: '2025-12-31' }),
    ];
    const { marks } = layoutAxis(input({ events: all, width: 600 }));
    const span = (id: string) => marks.find((mark) => mark.event.id === id)?.span;
    expect(span('day')).toBeNull();
    expect(span('range')).toMatchObject({ vague: false });
    expect(span('vague')).toMatchObject({ vague: true });
    for (const { span: drawn } of marks) if (drawn) expect(drawn.from).toBeLessThan(drawn.to);
  });

  it('draws many smaller: none touches another, and the list below stays in sight', () => {
    const many = fc.array(
      fc.record({
        kind: fc.constantFrom(...kinds),
        weight: fc.constantFrom(1 as const, 2 as const, 3 as const),
      }),
      { minLength: 600, maxLength: 900 },
    );
    const first = dayNumber('2024-01-01');
    fc.assert(
      fc.property(fc.noShrink(many), fc.boolean(), (rows, lanes) => {
        const all = rows.map((row, i) => {
          const date = dayString(first + Math.floor((i / rows.length) * 630));
          return event({ id: `e${i}`, date, ...row });
        });
        const { marks, height } = layoutAxis(input({ events: all, width: 1_000, lanes }));
        expect(marks.map((mark) => mark.event)).toEqual(all);
        expect(height).toBeLessThan(400);
        const rowByRow = marks.toSorted((a, b) => a.y - b.y || a.x - b.x);
        for (const [i, mark] of rowByRow.entries()) {
          const next = rowByRow[i + 1];
          if (next?.y !== mark.y) continue;
          expect(next.x - mark.x).toBeGreaterThanOrEqual(reach(mark) + reach(next));
        }
      }),
      { numRuns: 10 },
    );
  });

  it('keeps the words at the reader’s place inside the width', () => {
    for (const here of ['1940-01-01', '2025-06-03', '2031-01-01']) {
      const found = layoutAxis(input({ here })).here;
      expect(found?.labelX).toBeGreaterThanOrEqual(40);
      expect(found?.labelX).toBeLessThanOrEqual(348 - 40);
      expect(found?.x).toBeGreaterThanOrEqual(0);
      expect(found?.x).toBeLessThanOrEqual(348);
    }
    expect(layoutAxis(input()).here).toBeNull();
  });

  it('leaves what lies beyond the reference at the far end', () => {
    const rtl = layoutAxis(input({ direction: 'rtl' })).unknown;
    const ltr = layoutAxis(input({ direction: 'ltr' })).unknown;
    expect(rtl.x).toBe(0);
    expect(rtl.width).toBeCloseTo(348 * 0.045, 3);
    expect(ltr.x + ltr.width).toBeCloseTo(348, 6);
  });

  it('lets no label touch another or leave the axis', () => {
    fc.assert(
      fc.property(events, width, direction, (all, w, d) => {
        const { ticks } = layoutAxis(input({ events: all, width: w, direction: d }));
        const labels = ticks.filter(({ label }) => label !== '');
        const halves = labels.map(({ label }) => (label.length * 6.9) / 2);
        for (const [i, a] of labels.entries()) {
          const half = halves[i] ?? 0;
          expect(a.labelX - half).toBeGreaterThanOrEqual(-0.01);
          expect(a.labelX + half).toBeLessThanOrEqual(w + 0.01);
          for (const [j, b] of labels.entries()) {
            if (j <= i) continue;
            expect(Math.abs(a.labelX - b.labelX)).toBeGreaterThanOrEqual(half + (halves[j] ?? 0));
          }
        }
      }),
    );
  });
});
