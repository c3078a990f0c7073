/**
 * The look-up in the address bar: two letters, a space, the question.
 */
import { KIND_NAMES } from '@/lib/i18n/document-kinds';
import { createI18n } from '@/lib/i18n/i18n';
import type { I18n } from '@/lib/i18n/i18n';
import type { SearchIndex } from '@/lib/search/search-index';
import type { Answer } from '@/lib/search/types';
import { markedRuns } from '@/lib/search/why';
import { browser } from './browser';
import { hashFor, hashOfAnswer } from './look-up';
import { openSearch } from './search';
import { loadSettings } from './settings';
import { uiLanguage } from './ui-language';

/** How many the browsers show, beside the first line. */
const MOST = 6;

export interface Suggestion {
  /** What the address bar holds when it is chosen. */
  readonly content: string;
  readonly description: string;
}

/** Where the lines lead that were suggested last: a cache, the question is asked again without. */
const leadsTo = new Map<string, string>();

/** Follows the address bar. Call it synchronously when the worker starts. */
export function followOmnibox(): void {
  const { omnibox } = browser;
  omnibox.onInputChanged.addListener((text, suggest) => {
    void suggestionsFor(text).then((found) => {
      const [first, ...rest] = found;
      if (first) omnibox.setDefaultSuggestion({ description: first.description });
      suggest(rest);
    });
  });
  omnibox.onInputEntered.addListener((text, disposition) => {
    void openEntered(text, disposition);
  });
}

/** The lines for a question, best first; none where the index cannot be opened. */
export async function suggestionsFor(text: string): Promise<readonly Suggestion[]> {
  if (text.trim() === '') return [];
  try {
    const [index, settings] = await Promise.all([openSearch(), loadSettings()]);
    const i18n = createI18n(uiLanguage(settings), settings.months);
    const { answers, asked } = index.search(text, { limit: MOST });
    leadsTo.clear();
    return answers.map((answer) => suggestionOf(answer, asked, index, i18n));
  } catch {
    return [];
  }
}

function suggestionOf(answer: Answer, asked: string, index: SearchIndex, i18n: I18n): Suggestion {
  const titles = index.titles(answer.id);
  const title = titles.get(i18n.lang) ?? [...titles.values()][0] ?? answer.id;
  leadsTo.set(title, hashOfAnswer(answer));
  const date = index.dateOf(answer.id);
  const about = date === null ? i18n.t(KIND_NAMES[answer.kind]) : i18n.date(date).text;
  return { content: title, description: descriptionOf(title, about, asked, takesMarkup()) };
}

/**
 * A line's text. Chromium reads it as XML, and shows nothing at all where it is not well formed;
 * Firefox shows it as it is.
 */
export function descriptionOf(
  title: string,
  about: string,
  asked: string,
  markup: boolean,
): string {
  if (!markup) return `${plain(title)} · ${plain(about)}`;
  const runs = markedRuns(title, asked).map(({ text, marked }) =>
    marked ? `<match>${escaped(text)}</match>` : escaped(text),
  );
  return `${runs.join('')} <dim>· ${escaped(about)}</dim>`;
}

/** What XML has no way to say, whatever the escape (XML 1.0, 2.2). */
const UNSAYABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function plain(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd').replace(UNSAYABLE, '');
}

function escaped(text: string): string {
  return plain(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}

/** Only Firefox tells what browser it is, and only Firefox knows no markup here. */
function takesMarkup(): boolean {
  return typeof Reflect.get(browser.runtime, 'getBrowserInfo') !== 'function';
}

/** Opens what was entered: a line that was suggested, or the answer to a question. */
export async function openEntered(text: string, disposition: string): Promise<void> {
  const url = `/library.html${leadsTo.get(text) ?? (await hashFor(text))}`;
  if (disposition === 'currentTab') {
    await browser.tabs.update({ url: browser.runtime.getURL(url) });
  } else {
    await browser.tabs.create({ url, active: disposition !== 'newBackgroundTab' });
  }
}
