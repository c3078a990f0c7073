// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { findPassages } from './passages';
import { runAtOnce } from './steps';

/** Puts text into the page, one element a piece. */
function page(...pieces: string[]): void {
  document.body.replaceChildren(
    ...pieces.map((piece) => {
      const element = document.createElement('span');
      element.textContent = piece;
      return element;
    }),
  );
}

function found(...passages: string[]): string[] {
  return runAtOnce(findPassages(document.body, passages)).map(String);
}

beforeEach(() => page());

describe('findPassages', () => {
  it('finds words where they stand, in the order asked for', () => {
    page('The envoys met on Tuesday. ', 'They agreed on nothing.');
    expect(found('agreed on nothing', 'envoys met')).toEqual(['agreed on nothing', 'envoys met']);
  });

  it('finds words that run over several elements and lines', () => {
    page('The  envoys\n   ', 'met', '\ton', ' Tuesday');
    expect(found('envoys met on Tues')).toEqual(['envoys\n   met\ton Tues']);
  });

  it('finds what a reading cut short', () => {
    page('A long sentence that goes on and on.');
    expect(found('A long sentence…')).toEqual(['A long sentence']);
  });

  it('leaves out what is not there, and what says nothing', () => {
    page('The envoys met.');
    expect(found('the ministers met', '', '…', ' ', 'T')).toEqual([]);
  });

  it('does not look into scripts and forms', () => {
    page('nothing here');
    for (const name of ['script', 'style', 'textarea']) {
      const element = document.createElement(name);
      element.textContent = 'the envoys met';
      document.body.append(element);
    }
    expect(found('the envoys met')).toEqual([]);
  });

  it('finds any run of words of any text, cut into any pieces', () => {
    const word = fc.stringMatching(/^[a-zابתש]{1,6}$/);
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 }),
        fc.nat(),
        fc.integer({ min: 1, max: 6 }),
        (pieces, start, length) => {
          page(...pieces.map((words) => ` ${words.join(' \n ')} `));
          const words = pieces.flat();
          const from = start % words.length;
          const passage = words.slice(from, from + length).join(' ');
          fc.pre(passage.length >= 2);
          expect(found(passage).map((one) => one.replace(/\s+/g, ' '))).toEqual([passage]);
        },
      ),
    );
  });
});
