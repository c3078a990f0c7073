/**
 * Which blocks of the page are the article. After the idea of Mozilla's Readability: paragraphs
 * give points to the boxes around them, links take them away; the best box wins, and what stands
 * beside it and is made like it joins it.
 */
import { namesBody } from './clutter';
import { styleNamesOf } from './dom';
import type { Block, Box, Outline } from './outline';
import type { Steps } from './steps';
import { isProse, plainOf, type Verdict } from './verdicts';

/** How the points of a paragraph are shared with the boxes around it, from the inside. */
const SHARES = [1, 1 / 2, 1 / 6, 1 / 9];
const TEXT_BOX = /^(p|pre|h[1-6]|blockquote|li|dd|dt|address)$/;
const NAME_POINTS = 25;
const BODY_POINTS = 100;
const TAG_POINTS: ReadonlyMap<string, number> = new Map([
  ['article', 15],
  ['main', 5],
  ['div', 5],
  ['td', 3],
  ['ul', -5],
  ['ol', -5],
  ['li', -5],
]);

/** How far up the page the best box looks for parts of the same article. */
const LEVELS = 4;
/** A paragraph or a box of so much prose is worth joining if it is made like the best. */
const TELLING = 80;
/** So much prose, against the best box's, is joined whatever it is made like. */
const JOIN_SHARE = 0.25;
const WHOLE = /^(article|main|body)$/;

/** The indices of the article's blocks, in order. */
export function* mainBlocks(outline: Outline, verdicts: readonly Verdict[]): Steps<number[]> {
  const best = bestBox(outline, verdicts);
  yield;
  if (best < 0) return [];
  const joined = new Joined(outline, verdicts);
  joined.grow(best);
  return [...joined.blocks].sort((a, b) => a - b);
}

function bestBox({ blocks, boxes, bodies }: Outline, verdicts: readonly Verdict[]): number {
  const points = givePoints(blocks, boxes, verdicts);
  let best = -1;
  let most = 0;
  boxes.forEach((box, index) => {
    const given = points[index];
    const verdict = verdicts[index];
    if (!given || !verdict) return;
    const own =
      (TAG_POINTS.get(box.name) ?? 0) +
      (namesBody(styleNamesOf(box.element)) ? NAME_POINTS : 0) +
      (bodies.has(box.element) ? BODY_POINTS : 0);
    const sum = (given + own) * (verdict.plain / (verdict.plain + verdict.linked || 1));
    if (sum > most) [best, most] = [index, sum];
  });
  return best;
}

function givePoints(
  blocks: readonly Block[],
  boxes: readonly Box[],
  verdicts: readonly Verdict[],
): number[] {
  const points = boxes.map(() => 0);
  for (const block of blocks) {
    if (!isProse(block) || verdicts[block.box]?.aside) continue;
    let index = block.box;
    const innermost = boxes[index];
    if (innermost && TEXT_BOX.test(innermost.name)) index = innermost.parent;
    for (const share of SHARES) {
      if (index < 0) break;
      points[index] = (points[index] ?? 0) + share * (1 + Math.min(plainOf(block) / 100, 3));
      index = boxes[index]?.parent ?? -1;
    }
  }
  return points;
}

/** The best box's blocks, and those of the boxes near it that continue it. */
class Joined {
  readonly blocks = new Set<number>();
  /** Prose of all blocks before each, in characters. */
  private readonly prose: number[] = [0];
  private readonly outline: Outline;
  private readonly verdicts: readonly Verdict[];

  constructor(outline: Outline, verdicts: readonly Verdict[]) {
    this.outline = outline;
    this.verdicts = verdicts;
    let sum = 0;
    for (const block of outline.blocks) {
      if (isProse(block) && !verdicts[block.box]?.aside) sum += plainOf(block);
      this.prose.push(sum);
    }
  }

  grow(best: number): void {
    const { boxes } = this.outline;
    let box = boxes[best];
    if (box) this.add(box.first, box.end);
    for (let level = 0; level < LEVELS && box && !WHOLE.test(box.name); level++) {
      this.joinBeside(box);
      box = boxes[box.parent];
    }
  }

  /** Joins the boxes and the bare text that share the box around `box`. */
  private joinBeside(box: Box): void {
    const enough = this.proseIn(box) * JOIN_SHARE;
    this.outline.boxes.forEach((other, index) => {
      if (other.parent !== box.parent || other === box || this.verdicts[index]?.aside) return;
      const prose = this.proseIn(other);
      if (prose < TELLING) return;
      const alike =
        other.name === box.name && styleNamesOf(other.element) === styleNamesOf(box.element);
      if (alike || prose >= enough || TEXT_BOX.test(other.name)) this.add(other.first, other.end);
    });
    const around = this.outline.boxes[box.parent];
    for (let at = around?.first ?? 0; at < (around?.end ?? 0); at++) {
      const block = this.outline.blocks[at];
      if (block?.box === box.parent && isProse(block) && plainOf(block) >= TELLING)
        this.blocks.add(at);
    }
  }

  private add(first: number, end: number): void {
    for (let at = first; at < end; at++) {
      if (!this.verdicts[this.outline.blocks[at]?.box ?? -1]?.aside) this.blocks.add(at);
    }
  }

  private proseIn({ first, end }: Box): number {
    return (this.prose[end] ?? 0) - (this.prose[first] ?? 0);
  }
}
