/**
 * Whether what is selected is worth keeping, and the line where the selecting ended.
 */
import type { Line } from './beside-words';
import { selectedRange } from './selected-range';
import { LONGEST_QUOTE } from './selection';

/** Fewer are a name that is looked up, or a word that was clicked twice. */
const FEWEST_WORDS = 3;

/** The line beside which saving is offered; null where nothing is selected that may be saved. */
export function selectedLine(): Line | null {
  const reply = selectedRange();
  const selection = getSelection();
  if (!reply.ok || !selection) return null;
  const range = reply.value;
  const words = range.toString().trim();
  if (words.length > LONGEST_QUOTE || words.split(/\s+/).length < FEWEST_WORDS) return null;
  const { focusNode, focusOffset } = selection;
  const backward = range.startContainer === focusNode && range.startOffset === focusOffset;
  // An empty box is an end that touches the next line.
  const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const box = backward ? boxes[0] : boxes.at(-1);
  return box
    ? { box, backward, rtl: isRtl(backward ? range.startContainer : range.endContainer) }
    : null;
}

function isRtl(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  return element !== null && getComputedStyle(element).direction === 'rtl';
}
