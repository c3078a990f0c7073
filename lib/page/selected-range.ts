/**
 * What the reader has selected on the page, if it is the page's own words.
 */

/**
 * Why nothing can be kept: nothing is selected; the selection is in a field or an editor, where words
 * are the reader's own; it is in a part of the page that scripts from outside do not see into.
 */
export type RangeRefusal = 'nothing-selected' | 'in-field' | 'in-shadow';

export type RangeReply =
  | { readonly ok: true; readonly value: Range }
  | { readonly ok: false; readonly code: RangeRefusal };

const refuse = (code: RangeRefusal): RangeReply => ({ ok: false, code });

/** The selection, where it is of words of the page. It is live: it changes with the selection. */
export function selectedRange(): RangeReply {
  if (hasFieldSelection(deepest(document.activeElement))) return refuse('in-field');
  const selection = document.getSelection();
  const range = selection && firstRange(selection);
  if (!range) return refuse(hasShadowSelection(selection) ? 'in-shadow' : 'nothing-selected');
  if (isEditable(range.commonAncestorContainer)) return refuse('in-field');
  if (range.startContainer.getRootNode() !== document) return refuse('in-shadow');
  return { ok: true, value: range };
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
export function hasShadowSelection(selection: Selection | null): boolean {
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
