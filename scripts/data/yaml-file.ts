import {
  isMap, isNode, isPair, isScalar, LineCounter, type Node, parseDocument, visit, type YAMLError,
} from 'yaml'; // prettier-ignore
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
  BLOCK_IN_FLOW:
    'A text between braces or brackets has a colon or a hyphen in it. Put the text in quotes.',
  BAD_SCALAR_START: 'A text cannot begin with this sign. Put the text in quotes.',
  UNEXPECTED_TOKEN:
    'YAML cannot read this. A text with quotes, commas or other signs in it goes between quotes of the other kind.',
};

const NO_SPACE = 'There is no space after the colon. Write one.';
const COLON = 'A second colon stands in this text. Put the whole text in quotes.';
const ALIAS = 'A text cannot begin with * or &. Put the text in quotes.';

/** What to do, said in our own words: the parser knows where it stopped, we what people meant. */
function adviceFor(code: string, line: string, message: string): string {
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY') {
    if (/^\s*(?:- )?[\w-]+:[^\s:]/.test(line)) return NO_SPACE;
    if (/:\s+[^\s'"].*:(?:\s|$)/.test(line)) return COLON;
    return `${ADVICE['BAD_INDENT'] ?? ''} It begins to go wrong on this line or the next.`;
  }
  const own = message.replace(/\s+/g, ' ').trim().replace(/\.?$/, '.');
  return ADVICE[code] ?? `Not YAML: ${own} Put a text with special signs in quotes.`;
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

/**
 * Where the parser has lost its way, what it says further on is about nothing that is there; a key
 * that is written twice confuses nobody.
 */
function firstOfEach(problems: readonly YAMLError[]): readonly YAMLError[] {
  const first = problems.find(({ code }) => code !== 'DUPLICATE_KEY');
  return problems.filter((problem) => problem.code === 'DUPLICATE_KEY' || problem === first);
}

/** Reads YAML 1.2 from text. Never throws; broken YAML becomes mistakes. */
export function readYaml(path: string, text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file: path, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const rows = text.split('\n');
  const problems = firstOfEach([...document.errors, ...document.warnings]);
  const mistakes: Mistake[] = problems.map(({ code, message, pos }) => {
    const at = place(pos[0]);
    return { ...at, message: adviceFor(code, rows[at.line - 1] ?? '', message) };
  });
  visit(document, {
    Alias: (_, node) => {
      mistakes.push({ ...place(node.range?.[0] ?? 0), message: ALIAS });
    },
  });
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
