/** Single trials: a quote taken from a page, the page changed, the quote looked for. */
import { comparable } from '../../../lib/anchor/comparable';
import { describe } from '../../../lib/anchor/describe';
import { find } from '../../../lib/anchor/find';
import { SearchedText } from '../../../lib/anchor/haystack';
import type { PlainText } from '../../../lib/anchor/plain-text';
import type { Selectors } from '../../../lib/anchor/types';
import type { Condition } from './conditions';
import { draftOf, textOf, type Quote, type Span } from './draft';
import type { Vocabulary } from './edits';
import { peerQuote, type Peer, type PeerQuote } from './peers';
import type { Random } from './random';
import type { TextPage } from './texts';

const SHORTEST = 8;
const LONGEST = 400;

/** A quote and a page in which it is to be found, or not. */
export interface Trial {
  readonly selectors: Selectors;
  readonly peerQuote: PeerQuote;
  readonly plain: PlainText;
  /** Where the quote stands; null where it does not. */
  readonly span: Span | null;
  /** So little of the quote is left that "lost" is right as well. */
  readonly worn: boolean;
}

/**
 * `twin`: the quote's very words, at another place: what a page shows twice (a menu, a headline and
 * its teaser) is there still when one of the two is gone.
 */
export type Outcome = 'right' | 'twin' | 'wrong' | 'lost';

/** Of a quote with fewer untouched letters, a place and "lost" are both right. */
const WORN = 0.5;

/** Words of some length out of a block: as long as chance has it, short ones as often as long ones. */
export function takeQuote({ blocks }: TextPage, random: Random): Quote | null {
  const length = Math.round(SHORTEST * (LONGEST / SHORTEST) ** random.next());
  const fitting = blocks.flatMap((text, index) => (text.length >= length ? [index] : []));
  if (fitting.length === 0) return null;
  const block = random.pick(fitting);
  const text = blocks[block] ?? '';
  const wish = random.below(text.length - length + 1);
  const start = wish === 0 ? 0 : text.lastIndexOf(' ', wish) + 1;
  const space = text.indexOf(' ', start + length - 1);
  const end = space < 0 ? text.length : space;
  const words = text.slice(start, end).trim();
  return words.length < SHORTEST || words.length > LONGEST ? null : { block, start, end };
}

/** A trial; null where the page does not lend itself to it. */
export function trialOf(
  page: TextPage,
  words: Vocabulary,
  { change, gone }: Condition,
  random: Random,
): Trial | null {
  const quote = takeQuote(page, random);
  if (!quote) return null;
  const before = textOf(draftOf(page.blocks, quote));
  const draft = change(draftOf(page.blocks, quote), words, random);
  if (!draft || !before.span) return null;
  const selectors = describe(before.plain, before.span.start, before.span.end);
  if (!selectors) return null;
  const { plain, span } = textOf(draft);
  return {
    selectors,
    peerQuote: peerQuote(before.plain.text, before.span),
    plain,
    span: gone ? null : span,
    worn: !gone && draft.kept < WORN,
  };
}

/** What came of looking for a quote: right where most of the shorter of the two spans is common. */
export function outcome(trial: Trial, found: Span | null): Outcome {
  const { span, worn, plain, selectors } = trial;
  if (!found) return span === null || worn ? 'right' : 'lost';
  if (span) {
    const common = Math.min(span.end, found.end) - Math.max(span.start, found.start);
    const shorter = Math.min(span.end - span.start, found.end - found.start);
    if (common >= shorter / 2) return 'right';
  }
  const words = comparable(plain.text.slice(found.start, found.end)).text.trim();
  return words === comparable(selectors.quote.exact).text.trim() ? 'twin' : 'wrong';
}

/** We, like the others: from a text, in one go. */
export function findOurs({ plain, selectors }: Trial): Span | null {
  const found = find(new SearchedText(plain), selectors);
  return found.status === 'lost' ? null : found;
}

/** One of the others. */
export async function findTheirs(peer: Peer, trial: Trial): Promise<Span | null> {
  return peer.find(trial.plain.text, trial.peerQuote);
}
