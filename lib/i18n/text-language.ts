/**
 * The language and direction of a text that is not ours: a headline, a name, a quotation. Decided
 * by its letters, so that it is set in its own direction whatever surrounds it.
 */
import type { Direction } from './languages';

export interface TextLanguage {
  readonly lang: string;
  readonly dir: Direction;
}

const scripts: readonly { pattern: RegExp; lang: string; dir: Direction; also: RegExp }[] = [
  { pattern: /\p{sc=Arab}/gu, lang: 'ar', dir: 'rtl', also: /^(ar|fa|ur|ckb|ps)\b/ },
  { pattern: /\p{sc=Hebr}/gu, lang: 'he', dir: 'rtl', also: /^(he|iw|yi)\b/ },
  { pattern: /\p{sc=Cyrl}/gu, lang: 'ru', dir: 'ltr', also: /^(ru|uk|bg|sr)\b/ },
  {
    pattern: /\p{sc=Latn}/gu,
    lang: 'en',
    dir: 'ltr',
    also: /^(?!ar|fa|ur|ckb|ps|he|iw|yi|ru|uk|bg)/,
  },
];

/**
 * The `lang` and `dir` to set on a text.
 * @param hint the language it is said to be in (BCP 47); kept where the letters agree with it.
 * @returns null where the text has no letters of a known script: it then takes its surroundings'.
 */
export function textLanguage(text: string, hint?: string | null): TextLanguage | null {
  let best: TextLanguage | null = null;
  let most = 0;
  for (const { pattern, lang, dir, also } of scripts) {
    const letters = text.match(pattern)?.length ?? 0;
    if (letters <= most) continue;
    most = letters;
    best = { lang: hint && also.test(hint.toLowerCase()) ? hint : lang, dir };
  }
  return best;
}
