/**
 * The page's text as quotes are placed in it, and the way between it and the page's own ranges. All
 * that is shown counts, menus and captions too: a reader may keep any words. Scripts, form fields
 * and what style sheets hide do not; what stands in shadow trees and frames is not reached.
 */
import { PlainTextBuilder, type PlacedText, type PlainText } from '@/lib/anchor/plain-text';
import { firstChildOf, isVisible, nameOf, nextSiblingOf, parentOf } from './dom';
import type { Steps } from './steps';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const SKIPPED = names(
  'script style noscript template textarea select svg math iframe object embed canvas audio video ' +
    'datalist map head title',
);
/** Elements that do not break the line; those with a hyphen in their name are a site's own. */
const INLINE = names(
  'a abbr acronym b bdi bdo big button cite code data del dfn em font i img input ins kbd label ' +
    'mark meter nobr output picture progress q rp rt ruby s samp slot small span strike strong sub ' +
    'sup time tt u var wbr',
);
const MOST_TEXT = 1_000_000;
const MOST_NODES = 300_000;
const NODES_A_STEP = 64;
const CHARACTERS_A_STEP = 16_384;

/** A page's text with its text nodes in document order. */
export class PageWords {
  readonly plain: PlainText;
  private readonly placed: PlacedText;
  private readonly nodes: readonly Text[];

  constructor(placed: PlacedText, nodes: readonly Text[]) {
    this.plain = placed.plain;
    this.placed = placed;
    this.nodes = nodes;
  }

  /** The page's range for a span of the text; null where the page has changed under it. */
  rangeOf(start: number, end: number): Range | null {
    const first = this.placed.placeOf(start);
    const last = this.placed.placeOf(end - 1);
    const from = first && this.nodes[first.piece];
    const to = last && this.nodes[last.piece];
    if (!from || !to || !from.isConnected || !to.isConnected) return null;
    if (first.offset > from.length || last.offset >= to.length) return null;
    const range = new Range();
    range.setStart(from, first.offset);
    range.setEnd(to, last.offset + 1);
    return range;
  }

  /** The span of the text that a range of the page takes in; empty where that holds no words. */
  spanOf(range: Range): { readonly start: number; readonly end: number } {
    const start = this.positionOf(range, true);
    const end = this.positionOf(range, false);
    const words = this.plain.text.slice(start, Math.max(start, end));
    const from = start + words.length - words.trimStart().length;
    return { start: from, end: from + words.trim().length };
  }

  private positionOf(range: Range, atStart: boolean): number {
    const point = range.cloneRange();
    point.collapse(atStart);
    // The first node that begins after the point: what stands before it is decided inside its
    // neighbour.
    let low = 0;
    let high = this.nodes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const node = this.nodes[middle];
      if (node && point.comparePoint(node, 0) > 0) high = middle;
      else low = middle + 1;
    }
    const piece = low - 1;
    const node = this.nodes[piece];
    if (!node) return 0;
    const offset = node === point.startContainer ? point.startOffset : node.length;
    return this.placed.positionOf({ piece, offset });
  }
}

/** Reads the words below `root`, in steps. */
export function* readWords(root: Element): Steps<PageWords> {
  const walk = new Walk(root);
  yield* walk.run();
  return new PageWords(walk.builder.build(), walk.nodes);
}

class Walk {
  readonly builder = new PlainTextBuilder();
  readonly nodes: Text[] = [];
  private readonly root: Element;

  constructor(root: Element) {
    this.root = root;
  }

  /** No recursion: a page may be thousands of levels deep. */
  *run(): Steps<undefined> {
    let node: Node | null = firstChildOf(this.root);
    for (let count = 1; node; count++) {
      if (count % NODES_A_STEP === 0) yield;
      if (count > MOST_NODES || this.builder.length > MOST_TEXT) return;
      if (node instanceof Text) yield* this.read(node);
      const entered = node instanceof Element && this.enter(node);
      let next: Node | null = entered ? firstChildOf(node) : null;
      if (entered && !next) this.leave(node);
      while (!next && !(next = nextSiblingOf(node))) {
        node = parentOf(node);
        // Null where the page took the node away in the meantime.
        if (!node || node === this.root) return;
        this.leave(node);
      }
      node = next;
    }
  }

  private *read(node: Text): Steps<undefined> {
    const piece = this.nodes.push(node) - 1;
    const { data } = node;
    for (let at = 0; at < data.length; at += CHARACTERS_A_STEP) {
      this.builder.add(piece, data.slice(at, at + CHARACTERS_A_STEP), at);
      if (data.length > CHARACTERS_A_STEP) yield;
    }
  }

  /** Whether there is anything to read below. */
  private enter(element: Element): boolean {
    const name = nameOf(element);
    if (name === 'br') this.builder.addSpace();
    if (SKIPPED.has(name) || !isVisible(element, { visibilityProperty: true })) return false;
    if (breaks(name)) this.builder.endBlock();
    return true;
  }

  private leave(node: Node): void {
    if (node instanceof Element && breaks(nameOf(node))) this.builder.endBlock();
  }
}

function breaks(name: string): boolean {
  return !INLINE.has(name) && !name.includes('-');
}
