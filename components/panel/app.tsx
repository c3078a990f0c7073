/**
 * The panel and the full tab wired to the browser: settings, the active tab's state, the reference,
 * what was kept, and what the reader does.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createI18n } from '@/lib/i18n/i18n';
import type { Judgement } from '@/lib/messages/protocol';
import { ask } from '@/lib/messages/send';
import { writeKept } from '@/lib/platform/kept-view';
import { watchSettings, type Settings } from '@/lib/platform/settings';
import { uiLanguage } from '@/lib/platform/ui-language';
import { hashOf } from '../navigation/route';
import { useRoute } from '../navigation/use-route';
import { useMarks } from '../popup/use-marks';
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
  const [settings, setSettings] = useState(props.settings);
  const [reference, setReference] = useState<WideReference | 'failed' | null>(null);
  const navigation = useRoute(kept.route ?? { view: kind === 'panel' ? 'page' : 'timeline' });
  useTarget(windowId, navigation.go);
  const [timeline, setTimeline] = useState(kept.timeline);
  const scrolls = useRef(new Map(Object.entries(kept.scrolls))).current;
  const { tabId, coverage } = useTab(kind === 'panel', pinned);
  const [failed, setFailed] = useState<'check' | 'judge' | null>(null);
  const { marked, mark } = useMarks(tabId, coverage?.url ?? null);

  useEffect(() => watchSettings(setSettings), []);
  useEffect(() => {
    props.reference.then(setReference, () => setReference('failed'));
  }, [props.reference]);
  useEffect(() => setFailed(null), [tabId, coverage?.url]);

  const lang = uiLanguage(settings);
  const i18n = useMemo(() => createI18n(lang, settings.months), [lang, settings.months]);
  useEffect(() => {
    document.documentElement.lang = i18n.lang;
    document.documentElement.dir = i18n.dir;
    document.title = i18n.t('app.name');
  }, [i18n]);

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

  const check = async () => {
    if (tabId === null) return;
    setFailed(null);
    const reply = await ask('tab/check', { tabId });
    setFailed(reply.ok ? null : 'check');
  };
  const judge = async (judgement: Judgement | null) => {
    if (tabId === null) return;
    const reply = await ask('tab/judge', { tabId, judgement });
    setFailed(reply.ok ? null : 'judge');
  };
  return (
    <Panel
      kind={kind}
      i18n={i18n}
      theme={settings.theme}
      size={settings.textSize}
      reference={reference}
      tabId={tabId}
      status={{
        tab: coverage,
        failed,
        onCheck: () => void check(),
        onJudge: (judgement) => void judge(judgement),
        marked,
        onMark: (show) => void mark(show),
      }}
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
