/**
 * A text of ours cut where it passes into another script and back, so that each stretch can be set
 * in its own direction: quotation marks and commas between two foreign words stay where they belong.
 */
import { byLanguage, SCRIPT_OF, type Script, type UiLanguage } from '@/lib/reference/ui-languages';

export interface Run {
  readonly text: string;
  /** Written in another script than the language's own. */
  readonly foreign: boolean;
}

/**
 * Stretches of words in scripts that are not the language's. Spaces, and marks that belong inside a
 * word or between two, are part of a stretch only where foreign words stand on both sides.
 */
const foreignTo = byLanguage((lang) => stretches(SCRIPT_OF[lang]));

function stretches(own: Script): RegExp {
  const letter = `(?![\\p{scx=${own}}\\p{Lm}])\\p{L}`;
  const word = `${letter}(?:${letter}|[\\p{M}\\p{Nd}])*`;
  return new RegExp(`${word}(?:[ \\u00a0'’.\\-–/&]{1,2}(?:${word}|\\p{Nd}+))*`, 'gu');
}

/** The runs of a text, in order; joined, they are the text. */
export function runsOf(text: string, lang: UiLanguage): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const { 0: found, index } of text.matchAll(foreignTo[lang])) {
    if (index > at) runs.push({ text: text.slice(at, index), foreign: false });
    runs.push({ text: found, foreign: true });
    at = index + found.length;
  }
  if (at < text.length) runs.push({ text: text.slice(at), foreign: false });
  return runs;
}
