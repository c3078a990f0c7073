/**
 * What to know while reading: which page it is, its event, what to note, what came after it, and
 * whom it names.
 */
import { useMemo, useState } from 'preact/hooks';
import { EventBody } from '../event/event-body';
import { EventFacts } from '../event/event-facts';
import { SurenessDisc } from '../marks/sureness';
import { PageClippings } from '../my-clippings/lazy';
import type { Open } from '../navigation/open';
import { PageNotices } from '../notice/notices';
import { LatestEvents } from '../popup/latest-events';
import { useScale } from '../popup/page-sections';
import type { PageView } from '../popup/view-model';
import { Status, type StatusProps } from '../status/status';
import { useI18n } from '../surface/i18n-context';
import { DateText, ForeignBlock } from '../surface/text';
import { DrawnTimeline } from '../timeline/drawn-timeline';
import { neighboursOf } from '../timeline/neighbours';
import { EventItems } from '../view/items';
import { Part } from '../view/part';
import type { WideReference } from './load';
import { laterThan } from './page-facts';
import { NamesOnPage } from './names-on-page';
import type { TimelineEvent } from '@/lib/reference/types';

export interface ThisPageProps {
  readonly status: StatusProps;
  readonly view: PageView;
  /** The tab that the page is open in; null where it is not known. */
  readonly tabId: number | null;
  /** Null until it is read. */
  readonly reference: WideReference | null;
  readonly onOpen: Open;
  /** To the timeline, from a day on. */
  readonly onLater: (day: string) => void;
}

export function ThisPage({ status, tabId, view, reference, onOpen, onLater }: ThisPageProps) {
  const { t } = useI18n();
  const detection = status.tab?.state?.detection ?? null;
  const [linked, ...others] = view.candidates;
  // Nothing is shown where the event or its words, which come a moment later, would push it away.
  const [told, setTold] = useState<string | null>(null);
  const whole = status.tab !== null && (!linked || told === linked.id);
  return (
    <div class="this-page">
      <PageHead status={status} here={view.here} />
      <Status {...status} notices={false} />
      {view.covered && reference && (
        <>
          {linked && (
            <EventOfPage
              key={linked.id}
              event={linked}
              sure={view.sure}
              whole={whole}
              onWhole={() => setTold(linked.id)}
              onOpen={onOpen}
            />
          )}
        </>
      )}
      <div hidden={!whole}>
        {view.covered && reference && (
          <>
            {view.sure === 'unsure' && others.length > 0 && (
              <Part heading={t('page.could-be')}>
                <EventItems events={others.slice(0, 2)} onOpen={onOpen} />
              </Part>
            )}
            {!linked && <p class="meta this-page-none">{t('event.none')}</p>}
          </>
        )}
        {reference && <PageAxis reference={reference} view={view} onOpen={onOpen} />}
        {reference && status.tab?.url && (
          <PageClippings
            events={reference.timeline}
            knowsUntil={reference.story.knowsUntil}
            tabId={tabId}
            url={status.tab.url}
            onOpen={onOpen}
          />
        )}
        {detection && detection.notices.length > 0 && (
          <Part
            heading={t('page.notices')}
            aside={t('notice.count', { n: detection.notices.length })}
          >
            <PageNotices notices={detection.notices} />
          </Part>
        )}
        {reference && view.here !== null && (
          <WhatCameAfter reference={reference} day={view.here} onOpen={onOpen} onLater={onLater} />
        )}
        {reference && status.tab?.coverage === 'not-covered' && (
          <LatestEvents
            events={reference.timeline.slice(-3).toReversed()}
            onChoose={(id) => onOpen({ view: 'event', id })}
          />
        )}
        {reference && detection && detection.named.length > 0 && (
          <NamesOnPage ids={detection.named} queries={reference.queries} onOpen={onOpen} />
        )}
      </div>
    </div>
  );
}

/** The page's own headline, as printed, and where it stands. */
function PageHead({ status, here }: { status: StatusProps; here: string | null }) {
  const state = status.tab?.state ?? null;
  const url = status.tab?.url ?? null;
  if (!state?.headline || url === null) return null;
  return (
    <header class="page-head">
      <p class="page-headline">
        <ForeignBlock text={state.headline} />
      </p>
      <p class="meta dots">
        <span>
          <bdi dir="ltr">{new URL(url).hostname.replace(/^www\./, '')}</bdi>
        </span>
        {here !== null && (
          <span>
            <DateText date={here} />
          </span>
        )}
      </p>
    </header>
  );
}

interface EventOfPageProps {
  readonly event: TimelineEvent;
  readonly sure: PageView['sure'];
  readonly whole: boolean;
  readonly onWhole: () => void;
  readonly onOpen: Open;
}

function EventOfPage({ event, sure, whole, onWhole, onOpen }: EventOfPageProps) {
  const { own, t } = useI18n();
  const open = () => onOpen({ view: 'event', id: event.id });
  return (
    <section class="part page-event" data-event-id={event.id}>
      <p class="label">{t(sure === 'sure' ? 'event.sure' : 'page.likely')}</p>
      <h2 class="display">{own(event.name)}</h2>
      <EventFacts event={event} weekday confirmed />
      <EventBody id={event.id} onShown={onWhole} />
      <p class="page-event-links" hidden={!whole}>
        {event.differences > 0 && (
          <button type="button" class="act act-differ" onClick={open}>
            <SurenessDisc status="disputed" />
            {t('event.differ', { n: event.differences })}
          </button>
        )}
        <button type="button" class="act" onClick={open}>
          {t('page.open-event')}
        </button>
      </p>
    </section>
  );
}

/** The small axis, as in the popup; a mark opens its event. */
function PageAxis({
  reference,
  view,
  onOpen,
}: Pick<ThisPageProps, 'view' | 'onOpen'> & { reference: WideReference }) {
  const { t } = useI18n();
  const { timeline } = reference;
  const scale = useScale(reference);
  const linked = view.candidates[0] ?? null;
  const drawn = useMemo(() => {
    const kept = new Set(view.candidates.map(({ id }) => id));
    return timeline.filter((event) => event.weight === 3 || kept.has(event.id));
  }, [timeline, view.candidates]);
  return (
    <section class="part">
      <h2 class="vh">{t('page.place')}</h2>
      <DrawnTimeline
        neighbours={neighboursOf(timeline, linked, view.here)}
        events={drawn}
        scale={scale}
        linked={linked?.id ?? null}
        here={view.here}
        onChoose={({ id }) => onOpen({ view: 'event', id })}
      />
    </section>
  );
}

function WhatCameAfter({
  reference,
  day,
  onOpen,
  onLater,
}: Pick<ThisPageProps, 'onOpen' | 'onLater'> & { reference: WideReference; day: string }) {
  const { t } = useI18n();
  const { next, all } = useMemo(() => laterThan(reference.timeline, day), [reference, day]);
  if (next.length === 0) return null;
  return (
    <Part heading={t('page.later')} class="page-later">
      <EventItems events={next} onOpen={onOpen} />
      <button type="button" class="act" onClick={() => onLater(day)}>
        {t('page.later.all', { n: all })}
      </button>
    </Part>
  );
}
