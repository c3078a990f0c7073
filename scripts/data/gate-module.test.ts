import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GateTerms, Term } from '@/lib/page/gate';
import { gateModule } from './gate-module.ts';

async function load(code: string): Promise<GateTerms> {
  const module: unknown = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return Object.getOwnPropertyDescriptor(module, 'default')?.value as GateTerms;
}

const termOf = (source: string) => ({ source, flags: 'i' }) as const;

/** Whether a term finds something. */
function finds({ latin, other }: Term, text: string): boolean {
  const sources = latin === '' ? other : [[latin, 'i'] as const, ...other];
  return sources.some(([source, flags]) => new RegExp(source, flags).test(text));
}

describe('gateModule', () => {
  it('writes each expression in its row', async () => {
    const { rows } = await load(gateModule([[termOf('a/b'), termOf('ح')], []]));
    expect(rows).toEqual([
      [
        { latin: 'a/b', other: [] },
        { latin: '', other: [['ح', '']] },
      ],
      [],
    ]);
  });

  it('parts an expression by script, and not inside groups, classes and escapes', async () => {
    const source = 'ab|ж[|з]|سور(ي|ى)|c\\|d|שלום|[سش]|Ж';
    const { rows } = await load(gateModule([[termOf(source)]]));
    expect(rows[0]?.[0]).toEqual({
      latin: 'ab|c\\|d',
      other: [
        ['ж[|з]|Ж', 'i'],
        ['سور(ي|ى)|[سش]', ''],
        ['שלום', ''],
      ],
    });
  });

  it('puts together what the rows begin with, each once', async () => {
    const rows = [[termOf('ab|ح|cd'), termOf('no')], [termOf('cd|ef|ح|س')]];
    const { first } = await load(gateModule(rows));
    expect(first).toEqual({ latin: 'ab|cd|ef', other: [['ح|س', '']] });
  });

  it('gives back expressions that find what the given ones find', async () => {
    const word = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
    const escape = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 4 }), async (words) => {
        const source = words.map(escape).join('|');
        const { first, rows } = await load(gateModule([[termOf(source)]]));
        const nowhere = '\u0001';
        for (const term of [first, rows[0]?.[0] ?? first]) {
          for (const text of words) expect(finds(term, `x${text}x`)).toBe(true);
          expect(finds(term, nowhere)).toBe(words.includes(nowhere));
        }
      }),
      { numRuns: 50 },
    );
  });
});
