/**
 * One pass over the page: its text as blocks (what stands between two breaks), and the boxes they
 * stand in. Scripts, navigation, hidden parts and the like are not entered. No recursion: a page
 * may be thousands of levels deep.
 */
import { attributeOf, firstChildOf, nameOf, nextSiblingOf, parentOf } from './dom';
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
  /** Its class and id. */
  readonly names: string;
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

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const SKIPPED = words(
  'script style noscript template svg math iframe object embed canvas audio video select ' +
    'textarea button nav footer aside dialog menu figcaption datalist map marquee',
);
const INLINE = words(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr ' +
    'picture q rp rt ruby s samp small span strike strong sub sup time tt u var wbr',
);
const HIDDEN =
  '[hidden],[aria-hidden=true],[style*="display:none"],[style*="display: none"],' +
  '[style*="visibility:hidden"],[style*="visibility: hidden"],[role=navigation],' +
  '[role=complementary],[role=banner],[role=contentinfo],[role=search],[role=dialog]';
const BODY = '[itemprop~=articleBody]';

const MOST_NODES = 300_000;
const MOST_TEXT = 1_000_000;
const NODES_A_STEP = 64;

/** Where the pass stands: what the elements entered and not yet left amount to. */
interface Place {
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
  private place: Place = { box: -1, level: 0, inLink: false };
  /** Lines of the block that have ended, and the one that has not. */
  private lines: Line[] = [];
  private text = '';
  private linked = 0;
  private total = 0;
  /** A line break came last. */
  private broken = false;

  constructor(document: Document) {
    for (const element of queryAll(document, `${HIDDEN},${BODY}`)) {
      if (element.matches(BODY)) this.bodies.add(element);
      if (element.matches(HIDDEN)) this.skipped.add(element);
    }
  }

  *over(root: Element): Steps<undefined> {
    this.enter(root);
    let node: Node | null = firstChildOf(root);
    for (let count = 1; node; count++) {
      if (count % NODES_A_STEP === 0) yield;
      this.truncated = count > MOST_NODES || this.total > MOST_TEXT;
      if (this.truncated) break;
      const entered = this.visit(node);
      let next = entered ? firstChildOf(node) : null;
      if (!next && entered) this.leave();
      while (!next && !(next = nextSiblingOf(node))) {
        node = parentOf(node);
        // Null where the page took the node away in the middle of the pass.
        if (!node || node === root) break;
        this.leave();
      }
      node = next;
    }
    while (this.stack.length > 0) this.leave();
  }

  private visit(node: Node): boolean {
    if (node instanceof Element) return this.enter(node);
    if (node instanceof Text) this.add(node.data);
    return false;
  }

  /** Whether there is anything to read below. */
  private enter(element: Element): boolean {
    const name = nameOf(element);
    if (name === 'br') return this.breakLine();
    if (SKIPPED.has(name) || this.skipped.has(element)) return false;
    this.stack.push(this.place);
    const { box, level, inLink } = this.place;
    if (!INLINE.has(name) && !name.includes('-')) this.openBox(element, name);
    else if (name === 'a') this.place = { box, level, inLink: true };
    else if (name === 'time' && !inLink) this.noteTime(attributeOf(element, 'datetime'));
    return true;
  }

  private openBox(element: Element, name: string): void {
    this.flush();
    const { box, level, inLink } = this.place;
    const heading = /^h[1-6]$/.exec(name) ? Number(name[1]) : level;
    this.place = { box: this.boxes.length, level: heading, inLink };
    this.boxes.push({
      element,
      name,
      names: `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`,
      parent: box,
      first: this.blocks.length,
      end: 0,
    });
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

function joined(lines: readonly Line[]): Line {
  return {
    text: lines.map(({ text }) => text).join(' '),
    linked: lines.reduce((sum, { linked }) => sum + linked, 0),
  };
}

/** Reads the outline of all that stands below `root`. */
export function* readOutline(document: Document, root: Element | null): Steps<Outline> {
  const pass = new Pass(document);
  if (root) yield* pass.over(root);
  return pass;
}
