/**
 * What the reader has selected, as a quote that can be found again.
 */
import { describe } from '@/lib/anchor/describe';
import type { Selectors } from '@/lib/anchor/types';
import { bodyOf } from './dom';
import { readWords, type PageWords } from './page-words';
import { hasShadowSelection, selectedRange, type RangeRefusal } from './selected-range';
import { runAtOnce } from './steps';

/** The words that a reader keeps, and their place. */
export interface SelectedQuote {
  /** One line a paragraph. */
  readonly text: string;
  readonly selectors: Selectors;
}

/** Why nothing can be kept; the last: it is more than a quote. */
export type SelectionRefusal = RangeRefusal | 'too-long';

export type SelectionReply =
  | { readonly ok: true; readonly value: SelectedQuote }
  | { readonly ok: false; readonly code: SelectionRefusal };

/** More than this is an article. */
export const LONGEST_QUOTE = 20_000;

const refuse = (code: SelectionRefusal): SelectionReply => ({ ok: false, code });

/** The selection as a quote. `words` is the page's text where it was read already. */
export function selectedQuote(words?: PageWords): SelectionReply {
  const body = bodyOf(document);
  if (!body) return refuse('nothing-selected');
  const range = selectedRange();
  if (!range.ok) return range;
  const page = words ?? runAtOnce(readWords(body));
  const { start, end } = page.spanOf(range.value);
  if (end - start > LONGEST_QUOTE) return refuse('too-long');
  const selectors = describe(page.plain, start, end);
  if (selectors) return { ok: true, value: { text: selectors.quote.exact, selectors } };
  return refuse(hasShadowSelection(document.getSelection()) ? 'in-shadow' : 'nothing-selected');
}
