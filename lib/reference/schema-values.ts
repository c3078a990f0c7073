/** Pieces that the schemas of the source files share. */
import * as v from 'valibot';
import { isDay, parseEdtf } from './edtf.ts';
import { byLanguage, type Script, SCRIPT_OF } from './ui-languages.ts';

/** A name of a file, and so of a thing: `small-letters-1949`. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Languages that texts, pages and spellings of the reference may be in (BCP 47). */
export const LANGUAGES = [
  'ar', 'az', 'bg', 'ckb', 'cs', 'de', 'el', 'en', 'es', 'fa', 'fr', 'he', 'hi', 'hu', 'id', 'it',
  'ja', 'ko', 'ku', 'nl', 'pl', 'pt', 'ro', 'ru', 'sv', 'tr', 'uk', 'ur', 'zh',
] as const; // prettier-ignore

export const Language = v.picklist(
  LANGUAGES,
  'is not a language code known here: write one such as ar, en or he',
);

export const Id = v.pipe(
  v.string(),
  v.regex(ID_PATTERN, 'is not an id: use small Latin letters, digits and hyphens'),
);

/** One line or a paragraph for people, without stray space around it. */
export const Line = v.pipe(
  v.string(),
  v.check((text) => text.trim() !== '', 'is empty: write the text or take the key out'),
  v.check((text) => text === text.trim(), 'has space around it: take it out'),
);

const SCRIPT_NAMES: Readonly<Record<Script, string>> = {
  Arab: 'Arabic',
  Hebr: 'Hebrew',
  Latn: 'Latin',
};

const lettersOf = (script: Script) => new RegExp(`\\p{sc=${script}}`, 'u');

function inScript(script: Script) {
  const letters = lettersOf(script);
  return v.pipe(
    Line,
    v.check(
      (text) => text.trim() === '' || letters.test(text),
      `has no ${SCRIPT_NAMES[script]} letter: write it in that language`,
    ),
  );
}

/** A text in every language of the interface, each in its own script. */
export const Text = v.strictObject(byLanguage((lang) => inScript(SCRIPT_OF[lang])));

const OTHERS = new RegExp(
  `[${[...new Set(Object.values(SCRIPT_OF))]
    .filter((script) => script !== 'Latn')
    .map((script) => `\\p{sc=${script}}`)
    .join('')}]`,
  'u',
);

function named(script: Script) {
  const letters = lettersOf(script);
  return v.pipe(
    Line,
    v.check(
      (text) => script === 'Latn' || letters.test(text) || !OTHERS.test(text),
      `is not in ${SCRIPT_NAMES[script]} letters: write it in these, or in Latin ones if it always is`,
    ),
  );
}

/** A name that may stay in Latin letters: some outlets print theirs so everywhere. */
export const ProperName = v.strictObject(byLanguage((lang) => named(SCRIPT_OF[lang])));

/** One whole day, `YYYY-MM-DD`. */
export const Day = v.pipe(
  v.string(),
  v.check(isDay, 'is not a day of the calendar: write YYYY-MM-DD'),
);

// YAML reads a bare year as a number; people should not have to know that.
const YearOrText = v.union(
  [v.string(), v.pipe(v.number(), v.transform(String))],
  'is not a date: write EDTF such as 2025-07-24, 2025-07, 2025 or 2025-07-24/2025-07-26',
);

/** EDTF as `parseEdtf` understands it. */
export const Edtf = v.pipe(
  YearOrText,
  v.check(
    (text) => parseEdtf(text) !== null,
    'is not a date: write EDTF such as 2025-07-24, 2025-07, 2025 or 2025-07-24/2025-07-26',
  ),
);

/** A link that a reader can open. */
export const WebUrl = v.pipe(
  v.string(),
  v.check((text) => {
    if (/[\s<>"]/.test(text) || !URL.canParse(text)) return false;
    const { protocol, hostname, username } = new URL(text);
    return /^https?:$/.test(protocol) && hostname.includes('.') && username === '';
  }, 'is not a link: write the whole address, beginning with https:// or http://'),
);

export const Sureness = v.picklist(['confirmed', 'reported', 'disputed', 'denied']);

/** A list that holds something. */
export const someOf = <T extends v.GenericSchema>(item: T) =>
  v.pipe(v.array(item), v.minLength(1, 'is an empty list: write at least one'));
