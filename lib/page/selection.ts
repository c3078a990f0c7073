/**
 * What the reader has selected, as a quote that can be found again.
 */
import { describe } from '@/lib/anchor/describe';
import type { Selectors } from '@/lib/anchor/types';
import { bodyOf } from './dom';
import { readWords, type PageWords } from './page-words';
import { runAtOnce } from './steps';

/** The words that a reader keeps, and their place. */
export interface SelectedQuote {
  /** One line a paragraph. */
  readonly text: string;
  readonly selectors: Selectors;
}

/**
 * Why nothing can be kept: nothing is selected; the selection is in a field or an editor, where words
 * are the reader's own; it is in a part of the page that scripts from outside do not see into; it
 * is more than a quote.
 */
export type SelectionRefusal = 'nothing-selected' | 'in-field' | 'in-shadow' | 'too-long';

export type SelectionReply =
  | { readonly ok: true; readonly value: SelectedQuote }
  | { readonly ok: false; readonly code: SelectionRefusal };

/** More than this is an article. */
const MOST = 20_000;

const refuse = (code: SelectionRefusal): SelectionReply => ({ ok: false, code });

/** The selection as a quote. `words` is the page's text where it was read already. */
export function selectedQuote(words?: PageWords): SelectionReply {
  const body = bodyOf(document);
  if (!body) return refuse('nothing-selected');
  const focused = deepest(document.activeElement);
  if (hasFieldSelection(focused)) return refuse('in-field');
  const selection = document.getSelection();
  const range = selection && firstRange(selection);
  if (!range) return refuse(hasShadowSelection(selection) ? 'in-shadow' : 'nothing-selected');
  if (isEditable(range.commonAncestorContainer)) return refuse('in-field');
  if (range.startContainer.getRootNode() !== document) return refuse('in-shadow');
  const page = words ?? runAtOnce(readWords(body));
  const { start, end } = page.spanOf(range);
  if (end - start > MOST) return refuse('too-long');
  const selectors = describe(page.plain, start, end);
  if (!selectors) return refuse(hasShadowSelection(selection) ? 'in-shadow' : 'nothing-selected');
  return { ok: true, value: { text: selectors.quote.exact, selectors } };
}

/** Firefox selects several stretches at once; the first with something in it counts. */
function firstRange(selection: Selection): Range | null {
  for (let index = 0; index < selection.rangeCount; index++) {
    const range = selection.getRangeAt(index);
    if (!range.collapsed) return range;
  }
  return null;
}

/** A selection inside a shadow tree is shown from outside as an empty one, or as none of any range. */
function hasShadowSelection(selection: Selection | null): boolean {
  const host = selection?.anchorNode;
  const inside =
    host instanceof Element && [host, ...host.children].some(({ shadowRoot }) => shadowRoot);
  return inside || (selection?.toString().trim() ?? '') !== '';
}

function hasFieldSelection(element: Element | null): boolean {
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) {
    // Of other kinds of fields it is null.
    return element.selectionStart !== element.selectionEnd;
  }
  return false;
}

function isEditable(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  return element instanceof HTMLElement && element.isContentEditable;
}

/** The element that has the focus, inside open shadow trees too. */
function deepest(element: Element | null): Element | null {
  let inner = element;
  while (inner?.shadowRoot?.activeElement) inner = inner.shadowRoot.activeElement;
  return inner;
}
