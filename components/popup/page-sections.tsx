/**
 * The reference beside the page, in the order of need: its event, its place on the timeline, the
 * articles that belong to it, the timeline as a whole.
 */
import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { RelatedArticles } from '../article/related-articles';
import { LinkedEvent } from '../event/linked-event';
import { useI18n } from '../surface/i18n-context';
import { DrawnTimeline } from '../timeline/drawn-timeline';
import { neighboursOf } from '../timeline/neighbours';
import { dayNumber, timeScale } from '../timeline/scale';
import { HERE_ID, spineId } from '../timeline/spine';
import { LatestEvents } from './latest-events';
import type { LoadedReference } from './reference-state';
import { TimelineList } from './timeline-list';
import type { PageView } from './view-model';

export interface PageSectionsProps {
  readonly reference: LoadedReference;
  readonly view: PageView;
  /** What more the page has to offer. */
  readonly children?: ComponentChildren;
}

export function PageSections({ reference, view, children }: PageSectionsProps) {
  const { t } = useI18n();
  const { timeline } = reference;
  const { candidates, here, sure } = view;
  const linked = candidates[0] ?? null;
  const [opened, setOpened] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const scale = useScale(reference);
  const byId = useMemo(() => new Map(timeline.map((event) => [event.id, event])), [timeline]);
  const drawn = useMemo(() => {
    const kept = new Set(candidates.map((event) => event.id));
    return timeline.filter((event) => event.weight === 3 || kept.has(event.id));
  }, [timeline, candidates]);
  const goTo = (id: string) => {
    setOpened(id);
    // The list may first have to drop a filter that hides the event.
    requestAnimationFrame(() => show(list.current, spineId(id)));
  };
  const neighbours = neighboursOf(timeline, linked, here);
  return (
    <>
      {linked && <LinkedEvent events={candidates} sure={sure} />}
      {view.covered && !linked && <p class="popup-none meta">{t('event.none')}</p>}
      <section class="popup-axis">
        {!linked && <h2 class="label">{t('timeline.whole')}</h2>}
        <DrawnTimeline
          neighbours={neighbours}
          events={drawn}
          scale={scale}
          linked={linked?.id ?? null}
          here={here}
          onChoose={(event) => goTo(event.id)}
        />
      </section>
      {children}
      {!view.covered && <LatestEvents events={timeline.slice(-2).toReversed()} onChoose={goTo} />}
      <RelatedArticles articles={view.articles} events={byId} onEvent={goTo} />
      <div ref={list}>
        <TimelineList
          timeline={timeline}
          linked={linked?.id ?? null}
          here={here}
          opened={opened}
          onOpened={setOpened}
          onJump={() => show(list.current, here === null && linked ? spineId(linked.id) : HERE_ID)}
        />
      </div>
    </>
  );
}

/** The scale of the whole timeline: it does not move with what is drawn on it. */
export function useScale({ timeline, story }: LoadedReference) {
  return useMemo(
    () =>
      timeScale(
        timeline.map((event) => dayNumber(event.start)),
        dayNumber(story.knowsUntil),
      ),
    [timeline, story],
  );
}

/** Brings a place of the list into view and gives it the focus. */
function show(list: HTMLElement | null, id: string): void {
  const place = list?.querySelector(`#${CSS.escape(id)}`);
  if (!(place instanceof HTMLElement)) return;
  place.scrollIntoView({ block: 'center' });
  place.focus({ preventScroll: true });
}
