/**
 * The article's blocks as paragraphs, without what slips in between them: labels of related stories,
 * buttons, date lines, hidden text.
 */
import { isLabel } from './clutter';
import { isVisible } from './dom';
import { tidy } from './headline';
import { LINE_BREAK, type Block, type Box, type Outline } from './outline';
import { isLink, isProse } from './verdicts';

export interface Paragraphs {
  readonly list: readonly string[];
  readonly truncated: boolean;
}

/** A link of this length or longer is a sentence of the article rather than another's headline. */
const LONG_LINK = 250;
/** Shorter than this and without an end, it is a button or a credit. */
const CRUMB = 20;
/** A line before a single break is a paragraph, not a line of verse, if it is as long as this. */
const LONG_LINE = 60;
const SENTENCE_END = /[.!?…:؟۔»”"']$/;

/** The paragraphs of the blocks `main`, at most `mostText` characters together. */
export function articleParagraphs(
  { blocks, boxes }: Outline,
  main: readonly number[],
  headline: string,
  mostText: number,
): Paragraphs {
  const list: string[] = [];
  let room = mostText;
  const kept = main.flatMap((at) => blocks[at] ?? []).filter((block) => !isCrumb(block));
  const shown = withoutHidden(kept, boxes);
  // A heading with nothing under it is another list's.
  while ((shown.at(-1)?.level ?? 0) > 0) shown.pop();
  for (const block of shown) {
    for (const text of linesOf(block.text.slice(0, room))) {
      if (!text || text === headline) continue;
      list.push(text);
      room -= text.length;
    }
    if (room <= 0) return { list, truncated: true };
  }
  return { list, truncated: false };
}

function isCrumb(block: Block): boolean {
  const { text, level, linked } = block;
  if (level === 1) return true;
  if (isLink(block) && text.length < LONG_LINK) return true;
  if (linked > 0 && isLabel(text)) return true;
  return level === 0 && text.length < CRUMB && !SENTENCE_END.test(text);
}

/** Without what style sheets hide, unless that is all there is (a page still being dressed). */
function withoutHidden(blocks: readonly Block[], boxes: readonly Box[]): Block[] {
  const shown = blocks.filter(({ box }) => {
    const element = boxes[box]?.element;
    return element && isVisible(element, { visibilityProperty: true });
  });
  return shown.some(isProse) ? shown : [...blocks];
}

function linesOf(text: string): string[] {
  const lines = text.split(LINE_BREAK).map(tidy);
  const long = lines.filter((line) => line.length >= LONG_LINE).length;
  return long * 2 > lines.length ? lines : [tidy(text)];
}
