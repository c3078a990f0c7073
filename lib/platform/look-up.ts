/**
 * Looking words up from outside the surfaces: a selection on a page, the address bar.
 */
import type { Answer } from '@/lib/search/types';
import { openBeside } from './beside';
import { browser } from './browser';
import { sendPanel } from './panel-target';
import { openSearch } from './search';

/** The command that the manifest names. */
export const LOOK_UP = 'look-up';

/** The fragment of an answer's view, as the surfaces read it. */
export function hashOfAnswer({ id, kind }: Pick<Answer, 'id' | 'kind'>): string {
  const card = kind === 'person' || kind === 'organization' || kind === 'place';
  return `#/${card ? 'name' : kind}/${encodeURIComponent(id)}`;
}

/** The fragment of the look-up with a question in it. */
export function hashOfQuestion(question: string): string {
  return question === ''
    ? '#/find'
    : `#/find/${encodeURIComponent(question.replace(/\p{Surrogate}/gu, '\ufffd'))}`;
}

/** Selections are long where someone selected a paragraph: nobody looks that up. */
const LONGEST = 120;

/** Where a question leads: to its answer where there is one, to the nearest where there is none. */
export async function hashFor(text: string): Promise<string> {
  const question = text.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  if (question === '') return hashOfQuestion('');
  const index = await openSearch().catch(() => null);
  const found = index?.search(question, { limit: 2 });
  const best = found && !found.nearest ? found.answers[0] : undefined;
  // What only mentions it is one of several: the reader chooses.
  return best && best.by !== 'text' ? hashOfAnswer(best) : hashOfQuestion(question);
}

/**
 * Opens the panel beside the page at the answer, or a tab where there is no panel. Call it
 * synchronously in the handler of the reader's act.
 */
export async function lookUpBeside(
  windowId: number,
  selected: () => Promise<string>,
): Promise<void> {
  // Before anything is awaited: the browser opens nothing after that.
  const opening = openBeside(windowId);
  const hash = await hashFor(await selected().catch(() => ''));
  if (await opening) await sendPanel(windowId, hash);
  else await browser.tabs.create({ url: `/library.html${hash}` });
}

/** What is selected on the page of a tab that the reader has just lent. */
export async function selectionIn(tabId: number): Promise<string> {
  const [result] = await browser.scripting.executeScript({
    target: { tabId },
    func: () => String(getSelection()),
  });
  return typeof result?.result === 'string' ? result.result : '';
}
