/** The least that reading a page can cost: every text node once, scripts and styles left out. */

const UNREAD = /^(script|style|noscript)$/;

/** Characters of the page's text. */
export function walk(document: Document): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) {
    const { currentNode } = walker;
    if (UNREAD.test(currentNode.parentElement?.localName ?? '')) continue;
    length += currentNode.nodeValue?.length ?? 0;
  }
  return length;
}
