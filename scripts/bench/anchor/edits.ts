/** How words of a page are edited, and how sentences come to say something else. */
import type { Draft, Segment } from './draft';
import type { Random } from './random';

export type Language = 'ar' | 'he' | 'en';

/** Words of a language, to be put in place of others. */
export interface Vocabulary {
  readonly language: Language;
  readonly words: readonly string[];
  /** Those that begin with a capital in the middle of a sentence; others' writing has none. */
  readonly names: readonly string[];
}

const WORD = /[\p{L}\p{N}\p{M}]+/u;
const NOT: Readonly<Record<Language, readonly string[]>> = {
  ar: ['لم', 'لن', 'لا', 'ليس'],
  he: ['לא', 'אין', 'אינו'],
  en: ['not', 'never', 'no longer'],
};

/** Edits about so many of the words (0 to 1): other words, slips, words less, words more. */
export function editWords(draft: Draft, rate: number, words: Vocabulary, random: Random): Draft {
  let letters = 0;
  let untouched = 0;
  const blocks = draft.blocks.map((block) =>
    block.map((segment) => {
      const text = segment.text
        .split(/(\s+)/)
        .map((token) => {
          if (!WORD.test(token)) return token;
          const edited = random.chance(rate);
          if (segment.quoted) letters += token.length;
          if (segment.quoted && !edited) untouched += token.length;
          return edited ? editWord(token, words, random) : token;
        })
        .join('');
      return { ...segment, text };
    }),
  );
  return { blocks, kept: letters === 0 ? 0 : draft.kept * (untouched / letters) };
}

function editWord(token: string, { words }: Vocabulary, random: Random): string {
  const way = random.next();
  if (way < 0.4) return token.replace(WORD, () => random.pick(words));
  if (way < 0.6) return slip(token, random);
  if (way < 0.8) return '';
  return `${token} ${random.pick(words)}`;
}

/** Two letters in each other's place. */
function slip(token: string, random: Random): string {
  const at = random.below(Math.max(1, token.length - 1));
  return (
    token.slice(0, at) + token.slice(at + 1, at + 2) + token.slice(at, at + 1) + token.slice(at + 2)
  );
}

/** The same words but for a number, a name or a negation; null where there is nothing to change. */
export function sayOtherwise(text: string, vocabulary: Vocabulary, random: Random): string | null {
  const { language, words, names } = vocabulary;
  const tokens = text.split(/(\s+)/);
  const places = tokens.flatMap((token, index) => (WORD.test(token) ? [index] : []));
  if (places.length < 2) return null;
  const numbers = places.filter((index) => /\p{N}/u.test(tokens[index] ?? ''));
  const capitals = places.filter((index, n) => n > 0 && /^\p{Lu}\p{Ll}/u.test(tokens[index] ?? ''));
  const long = places.filter((index) => (tokens[index] ?? '').length >= 4);
  const way = random.next();
  if (numbers.length > 0 && way < 0.5) {
    const at = random.pick(numbers);
    const other = String(random.below(9) + 1);
    tokens[at] = (tokens[at] ?? '').replace(/\p{N}+/u, (old) => (old === other ? '12' : other));
  } else if (way < 0.75) {
    const at = random.pick(capitals.length > 0 ? capitals : long.length > 0 ? long : places);
    const old = tokens[at] ?? '';
    const others = (capitals.length > 0 ? names : words).filter((word) => isOther(word, old));
    if (others.length === 0) return null;
    tokens[at] = old.replace(WORD, () => random.pick(others));
  } else {
    const at = random.pick(places.slice(1));
    tokens[at] = `${random.pick(NOT[language])} ${tokens[at] ?? ''}`;
  }
  return tokens.join('');
}

/** Whether a word is another one, and no form of the same. */
function isOther(word: string, old: string): boolean {
  return (
    word.length >= 3 && word.slice(0, 3) !== old.slice(0, 3) && word.slice(-3) !== old.slice(-3)
  );
}

/** Other quotation marks and dashes, fewer commas, other ends of sentences. */
export function otherPunctuation(segment: Segment, random: Random): Segment {
  const text = segment.text
    .replace(/["“”„«»]/g, () => random.pick(['"', '“', '”', '«', '»', '„']))
    .replace(/['‘’]/g, () => random.pick(["'", '‘', '’']))
    .replace(/[-–—]/g, () => random.pick(['-', '–', '—']))
    .replace(/[,،;؛]/g, (mark) => (random.chance(0.3) ? '' : mark))
    .replace(/\.(?=\s|$)/g, () => (random.chance(0.1) ? '!' : '.'))
    .replace(/\.\.\./g, '…');
  return { ...segment, text };
}

const TASHKEEL = ['\u064b', '\u064e', '\u064f', '\u0650', '\u0651', '\u0652', '\u0640'];
const NIQQUD = ['\u05b0', '\u05b4', '\u05b5', '\u05b7', '\u05b8', '\u05bc'];

/** Vowel points; in Latin letters soft hyphens, marks of no width, accents apart from letters. */
export function withMarks(segment: Segment, random: Random): Segment {
  const text = segment.text
    .normalize('NFD')
    .replace(/[\u0621-\u064a]/g, (letter) => mark(letter, TASHKEEL))
    .replace(/[\u05d0-\u05ea]/g, (letter) => mark(letter, NIQQUD))
    .replace(/[a-z]/g, (letter) => (random.chance(0.1) ? `${letter}\u00ad` : letter))
    .replace(/ (?=\S)/g, () => (random.chance(0.05) ? ' \u200f' : ' '));
  return { ...segment, text };

  function mark(letter: string, marks: readonly string[]): string {
    return random.chance(0.3) ? letter + random.pick(marks) : letter;
  }
}
