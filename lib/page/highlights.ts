/**
 * The reader's highlights, painted with the CSS Custom Highlight API: one highlight a colour, and
 * one for the quote that is being looked at. The page's tree is not touched. The look is in
 * `public/highlights.css`.
 */
import { COLOURS, type Colour } from '@/lib/clippings/types';

/** The page shares the registry: names of our own keep us apart from its. */
const PREFIX = 'masar-quote-';
const OPENED = `${PREFIX}opened`;

/** The name under which a colour is painted. */
export function highlightName(colour: Colour): string {
  return `${PREFIX}${colour}`;
}

/** What is painted for one quote. */
export interface Painted {
  readonly id: string;
  readonly colour: Colour;
  readonly range: Range;
}

/** The quotes painted on this page. */
export class Highlights {
  private readonly painted = new Map<string, Painted>();
  /** Of quotes that overlap the one painted last lies on top. */
  private opened: string | null = null;

  /** Paints a quote, in place of what was painted for it before. */
  paint(quote: Painted): void {
    this.remove(quote.id);
    this.painted.set(quote.id, quote);
    highlightOf(highlightName(quote.colour), COLOURS.indexOf(quote.colour))?.add(quote.range);
    if (this.opened === quote.id) this.open(quote.id);
  }

  /** Takes a quote's paint away. */
  remove(id: string): void {
    const quote = this.painted.get(id);
    if (!quote || !canHighlight()) return;
    this.painted.delete(id);
    CSS.highlights.get(highlightName(quote.colour))?.delete(quote.range);
    if (this.opened === id) CSS.highlights.delete(OPENED);
  }

  /** Takes all paint away. */
  clear(): void {
    for (const id of [...this.painted.keys()]) this.remove(id);
    this.open(null);
    if (!canHighlight()) return;
    for (const colour of COLOURS) CSS.highlights.delete(highlightName(colour));
  }

  /** Shows one quote as the one that is open, on top of all others; null for none. */
  open(id: string | null): void {
    this.opened = id;
    if (!canHighlight()) return;
    CSS.highlights.delete(OPENED);
    const quote = id === null ? undefined : this.painted.get(id);
    if (quote) highlightOf(OPENED, COLOURS.length)?.add(quote.range);
  }

  /** Brings a quote into view; false where it is not painted. */
  scrollTo(id: string): boolean {
    const range = this.painted.get(id)?.range;
    if (!range || !isThere(range)) return false;
    const element =
      range.startContainer instanceof Element
        ? range.startContainer
        : range.startContainer.parentElement;
    element?.scrollIntoView({ block: 'center', behavior: 'auto' });
    return true;
  }

  /** The quotes whose words the page has taken away since. */
  gone(): string[] {
    return [...this.painted.values()].filter(({ range }) => !isThere(range)).map(({ id }) => id);
  }

  /** The quotes under a point of the window, the shortest first: it is the hardest to hit. */
  at(x: number, y: number): string[] {
    const caret = caretAt(x, y);
    if (!caret) return [];
    return [...this.painted.values()]
      .filter(({ range }) => range.isPointInRange(caret.node, caret.offset) && covers(range, x, y))
      .sort((a, b) => a.range.toString().length - b.range.toString().length)
      .map(({ id }) => id);
  }

  /**
   * The quote that a click on a point opens, or null. A click where one is open already goes on to
   * the next below it: of those that overlap each can be reached.
   */
  nextAt(x: number, y: number): string | null {
    const ids = this.at(x, y);
    const open = ids.findIndex((id) => id === this.opened);
    return ids[(open + 1) % ids.length] ?? null;
  }

  /** The quotes that are painted. */
  ids(): string[] {
    return [...this.painted.keys()];
  }

  get size(): number {
    return this.painted.size;
  }
}

/** Browsers older than the API paint nothing; quotes are found all the same. */
export function canHighlight(): boolean {
  return typeof CSS === 'object' && 'highlights' in CSS && typeof Highlight === 'function';
}

function highlightOf(name: string, priority: number): Highlight | null {
  if (!canHighlight()) return null;
  const known = CSS.highlights.get(name);
  if (known) return known;
  const highlight = new Highlight();
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
  return highlight;
}

function isThere(range: Range): boolean {
  return !range.collapsed && range.startContainer.isConnected && range.endContainer.isConnected;
}

/** Whether a point is on the words: a caret is also near a point beside them. */
function covers(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** Where a caret would go; the older way for browsers without the standard's. */
function caretAt(x: number, y: number): Caret | null {
  const standard: unknown = Reflect.get(Document.prototype, 'caretPositionFromPoint');
  const older: unknown = Reflect.get(Document.prototype, 'caretRangeFromPoint');
  const ask = typeof standard === 'function' ? standard : older;
  if (typeof ask !== 'function') return null;
  const answer: unknown = Reflect.apply(ask, document, [x, y]);
  if (answer instanceof Range) return { node: answer.startContainer, offset: answer.startOffset };
  if (typeof answer !== 'object' || answer === null) return null;
  const node: unknown = Reflect.get(answer, 'offsetNode');
  const offset: unknown = Reflect.get(answer, 'offset');
  return node instanceof Node && typeof offset === 'number' ? { node, offset } : null;
}
