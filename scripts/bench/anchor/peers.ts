/**
 * Others that find quotes, each with the settings its users give it, on the same plain text.
 * Hypothesis's way with approx-string-match is written anew here after what its client does: the
 * same words first, else the closest by edit distance with at most half of the letters (and 256)
 * wrong; among these, quote, prefix, suffix and position are weighed 50 : 20 : 20 : 2.
 */
import { textQuoteSelectorMatcher, type Chunk } from '@apache-annotator/selector';
import approximately from 'approx-string-match';
import { toTextPosition } from 'dom-anchor-text-quote';
import type { Span } from './draft';

/** A quote with the 32 letters on either side that these keep. */
export interface PeerQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where it stood. */
  readonly position: number;
}

export interface Peer {
  readonly name: string;
  readonly find: (text: string, quote: PeerQuote) => Span | null | Promise<Span | null>;
}

const CONTEXT = 32;
const MOST_ERRORS = 256;
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 };

/** What the others keep of a quote. */
export function peerQuote(text: string, { start, end }: Span): PeerQuote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    position: start,
  };
}

interface Match extends Span {
  readonly errors: number;
}

function search(text: string, pattern: string, mostErrors: number): Match[] {
  const same: Match[] = [];
  for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) {
    same.push({ start: at, end: at + pattern.length, errors: 0 });
  }
  return same.length > 0 ? same : approximately(text, pattern, mostErrors);
}

function likeness(text: string, pattern: string): number {
  if (pattern === '') return 1;
  if (text === '') return 0;
  const [match] = search(text, pattern, pattern.length);
  return match ? 1 - match.errors / pattern.length : 0;
}

function hypothesis(text: string, { exact, prefix, suffix, position }: PeerQuote): Span | null {
  const matches = search(text, exact, Math.min(MOST_ERRORS, exact.length / 2));
  const score = ({ start, end, errors }: Match) =>
    WEIGHTS.quote * (1 - errors / exact.length) +
    WEIGHTS.prefix * likeness(text.slice(Math.max(0, start - prefix.length), start), prefix) +
    WEIGHTS.suffix * likeness(text.slice(end, end + suffix.length), suffix) +
    WEIGHTS.position * (1 - Math.abs(start - position) / text.length);
  const scored = matches.map((match) => ({ match, score: score(match) }));
  return scored.sort((a, b) => b.score - a.score)[0]?.match ?? null;
}

async function apache(text: string, quote: PeerQuote): Promise<Span | null> {
  const chunk: Chunk<string> = { data: text };
  const whole = {
    currentChunk: chunk,
    nextChunk: () => null,
    previousChunk: () => null,
    precedesCurrentChunk: () => false,
  };
  const { exact, prefix, suffix } = quote;
  const find = textQuoteSelectorMatcher({ type: 'TextQuoteSelector', exact, prefix, suffix });
  for await (const { startIndex, endIndex } of find(whole))
    return { start: startIndex, end: endIndex };
  return null;
}

/** All of them; the first is the one whose time is compared. */
export const PEERS: readonly Peer[] = [
  { name: "approx-string-match, Hypothesis's way", find: hypothesis },
  {
    name: 'dom-anchor-text-quote',
    find: (text, { position, ...quote }) =>
      toTextPosition({ textContent: text }, quote, { hint: position }),
  },
  { name: '@apache-annotator', find: apache },
];
