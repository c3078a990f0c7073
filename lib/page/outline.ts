/**
 * One pass over the page: its text as blocks (what stands between two breaks), and the boxes they
 * stand in. Scripts, navigation, hidden parts and the like are not entered. No recursion: a page
 * may be thousands of levels deep.
 */
import { attributeOf, dataOf, nameOf, parentOf, treeWalker, typeOf } from './dom';
import { queryAll } from './query';
import type { Steps } from './steps';

/** Text between two breaks. */
export interface Block {
  /** As it stands in the page, white space and all, but for its ends. */
  readonly text: string;
  /** How much of it is inside links, in UTF-16 units. */
  readonly linked: number;
  /** Index of the innermost box. */
  readonly box: number;
  /** Of a heading, 1 to 6; else 0. */
  readonly level: number;
}

/** An element that breaks the flow of text. Its blocks are `first` to `end` (exclusive). */
export interface Box {
  readonly element: Element;
  readonly name: string;
  /** Index of the box around it; -1 for the outermost. */
  readonly parent: number;
  readonly first: number;
  end: number;
}

/** A `<time datetime>`. */
export interface Time {
  /** How many blocks stand before it. */
  readonly block: number;
  readonly box: number;
  readonly value: string;
}

export interface Outline {
  readonly blocks: readonly Block[];
  /** In document order: a box comes after those around it. */
  readonly boxes: readonly Box[];
  readonly times: readonly Time[];
  /** Elements marked up as the article's body. */
  readonly bodies: ReadonlySet<Element>;
  /** The page was larger than what is read. */
  readonly truncated: boolean;
}

/** A line of this length before a single `<br>` is a paragraph; shorter ones are verse or an address. */
const LONG_LINE = 40;

/** What an element is to the pass. What is not listed breaks the flow, names with a hyphen do not. */
type Kind = 'skipped' | 'inline' | 'link' | 'time' | 'break' | 'box';

const KINDS = new Map<string, Kind>([
  ...kinds('skipped', 'script style noscript template svg math iframe object embed canvas audio'),
  ...kinds('skipped', 'video select textarea button nav footer aside dialog menu figcaption'),
  ...kinds('skipped', 'datalist map marquee'),
  ...kinds('inline', 'abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd'),
  ...kinds('inline', 'label mark nobr picture q rp rt ruby s samp small span strike strong sub'),
  ...kinds('inline', 'sup tt u var wbr'),
  ['a', 'link'],
  ['time', 'time'],
  ['br', 'break'],
]);

const HEADINGS: ReadonlyMap<string, number> = new Map(
  [1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, level]),
);

function kinds(kind: Kind, names: string): [string, Kind][] {
  return names.split(' ').map((name) => [name, kind]);
}

const HIDDEN = /(display\s*:\s*none|visibility\s*:\s*hidden)/i;
const BESIDE = /^(navigation|complementary|banner|contentinfo|search|dialog)$/i;

const MOST_NODES = 300_000;
const MOST_TEXT = 1_000_000;
const NODES_A_STEP = 64;

/** Where the pass stands: what the elements entered and not yet left amount to. */
interface Place {
  /** The innermost. */
  readonly element: Element | null;
  readonly box: number;
  readonly level: number;
  readonly inLink: boolean;
}

interface Line {
  readonly text: string;
  readonly linked: number;
}

class Pass {
  readonly blocks: Block[] = [];
  readonly boxes: Box[] = [];
  readonly times: Time[] = [];
  readonly bodies = new Set<Element>();
  truncated = false;

  private readonly skipped = new Set<Element>();
  private readonly stack: Place[] = [];
  private place: Place = { element: null, box: -1, level: 0, inLink: false };
  /** Lines of the block that have ended, and the one that has not. */
  private lines: Line[] = [];
  private text = '';
  private linked = 0;
  private total = 0;
  /** A line break came last. */
  private broken = false;

  constructor(document: Document) {
    // One attribute at a time: what is found need not be asked for all the others.
    const having = (selector: string) => queryAll(document, selector);
    for (const element of having('[hidden]')) this.skipped.add(element);
    for (const element of having('[aria-hidden=true]')) this.skipped.add(element);
    for (const element of having('[style]')) {
      if (HIDDEN.test(attributeOf(element, 'style') ?? '')) this.skipped.add(element);
    }
    for (const element of having('[role]')) {
      if (BESIDE.test(attributeOf(element, 'role') ?? '')) this.skipped.add(element);
    }
    for (const element of having('[itemprop~=articleBody]')) this.bodies.add(element);
  }

  /** A tree walker goes on in one call where steps from node to node take three. */
  *over(document: Document, root: Element): Steps<undefined> {
    // A page that hides itself while it is being dressed is read all the same.
    this.skipped.delete(root);
    this.enter(root);
    const walker = treeWalker(document, root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    let node = walker.nextNode();
    for (let count = 1; node; count++) {
      if (count % NODES_A_STEP === 0) yield;
      this.truncated = count > MOST_NODES || this.total > MOST_TEXT;
      // The page may take the node away in the middle of the pass: then it has no place here.
      if (this.truncated || !this.leaveUntil(parentOf(node))) break;
      node = this.visit(node) ? walker.nextNode() : nextOutside(walker);
    }
    while (this.stack.length > 0) this.leave();
  }

  /** Leaves what has ended before a node whose parent is this; false where none was entered. */
  private leaveUntil(parent: Node | null): boolean {
    while (this.place.element !== parent && this.stack.length > 0) this.leave();
    return this.stack.length > 0;
  }

  /** Whether what is below is to be visited. */
  private visit(node: Node): boolean {
    if (isElement(node)) return this.enter(node);
    this.add(dataOf(node));
    return true;
  }

  /** Whether there is anything to read below. */
  private enter(element: Element): boolean {
    const name = nameOf(element);
    const kind = KINDS.get(name) ?? (name.includes('-') ? 'inline' : 'box');
    if (kind === 'break') return this.breakLine();
    if (kind === 'skipped' || this.skipped.has(element)) return false;
    const { box, level, inLink } = this.place;
    this.stack.push(this.place);
    this.place = { element, box, level, inLink: inLink || kind === 'link' };
    if (kind === 'box') this.openBox(element, name);
    else if (kind === 'time' && !inLink) this.noteTime(attributeOf(element, 'datetime'));
    return true;
  }

  private openBox(element: Element, name: string): void {
    this.flush();
    const { box, level, inLink } = this.place;
    this.place = { element, box: this.boxes.length, level: HEADINGS.get(name) ?? level, inLink };
    this.boxes.push({ element, name, parent: box, first: this.blocks.length, end: 0 });
  }

  private leave(): void {
    const outer = this.stack.pop();
    if (!outer) return;
    const box = this.boxes[this.place.box];
    if (box && outer.box !== this.place.box) {
      this.flush();
      box.end = this.blocks.length;
    }
    this.place = outer;
  }

  private noteTime(value: string | null): void {
    if (value) this.times.push({ block: this.blocks.length, box: this.place.box, value });
  }

  /** Two line breaks part paragraphs as a box would. */
  private breakLine(): false {
    if (this.broken) this.flush();
    else this.endLine();
    this.broken = this.lines.length > 0;
    return false;
  }

  private endLine(): void {
    const text = this.text.trim();
    if (text) this.lines.push({ text, linked: this.linked });
    this.text = '';
    this.linked = 0;
  }

  private add(data: string): void {
    if (!/\S/.test(data)) {
      if (this.text) this.text += ' ';
      return;
    }
    this.text += data;
    this.total += data.length;
    if (this.place.inLink) this.linked += data.length;
    this.broken = false;
  }

  private flush(): void {
    this.endLine();
    const { lines, place } = this;
    this.broken = false;
    if (lines.length === 0) return;
    this.lines = [];
    const parted = lines.length === 1 || lines.some(({ text }) => text.length >= LONG_LINE);
    for (const { text, linked } of parted ? lines : [joined(lines)]) {
      this.blocks.push({ text, linked, box: place.box, level: place.level });
    }
  }
}

const isElement = (node: Node): node is Element => typeOf(node) === Node.ELEMENT_NODE;

/** The next node that is not below the one that the walker stands at. */
function nextOutside(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next || !walker.parentNode()) return next;
  }
}

function joined(lines: readonly Line[]): Line {
  return {
    text: lines.map(({ text }) => text).join(' '),
    linked: lines.reduce((sum, { linked }) => sum + linked, 0),
  };
}

/** Reads the outline of all that stands below `root`. */
export function* readOutline(document: Document, root: Element | null): Steps<Outline> {
  const pass = new Pass(document);
  if (root) yield* pass.over(document, root);
  return pass;
}
