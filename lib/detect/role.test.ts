import { describe, expect, it } from 'vitest';
import type { Mention } from './mentions';
import { datelineEnd, placingOf, roleOf, type Role } from './role';

const placing = placingOf({
  before: ['in', 'في'],
  parts: ['southern', 'جنوب'],
  between: ['the', 'of'],
  attached: ['ב'],
  after: ["'de"],
});

/** Whether the word between the brackets is a place. */
function placed(marked: string): boolean {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const mention: Mention = {
    concept: { kind: 'party', side: 0 },
    conceptId: 0,
    zone: 0,
    sentence: 0,
    start,
    end,
    weak: false,
    slip: false,
    single: false,
    langs: [],
  };
  return isPlaced(marked.replace(/[[\]]/g, ''), mention, placing);
}

describe('isPlaced', () => {
  it.each(['Strikes in [Aland]', 'In the [Aland] crisis', 'in southern [Aland]', 'غارة في [ألفا]'])(
    'takes "%s" for a place',
    (text) => {
      expect(placed(text)).toBe(true);
    },
  );

  it.each(['southern [Aland] burns', "[Aland]'de görüşme"])(
    'knows parts and endings: "%s"',
    (text) => {
      expect(placed(text)).toBe(true);
    },
  );

  it('knows letters written together with the name', () => {
    expect(placed('תקיפה ב[אלפא]')).toBe(true);
    expect(placed('שיחות עם ה[אלפא]')).toBe(false);
  });

  it.each(['[Aland] speaks', 'Talks in Bern with [Aland]', 'win [Aland]'])(
    'takes "%s" for one who acts',
    (text) => {
      expect(placed(text)).toBe(false);
    },
  );
});
