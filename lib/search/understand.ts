/**
 * What a question asks for beside its letters: dates, kinds, how sure, first or last, two at once.
 */
import { bounded, type QuestionText } from './dates';
import { type Lexicon, LONGEST_PHRASE, type Meaning } from './lexicon';
import type { AskedDate, Order, Understood } from './types';
import { isParticle } from './particles';
import { phraseAt, stretchAt } from './stretches';
import { type Word, wordsOf } from './words';

/** A longer question is cut: nobody types it, and the work stays bounded. */
export const LONGEST_QUESTION = 200;
const MOST_PARTS = 8;

/** One thing asked for: words, or what they were read as, or both. */
export interface Part {
  readonly words: readonly Word[];
  readonly date: AskedDate | null;
  readonly meaning: Extract<Meaning, { kind: 'event-kind' | 'status' }> | null;
  /** The reader may still be typing it. */
  readonly open: boolean;
}

export interface Question {
  readonly parts: readonly Part[];
  readonly understood: readonly Understood[];
  readonly order: Order | null;
  /** Only what has to do with all the names. */
  readonly both: boolean;
}

const PLUS = /[+&＋]/;

/**
 * Reads a question.
 * @param undone keys of what the reader took back: those words are letters again.
 */
export function understand(
  question: string,
  lexicon: Lexicon,
  undone: ReadonlySet<string> = new Set(),
): Question {
  const raw = question.slice(0, LONGEST_QUESTION);
  const text: QuestionText = { raw, words: wordsOf(raw), lexicon };
  const reader = new Reader(text, undone);
  for (let at = 0; at < text.words.length && reader.parts.length < MOST_PARTS;) {
    at = reader.read(at);
  }
  const plus = PLUS.exec(raw);
  const both = plus !== null && reader.parts.length > 1 && !undone.has('both');
  if (plus && both) {
    const from = plus.index;
    reader.understood.push({ kind: 'both', key: 'both', from, to: from + 1 });
  }
  // Words that only join others are what is asked for where nothing else is.
  const parts =
    reader.parts.length > 0 || reader.understood.length > 0
      ? reader.parts
      : text.words.slice(0, MOST_PARTS).map((word, i) => plain(word, i === text.words.length - 1));
  return { parts, understood: reader.understood, order: reader.order, both };
}

function plain(word: Word, open: boolean): Part {
  return { words: [word], date: null, meaning: null, open };
}

type OfDates = Extract<Meaning, { kind: 'month' | 'bound' | 'season' | 'part-of-time' | 'decade' }>;

const OF_DATES: readonly string[] = ['month', 'bound', 'season', 'part-of-time', 'decade'];

/** What means something only as a part of a date. */
const isOfDates = (meaning: Meaning): meaning is OfDates => OF_DATES.includes(meaning.kind);

class Reader {
  readonly parts: Part[] = [];
  readonly understood: Understood[] = [];
  order: Order | null = null;
  readonly text: QuestionText;
  readonly undone: ReadonlySet<string>;

  constructor(text: QuestionText, undone: ReadonlySet<string>) {
    this.text = text;
    this.undone = undone;
  }

  /** Reads what begins at a word and returns where the next begins. */
  read(at: number): number {
    return this.#date(at) ?? this.#phrase(at) ?? this.#word(at);
  }

  #date(at: number): number | null {
    const { words } = this.text;
    const bound = this.#meaningAt(at, 1);
    const begins = bound?.kind === 'bound' ? at + 1 : at;
    const found = stretchAt(this.text, begins);
    if (!found) return null;
    const date = bound?.kind === 'bound' ? bounded(found.date, bound.value) : found.date;
    const taken = words.slice(at, found.next);
    const key = keyOf('date', taken);
    if (this.undone.has(key)) return this.#letters(at, found.next);
    this.understood.push({ kind: 'date', key, ...placeOf(taken), date });
    this.parts.push({ words: words.slice(begins, found.next), date, meaning: null, open: false });
    return found.next;
  }

  #phrase(at: number): number | null {
    for (let length = LONGEST_PHRASE; length > 0; length--) {
      const meaning = this.#meaningAt(at, length);
      if (!meaning || isOfDates(meaning)) continue;
      const taken = this.text.words.slice(at, at + length);
      if (meaning.kind === 'idle' || meaning.kind === 'join') return at + length;
      const key = keyOf(meaning.kind, taken);
      if (this.undone.has(key)) return this.#letters(at, at + length);
      const place = placeOf(taken);
      if (meaning.kind === 'order') {
        if (this.order !== null) return null;
        this.order = meaning.value;
        this.understood.push({ kind: 'order', value: meaning.value, key, ...place });
        return at + length;
      }
      this.understood.push(
        meaning.kind === 'status'
          ? { kind: 'status', value: meaning.value, key, ...place }
          : { kind: 'event-kind', value: meaning.value, key, ...place },
      );
      this.parts.push({ words: taken, date: null, meaning, open: false });
      return at + length;
    }
    return null;
  }

  /** Takes words as they are typed, whatever else they could mean. */
  #letters(from: number, to: number): number {
    for (let at = from; at < to; at++) this.#word(at);
    return to;
  }

  #word(at: number): number {
    const { words } = this.text;
    const word = words[at];
    const last = at === words.length - 1;
    if (word && !(isParticle(word.text) && words.length > 1)) {
      this.parts.push(plain(word, last && !/[\s.,]$/.test(this.text.raw)));
    }
    return at + 1;
  }

  #meaningAt(at: number, length: number): Meaning | undefined {
    return phraseAt(this.text, at, length);
  }
}

function keyOf(kind: string, words: readonly Word[]): string {
  return `${kind}:${words.map(({ text }) => text).join(' ')}`;
}

function placeOf(words: readonly Word[]): { from: number; to: number } {
  return { from: words[0]?.from ?? 0, to: words.at(-1)?.to ?? 0 };
}
