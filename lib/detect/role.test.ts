import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mention } from './mentions';
import { datelineEnd, placingOf, roleOf, type Role } from './role';

const placing = placingOf({
  before: ['in', 'في'],
  parts: ['southern', 'جنوب'],
  about: ['about', 'بشأن', 'ws.'],
  with: ['with', 'مع'],
  between: ['the', 'of'],
  attached: ['ב'],
  withAttached: ['与'],
  after: ["'de", "'yi ", '局势'],
  withAfter: [' ile '],
});

const mentionAt = (start: number, end: number): Mention => ({
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
});

/** The role of the word between the brackets. */
function role(marked: string): Role {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return roleOf(marked.replace(/[[\]]/g, ''), mentionAt(start, end), placing);
}

describe('roleOf', () => {
  it.each([
    'Strikes in [Aland]',
    'In the [Aland] crisis',
    'in southern [Aland]',
    'غارة في [ألفا]',
    'southern [Aland] burns',
    "[Aland]'de görüşme",
    'תקיפה ב[אלפא]',
  ])('takes "%s" for a place', (text) => {
    expect(role(text)).toBe('place');
  });

  it.each([
    'Beland and Celand talk about [Aland]',
    'تفاهم بشأن [ألفا]',
    'umowa ws. [Alandii]',
    "Beland [Aland]'yi görüştü",
    '双方讨论[阿兰]局势',
  ])('takes "%s" for a subject', (text) => {
    expect(role(text)).toBe('place');
  });

  it.each([
    'Beland confirms talks with [Aland]',
    'talks with the [Aland] side',
    'محادثات مع [ألفا]',
    'Beland [Aland] ile görüştü',
    '贝兰与[阿兰]会谈',
  ])('takes "%s" for the other side', (text) => {
    expect(role(text)).toBe('with');
  });

  it.each([
    '[Aland] speaks',
    'Talks in Bern please [Aland]',
    'win [Aland]',
    'שיחות עם ה[אלפא]',
    'withdraw [Aland]',
  ])('takes "%s" for one who acts', (text) => {
    expect(role(text)).toBe('acts');
  });

  it('answers at any place of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)];
        const mention = mentionAt(Math.min(start, end), Math.max(start, end));
        expect(['acts', 'with', 'place']).toContain(roleOf(text, mention, placing));
      }),
    );
  });
});

describe('datelineEnd', () => {
  it.each([
    ['ALPHA, Aland (Wire) – Beland', 'Beland'],
    ['ALPHA – Beland', 'Beland'],
    ['ALPHA (Wire) — Beland', 'Beland'],
    ['ألفا - قال', 'قال'],
  ])('ends "%s" before "%s"', (text, rest) => {
    expect(text.slice(datelineEnd(text))).toBe(rest);
  });

  it.each(['Beland met Aland in Alpha – again', 'Aland, Beland – a pact', 'Aland speaks', ''])(
    'sees none in "%s"',
    (text) => {
      expect(datelineEnd(text)).toBe(0);
    },
  );
});
