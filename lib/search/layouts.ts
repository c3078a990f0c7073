/**
 * Words typed on the wrong keyboard: a reader meant another layout than the one that was on. The
 * keys of each layout, row by row in the order of the US one.
 */
const US = "`qwertyuiop[]asdfghjkl;'zxcvbnm,./";

/** Rows of keys; where one key writes two letters they stand between bars. */
const ROWS = {
  arabic: 'ذضصثقفغعهخحجدشسيبلاتنمكطئءؤر|لا|ىةوزظ',
  hebrew: ";/'קראטוןםפ][שדגכעיחלךף,זסבהנמצתץ.",
  persian: '\u200dضصثقفغعهخحجچشسیبلاتنمکگظطزرذدپو./',
  russian: 'ёйцукенгшщзхъфывапролджэячсмитьбю.',
} as const;

export type LayoutName = keyof typeof ROWS;

const names: readonly LayoutName[] = ['arabic', 'hebrew', 'persian', 'russian'];

type Keys = ReadonlyMap<string, string>;

/** What was typed on the US layout, as the other has it, and the other way round. */
const toOther = new Map<LayoutName, Keys>();
const toLatin = new Map<LayoutName, Keys>();

for (const name of names) {
  const keys = ROWS[name].match(/\|[^|]+\||./gu)?.map((key) => key.replaceAll('|', '')) ?? [];
  toOther.set(name, new Map(keys.map((letter, i) => [US.charAt(i), letter])));
  toLatin.set(name, new Map(keys.map((letter, i) => [letter, US.charAt(i)])));
}

const LATIN = /[a-z]/i;
const SCRIPTS: readonly (readonly [RegExp, readonly LayoutName[]])[] = [
  [/\p{Script=Arabic}/u, ['arabic', 'persian']],
  [/\p{Script=Hebrew}/u, ['hebrew']],
  [/\p{Script=Cyrillic}/u, ['russian']],
];

function typed(text: string, keys: Keys): string {
  let out = '';
  for (let at = 0; at < text.length; at++) {
    // One key of the Arabic layout writes two letters.
    const pair = text.slice(at, at + 2);
    const two = pair.length === 2 ? keys.get(pair) : undefined;
    if (two !== undefined) at++;
    out += two ?? keys.get(text.charAt(at)) ?? text.charAt(at);
  }
  return out;
}

/** What the reader may have meant to type, had another layout been on. */
export function otherLayouts(text: string): readonly string[] {
  const small = text.toLowerCase();
  const latin = LATIN.test(small);
  const meant = latin
    ? names.map((name) => typed(small, toOther.get(name) ?? new Map()))
    : SCRIPTS.filter(([script]) => script.test(small)).flatMap(([, of]) =>
        of.map((name) => typed(small, toLatin.get(name) ?? new Map())),
      );
  return [...new Set(meant)].filter((one) => one !== small);
}
