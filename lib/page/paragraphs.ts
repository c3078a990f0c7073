/**
 * The article's blocks as paragraphs, without what slips in between them: labels of related stories,
 * buttons, date lines, hidden text.
 */
import { isLabel } from './clutter';
import { dayInText } from './dates';
import { isVisible, styleNamesOf } from './dom';
import { tidy } from './headline';
import type { Block, Box, Outline } from './outline';
import { isLink, isProse } from './verdicts';

export interface Paragraphs {
  readonly list: readonly string[];
  readonly truncated: boolean;
}

/** A link of this length or longer is a sentence of the article rather than another's headline. */
const LONG_LINK = 250;
/** Shorter than this and without an end, it is a button or a credit. */
const CRUMB = 20;
/** A line of who and when is no longer than this. */
const DATE_LINE = 60;
const SENTENCE_END = /[.!?…:؟۔»”"']$/;

/** The paragraphs of the blocks `main`, at most `mostText` characters together. */
export function articleParagraphs(
  { blocks, boxes }: Outline,
  main: readonly number[],
  headline: string,
  lang: string | null,
  mostText: number,
): Paragraphs {
  const list: string[] = [];
  let room = mostText;
  const kept = main.flatMap((at) => blocks[at] ?? []).filter((block) => !isDoor(block));
  const shown = withoutHidden(kept, boxes);
  // What stands at the ends is a line of who and when, a credit, a button, another list's heading.
  const isText = (block: Block) => !isCrumb(block) && !isDateLine(block.text, lang);
  const article = shown.slice(shown.findIndex(isText), shown.findLastIndex(isText) + 1);
  for (const block of article) {
    const text = tidy(block.text.slice(0, room));
    if (text === headline) continue;
    list.push(text);
    room -= text.length;
    if (room <= 0) return { list, truncated: true };
  }
  return { list, truncated: false };
}

function isDateLine(text: string, lang: string | null): boolean {
  return text.length < DATE_LINE && dayInText(text, lang) !== null;
}

/** A headline of this page or another, or a label before one: `Read also: …`. */
function isDoor(block: Block): boolean {
  const { text, level, linked } = block;
  return level === 1 || (isLink(block) && text.length < LONG_LINK) || (linked > 0 && isLabel(text));
}

function isCrumb({ text, level }: Block): boolean {
  return level > 0 || (text.length < CRUMB && !SENTENCE_END.test(text));
}

/** Without what style sheets hide, unless that is all there is (a page still being dressed). */
function withoutHidden(blocks: readonly Block[], boxes: readonly Box[]): Block[] {
  // Boxes of one name and style side by side are shown or hidden together, and asking takes long.
  const asked = new Map<string, boolean>();
  const shown = blocks.filter(({ box: index }) => {
    const box = boxes[index];
    if (!box) return false;
    const key = `${String(box.parent)} ${box.name} ${styleNamesOf(box.element)}`;
    const known = asked.get(key) ?? isVisible(box.element, { visibilityProperty: true });
    asked.set(key, known);
    return known;
  });
  return shown.some(isProse) ? shown : [...blocks];
}
