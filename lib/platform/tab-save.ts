/**
 * Saving from a tab's page, for every way in: the popup, the menus, the keyboard. The page hands
 * over its words, the detector files them, the clippings' store keeps them.
 */
import { fileClipping, UNFILED, type NamesFound } from '@/lib/clippings/filing';
import type { Clipping, ClippedPage, Filing } from '@/lib/clippings/types';
import type { Detection, PageReading } from '@/lib/detect/types';
import type { Reply, Saving, ToBackground } from '@/lib/messages/protocol';
import { failure } from '@/lib/messages/replies';
import { tell } from '@/lib/messages/send';
import type { Handlers } from '@/lib/messages/serve';
import { takenFrom, type Taken } from '@/lib/messages/taken';
import { browser } from './browser';
import { saveTaken } from './clipping-answers';
import { isReadable, samePage } from './page-url';
import { paintQuotes, putClipperIn } from './quote-answers';

/** What clippings are filed with. */
export interface Filer {
  detect(reading: PageReading): Promise<Detection>;
  /** Which of the ids that the detector names are terms. */
  termIds(): Promise<ReadonlySet<string>>;
}

type Saved = Reply<ToBackground['tab/save'][1]>;

/** The handler for `tab/save`. */
export function saveHandlers(filer: Filer): Pick<Handlers, 'tab/save'> {
  return { 'tab/save': ({ what }, tabId) => saveFromTab(filer, tabId, what) };
}

/**
 * Saves the selection, the article or a bookmark of a tab's page.
 * @param words what the browser's menu says is selected: kept without a place where the page's
 *   script sees no selection, as in a frame.
 */
export async function saveFromTab(
  filer: Filer,
  tabId: number,
  what: Saving,
  words = '',
): Promise<Saved> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab) return failure('no-such-tab');
  if (tab.incognito) return failure('private-window');
  if (tab.url !== undefined && !isReadable(tab.url)) return failure('not-allowed');
  try {
    await putClipperIn(tabId);
  } catch {
    return failure('not-allowed');
  }
  const reply = await tell(tabId, 'quotes/take', { what });
  if (!reply.ok) return reply;
  const taken = takenFrom(reply.value);
  if (!taken) return failure('bad-message');
  const { url, canonical, paragraphs } = taken.reading;
  if (tab.url !== undefined && !samePage(tab.url, url)) return failure('page-changed');
  const content = contentOf(taken, what, words);
  if (typeof content === 'string') return failure(content);
  const filing = await filed(filer, taken.reading, what === 'selection' ? content.text : null);
  const page = pageOf(taken, paragraphs.length > 0);
  const saved = await saveTaken({ ...content, note: '', tags: [], colour: 'amber', page, filing });
  if (saved.ok) void paintQuotes(tabId, url, canonical === null ? [] : [canonical]);
  return saved;
}

type Content = Pick<Clipping, 'kind' | 'text' | 'selectors'>;

/** What is kept of the page, or why nothing can be. */
function contentOf(
  { quote, refusal, reading }: Taken,
  what: Saving,
  words: string,
): Content | NonNullable<Taken['refusal']> | 'no-article' {
  if (what === 'bookmark') return { kind: 'bookmark', text: '', selectors: null };
  if (what === 'article') {
    const text = reading.paragraphs.join('\n\n');
    return text === '' ? 'no-article' : { kind: 'article', text, selectors: null };
  }
  if (quote) return { kind: 'quote', ...quote };
  const unseen = refusal === 'nothing-selected' || refusal === 'in-shadow';
  if (unseen && words.trim() !== '') return { kind: 'quote', text: words.trim(), selectors: null };
  return refusal ?? 'nothing-selected';
}

function pageOf({ reading, title, author, direction }: Taken, isText: boolean): ClippedPage {
  const { url, canonical, lang, headline, published, siteName } = reading;
  const isWeb = canonical !== null && /^https?:/.test(canonical) && URL.canParse(canonical);
  const named = isText && headline !== '' ? headline : (title ?? '');
  return {
    url,
    canonical: isWeb ? canonical : null,
    aliases: [],
    title: named || headline || url,
    outlet: siteName ?? new URL(url).hostname.replace(/^www\./, ''),
    author,
    published: /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0] ?? null,
    inLanguage: lang,
    direction,
  };
}

/** By the page's event and the names in the words; not at all where the detector fails. */
async function filed(filer: Filer, page: PageReading, words: string | null): Promise<Filing> {
  try {
    const [detection, termIds] = await Promise.all([filer.detect(page), filer.termIds()]);
    const whole = words === null;
    const found = whole ? NOTHING : await namesIn(filer, page, words, termIds);
    return fileClipping(detection, found, { whole, termIds });
  } catch {
    return UNFILED;
  }
}

const NOTHING: NamesFound = { entityIds: [], termIds: [] };

async function namesIn(
  filer: Filer,
  page: PageReading,
  words: string,
  termIds: ReadonlySet<string>,
): Promise<NamesFound> {
  const paragraphs = words.split('\n');
  const { named } = await filer.detect({ ...page, headline: '', description: null, paragraphs });
  return {
    entityIds: named.filter((id) => !termIds.has(id)),
    termIds: named.filter((id) => termIds.has(id)),
  };
}
