import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fakeClipping } from '../fake-clipping';
import { readText } from './read-file';
import { webAnnotation } from './web-annotation';

describe('a file of others of which something is not understood', () => {
  const at = '2025-07-26T10:00:00.000Z';
  const uri = 'https://news.test/2025/a';
  const target = {
    source: uri,
    selector: [{ type: 'TextQuoteSelector', exact: 'words' }],
  };
  const context = 'http://www.w3.org/ns/anno.jsonld';
  /** An entry of each kind of file with words of its own. */
  const entryOf = {
    hypothesis: (n: number) => ({ id: `id-${n}`, uri, created: at, target: [target] }),
    annotations: (n: number) => ({
      '@context': context,
      id: `https://elsewhere.test/${n}`,
      type: 'Annotation',
      created: at,
      target,
    }),
    obsidian: (n: number) => ({ url: uri, highlights: [{ text: `words ${n}`, timestamp: at }] }),
  };
  const nonsense = fc.oneof(
    fc.constantFrom(
      7,
      null,
      'x',
      {},
      [],
      { url: uri },
      { '@context': context, type: 'Annotation' },
    ),
    fc.record({ id: fc.integer(), uri: fc.constant(uri), created: fc.integer() }),
  );

  it.each(['hypothesis', 'annotations', 'obsidian'] as const)(
    'of %s: the rest is taken, and it is counted',
    async (format) => {
      const file = fc.array(fc.oneof(fc.constant('one'), nonsense), { minLength: 1, maxLength: 8 });
      await fc.assert(
        fc.asyncProperty(file, async (kinds) => {
          const good = kinds.filter((kind) => kind === 'one').length;
          const entries = kinds.map((kind, n) => (kind === 'one' ? entryOf[format](n) : kind));
          const parsed = await readText(JSON.stringify(entries));
          if (good === 0) {
            expect(parsed.ok).toBe(false);
            return;
          }
          if (!parsed.ok) throw new Error(parsed.code);
          expect(parsed.format).toBe(format);
          expect([parsed.clippings.length, parsed.leftOut]).toEqual([good, kinds.length - good]);
        }),
      );
    },
  );

  it('is refused whole where it is one of ours', async () => {
    const options = { now: new Date('2026-01-08'), language: 'en', eventName: () => null } as const;
    const kept = { clipping: fakeClipping(1), others: [] };
    const file = JSON.parse(await webAnnotation.write([kept], options)) as { items: object[] };
    expect(await readText(JSON.stringify(file))).toMatchObject({ ok: true, leftOut: 0 });
    file.items.push({ ...file.items[0], created: 7 });
    expect(await readText(JSON.stringify(file))).toEqual({ ok: false, code: 'file-broken' });
  });
});
