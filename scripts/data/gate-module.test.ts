import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GateTerms, Term } from '@/lib/page/gate';
import { gateModule } from './gate-module.ts';

async function load(code: string): Promise<GateTerms> {
  const module: unknown = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return Object.getOwnPropertyDescriptor(module, 'default')?.value as GateTerms;
}

const termOf = (source: string) => ({ source, flags: 'i' }) as const;

async function rowsOf(...rows: string[][]): Promise<Term[][]> {
  const { rows: written } = await load(gateModule(rows.map((row) => row.map(termOf))));
  return JSON.parse(written) as Term[][];
}

/** Whether a term finds something in a text in small letters. */
function finds(term: Term, text: string): boolean {
  return term.some((source, at) => (at > 0 || source !== '') && new RegExp(source).test(text));
}

describe('gateModule', () => {
  it('writes each expression in its row', async () => {
    expect(await rowsOf(['a/b', 'ح'])).toEqual([[['a/b'], ['', 'ح']]]);
  });

  it('parts an expression by script, and not inside groups, classes and escapes', async () => {
    const [row] = await rowsOf(['ab|ж[|з]|سور(ي|ى)|c\\d|d|שלום|[سش]|ж']);
    expect(row).toEqual([['ab|c\\d|d', 'ж[|з]|ж', 'سور(ي|ى)|[سش]', 'שלום']]);
  });

  it('puts together what the rows begin with in Latin letters, each once', async () => {
    const rows = [
      [termOf('ab|ح|cd'), termOf('no')],
      [termOf('cd|ef|س'), termOf('yes')],
    ];
    expect((await load(gateModule(rows))).latin).toBe('ab|cd|ef');
  });

  it('gives back expressions that find what the given ones find', async () => {
    const word = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
    const escape = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 4 }), async (words) => {
        const [[term] = []] = await rowsOf([words.map(escape).join('|')]);
        if (!term) throw new Error('no term');
        const nowhere = '\u0001';
        for (const text of words) expect(finds(term, `x${text}x`)).toBe(true);
        expect(finds(term, nowhere)).toBe(words.includes(nowhere));
      }),
      { numRuns: 50 },
    );
  });
});
