import { describe, expect, it } from 'vitest';
import { byLanguage, SCRIPT_OF, UI_LANGUAGES, type UiLanguage } from '@/lib/reference/ui-languages';
import { catalogues } from '../translate';

const languages = UI_LANGUAGES;
const scriptOf = byLanguage((lang) => new RegExp(`\\p{sc=${SCRIPT_OF[lang]}}`, 'u'));
type Message = string | Readonly<Record<string, string>>;
const messages = (lang: UiLanguage): [string, Message][] => Object.entries(catalogues[lang]);
const texts = (message: Message) =>
  typeof message === 'string' ? [message] : Object.values(message);
const slots = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1]).sort();
const bare = (text: string) => text.replaceAll(/\{\w+\}/g, '');

describe.each(languages)('the %s catalogue', (lang) => {
  it('has the keys of the English one, in its order', () => {
    expect(Object.keys(catalogues[lang])).toEqual(Object.keys(catalogues.en));
  });

  it('has exactly the plural forms of its grammar', () => {
    const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories.toSorted();
    for (const [key, message] of messages(lang)) {
      if (typeof message === 'string') continue;
      expect([key, Object.keys(message).toSorted()]).toEqual([key, forms]);
    }
  });

  it('has the slots of the English one; a plural form may say its number in words', () => {
    for (const [key, message] of messages(lang)) {
      if (typeof message === 'string') {
        const english = texts(messages('en').find(([k]) => k === key)?.[1] ?? '');
        expect([key, english.map(slots)]).toEqual([key, [slots(message)]]);
      } else {
        for (const form of Object.values(message)) expect(['', 'n']).toContain(slots(form).join());
      }
    }
  });

  it('is written in its own script, and only in it', () => {
    const foreign = languages.filter((other) => SCRIPT_OF[other] !== SCRIPT_OF[lang]);
    for (const [key, message] of messages(lang)) {
      for (const text of texts(message)) {
        const words = bare(text);
        expect([key, text.trim() === '' && !key.includes('separator')]).toEqual([key, false]);
        if (/\p{L}/u.test(words))
          expect([key, words]).toEqual([key, expect.stringMatching(scriptOf[lang])]);
        for (const other of foreign)
          expect([key, scriptOf[other].test(words)]).toEqual([key, false]);
      }
    }
  });

  it('leaves no text as the English one has it', () => {
    // One in the same letters may say a word the same way.
    if (SCRIPT_OF[lang] === SCRIPT_OF.en) return;
    for (const [key, message] of messages(lang)) {
      if (!texts(message).some((text) => /\p{L}/u.test(bare(text)))) continue;
      const english = messages('en').find(([k]) => k === key)?.[1];
      expect([key, message]).not.toEqual([key, english]);
    }
  });

  it('has no straight quotation marks, no three dots and no double space', () => {
    for (const [key, message] of messages(lang)) {
      for (const text of texts(message)) {
        expect([key, text]).toEqual([key, expect.not.stringMatching(/["]| {2}|\.\.\./)]);
      }
    }
  });
});
