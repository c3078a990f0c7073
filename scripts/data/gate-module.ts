import type { Term } from '../../lib/page/gate.ts';

/** A regular expression as data: it minds no case. */
export interface PatternSource {
  readonly source: string;
  readonly flags: 'i';
}

/** An OR of ANDs: a text passes when in one of the lists every expression finds something. */
export type GateSource = readonly (readonly PatternSource[])[];

/** Letters that set an expression's alternatives apart; what has none of them is plain Latin. */
const SCRIPTS = [
  /[\u0370-\u03ff]/,
  /[\u0400-\u052f]/,
  /[\u0530-\u058f]/,
  /[\u0590-\u05ff]/,
  /[\u0600-\u06ff]/,
  /[\u0900-\u0dff]/,
  /[\u0e00-\u0eff]/,
  /[\u10a0-\u10ff]/,
  /[\u3040-\u30ff]/,
  /[\u3400-\u9fff]/,
  /[\uac00-\ud7ff]/,
];

/**
 * The gate as the text of a module: the rows, and before them what any begins with in Latin letters.
 * Strings and not literals: engines check every literal when they read a script, and a page that
 * stops at the first expression should pay for no other. One expression a script: engines skip
 * ahead in a text by the letters that an expression may start with, and give up where these are
 * too many and too far apart; and a page in Latin letters needs no other.
 */
export function gateModule(gate: GateSource): string {
  const rows = gate.map((all) => all.map(termOf));
  const begins = gate.flatMap(([first]) => first?.source ?? []).join('|');
  const [latin] = termOf({ source: begins, flags: 'i' });
  return `export default ${JSON.stringify({ latin, rows: JSON.stringify(rows) })};`;
}

/** Expressions that together find what the given one does, the Latin one first. */
function termOf({ source }: PatternSource): Term {
  const groups = new Map<RegExp | undefined, Set<string>>();
  for (const alternative of alternatives(source)) {
    const script = SCRIPTS.find((letters) => letters.test(alternative));
    groups.set(script, (groups.get(script) ?? new Set()).add(alternative));
  }
  const latin = groups.get(undefined) ?? [];
  groups.delete(undefined);
  return [[...latin].join('|'), ...[...groups.values()].map((group) => [...group].join('|'))];
}

/** The source at its outermost bars: not those in a group or a class, nor escaped ones. */
function alternatives(source: string): string[] {
  const found = [''];
  let depth = 0;
  for (const part of source.match(/\\.|\[(?:\\.|[^\]\\])*\]|[^]/g) ?? []) {
    if (part === '(') depth++;
    if (part === ')') depth--;
    if (part === '|' && depth === 0) found.push('');
    else found.push(`${found.pop() ?? ''}${part}`);
  }
  return found;
}
