import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gateModule } from './gate-module.ts';

interface Term {
  readonly latin: readonly string[];
  readonly other: readonly [source: string, flags: string][];
}

/** Rows of terms; a term is met where any of its expressions finds something. */
async function load(code: string): Promise<Term[][]> {
  const module: unknown = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return Object.getOwnPropertyDescriptor(module, 'default')?.value as Term[][];
}

describe('gateModule', () => {
  it('writes each expression in its list', async () => {
    const gate = [[{ source: 'a/b', flags: 'i' }, { source: 'ح', flags: 'u' }], []];
    expect(await load(gateModule(gate))).toEqual([
      [
        { latin: ['a/b'], other: [] },
        { latin: [], other: [['ح', 'u']] },
      ],
      [],
    ]);
  });

  it('parts an expression by script, and not inside groups, classes and escapes', async () => {
    const source = 'ab|ж[|з]|سور(ي|ى)|c\\|d|שלום|[سش]|Ж';
    const [[term] = []] = await load(gateModule([[{ source, flags: 'i' }]]));
    expect(term).toEqual({
      latin: ['ab', 'c\\|d'],
      other: [
        ['ж[|з]|Ж', 'i'],
        ['سور(ي|ى)|[سش]', ''],
        ['שלום', ''],
      ],
    });
  });

  it('gives back expressions that find what the given ones find', async () => {
    const word = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
    const escape = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 4 }), async (words) => {
        const source = words.map(escape).join('|');
        const [[term] = []] = await load(gateModule([[{ source, flags: '' }]]));
        const latin = term?.latin.map((of) => new RegExp(of)) ?? [];
        const other = term?.other.map(([of, flags]) => new RegExp(of, flags)) ?? [];
        const all = [...latin, ...other];
        for (const text of words) {
          expect(all.some((pattern) => pattern.test(`x${text}x`))).toBe(true);
        }
        const nowhere = '\u0001';
        expect(all.some((pattern) => pattern.test(nowhere))).toBe(words.includes(nowhere));
      }),
      { numRuns: 50 },
    );
  });
});
