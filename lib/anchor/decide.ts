/**
 * Whether words of the page are surely those of a quote. To say that a quote is lost costs a look at
 * the page; to show it in a wrong place costs the reader's trust. So everything that is not proved
 * by the words themselves must be proved by what stands around them.
 */

/** What speaks for a place. Lengths are letters in the compared form. */
export interface Evidence {
  /** Of the quote. */
  readonly length: number;
  /** Edits between the quote and the place. */
  readonly edits: number;
  /** Letters of context that were kept with the quote. */
  readonly context: number;
  /** How many of them stand around the place. */
  readonly gain: number;
  /** How many of these are beyond the quote's sentence. */
  readonly outer: number;
  /** The same words stand nowhere else in the page. */
  readonly alone: boolean;
  /** It stands at the very position that was kept. */
  readonly still: boolean;
}

/** A shorter quote is a phrase, which many sentences share. */
const PHRASE = 32;
/** Less context than this proves nothing, whether it is there or not. */
const SOME_CONTEXT = 24;
/** The share of the context that must be there, for it may have been edited too. */
const SHARE = 0.3;
/** So much beyond the sentence, and it is the place. */
const NEIGHBOURS = 16;
/** Without any context, so much of a quote is needed. */
const WORDS_ALONE = 12;

/** Whether the same words are the quote. */
export function isSame(evidence: Evidence): boolean {
  const { length, context, alone, still } = evidence;
  if (length >= PHRASE || hasContext(evidence)) return true;
  return context < SOME_CONTEXT && (still || (alone && length >= WORDS_ALONE));
}

/** Whether words that differ are the quote, edited; `grave` is asked only where it decides. */
export function isEdited(evidence: Evidence, grave: () => boolean): boolean {
  const { length, edits, outer } = evidence;
  const share = 1 - edits / length;
  if (hasContext(evidence)) {
    if (share < (length < PHRASE ? 0.6 : 0.5)) return false;
    return outer >= NEIGHBOURS || !grave();
  }
  if (length < PHRASE || share < (length < 2 * PHRASE ? 0.85 : 0.75)) return false;
  return !grave();
}

function hasContext({ context, gain }: Evidence): boolean {
  return gain >= SOME_CONTEXT && gain >= SHARE * context;
}
