/**
 * The beginning of a long text, for a list. Pure.
 */

/** More UTF-16 code units than this are folded, with a button for all of it. */
export const EXCERPT = 420;

/** The text's beginning, cut between words; the text itself where it is short. */
export function excerpt(text: string, most = EXCERPT): string {
  if (text.length <= most + 60) return text;
  const cut = text.slice(0, most);
  const space = cut.search(/\s\S*$/u);
  // Where there is no space to cut at, no letter of two units is cut in half.
  const end = space > most / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, '');
  return `${end}…`;
}

/** An address that a link may lead to: of the web. Null for anything else a file may have held. */
export function webUrl(url: string): string | null {
  return /^https?:\/\/[^/]/i.test(url) ? url : null;
}
