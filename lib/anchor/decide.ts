/**
 * Whether words of the page are surely those of a quote. To say that a quote is lost costs a look at
 * the page; to show it in a wrong place costs the reader's trust. So everything that is not proved
 * by the words themselves must be proved by what stands around them.
 */

/** How much of what was kept of a context is there, in letters of the compared form. */
export interface Share {
  readonly kept: number;
  readonly found: number;
}

/** What speaks for a place. */
export interface Evidence {
  /** Of the quote, in letters. */
  readonly length: number;
  /** Edits between the quote and the place. */
  readonly edits: number;
  /** What stood in the quote's own paragraph. */
  readonly near: Share;
  /** Of this, what stood outside its sentence. */
  readonly sentences: Share;
  /** What stood in the paragraphs before and after. */
  readonly far: Share;
  /** The same words stand nowhere else in the page. */
  readonly alone: boolean;
  /** It stands at the very position that was kept. */
  readonly still: boolean;
}

/** A shorter quote is a phrase. */
const PHRASE = 32;
/** Less context than this proves nothing, whether it is there or not. */
const SOME_CONTEXT = 24;
/** The share of all the context that must be there: it may have been edited too. */
const SHARE = 0.3;
/** Of the paragraph alone, where the paragraphs around it are others, so much more. */
const SHARE_OF_PARAGRAPH = 0.6;
/** So much beyond the sentence, and it is the place. */
const NEIGHBOURS = 16;
const SHARE_OF_NEIGHBOURS = 0.35;
/** Without any context, so much of a quote is needed. */
const WORDS_ALONE = 12;
/** The more a quote was edited, the less its context may have been. */
const TOGETHER = 1.2;
/** With so much of the context there, a phrase may be edited as much as a sentence. */
const NEARLY_ALL = 0.75;

/** Whether a quote is a phrase, which many sentences share. */
export function isPhrase({ length }: { readonly length: number }): boolean {
  return length < PHRASE;
}

/** Whether the same words are the quote. */
export function isSame(evidence: Evidence): boolean {
  const { length, near, far, alone, still } = evidence;
  if (length >= 2 * PHRASE || hasContext(evidence)) return true;
  // With all of its paragraph around it, it is no phrase any more.
  if (length + near.found >= PHRASE && near.found === near.kept) return true;
  if (near.kept + far.kept >= SOME_CONTEXT) return false;
  return still || (alone && length >= WORDS_ALONE);
}

/** Whether words that differ are the quote, edited; `grave` is asked only where it decides. */
export function isEdited(evidence: Evidence, grave: () => boolean): boolean {
  const { length, edits } = evidence;
  const same = 1 - edits / length;
  if (hasContext(evidence)) {
    const around = contextShare(evidence);
    const floor = length < PHRASE && around < NEARLY_ALL ? 0.65 : 0.55;
    if (same < floor || same + around < TOGETHER) return false;
    return hasNeighbours(evidence) || !grave();
  }
  if (length < PHRASE || same < (length < 2 * PHRASE ? 0.85 : 0.75)) return false;
  return !grave();
}

/** Whether the place has what stood beyond the quote's sentence. */
export function hasNeighbours({ sentences, far }: Evidence): boolean {
  return [sentences, far].some(
    ({ kept, found }) => found >= Math.max(NEIGHBOURS, SHARE_OF_NEIGHBOURS * kept),
  );
}

function hasContext({ near, far }: Evidence): boolean {
  if (isMost(near)) return true;
  const found = near.found + far.found;
  if (found < SOME_CONTEXT || found < SHARE * (near.kept + far.kept)) return false;
  const most = found >= SHARE_OF_PARAGRAPH * (near.kept + far.kept);
  return near.kept < NEIGHBOURS || near.found >= (most ? SHARE : 0.5) * near.kept;
}

function isMost({ kept, found }: Share): boolean {
  return found >= Math.max(SOME_CONTEXT, SHARE_OF_PARAGRAPH * kept);
}

function contextShare({ near, far }: Evidence): number {
  const all = (near.found + far.found) / (near.kept + far.kept);
  return near.kept >= 2 * SOME_CONTEXT ? Math.max(all, near.found / near.kept) : all;
}
