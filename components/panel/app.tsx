/**
 * The panel and the full tab wired to the browser: settings, the active tab's state, the reference,
 * what was kept, and what the reader does.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { writeKept } from '@/lib/platform/kept-view';
import type { Settings } from '@/lib/platform/settings';
import { hashOf } from '../navigation/route';
import { useRoute } from '../navigation/use-route';
import { usePage } from '../popup/use-page';
import { useReader } from '../surface/use-reader';
import type { KeptView, StoredView } from './kept';
import type { WideReference } from './load';
import { Panel, type PanelProps } from './panel';
import { PanelFoot } from './panel-foot';
import { useTarget } from './use-target';
import { useTab } from './use-tab';

export interface PanelAppProps {
  readonly kind: PanelProps['kind'];
  readonly settings: Settings;
  readonly reference: Promise<WideReference>;
  readonly kept: KeptView;
  /** The window whose view is kept; null where nothing is. */
  readonly windowId: number | null;
  /** The one tab that it is about, whatever is active; null to follow the window. */
  readonly pinned: number | null;
}

/** What is kept is written once the reader has stopped for so many milliseconds. */
const CALM = 150;

export function PanelApp({ kind, kept, windowId, pinned, ...props }: PanelAppProps) {
  const { settings, i18n } = useReader(props.settings);
  const [reference, setReference] = useState<WideReference | 'failed' | null>(null);
  const navigation = useRoute(kept.route ?? { view: kind === 'panel' ? 'page' : 'timeline' });
  useTarget(windowId, navigation.go);
  const [timeline, setTimeline] = useState(kept.timeline);
  const scrolls = useRef(new Map(Object.entries(kept.scrolls))).current;
  const { tabId, coverage } = useTab(kind === 'panel', pinned);
  const status = usePage(tabId, coverage);

  useEffect(() => {
    props.reference.then(setReference, () => setReference('failed'));
  }, [props.reference]);

  const hash = hashOf(navigation.route);
  const latest = useRef({ hash, timeline });
  latest.current = { hash, timeline };
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const keep = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      void writeKept(windowId, stored(latest.current, scrolls));
    }, CALM);
  }, [windowId]);
  useEffect(keep, [hash, timeline]);

  return (
    <Panel
      kind={kind}
      i18n={i18n}
      theme={settings.theme}
      size={settings.textSize}
      reference={reference}
      tabId={tabId}
      status={status}
      navigation={navigation}
      timeline={timeline}
      onTimeline={setTimeline}
      scrolls={scrolls}
      onScroll={keep}
      foot={<PanelFoot kind={kind} />}
    />
  );
}

function stored(
  { hash, timeline }: { hash: string; timeline: KeptView['timeline'] },
  scrolls: ReadonlyMap<string, number>,
): StoredView {
  const { filter } = timeline;
  return {
    hash,
    timeline: { ...timeline, filter: { ...filter, families: [...filter.families] } },
    scrolls: Object.fromEntries(scrolls),
  };
}
