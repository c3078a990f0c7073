/**
 * Each component in its states, with an invented story. A new component gets its entry here, and
 * with it is looked at in every language and theme.
 */
import type { ComponentChildren } from 'preact';
import { ArticlePage } from '@/components/article-page/article-page';
import { ArticlesView } from '@/components/article-page/articles-view';
import { loadArticlePage } from '@/components/article-page/load';
import { EventPage } from '@/components/event-page/event-page';
import { loadEventPage } from '@/components/event-page/load';
import { SearchField } from '@/components/filters/search-field';
import { covered, detection, reference } from '@/components/fixtures/story';
import { Legend } from '@/components/marks/legend';
import { loadNameCard, loadNames, loadTermCard } from '@/components/names/load';
import { NameCard } from '@/components/names/name-card';
import { NamesView } from '@/components/names/names-view';
import { TermCard } from '@/components/names/term-card';
import { Alert, PageNotices } from '@/components/notice/notices';
import { About } from '@/components/options/about';
import { Erase } from '@/components/options/erase';
import { Shortcuts } from '@/components/options/shortcuts';
import { loadRoom } from '@/components/room/load';
import { RoomView } from '@/components/room/room-view';
import { AddedSites } from '@/components/sites/added-sites';
import { ListedSites } from '@/components/sites/listed-sites';
import { Status } from '@/components/status/status';
import { LookupContext } from '@/components/surface/reference-context';
import { TimelineView } from '@/components/timeline-view/timeline-view';
import { NEW_TIMELINE } from '@/components/timeline-view/timeline-state';
import { testQueries as queries, testReference } from '@/components/view/test-reference';
import type { I18n } from '@/lib/i18n/i18n';
import type { TabCoverage } from '@/lib/platform/tab-coverage';

export interface Item {
  readonly name: string;
  readonly make: (i18n: I18n) => ComponentChildren | Promise<ComponentChildren>;
}

const ignore = () => undefined;
const loaded = reference();

async function view<D>(
  loading: Promise<D | null>,
  Page: (props: { data: D; onOpen: typeof ignore }) => ComponentChildren,
): Promise<ComponentChildren> {
  const data = await loading;
  if (!data) throw new Error('the invented story has no such thing');
  return <Page data={data} onOpen={ignore} />;
}

const status = (tab: TabCoverage | null, failed: 'check' | 'judge' | null = null) => (
  <LookupContext.Provider value={loaded}>
    <Status
      tab={tab}
      failed={failed}
      onCheck={ignore}
      onJudge={ignore}
      marked={0}
      onMark={ignore}
    />
  </LookupContext.Provider>
);
const unread: TabCoverage = { coverage: 'unchecked', state: null, url: 'https://example.org/page' };
const kinds = ['machine-translation', 'garbled-name', 'ambiguous-name', 'glued-story'] as const;
const notices = kinds.map((kind) => ({ kind, quote: 'Ada Beer', entities: ['ada', 'bo'] }));

const site = (id: string, language: string) => ({
  id,
  name: { ar: `صحيفة ${id}`, en: `The ${id}`, he: `עיתון ${id}` },
  hosts: [`${id}.example`],
  read: [`${id}.example`],
  inLanguage: [language],
  kind: 'newspaper',
  country: null,
  note: null,
});

export const items: readonly Item[] = [
  { name: 'status: about the talks', make: () => status(covered()) },
  {
    name: 'status: which event is unsure, with notices',
    make: () => status(covered(detection({ eventSure: 'unsure', notices }))),
  },
  {
    name: 'status: the reader’s own word',
    make: () => status(covered(detection(), { judgement: 'about' })),
  },
  { name: 'status: not about them', make: () => status({ ...unread, coverage: 'not-covered' }) },
  { name: 'status: not read', make: () => status(unread) },
  { name: 'status: not read when asked', make: () => status(unread, 'check') },
  { name: 'status: its site is off', make: () => status({ ...unread, siteOff: true }) },
  {
    name: 'status: closed to extensions',
    make: () => status({ ...unread, coverage: 'unsupported' }),
  },
  { name: 'status: not known yet', make: () => status(null) },
  {
    name: 'notices',
    make: () => (
      <LookupContext.Provider value={loaded}>
        <PageNotices notices={notices} />
      </LookupContext.Provider>
    ),
  },
  {
    name: 'an alert',
    make: ({ t }) => <Alert title={t('storage.shut')}>{t('storage.shut.why')}</Alert>,
  },
  { name: 'the legend', make: () => <Legend /> },
  ...['', 'Ada'].map((value): Item => ({
    name: value === '' ? 'a search field' : 'a search field that is filled',
    make: ({ t }) => (
      <SearchField
        label={t('names.find')}
        placeholder={t('names.placeholder')}
        value={value}
        onInput={ignore}
      />
    ),
  })),
  {
    name: 'the timeline',
    make: () => (
      <LookupContext.Provider value={loaded}>
        <TimelineView
          reference={loaded}
          linked={loaded.timeline[2] ?? null}
          here="2025-06-03"
          state={NEW_TIMELINE}
          onState={ignore}
          onOpen={ignore}
        />
      </LookupContext.Provider>
    ),
  },
  { name: 'an event', make: () => view(loadEventPage(queries, 'bridge'), EventPage) },
  { name: 'an event with little', make: () => view(loadEventPage(queries, 'flood'), EventPage) },
  { name: 'a person', make: () => view(loadNameCard(queries, 'ada'), NameCard) },
  { name: 'a place', make: () => view(loadNameCard(queries, 'ford'), NameCard) },
  { name: 'a term', make: () => view(loadTermCard(queries, 'line'), TermCard) },
  { name: 'the names', make: () => view(loadNames(queries), NamesView) },
  { name: 'an article', make: () => view(loadArticlePage(queries, 'on-bridge'), ArticlePage) },
  {
    name: 'an article with little',
    make: () => view(loadArticlePage(queries, 'beside'), ArticlePage),
  },
  {
    name: 'the articles',
    make: () => <ArticlesView articles={testReference.articles} onOpen={ignore} />,
  },
  {
    name: 'who was in the room',
    make: async () => <RoomView data={await loadRoom(queries)} linked="old" onOpen={ignore} />,
  },
  {
    name: 'sites: listed, one off, some kept out',
    make: () => (
      <ListedSites
        outlets={[site('anvil', 'ar'), site('bridge', 'fr'), site('canal', 'fr')]}
        off={['canal.example']}
        onOff={ignore}
        withheld
        onAllow={ignore}
      />
    ),
  },
  {
    name: 'sites: added, one not allowed',
    make: () => (
      <AddedSites
        sites={[
          { host: 'small.example', allowed: true },
          { host: 'third.example', allowed: false },
        ]}
        onAdd={() => Promise.resolve('refused')}
        onAllow={ignore}
        onTakeBack={ignore}
      />
    ),
  },
  {
    name: 'options: keyboard, about, erasing',
    make: () => (
      <>
        <Shortcuts panel={null} onChange={ignore} />
        <About version="1.2.3" knowsUntil="2025-09-30" hash="0123456789abcdef" />
        <Erase onErase={() => Promise.resolve(false)} />
      </>
    ),
  },
];
