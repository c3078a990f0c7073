/**
 * The index: what comes with the extension and what is the reader's own, asked as one.
 */
import type { EventKind } from '../reference/types';
import { Board, MOST_SLOTS } from './board';
import { edtfOf } from './dates';
import { meetFacts } from './facts';
import { otherLayouts } from './layouts';
import type { Lexicon } from './lexicon';
import { type Asked, meetLetters, meetNearly, meetSound, meetWhole } from './meet';
import { answerOf, bestOf, type Candidate, followLinks } from './rank';
import { DOCUMENT_KINDS, type Segment, spellingAt } from './segment';
import { soundKey, withoutDigits } from './sound';
import type { Answer, Answers, DocumentKind, SpellingRole, Understood } from './types';
import { LONGEST_QUESTION, type Part, type Question, understand } from './understand';
import { unglued, withoutArticle } from './words';

export interface SearchOptions {
  /** Keys of what was understood and the reader took back. */
  readonly undone?: ReadonlySet<string>;
  readonly limit?: number;
}

/** Answers below this are not what was asked for, only what comes nearest. */
const SURE = 0.42;
/** Of those no more are of use. */
const FEW = 5;
/** What a document is called by. */
const NAMING: ReadonlySet<SpellingRole> = new Set(['name', 'title', 'kept']);
/** Another word for a word, in a title or an office. */
const ALIKE = 0.9;
/** Another word for the same kind of event, in a title. */
const SYNONYM = 0.7;
const DEFAULT_LIMIT = 20;

interface Found {
  readonly best: readonly Candidate[];
  readonly answers: () => Answer[];
  readonly understood: readonly Understood[];
  /** Some word was met by no letters: it may have been typed on another keyboard. */
  readonly stray: boolean;
}

export class SearchIndex {
  readonly #lexicon: Lexicon;
  readonly #fixed: readonly Board[];
  readonly #wordsOfKind = new Map<EventKind, readonly string[]>();
  readonly #own: readonly Board[];
  readonly #boards: readonly Board[];

  /** @param own what is the reader's: see `beside`. */
  constructor(lexicon: Lexicon, fixed: readonly (Segment | Board)[], own: readonly Segment[] = []) {
    this.#lexicon = lexicon;
    this.#fixed = fixed.map((one) => (one instanceof Board ? one : new Board(one)));
    this.#own = own.map((one) => new Board(one));
    this.#boards = [...this.#fixed, ...this.#own];
  }

  /**
   * The same index with what is the reader's own beside it, in the place of what was so before. The
   * reference's part is shared and not copied.
   */
  beside(own: readonly Segment[]): SearchIndex {
    return new SearchIndex(this.#lexicon, this.#fixed, own);
  }

  /** The kind of a document; null for an unknown id. */
  kindOf(id: string): DocumentKind | null {
    const found = this.#place(id);
    return found && (DOCUMENT_KINDS[found.board.segment.kinds[found.document] ?? 0] ?? null);
  }

  /** The date of a document as EDTF, a day or a stretch of days; null where it has none. */
  dateOf(id: string): string | null {
    const found = this.#place(id);
    if (!found) return null;
    const { firstDays, lastDays } = found.board.segment;
    const [first, last] = [firstDays, lastDays].map((days) => days[found.document] ?? 0);
    if (!first || !last) return null;
    return edtfOf({ from: first, to: last, anyYear: false });
  }

  #place(id: string): { board: Board; document: number } | null {
    for (const board of this.#boards) {
      const document = board.segment.ids.indexOf(id);
      if (document >= 0) return { board, document };
    }
    return null;
  }

  /** What a document is called: its first names or titles by language; empty for an unknown id. */
  titles(id: string): ReadonlyMap<string, string> {
    const titles = new Map<string, string>();
    const found = this.#place(id);
    if (!found) return titles;
    const { segment } = found.board;
    const end = segment.spellingsOf[found.document + 1] ?? 0;
    for (let at = segment.spellingsOf[found.document] ?? 0; at < end; at++) {
      const { role, lang, text } = spellingAt(segment, at);
      if (NAMING.has(role) && !titles.has(lang)) titles.set(lang, text);
      // What is the reader's own is called by the first of these, in whatever language.
      if (role === 'kept') break;
    }
    return titles;
  }

  /** The answers to a question as typed so far, best first. Never throws; bounded work. */
  search(question: string, options: SearchOptions = {}): Answers {
    const { undone = new Set<string>(), limit = DEFAULT_LIMIT } = options;
    const raw = question.slice(0, LONGEST_QUESTION);
    const plain = this.#find(understand(raw, this.#lexicon, undone), limit, false);
    let { understood } = plain;
    let asked = raw;
    let sure = plain.best[0]?.sure ?? 0;
    let answers = plain.answers();
    if (plain.stray && !undone.has('layout')) {
      for (const text of otherLayouts(raw)) {
        const other = this.#find(understand(text, this.#lexicon, undone), limit, true);
        const meant = other.best[0]?.sure ?? 0;
        if (meant < 0.7 || meant * 0.95 <= sure) continue;
        sure = meant;
        answers = other.answers();
        asked = text;
        const place = { from: 0, to: raw.length };
        understood = [{ kind: 'layout', key: 'layout', text, ...place }, ...other.understood];
      }
    }
    const nearest = sure < SURE && !plain.best[0]?.whole && answers.length > 0;
    if (nearest) answers = answers.slice(0, FEW);
    return { asked, answers, understood, nearest };
  }

  /** Other words of the same meaning, single ones. */
  #synonyms(meaning: Part['meaning']): readonly string[] {
    if (meaning?.kind !== 'event-kind') return [];
    let words = this.#wordsOfKind.get(meaning.value);
    if (!words) {
      words = Object.entries(this.#lexicon.meanings).flatMap(([phrase, one]) =>
        one.kind === 'event-kind' && one.value === meaning.value && !phrase.includes(' ')
          ? [phrase]
          : [],
      );
      this.#wordsOfKind.set(meaning.value, words);
    }
    return words;
  }

  /** @param lettersOnly words are met letter for letter, or not at all. */
  #find(question: Question, limit: number, lettersOnly: boolean): Found {
    const boards = this.#boards;
    for (const board of boards) board.clear();
    let tokens = 0;
    let stray = false;
    question.parts.forEach((part, slot) => {
      const met = this.#meetPart(part, slot, question.parts.length, tokens, lettersOnly);
      tokens += part.words.length;
      stray ||= !met;
    });
    const slots = question.parts.length;
    if (slots === 0 && question.order !== null) return this.#anyEvents(question, limit);
    const cards = followLinks(boards, slots);
    const counted = { boards, fixed: this.#fixed, question, tokens: Math.max(1, tokens) };
    const best = bestOf(counted, limit);
    const least = (best[0]?.score ?? 0) * 0.4;
    const close = best.filter(({ score }) => question.order !== null || score >= least);
    return {
      best: close,
      answers: () => close.map((one) => answerOf(one, slots, cards)),
      understood: question.understood,
      stray,
    };
  }

  /** "The latest", of nothing in particular: every event is asked for. */
  #anyEvents(question: Question, limit: number): Found {
    const part: Part = {
      words: [], open: false, meaning: null, date: { from: 1, to: 99_991_231, anyYear: false },
    }; // prettier-ignore
    const fixed = this.#fixed;
    for (const board of fixed) meetFacts(board, 0, part);
    const counted = { boards: fixed, fixed, question: { ...question, parts: [part] }, tokens: 1 };
    const best = bestOf(counted, limit);
    return {
      best,
      answers: () => best.map((one) => answerOf(one, 1, [])),
      understood: question.understood,
      stray: false,
    };
  }

  /** Whether its letters were met, or it is more than letters. */
  #meetPart(
    part: Part,
    slot: number,
    slots: number,
    tokens: number,
    lettersOnly: boolean,
  ): boolean {
    const plain = part.date === null && part.meaning === null;
    const { words, open } = part;
    let met = false;
    if (words.length === 1) {
      const asked: Asked = { text: words[0]?.text ?? '', slot, token: tokens + 1, open };
      met = this.#meetWord(asked, !plain || lettersOnly);
    } else if (slots + words.length <= MOST_SLOTS) {
      const own = words.map((_, i) => slots + i);
      words.forEach(({ text }, i) => {
        const asked = { text, slot: slots + i, token: tokens + 1 + i, open: false };
        this.#meetWord(asked, true);
      });
      for (const board of this.#boards) board.every(slot, own);
    }
    for (const board of this.#boards) {
      for (const text of this.#synonyms(part.meaning)) {
        meetWhole(board, { text, slot, token: tokens + 1, open: false }, SYNONYM);
      }
      meetFacts(board, slot, part);
    }
    return met || !plain;
  }

  /** What the reader's own texts say decides nothing of how far is looked in the reference. */
  #meetWord(asked: Asked, lettersOnly: boolean): boolean {
    for (const text of this.#alike(asked.text)) {
      for (const board of this.#boards) meetWhole(board, { ...asked, text }, ALIKE);
    }
    const met = meetWord(this.#fixed, asked, lettersOnly);
    return (this.#own.length > 0 && meetWord(this.#own, asked, lettersOnly)) || met;
  }

  #alike(word: string): readonly string[] {
    const { alike } = this.#lexicon;
    const forms = [word, withoutArticle(word), ...unglued(word)];
    return forms.flatMap((form) => (Object.hasOwn(alike, form) ? (alike[form] ?? []) : []));
  }
}

/**
 * One word against all parts of the index: what is farther is tried where what is near is not.
 * @returns whether its letters were met.
 */
function meetWord(boards: readonly Board[], asked: Asked, lettersOnly: boolean): boolean {
  const most = (meet: (board: Board) => number) =>
    boards.reduce((best, board) => Math.max(best, meet(board)), 0);
  let best = most((board) => meetLetters(board, asked, 1));
  if (best === 1) return true;
  for (const text of new Set([withoutArticle(asked.text), ...unglued(asked.text)])) {
    if (text === asked.text) continue;
    best = Math.max(
      best,
      most((board) => meetLetters(board, { ...asked, text }, 0.95)),
    );
  }
  if (best > 0.9 || lettersOnly) return best > 0;
  const begun = best;
  for (const text of new Set([
    asked.text,
    withoutArticle(asked.text),
    ...withoutDigits(asked.text),
  ])) {
    const key = soundKey(text);
    best = Math.max(
      best,
      most((board) => meetSound(board, { ...asked, text }, key, begun < 0.5)),
    );
  }
  if (best > 0.86) return begun > 0;
  for (const text of new Set([asked.text, withoutArticle(asked.text)])) {
    most((board) => meetNearly(board, { ...asked, text }, 1));
  }
  return begun > 0;
}
