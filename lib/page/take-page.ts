/**
 * What a page gives to be saved: the words that are selected, its article, its facts.
 */
import type { Saving } from '@/lib/messages/protocol';
import type { Taken } from '@/lib/messages/taken';
import { bodyOf } from './dom';
import { readMetadata } from './metadata';
import { readPage } from './read-page';
import { currentUrl } from './routes';
import { selectedQuote } from './selection';
import { runInSlices } from './steps';

/** Not a person's name but the address of a profile. */
const ADDRESS = /^https?:/;

/** Takes what is to be saved. The selection is taken before anything is waited for. */
export async function takePage(what: Saving): Promise<Taken | null> {
  const selected = what === 'selection' ? selectedQuote() : null;
  const url = currentUrl();
  const reading = await runInSlices(readPage(document, url), new AbortController().signal);
  if (!reading) return null;
  const { meta, linked, title } = readMetadata(document, url);
  const named = [linked.author, meta.get('author'), meta.get('article:author'), meta.get('byl')];
  const author = named.find((name) => name && !ADDRESS.test(name)) ?? null;
  const body = bodyOf(document);
  return {
    refusal: selected?.ok === false ? selected.code : null,
    quote: selected?.ok ? selected.value : null,
    reading,
    title,
    author,
    direction: body && getComputedStyle(body).direction === 'rtl' ? 'rtl' : 'ltr',
  };
}
