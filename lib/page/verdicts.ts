/**
 * What each box of the page amounts to: how much text and how many links it holds, and whether it
 * stands beside the article.
 */
import { isLabel, namesClutter } from './clutter';
import { styleNamesOf } from './dom';
import type { Block, Box, Outline } from './outline';
import type { Steps } from './steps';

export interface Verdict {
  /** Stands beside the article: related stories, tags, comments, teasers. */
  aside: boolean;
  /** Characters outside links and inside, of all blocks in it. */
  plain: number;
  linked: number;
  /** Headings in it that are links. */
  linkedHeadings: number;
  /** Holds a heading of the first level. */
  headline: boolean;
}

const SHORTEST_PARAGRAPH = 25;
/** With less prose than this outside the named clutter, the names are not to be believed. */
const LEAST_ARTICLE = 250;
const MOST_LINKS = 0.6;
/** A teaser is no longer than this. */
const TEASER_BLOCKS = 8;
const TEASER_TEXT = 500;
const LABELLED_SHARE = 0.3;
const BOXES_A_STEP = 256;

/** Characters of a block outside links. */
export const plainOf = ({ text, linked }: Block): number => Math.max(0, text.length - linked);
/** Whether a block is a link, more or less. */
export const isLink = ({ text, linked }: Block): boolean => linked > text.length / 2;
/** Whether a block is text as an article's paragraphs are. */
export const isProse = (block: Block): boolean =>
  block.level === 0 && block.text.length >= SHORTEST_PARAGRAPH && !isLink(block);

/** Judges every box; the answer is parallel to `boxes`. */
export function* judge({ blocks, boxes }: Outline): Steps<readonly Verdict[]> {
  const verdicts = count(blocks, boxes);
  yield;
  yield* markAside(blocks, boxes, verdicts, true);
  let prose = 0;
  for (const block of blocks) {
    if (!verdicts[block.box]?.aside && isProse(block)) prose += plainOf(block);
  }
  if (prose < LEAST_ARTICLE) yield* markAside(blocks, boxes, verdicts, false);
  return verdicts;
}

function count(blocks: readonly Block[], boxes: readonly Box[]): Verdict[] {
  const verdicts = boxes.map(() => ({
    aside: false,
    plain: 0,
    linked: 0,
    linkedHeadings: 0,
    headline: false,
  }));
  for (const block of blocks) {
    const verdict = verdicts[block.box];
    if (!verdict) continue;
    verdict.plain += plainOf(block);
    verdict.linked += Math.min(block.linked, block.text.length);
    if (block.level === 1) verdict.headline = true;
    else if (block.level > 1 && isLink(block)) verdict.linkedHeadings++;
  }
  // Boxes come after those around them: backwards, every sum is complete when it is passed on.
  for (let index = boxes.length - 1; index > 0; index--) {
    const inner = verdicts[index];
    const outer = verdicts[boxes[index]?.parent ?? -1];
    if (!inner || !outer) continue;
    outer.plain += inner.plain;
    outer.linked += inner.linked;
    outer.linkedHeadings += inner.linkedHeadings;
    outer.headline ||= inner.headline;
  }
  return verdicts;
}

function* markAside(
  blocks: readonly Block[],
  boxes: readonly Box[],
  verdicts: readonly Verdict[],
  byName: boolean,
): Steps<undefined> {
  const page = verdicts[0]?.plain ?? 0;
  for (const [index, box] of boxes.entries()) {
    const verdict = verdicts[index];
    if (!verdict || index === 0) continue;
    if (index % BOXES_A_STEP === 0) yield;
    verdict.aside =
      verdicts[box.parent]?.aside === true ||
      isLinks(verdict) ||
      isTeaser(box, verdict) ||
      (byName &&
        !verdict.headline &&
        (box.name === 'header' || namesClutter(styleNamesOf(box.element)))) ||
      (verdict.plain < page * LABELLED_SHARE && isLabel(blocks[box.first]?.text ?? ''));
  }
}

function isLinks({ plain, linked }: Verdict): boolean {
  return plain < TEASER_TEXT && linked > (plain + linked) * MOST_LINKS;
}

/** A linked heading and a few words: another article's, not this one's. */
function isTeaser(box: Box, { linkedHeadings, plain, headline }: Verdict): boolean {
  return (
    linkedHeadings === 1 && !headline && plain < TEASER_TEXT && box.end - box.first <= TEASER_BLOCKS
  );
}
