/**
 * All names in one regular expression: whole words of a text whose letters are folded. Letters are
 * given as ranges, and what stands before a name is consumed: `\p{L}` and a look behind, which say
 * the same, take six times as long.
 */

const LETTERS = 'a-z0-9\\u00c0-\\u024f\\u0370-\\u052f\\u05d0-\\u05ea\\u0620-\\u06d3';
const BEFORE = `(?:^|[^${LETTERS}])`;
const AFTER = `(?![${LETTERS}])`;
/** What may part the words of a name. */
const BETWEEN = `[^${LETTERS}]+`;

/** As most would write it: a list of alternatives, the longest first. */
export function listOf(names: readonly string[]): RegExp {
  const list = [...names].sort((a, b) => b.length - a.length);
  return wholeWords(`(?:${list.join('|')})`);
}

interface Node {
  readonly next: Map<string, Node>;
  ends: boolean;
}

/** As the best would write it: common beginnings once, so that less is tried in vain. */
export function trieOf(names: readonly string[]): RegExp {
  const root: Node = { next: new Map(), ends: false };
  for (const name of names) {
    let node = root;
    for (let at = 0; at < name.length; at++) {
      const unit = name.charAt(at);
      const next = node.next.get(unit) ?? { next: new Map<string, Node>(), ends: false };
      node.next.set(unit, next);
      node = next;
    }
    node.ends = true;
  }
  return wholeWords(sourceOf(root));
}

function sourceOf({ next, ends }: Node): string {
  const parts = [...next].map(([unit, node]) => unit + sourceOf(node));
  const [only = ''] = parts;
  if (parts.length === 0) return '';
  if (parts.length === 1 && !ends) return only;
  return `(?:${parts.join('|')})${ends ? '?' : ''}`;
}

/** Folded names hold letters, digits and single spaces: nothing needs escaping. */
function wholeWords(source: string): RegExp {
  return new RegExp(`${BEFORE}${source.replaceAll(' ', BETWEEN)}${AFTER}`, 'g');
}
