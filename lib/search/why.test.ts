import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aroundMark, markedRuns } from './why';

const said = (text: string, asked: string, most: number) =>
  aroundMark(markedRuns(text, asked), most)
    .map((run) => (run.marked ? `[${run.text}]` : run.text))
    .join('');

const long = 'one two three four five six seven eight nine ten heron eleven twelve thirteen';

describe('the words around what was met', () => {
  it.each([
    [long, 'heron', 30, '…ten [heron] eleven twelve…'],
    [long, 'two', 20, 'one [two] three four…'],
    [long, 'thirteen', 24, '…eleven twelve [thirteen]'],
    [long, 'nothing', 20, 'one two three four…'],
    ['short heron', 'heron', 20, 'short [heron]'],
  ])('%s, %s', (text, asked, most, wanted) => expect(said(text, asked, most)).toBe(wanted));

  it('are words of the text, with the mark among them, and cut no letter in half', () => {
    const aText = fc.array(fc.constantFrom('heron', 'a', ' ', '\u{1f426}', 'الجسر', '\n'), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(aText, fc.integer({ min: 12, max: 80 }), (parts, most) => {
        const text = parts.join('');
        const runs = markedRuns(text, 'heron', false);
        const cut = aroundMark(runs, most);
        const shown = cut.map((run) => run.text).join('');
        expect(text).toContain(shown.replace(/^…|…$/g, ''));
        expect(shown.length).toBeLessThanOrEqual(most + 4);
        expect(shown).not.toMatch(/\p{Surrogate}/u);
        const first = runs.find(({ marked }) => marked);
        if (first && first.text.length < most / 2) {
          expect(cut.some(({ marked }) => marked)).toBe(true);
        }
      }),
    );
  });
});
