import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gateModule } from './gate-module.ts';

async function load(code: string): Promise<RegExp[][]> {
  const module: unknown = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const value: unknown = Object.getOwnPropertyDescriptor(module, 'default')?.value;
  if (!Array.isArray(value)) throw new Error('no gate');
  return value.map((list: unknown) => {
    if (!Array.isArray(list)) throw new Error('no list');
    return list.filter((item): item is RegExp => item instanceof RegExp);
  });
}

describe('gateModule', () => {
  it('writes each expression as a literal, in its list', () => {
    expect(gateModule([[{ source: 'a/b', flags: 'i' }, { source: 'ح', flags: 'u' }], []])).toBe(
      'export default [[/a\\/b/i, /ح/u], []];',
    );
  });

  it('gives back expressions that find what the given ones find', async () => {
    const word = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
    const escape = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
    await fc.assert(
      fc.asyncProperty(word, async (text) => {
        const [[pattern] = []] = await load(gateModule([[{ source: escape(text), flags: '' }]]));
        expect(pattern?.test(`x${text}x`)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
