import * as v from 'valibot';
import { expect, test } from 'vitest';
import { SCRIPT_OF, UI_LANGUAGES } from '@/lib/reference/ui-languages';
import { listFiles, read } from './tree';

const Messages = v.record(
  v.string(),
  v.looseObject({ message: v.pipe(v.string(), v.minLength(1)) }),
);
const files = listFiles('public').filter((path) => path.endsWith('/messages.json'));
const catalogues = files.map((path) => ({
  path,
  messages: v.parse(Messages, JSON.parse(read(path))),
}));

test('the manifest speaks every language of the interface', () => {
  const languages = files.map((path) => /_locales\/(\w+)\//.exec(path)?.[1]);
  expect(languages).toEqual(expect.arrayContaining([...UI_LANGUAGES]));
});

test('each catalogue of the manifest has every message', () => {
  const keys = Object.keys(catalogues[0]?.messages ?? {}).sort();
  for (const { path, messages } of catalogues)
    expect(Object.keys(messages).sort(), path).toEqual(keys);
});

test.each(UI_LANGUAGES)('messages in %s are written in its letters', (language) => {
  const letter = new RegExp(`\\p{sc=${SCRIPT_OF[language]}}`, 'u');
  const { messages = {} } =
    catalogues.find(({ path }) => path.includes(`_locales/${language}/`)) ?? {};
  for (const [key, { message }] of Object.entries(messages)) expect(message, key).toMatch(letter);
});
