import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockAt, plainTextOf, PlainTextBuilder } from './plain-text';

/** Any text, with much of what is left out or folded in it. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(' ', '\n\t', '\u00a0', '\u00ad', '\u200b', '\ufeff', '\u2060', '\ud800', 'é'),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

function built(blocks: readonly (readonly string[])[]) {
  const builder = new PlainTextBuilder();
  const pieces: string[] = [];
  for (const block of blocks) {
    for (const data of block) builder.add(pieces.push(data) - 1, data);
    builder.endBlock();
  }
  return { placed: builder.build(), pieces };
}

describe('PlainTextBuilder', () => {
  it('makes one space of white space, none at the ends of a block, a line feed between blocks', () => {
    const { placed } = built([
      ['  The  envoys\n', '\t met', ' on', 'ce '],
      [' \n '],
      ['They \u00a0left.'],
    ]);
    expect(placed.plain).toEqual({ text: 'The envoys met once\nThey left.', blocks: [0, 20] });
  });

  it('leaves out what only says where a line may break', () => {
    expect(plainTextOf(['ne\u00adgo\u200bti\u2060ations']).text).toBe('negotiations');
  });

  it('keeps a line break inside a block as a space', () => {
    const builder = new PlainTextBuilder();
    builder.add(0, 'one');
    builder.addSpace();
    builder.add(1, 'two');
    expect(builder.build().plain.text).toBe('one two');
  });

  it('leads each unit of any text back to where it stands, and from there forth again', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyText, { maxLength: 4 }), { maxLength: 5 }), (blocks) => {
        const { placed, pieces } = built(blocks);
        const { text } = placed.plain;
        for (let at = 0; at < text.length; at++) {
          const place = placed.placeOf(at);
          if (text[at] === '\n') expect(place).toBeNull();
          else if (place) {
            const original = pieces[place.piece]?.[place.offset] ?? '';
            expect(text[at] === ' ' ? /\s/.test(original) : original === text[at]).toBe(true);
            expect(placed.positionOf(place)).toBe(at);
          } else expect.unreachable();
        }
      }),
    );
  });

  it('does not mind how a text is cut into pieces', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 6 }), (pieces) => {
        const { placed } = built([pieces]);
        expect(placed.plain.text).toBe(built([[pieces.join('')]]).placed.plain.text);
      }),
    );
  });

  it('knows the block of each position', () => {
    const { text, blocks } = plainTextOf(['one', 'two', 'three']);
    const indices = Array.from({ length: text.length }, (_, at) => blockAt(blocks, at));
    expect(indices.join('')).toBe('0000111122222');
  });
});
