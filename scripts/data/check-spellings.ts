import type { Mistake } from './mistake.ts';
import type { Sources } from './sources.ts';

type Spelling = string | { readonly text: string; readonly mark: 'weak' | 'slip' };

/** Letters that no spelling of the language has; Latin ones stand in every language. */
const FOREIGN: Readonly<Record<string, RegExp>> = {
  ar: /[\u0400-\u05ff]/u,
  he: /[\u0400-\u052f\u0600-\u06ff]/u,
  en: /[\u0400-\u06ff]/u,
};

const textOf = (spelling: Spelling) => (typeof spelling === 'string' ? spelling : spelling.text);

function cardsOf({ items }: Sources) {
  return [...items.people, ...items.organisations, ...items.places, ...items.terms];
}

/** The people whose own name a text is, in a language. A place's may stand for a government's. */
function namesOf({ items }: Sources): ReadonlyMap<string, string> {
  return new Map(
    items.people.flatMap(({ id, value }) =>
      Object.entries(value.name).map(([lang, name]) => [`${lang} ${name}`, id] as const),
    ),
  );
}

/** What is wrong with one spelling of a card; null where nothing is. */
function wrongSpelling(
  lang: string,
  spelling: Spelling,
  { id, earlier, nameOf }: { id: string; earlier: ReadonlySet<string>; nameOf: string | undefined },
): string | null {
  const text = textOf(spelling);
  if (earlier.has(text)) return `"${text}" is written twice in this language. Keep one.`;
  if (FOREIGN[lang]?.test(text))
    return `"${text}" is not written in ${lang}. Move it to its language.`;
  if (/^.$/u.test(text))
    return `"${text}" is one letter. Take it out: it would be found everywhere.`;
  if (/\s{2}/.test(text)) return `"${text}" has two spaces in a row. Keep one.`;
  if (nameOf === undefined || typeof spelling !== 'string') return null;
  return nameOf === id
    ? `"${text}" is the card's own name. Take it out, or mark it.`
    : `"${text}" is the name of "${nameOf}". Take it out, or write "mark: weak" if it is both.`;
}

/** A spelling is written once, in its language, and says whom it means. */
export function checkSpellings(sources: Sources): Mistake[] {
  const names = namesOf(sources);
  return cardsOf(sources).flatMap(({ id, value, file }) =>
    Object.entries(value.aliases).flatMap(([lang, spellings]) => {
      const earlier = new Set<string>();
      return spellings.flatMap((spelling, i) => {
        const own = Object.entries(value.name).some(
          ([of, name]) => of === lang && name === textOf(spelling),
        );
        const nameOf = own ? id : names.get(`${lang} ${textOf(spelling)}`);
        const message = wrongSpelling(lang, spelling, { id, earlier, nameOf });
        earlier.add(textOf(spelling));
        return message === null ? [] : [file.mistake(['aliases', lang, i], message)];
      });
    }),
  );
}
