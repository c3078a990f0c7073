/** A regular expression as data. */
export interface PatternSource {
  readonly source: string;
  readonly flags: string;
}

/** An OR of ANDs: a text passes when in one of the lists every expression finds something. */
export type GateSource = readonly (readonly PatternSource[])[];

/**
 * The gate as the text of a module. Literals and not strings: engines compile a literal when it is
 * first used, and a page that stops at the first expression pays for no other.
 */
export function gateModule(gate: GateSource): string {
  const lists = gate.map((all) => {
    // A RegExp prints itself escaped as a literal must be.
    const literals = all.map(({ source, flags }) => String(new RegExp(source, flags)));
    return `[${literals.join(', ')}]`;
  });
  return `export default [${lists.join(', ')}];`;
}
