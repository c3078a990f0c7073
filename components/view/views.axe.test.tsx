// @vitest-environment happy-dom
import axe from 'axe-core';
import type { ComponentChildren } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { ArticlePage } from '../article-page/article-page';
import { ArticlesView } from '../article-page/articles-view';
import { loadArticlePage } from '../article-page/load';
import { EventPage } from '../event-page/event-page';
import { loadEventPage } from '../event-page/load';
import { loadNameCard, loadNames, loadTermCard } from '../names/load';
import { NameCard } from '../names/name-card';
import { NamesView } from '../names/names-view';
import { TermCard } from '../names/term-card';
import { loadRoom } from '../room/load';
import { RoomView } from '../room/room-view';
import { all, draw, opened } from './test-harness';
import { testQueries as queries, testReference } from './test-reference';

type View = () => Promise<ComponentChildren>;
const views: [string, View][] = [
  ['an event', () => view(loadEventPage(queries, 'bridge'), EventPage)],
  ['an event with little', () => view(loadEventPage(queries, 'flood'), EventPage)],
  ['a person', () => view(loadNameCard(queries, 'ada'), NameCard)],
  ['a place', () => view(loadNameCard(queries, 'ford'), NameCard)],
  ['a term', () => view(loadTermCard(queries, 'line'), TermCard)],
  ['the names', () => view(loadNames(queries), NamesView)],
  ['an article', () => view(loadArticlePage(queries, 'on-bridge'), ArticlePage)],
  ['an article with little', () => view(loadArticlePage(queries, 'beside'), ArticlePage)],
  [
    'the room',
    async () => <RoomView data={await loadRoom(queries)} linked="old" onOpen={opened} />,
  ],
  [
    'the articles',
    () => Promise.resolve(<ArticlesView articles={testReference.articles} onOpen={opened} />),
  ],
];

async function view<D>(
  loading: Promise<D | null>,
  Page: (props: { data: D; onOpen: typeof opened }) => ComponentChildren,
): Promise<ComponentChildren> {
  const data = await loading;
  if (!data) throw new Error('nothing to draw');
  return <Page data={data} onOpen={opened} />;
}

/** Colours need a browser; they are held by tokens.test.ts. */
async function violations(): Promise<string[]> {
  const found = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
}

describe.each(['ar', 'he', 'en'] as const)('axe finds nothing in %s on', (lang) => {
  it.each(views)('%s', async (_, make) => {
    await draw(await make(), lang);
    for (const details of all('details')) details.setAttribute('open', '');
    await act(() => all('[aria-expanded="false"]').forEach((toggle) => toggle.click()));
    expect(await violations()).toEqual([]);
  });
});
