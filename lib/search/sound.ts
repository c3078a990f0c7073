/**
 * What a word sounds like, whatever letters it is written in: two spellings of one name in Latin,
 * Arabic, Hebrew, Cyrillic or Greek letters share a key, and more people than one may share it. A
 * key is the consonants, by classes that the scripts do not tell apart, in the order they come.
 */

/** Letters of the other scripts as rough Latin ones; what is left out is not heard. */
const ROMAN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ ا: 'a', ب: 'b', ت: 't', ث: 't', ج: 'j', ح: 'h', خ: 'x', د: 'd', ذ: 'd', ر: 'r', ز: 'z' },
    ...{ س: 's', ش: 'sh', ص: 's', ض: 'd', ط: 't', ظ: 'd', ع: '', غ: 'g', ف: 'f', ق: 'q', ك: 'k' },
    ...{ ل: 'l', م: 'm', ن: 'n', ه: 'h', و: 'w', ي: 'y', پ: 'p', چ: 'ch', ژ: 'zh', گ: 'g' },
    ...{ ڤ: 'v', ٹ: 't', ڈ: 'd', ڑ: 'r', ں: 'n' },
    ...{ א: '', ב: 'b', ג: 'g', ד: 'd', ה: 'h', ו: 'w', ז: 'z', ח: 'h', ט: 't', י: 'y', כ: 'k' },
    ...{ ל: 'l', מ: 'm', נ: 'n', ס: 's', ע: '', פ: 'p', צ: 'ts', ק: 'q', ר: 'r', ש: 'sh', ת: 't' },
    ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k' },
    ...{ л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'x' },
    ...{ ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sh', ы: 'y', э: 'e', ю: 'yu', я: 'ya', і: 'i', є: 'ye' },
    ...{ ї: 'yi', г: 'g', ь: '', ъ: '' },
    ...{ α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 't', ι: 'i', κ: 'k', λ: 'l' },
    ...{ μ: 'm', ν: 'n', ξ: 'ks', ο: 'o', π: 'p', ρ: 'r', σ: 's', τ: 't', υ: 'i', φ: 'f', χ: 'x' },
    ...{ ψ: 'ps', ω: 'o' },
  }),
);

/** Groups of letters that stand for one sound. Longest first; applied to the Latin form. */
const GROUPS: readonly (readonly [RegExp, string])[] = [
  [/mp(?=[aeiou])/g, 'b'],
  [/tzsch|tsch|tch/g, 'c'],
  [/dsch|dzh|dj/g, 'j'],
  [/sch|sh|sz|zh/g, 's'],
  [/tz|ts/g, 's'],
  [/ch/g, 'c'],
  [/kh/g, 'x'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/[dt]h/g, 'd'],
  [/ck|qu|q/g, 'k'],
  [/c(?=[eiy])/g, 's'],
];

const ANY_LATIN = /^[a-z]+$/;

/** A folded word in rough Latin letters; empty where its script is not one that is heard here. */
export function romanised(word: string): string {
  if (ANY_LATIN.test(word)) return word;
  let roman = '';
  for (const letter of word) {
    const known = letter >= 'a' && letter <= 'z' ? letter : ROMAN.get(letter);
    if (known === undefined) return '';
    roman += known;
  }
  return roman;
}

/** Digits as Arabic is written with on Latin keyboards; two readings where people have two. */
const DIGITS: Readonly<Record<string, readonly string[]>> = {
  ...{
    '2': ['', 'q'],
    '3': [''],
    '5': ['kh'],
    '6': ['t'],
    '7': ['h'],
    '8': ['q', 'gh'],
    '9': ['s', 'q'],
  },
};

/** What a word of Latin letters and digits may stand for, in letters alone; none for other words. */
export function withoutDigits(word: string): readonly string[] {
  if (!/^(?=.*[a-z])[a-z2356789]*[2356789][a-z2356789]*$/.test(word)) return [];
  let forms = [''];
  for (const sign of word.slice(0, MOST_SIGNS)) {
    forms = forms.flatMap((form) => (DIGITS[sign] ?? [sign]).map((letters) => form + letters));
    if (forms.length > MOST_FORMS) return [];
  }
  return forms;
}

const MOST_SIGNS = 24;
const MOST_FORMS = 4;

/** The class of a consonant; vowels and the weak ones have none inside a word. */
const CLASSES: Readonly<Record<string, string>> = {
  ...{ b: 'b', p: 'b', f: 'b', v: 'b', d: 'd', t: 't', j: 'g', g: 'g', c: 's', s: 's', z: 's' },
  ...{ k: 'k', l: 'l', m: 'm', n: 'n', r: 'r' },
};

/** Before the first consonant these are heard. */
const AT_START: Readonly<Record<string, string>> = { w: 'b', x: 'h', h: 'h' };

/**
 * The key of a folded word: two spellings that sound alike have the same. Empty where it has fewer
 * than two consonants, or is written in a script whose letters are not known here.
 */
export function soundKey(word: string): string {
  let roman = romanised(word);
  for (const [group, sound] of GROUPS) roman = roman.replace(group, sound);
  let key = AT_START[roman.charAt(0)] ?? (CLASSES[roman.charAt(0)] === undefined ? 'a' : '');
  let consonants = 0;
  for (let at = 0; at < roman.length; at++) {
    const letter = roman.charAt(at);
    const sound = CLASSES[letter === 'x' && at > 0 ? 'h' : letter];
    if (sound === undefined || key.endsWith(sound)) continue;
    key += sound;
    consonants++;
  }
  return consonants + (key.startsWith('h') ? 1 : 0) < 2 ? '' : key;
}

/** How alike two words sound, 0 to 1, by their Latin forms: tells those of one key apart. */
export function alikeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 0;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : heardAlike(a.charAt(i - 1), b.charAt(j - 1));
      next.push(
        Math.min(
          (row[j - 1] ?? 0) + same,
          (row[j] ?? 0) + dropped(a.charAt(i - 1)),
          (next[j - 1] ?? 0) + dropped(b.charAt(j - 1)),
        ),
      );
    }
    row = next;
  }
  return Math.max(0, 1 - (row[b.length] ?? 0) / longest);
}

const VOWELS = 'aeiouyw';

function dropped(letter: string): number {
  return VOWELS.includes(letter) || letter === 'h' ? 0.35 : 1;
}

function heardAlike(a: string, b: string): number {
  if (VOWELS.includes(a) && VOWELS.includes(b)) return 0.25;
  const sound = CLASSES[a];
  return sound !== undefined && sound === CLASSES[b] ? 0.3 : 1;
}
