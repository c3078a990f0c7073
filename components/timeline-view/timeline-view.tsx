/**
 * The timeline as a view of its own: the axis in lanes with a window on it, and the events in that
 * window as a list. Its state is handed in, so that it outlives the view.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { TimelineEvent } from '@/lib/reference/types';
import { Legend } from '../marks/legend';
import type { Open } from '../navigation/open';
import type { LoadedReference } from '../popup/reference-state';
import { useScale } from '../popup/page-sections';
import { useI18n } from '../surface/i18n-context';
import { useLoaded } from '../surface/reference-context';
import { DateText } from '../surface/text';
import type { DayWindow } from '../timeline/layout';
import { dayNumber, dayString } from '../timeline/scale';
import { HERE_ID, Spine, spineId } from '../timeline/spine';
import { BrushedAxis, ZOOM_STEP } from './brushed-axis';
import { filterEvents, filterOptions } from './filter-events';
import { TimelineFilters } from './timeline-filters';
import type { TimelineState } from './timeline-state';
import { useCalm } from './use-calm';
import { showing, touches, wholeOf, windowAround, zoomed } from './window';
import './timeline-view.css';

export interface TimelineViewProps {
  readonly reference: LoadedReference;
  readonly linked: TimelineEvent | null;
  readonly here: string | null;
  readonly state: TimelineState;
  readonly onState: (state: TimelineState) => void;
  readonly onOpen: Open;
}

export function TimelineView(props: TimelineViewProps) {
  const { reference, linked, here, state, onState, onOpen } = props;
  const { own, period, t } = useI18n();
  const { timeline, story } = reference;
  const scale = useScale(reference);
  const list = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<TimelineEvent | null>(null);
  const named = useLoaded(() => reference.named(), [reference]);
  const entities = named.state === 'ready' ? named.value : [];
  const options = useMemo(() => filterOptions(timeline, entities), [timeline, named.state]);
  const kept = useMemo(
    () => filterEvents(timeline, state.filter, entities),
    [timeline, state.filter, named.state],
  );
  const place = linked?.start ?? here;
  const home = place === null ? wholeOf(scale) : windowAround(scale, dayNumber(place));
  const window = state.window ?? home;
  // The drawing follows the hand; the list comes when the hand rests.
  const listed = useCalm(window, `${window.from} ${window.to}`);
  const moving = listed.from !== window.from || listed.to !== window.to;
  const shown = useMemo(
    () => kept.filter((event) => touches(listed, event)),
    [kept, listed.from, listed.to],
  );
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current !== null && show(list.current, wanted.current)) wanted.current = null;
  });
  const setWindow = (next: DayWindow) => onState({ ...state, window: next });
  const goTo = (event: TimelineEvent) => {
    onState({ ...state, window: showing(scale, window, event), opened: event.id });
    wanted.current = spineId(event.id);
  };
  const latest = useRef({ state, onState, onOpen });
  latest.current = { state, onState, onOpen };
  const onToggle = useCallback((id: string) => {
    const { state: now, onState: tell } = latest.current;
    tell({ ...now, opened: id === now.opened ? null : id });
  }, []);
  const more = useCallback(
    (id: string) => (
      <button
        type="button"
        class="act"
        onClick={() => latest.current.onOpen({ view: 'event', id })}
      >
        {t('page.open-event')}
      </button>
    ),
    [t],
  );
  const rows = useMemo(
    () => (
      <Spine
        events={shown}
        all={timeline}
        linked={linked?.id ?? null}
        here={here}
        opened={state.opened}
        onToggle={onToggle}
        more={more}
        wait={moving}
      />
    ),
    [shown, timeline, linked?.id, here, state.opened, onToggle, more, moving],
  );
  const filters = useMemo(
    () => (
      <TimelineFilters
        filter={state.filter}
        options={options}
        story={story}
        onFilter={(filter) => {
          const { state: now, onState: tell } = latest.current;
          tell({ ...now, filter });
        }}
      />
    ),
    [state.filter, options, story, t],
  );
  return (
    <div class="timeline-view">
      <section class="timeline-drawing">
        <div class="between">
          <h1 class="strong">{t('timeline.heading')}</h1>
          <button type="button" class="act" onClick={() => onOpen({ view: 'room', id: null })}>
            {t('room.title')}
          </button>
        </div>
        <p class="vh">
          {t('zoom.span', {
            from: period(dayString(scale.from).slice(0, 4)),
            to: period(dayString(scale.until).slice(0, 4)),
          })}
        </p>
        <BrushedAxis
          events={kept}
          scale={scale}
          linked={linked?.id ?? null}
          here={here}
          window={window}
          onWindow={setWindow}
          onPoint={setPointed}
          onChoose={goTo}
        />
        <div class="axis-foot">
          <div class={pointed ? 'axis-foot-hidden' : undefined}>
            <Legend />
          </div>
          {pointed && (
            // The mark has said the same to a screen reader.
            <p class="pointed" aria-hidden="true">
              <DateText date={pointed.date} /> {own(pointed.name)}
            </p>
          )}
        </div>
        {filters}
        <div class="timeline-zoom" role="group" aria-label={t('zoom.label')}>
          <p class="meta dots">
            <span>
              <DateText date={`${dayString(window.from)}/${dayString(window.to)}`} />
            </span>
            {/* It comes when the hand rests; the dates would be read out at every step. */}
            <span role="status">{t('timeline.count', { n: shown.length })}</span>
          </p>
          <div class="zoom-buttons">
            <button
              type="button"
              class="zoom"
              aria-label={t('zoom.in')}
              onClick={() => setWindow(zoomed(scale, window, 1 / ZOOM_STEP))}
            >
              <span aria-hidden="true">+</span>
            </button>
            <button
              type="button"
              class="zoom"
              aria-label={t('zoom.out')}
              onClick={() => setWindow(zoomed(scale, window, ZOOM_STEP))}
            >
              <span aria-hidden="true">−</span>
            </button>
            <button type="button" class="act" onClick={() => setWindow(wholeOf(scale))}>
              {t('zoom.whole')}
            </button>
            {place !== null && (
              <button
                type="button"
                class="act"
                onClick={() => {
                  onState({ ...state, window: null });
                  wanted.current = here === null && linked ? spineId(linked.id) : HERE_ID;
                }}
              >
                {t('timeline.jump')}
              </button>
            )}
          </div>
        </div>
      </section>
      <div ref={list} class="timeline-list">
        <h2 class="vh">{t('zoom.list')}</h2>
        {shown.length === 0 && <p class="meta">{t('zoom.none')}</p>}
        {rows}
      </div>
    </div>
  );
}

/** Brings a place of the list into view and gives it the focus; false where it is not there yet. */
function show(list: HTMLElement | null, id: string): boolean {
  const place = list?.querySelector(`#${CSS.escape(id)}`);
  if (!(place instanceof HTMLElement)) return false;
  place.scrollIntoView({ block: 'center' });
  place.focus({ preventScroll: true });
  return true;
}
