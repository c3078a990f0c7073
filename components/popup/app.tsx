/**
 * The popup wired to the browser: settings, the tab's state, the reference, and what the reader
 * does, which goes to the background worker.
 */
import { useEffect, useState } from 'preact/hooks';
import { ownWindow } from '@/lib/platform/active-tab';
import { openBeside } from '@/lib/platform/beside';
import { browser } from '@/lib/platform/browser';
import { hashOfClipping, sendPanel } from '@/lib/platform/panel-target';
import { saveSettings, type Settings } from '@/lib/platform/settings';
import type { openSearch } from '@/lib/platform/search';
import { watchCoverage, type TabCoverage } from '@/lib/platform/tab-coverage';
import { canSearchWeb, searchWeb } from '@/lib/platform/web-search';
import type { Target } from '../navigation/open';
import type { WideReference } from '../panel/load';
import { Popup } from './popup';
import { PopupDetail } from './popup-detail';
import { SaveRow } from '../clippings/save-row';
import { useSearchIndex } from '../search/use-search-index';
import { useReader } from '../surface/use-reader';
import { usePage } from './use-page';
import { useSaving } from './use-saving';

export interface PopupAppProps {
  readonly settings: Settings;
  readonly tab: Promise<number | null>;
  readonly reference: Promise<WideReference>;
  readonly search: ReturnType<typeof openSearch>;
  /** What was typed before the popup was drawn. */
  readonly typed: string;
}

const nowhere: TabCoverage = { coverage: 'unsupported', state: null, url: null };

export function PopupApp(props: PopupAppProps) {
  const { settings, setSettings, i18n } = useReader(props.settings);
  const reference = useReference(props.reference);
  // What is the reader's own comes after all that the popup shows at once.
  const search = useSearchIndex(props.search, reference !== null);
  const [opened, setOpened] = useState<Target | null>(null);
  const { tabId, coverage } = useCoverage(props.tab);
  const page = usePage(tabId, coverage);
  const { save, undo, saved, ...saving } = useSaving(tabId, coverage?.url ?? null);
  // Known before the click: the browser opens nothing after an await.
  const [windowId, setWindowId] = useState<number | null | undefined>(undefined);
  useEffect(() => void ownWindow().then(setWindowId), []);

  const beside = () => {
    // The button has its place from the beginning; nobody is as quick as the browser's answer.
    if (typeof windowId !== 'number') return;
    void openBeside(windowId).then((opened) => opened && window.close());
  };
  return (
    <Popup
      i18n={i18n}
      theme={settings.theme}
      size={settings.textSize}
      reference={reference}
      {...page}
      search={search}
      typed={props.typed}
      detail={
        opened && reference !== 'failed' && reference ? (
          <PopupDetail route={opened} reference={reference} onOpen={setOpened} />
        ) : null
      }
      save={
        tabId === null || !coverage || coverage.coverage === 'unsupported' ? null : (
          <SaveRow
            {...saving}
            article={coverage.coverage !== 'checking'}
            saved={saved && { kind: saved.kind, event: eventIn(reference, saved.eventId) }}
            onSave={(kind) => void save(kind)}
            onUndo={undo && (() => void undo())}
            onOpen={() => saved && openClipping(windowId ?? null, saved.id)}
          />
        )
      }
      onOpen={setOpened}
      onBack={() => setOpened(null)}
      onWeb={canSearchWeb() ? (query) => void searchWeb(query) : null}
      onBeside={windowId === null ? null : beside}
      onLanguage={(language) => {
        // Shown at once; where it cannot be stored it holds as long as the popup does.
        setSettings({ ...settings, language });
        saveSettings({ language }).catch(() => null);
      }}
    />
  );
}

function eventIn(reference: WideReference | 'failed' | null, id: string | null) {
  const timeline = reference === null || reference === 'failed' ? [] : reference.timeline;
  return timeline.find((event) => event.id === id) ?? null;
}

/** Opens the panel at a clipping, a tab where there is no panel. */
function openClipping(windowId: number | null, id: string): void {
  const hash = hashOfClipping(id);
  const tab = () => void browser.tabs.create({ url: `/library.html${hash}` });
  if (windowId === null) {
    tab();
    return;
  }
  void openBeside(windowId).then(async (opened) => {
    if (opened) await sendPanel(windowId, hash);
    else tab();
    window.close();
  });
}

function useReference(promise: Promise<WideReference>): WideReference | 'failed' | null {
  const [reference, setReference] = useState<WideReference | 'failed' | null>(null);
  useEffect(() => {
    promise.then(setReference, () => setReference('failed'));
  }, [promise]);
  return reference;
}

/** The tab and what is known of it, followed as it changes. */
function useCoverage(tab: Promise<number | null>) {
  const [tabId, setTabId] = useState<number | null>(null);
  const [coverage, setCoverage] = useState<TabCoverage | null>(null);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let wanted = true;
    const follow = (id: number | null) => {
      if (!wanted) return;
      setTabId(id);
      if (id === null) setCoverage(nowhere);
      else stop = watchCoverage(id, setCoverage);
    };
    tab.then(follow, () => follow(null));
    return () => {
      wanted = false;
      stop?.();
    };
  }, [tab]);
  return { tabId, coverage };
}
