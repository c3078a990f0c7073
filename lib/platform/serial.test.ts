import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serialByKey } from './serial';

describe('serialByKey', () => {
  it('never runs two tasks of one key at a time, and keeps their order', async () => {
    const work = fc.array(fc.record({ key: fc.nat(2), ticks: fc.nat(4), fails: fc.boolean() }));
    await fc.assert(
      fc.asyncProperty(work, async (tasks) => {
        const inOrder = serialByKey<number>();
        const running = new Set<number>();
        const done: number[][] = [[], [], []];
        const results = tasks.map(({ key, ticks, fails }, index) =>
          inOrder(key, async () => {
            expect(running.has(key)).toBe(false);
            running.add(key);
            for (let tick = 0; tick < ticks; tick++) await Promise.resolve();
            running.delete(key);
            done[key]?.push(index);
            if (fails) throw new Error('as planned');
            return index;
          }),
        );
        const settled = await Promise.allSettled(results);
        tasks.forEach(({ fails }, index) =>
          expect(settled[index]?.status).toBe(fails ? 'rejected' : 'fulfilled'),
        );
        for (const order of done) expect(order).toEqual(order.toSorted((a, b) => a - b));
        expect(done.flat()).toHaveLength(tasks.length);
      }),
    );
  });

  it('lets a key go ahead while another waits', async () => {
    const inOrder = serialByKey<string>();
    void inOrder('hung', () => new Promise(() => {}));
    await expect(inOrder('free', async () => 'done')).resolves.toBe('done');
  });
});
