import { isMap, isNode, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { Mistake } from './mistake.ts';

export type Path = readonly (string | number)[];

/** A YAML file that was read, with the places of its parts. */
export interface YamlFile {
  /** From the project's root. */
  readonly path: string;
  /** Its contents as plain values; undefined where the YAML itself is broken. */
  readonly value: unknown;
  /** What is wrong with the YAML itself. */
  readonly mistakes: readonly Mistake[];
  /** A mistake at the value of a path, or at its key; at the nearest whole where there is none. */
  readonly mistake: (path: Path, message: string, at?: 'key' | 'value') => Mistake;
}

const ADVICE: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'This key is written twice. Keep one.',
  TAB_AS_INDENT: 'A tab stands where spaces must. Indent with two spaces.',
  MULTIPLE_DOCS: 'A line of --- begins a second document. One file holds one thing.',
  BAD_INDENT: 'The indentation does not fit. Line it up with its neighbours, in steps of two.',
  UNEXPECTED_TOKEN: 'YAML cannot read this. Put a text with special signs in quotes.',
};

// The parser says its piece in its own words; ours come first where the mistake is a common one.
function adviceFor(code: string, message: string): string {
  const advice = ADVICE[code];
  const own = message.replace(/\s+/g, ' ').trim().replace(/\.?$/, '.');
  return advice ?? `Not YAML: ${own} Put a text with special signs in quotes.`;
}

function locate(root: unknown, path: Path, at: 'key' | 'value'): Node | null {
  let node = isNode(root) ? root : null;
  for (const [depth, step] of path.entries()) {
    if (node === null || !('items' in node) || !Array.isArray(node.items)) return node;
    const items: readonly unknown[] = node.items;
    if (!isMap(node)) {
      const item = items[Number(step)];
      if (!isNode(item)) return node;
      node = item;
      continue;
    }
    const pair = node.items.find((p) => isScalar(p.key) && String(p.key.value) === String(step));
    if (!isPair(pair)) return node;
    const wantsKey = at === 'key' && depth === path.length - 1;
    if (wantsKey || !isNode(pair.value)) return isNode(pair.key) ? pair.key : node;
    node = pair.value;
  }
  return node;
}

/** Reads YAML 1.2 from text. Never throws; broken YAML becomes mistakes. */
export function readYaml(path: string, text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file: path, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const mistakes = [...document.errors, ...document.warnings].map((problem) => ({
    ...place(problem.pos[0]),
    message: adviceFor(problem.code, problem.message),
  }));
  const broken = mistakes.length > 0;
  return {
    path,
    value: broken ? undefined : document.toJS(),
    mistakes,
    mistake: (where, message, at = 'value') => {
      const node = locate(document.contents, where, at);
      return { ...place(node?.range?.[0] ?? 0), message };
    },
  };
}
