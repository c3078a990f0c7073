/**
 * From what was counted to answers in order.
 */
import { type Board, MOST_SLOTS } from './board';
import { DOCUMENT_KINDS, EVENT_KINDS, ROLES, spellingAt } from './segment';
import type { Answer } from './types';
import type { Question } from './understand';

/** Where nothing else tells two apart: a person before a place, a card before what mentions it. */
const KIND_PRIOR = Float32Array.of(0.01, 0.03, 0.02, 0.024, 0.02, -0.05, -0.04, -0.05);

const EVENT = DOCUMENT_KINDS.indexOf('event');
const FIRST_CARD = DOCUMENT_KINDS.indexOf('person');
const LAST_CARD = DOCUMENT_KINDS.indexOf('place');
const FIRST_OWN = DOCUMENT_KINDS.indexOf('clipping');

/** Among more answers than are wanted the reader's own have this part, where there are any. */
const OWN_SHARE = 0.3;

/** A word that is met this little stands only in a text: a mention counts less than a part met. */
const MENTION = 0.33;
/** A whole word of a text is met more than this, the beginning of one less. */
const NEARLY = 0.31;
/** What sounds like a word, or is a letter off, is met less than this. */
const SURELY = 0.5;
const LESS = 0.3;

/** How much a kind of event is one at which people meet. */
const MEETING = Float32Array.from(EVENT_KINDS, (kind) =>
  kind === 'talks' ? 0.4 : kind === 'contact' || kind === 'visit' ? 0.15 : 0,
);

/** A document with its score; `sure` is how well the question's parts were met, 0 to 1. */
export interface Candidate {
  readonly board: Board;
  readonly document: number;
  readonly score: number;
  readonly sure: number;
  /** Every word stands in it, if only in its text. */
  readonly whole: boolean;
}

export interface Card {
  readonly id: string;
  readonly board: Board;
  readonly document: number;
}

/** Hands what a name was met by on to the documents that link to it. Returns the names. */
export function followLinks(boards: readonly Board[], slots: number): readonly Card[] {
  const cards: Card[] = [];
  for (const board of boards) {
    const { kinds, ids } = board.segment;
    const met = board.touched.length;
    for (let i = 0; i < met; i++) {
      const document = board.touched[i] ?? 0;
      const kind = kinds[document] ?? 0;
      if (kind < FIRST_CARD || kind > LAST_CARD) continue;
      const id = ids[document] ?? '';
      const number = cards.push({ id, board, document }) - 1;
      for (let slot = 0; slot < slots; slot++) {
        const worth = board.met[document * MOST_SLOTS + slot] ?? 0;
        if (worth > 0.4) for (const one of boards) one.link(slot, id, number, worth);
      }
    }
  }
  return cards;
}

/** What the answers are chosen from. */
export interface Counted {
  readonly boards: readonly Board[];
  /**
   * Those of the reference: by these it is judged how telling a word is and how much a card has to
   * do with, so that what the reader keeps does not change the order of the rest.
   */
  readonly fixed: readonly Board[];
  readonly question: Question;
  /** How many words it has. */
  readonly tokens: number;
}

/** The best of what was counted, best first, at most `limit` of them. */
export function bestOf({ boards, fixed, question, tokens }: Counted, limit: number): Candidate[] {
  const slots = question.parts.length;
  const telling = rarity(fixed, slots);
  const total = telling.reduce((sum, one) => sum + one, 0);
  const wanted = wantedFacts(question);
  const factsOnly = question.parts.every(({ date, meaning }) => date !== null || meaning !== null);
  // All of them, where the order of time decides.
  const room = question.order === null ? limit : Infinity;
  const best: Candidate[] = [];
  const own: Candidate[] = [];
  const all = (1 << slots) - 1;
  for (const board of boards) {
    board.coverDocuments(tokens);
    const { kinds, weights, eventKinds, lastDays, ids } = board.segment;
    for (const document of board.touched) {
      let sum = 0;
      let parts = 0;
      let mentioned = 0;
      let whole = 0;
      for (let slot = 0; slot < slots; slot++) {
        const met = board.met[document * MOST_SLOTS + slot] ?? 0;
        if (met === 0) continue;
        parts++;
        if (met < MENTION) mentioned++;
        if (met >= SURELY || (met > NEARLY && met < MENTION)) whole++;
        sum += met * (telling[slot] ?? 1);
      }
      if (parts === 0) continue;
      const sure = (sum / total) * ((parts - mentioned * LESS) / slots);
      const kind = kinds[document] ?? 0;
      const facts = board.byFact[document] ?? 0;
      if (question.order !== null && (kind !== EVENT || parts < slots)) continue;
      if (question.order !== null && (facts & wanted) !== wanted) continue;
      if (question.both && kind !== EVENT) continue;
      let score = sure + 0.3 * (board.cover[document] ?? 0) + (KIND_PRIOR[kind] ?? 0);
      if (kind === EVENT) {
        const weight = weights[document] ?? 0;
        const recent = ((lastDays[document] ?? 0) - 19_000_000) / 2e8;
        score += weight * (factsOnly ? 0.06 : 0.012) + recent;
        if (wanted !== 0 && (facts & wanted) === wanted) score += 0.16;
        if (question.both) {
          if ((((board.byLink[document] ?? 0) | facts) & all) !== all) score -= 0.5;
          score += MEETING[(eventKinds[document] ?? 1) - 1] ?? 0;
        }
      } else if (kind >= FIRST_CARD && kind <= LAST_CARD) {
        score +=
          Math.log2(1 + fixed.reduce((n, one) => n + one.linksTo(ids[document] ?? ''), 0)) * 0.006;
      }
      const list = kind < FIRST_OWN ? best : own;
      if (list.length >= room && score < (list[room - 1]?.score ?? 0) - 1e-6) continue;
      keep(list, { board, document, score, sure, whole: whole === slots }, room);
    }
  }
  if (question.order !== null) sortByTime(best, question.order === 'first');
  return own.length === 0 ? best.slice(0, limit) : shared(best, own, limit);
}

/** Of both, so that neither crowds the other out, in one order. */
function shared(best: Candidate[], own: Candidate[], limit: number): Candidate[] {
  const share = Math.min(own.length, Math.max(Math.ceil(limit * OWN_SHARE), limit - best.length));
  return [...best.slice(0, limit - share), ...own.slice(0, share)].sort(compare);
}

/** Bits of the parts that are facts. */
function wantedFacts({ parts }: Question): number {
  return parts.reduce(
    (bits, { date, meaning }, slot) => (date || meaning ? bits | (1 << slot) : bits),
    0,
  );
}

/** How telling each part is: one that few documents meet counts more. */
function rarity(boards: readonly Board[], slots: number): number[] {
  const size = boards.reduce((sum, one) => sum + one.size, 0);
  return Array.from({ length: slots }, (_, slot) => {
    const found = boards.reduce((sum, board) => sum + (board.found[slot] ?? 0), 0);
    if (size === 0) return 1;
    return 0.35 + 0.65 * (Math.log((1 + size) / (1 + found)) / Math.log(1 + size));
  });
}

/** Inserts in order, keeping no more than `room`. */
function keep(best: Candidate[], one: Candidate, room: number): void {
  let at = best.length;
  best.push(one);
  while (at > 0 && compare(one, best[at - 1] ?? one) < 0) {
    best[at] = best[at - 1] ?? one;
    at--;
  }
  best[at] = one;
  if (best.length > room) best.pop();
}

function idOf({ board, document }: Candidate): string {
  return board.segment.ids[document] ?? '';
}

/** By score; where that is the same, by id, so that the order of adding does not matter. */
function compare(a: Candidate, b: Candidate): number {
  const difference = b.score - a.score;
  if (Math.abs(difference) > 1e-6) return difference;
  return idOf(a) < idOf(b) ? -1 : 1;
}

function sortByTime(best: Candidate[], earliest: boolean): void {
  const dayOf = ({ board, document }: Candidate) => board.segment.firstDays[document] ?? 0;
  const least = (best[0]?.sure ?? 0) * 0.7;
  const close = best.filter(({ sure }) => sure >= least);
  close.sort((a, b) => (earliest ? dayOf(a) - dayOf(b) : dayOf(b) - dayOf(a)) || compare(a, b));
  best.splice(0, best.length, ...close);
}

/** The answer of a candidate, with the spelling that says why. */
export function answerOf(candidate: Candidate, slots: number, cards: readonly Card[]): Answer {
  const { board, document, score } = candidate;
  const { segment } = board;
  let text = 0;
  let best = 0;
  let through: Card | null = null;
  for (let slot = 0; slot < slots; slot++) {
    const cell = document * MOST_SLOTS + slot;
    const met = board.met[cell] ?? 0;
    const card = cards[(board.through[cell] ?? 0) - 1];
    const own = (board.metBy[cell] ?? 0) - 1;
    if (met <= best || (own < 0 && !card)) continue;
    best = met;
    text = own >= 0 ? own : (card?.board.metBy[card.document * MOST_SLOTS + slot] ?? 1) - 1;
    through = own >= 0 ? null : (card ?? null);
  }
  const from = through?.board.segment ?? segment;
  const worthless = best === 0;
  const inText = ROLES[from.roles[text] ?? 0] === 'text';
  return {
    id: segment.ids[document] ?? '',
    kind: DOCUMENT_KINDS[segment.kinds[document] ?? 0] ?? 'event',
    score,
    by: worthless ? 'facts' : inText ? 'text' : 'name',
    spelling: worthless || inText ? null : spellingAt(from, text),
    through: through?.id ?? null,
  };
}
