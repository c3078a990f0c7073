/**
 * The reference beside the page, and in a tab of its own: its views, the way between them, and the
 * way back. Everything it needs comes in; everything the reader does goes out.
 */
import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { I18n } from '@/lib/i18n/i18n';
import type { TextSize } from '@/lib/platform/settings';
import { BackIcon } from '../icons/icons';
import type { Navigation } from '../navigation/use-route';
import { hashOf } from '../navigation/route';
import { Alert } from '../notice/notices';
import { ReferenceSkeleton } from '../popup/skeleton';
import { pageView } from '../popup/view-model';
import type { StatusProps } from '../status/status';
import { ClippingsTab } from '../my-clippings/lazy';
import { FindView, PanelLookup } from '../search/lookup';
import { Folio } from '../surface/folio';
import { LookupContext, nothingYet } from '../surface/reference-context';
import { Surface, type Theme } from '../surface/surface';
import { dayNumber } from '../timeline/scale';
import type { TimelineState } from '../timeline-view/timeline-state';
import { TimelineView } from '../timeline-view/timeline-view';
import { DetailView } from './detail-view';
import { ListView } from './list-view';
import type { WideReference } from './load';
import { PanelTabs, type TabName } from './panel-tabs';
import { ThisPage } from './this-page';
import { useFocus } from './use-focus';
import { useScroll } from './use-scroll';
import './panel.css';

export interface PanelProps {
  readonly kind: 'panel' | 'library';
  readonly i18n: I18n;
  readonly theme: Theme;
  readonly size: TextSize;
  /** Null until it is read, `failed` where even the bundle cannot be. */
  readonly reference: WideReference | 'failed' | null;
  /** The tab that it is about; null where there is none. */
  readonly tabId: number | null;
  readonly status: StatusProps;
  readonly navigation: Navigation;
  readonly timeline: TimelineState;
  readonly onTimeline: (state: TimelineState) => void;
  /** How far each view was scrolled, by its fragment; changed in place. */
  readonly scrolls: Map<string, number>;
  readonly onScroll: () => void;
  /** Buttons at the foot. */
  readonly foot: ComponentChildren;
}

const tabsOf: Readonly<Record<PanelProps['kind'], readonly TabName[]>> = {
  panel: ['page', 'timeline', 'names', 'articles', 'clippings'],
  library: ['timeline', 'room', 'names', 'articles', 'clippings'],
};

export function Panel(props: PanelProps) {
  const { kind, i18n, theme, size, status, navigation, reference, foot } = props;
  const { route, go, back } = navigation;
  const loaded = reference === 'failed' ? null : reference;
  const view = useMemo(() => pageView(status.tab, loaded), [status.tab, loaded]);
  const main = useScroll(navigation, props.scrolls, props.onScroll, loaded !== null);
  useFocus(main, navigation, loaded !== null);
  const detail = 'id' in route;
  const { t } = i18n;
  return (
    <Surface
      i18n={i18n}
      theme={theme}
      size={size}
      class={`panel ${kind}`}
      data={{
        'data-coverage': status.tab?.coverage ?? 'checking',
        'data-event-id': view.candidates[0]?.id,
        'data-view': route.view,
      }}
    >
      {route.view !== 'find' && <PanelLookup timeline={loaded?.timeline ?? []} onOpen={go} />}
      <PanelTabs tabs={tabsOf[kind]} route={route} onGo={go} />
      <main
        ref={main}
        class="panel-main"
        tabIndex={-1}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !detail || event.defaultPrevented) return;
          event.preventDefault();
          back();
        }}
      >
        <LookupContext.Provider value={loaded ?? nothingYet}>
          {loaded?.problem && (
            <Alert title={t(`storage.${loaded.problem}`)}>
              {t(`storage.${loaded.problem}.why`)}
            </Alert>
          )}
          {reference === 'failed' && (
            <Alert title={t('reference.failed')}>{t('reference.failed.why')}</Alert>
          )}
          {detail && !(kind === 'library' && route.view === 'room' && route.id === null) && (
            <button type="button" class="panel-back fold" onClick={back}>
              <BackIcon />
              {t('panel.back')}
            </button>
          )}
          {route.view === 'page' && (
            <ThisPage
              status={status}
              tabId={props.tabId}
              view={view}
              reference={loaded}
              onOpen={go}
              onLater={(day) => {
                const to = loaded ? dayNumber(loaded.story.knowsUntil) : dayNumber(day);
                props.onTimeline({ ...props.timeline, window: { from: dayNumber(day), to } });
                go({ view: 'timeline' });
              }}
            />
          )}
          {loaded === null && reference !== 'failed' && <ReferenceSkeleton />}
          {loaded && <OpenView {...props} reference={loaded} view={view} key={hashOf(route)} />}
        </LookupContext.Provider>
      </main>
      {loaded && (
        <Folio knowsUntil={loaded.story.knowsUntil} events={loaded.timeline.length}>
          {foot}
        </Folio>
      )}
    </Surface>
  );
}

interface OpenViewProps extends PanelProps {
  readonly reference: WideReference;
  readonly view: ReturnType<typeof pageView>;
}

/** The view that the route names, but the one of the page, which needs no reference to begin. */
function OpenView(props: OpenViewProps) {
  const { navigation, reference, status, view, timeline, onTimeline } = props;
  const { route, go } = navigation;
  const linked = view.candidates[0] ?? null;
  const placed = useRef(false);
  placed.current ||= status.tab !== null;
  if (route.view === 'page') return null;
  if (route.view === 'timeline') {
    // Where the page stands on it decides what is seen of it, and how high it is drawn.
    if (!placed.current) return <ReferenceSkeleton />;
    return (
      <TimelineView
        reference={reference}
        linked={linked}
        here={view.here}
        state={timeline}
        onState={onTimeline}
        onOpen={go}
      />
    );
  }
  if (route.view === 'find') {
    const question = 'question' in route ? route.question : '';
    return <FindView timeline={reference.timeline} question={question} onOpen={go} />;
  }
  if (route.view === 'clippings' || route.view === 'import') {
    return (
      <ClippingsTab
        events={reference.timeline}
        knowsUntil={reference.story.knowsUntil}
        onOpen={go}
        importing={route.view === 'import'}
        onImporting={(on) => go({ view: on ? 'import' : 'clippings' })}
      />
    );
  }
  if ('id' in route) {
    return (
      <DetailView route={route} reference={reference} linked={linked?.id ?? null} onOpen={go} />
    );
  }
  return <ListView view={route.view} reference={reference} onOpen={go} />;
}
