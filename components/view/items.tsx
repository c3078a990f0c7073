/**
 * Rows that lead to another view: events and articles.
 */
import type { ComponentChildren } from 'preact';
import type { Article, TimelineEvent } from '@/lib/reference/types';
import { EventFacts } from '../event/event-facts';
import { PageIcon } from '../icons/icons';
import { Mark } from '../marks/mark';
import type { Open } from '../navigation/open';
import { useI18n } from '../surface/i18n-context';
import { DateText } from '../surface/text';
import './view.css';

export interface EventItemProps {
  readonly event: TimelineEvent;
  readonly onOpen: Open;
  /** Something more on its line of facts. */
  readonly children?: ComponentChildren;
}

export function EventItem({ event, onOpen, children }: EventItemProps) {
  return (
    <button
      type="button"
      class="item"
      data-event-id={event.id}
      onClick={() => onOpen({ view: 'event', id: event.id })}
    >
      <EventLine event={event}>{children}</EventLine>
    </button>
  );
}

/** What stands in an event's row, also where the row leads nowhere. */
export function EventLine({
  event,
  current = false,
  children,
}: Pick<EventItemProps, 'event' | 'children'> & { current?: boolean }) {
  const { own } = useI18n();
  return (
    <>
      <Mark event={event} />
      <span class="item-text">
        <span class={current ? 'strong' : ''}>{own(event.name)}</span>
        <EventFacts event={event} place={false} />
        {children}
      </span>
    </>
  );
}

export function EventItems({ events, onOpen }: { events: readonly TimelineEvent[]; onOpen: Open }) {
  return (
    <ul class="items">
      {events.map((event) => (
        <li key={event.id}>
          <EventItem event={event} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
}

export function ArticleItems({ articles, onOpen }: { articles: readonly Article[]; onOpen: Open }) {
  const { own, t } = useI18n();
  return (
    <ul class="items">
      {articles.map((article) => (
        <li key={article.id}>
          <button
            type="button"
            class="item"
            data-article-id={article.id}
            onClick={() => onOpen({ view: 'article', id: article.id })}
          >
            <PageIcon />
            <span class="item-text">
              <span>{own(article.name)}</span>
              <span class="meta dots">
                <span>{own(article.outlet)}</span>
                {article.datePublished !== null && (
                  <span>
                    <DateText date={article.datePublished} />
                  </span>
                )}
                {article.machineTranslated && <span>{t('article.machine')}</span>}
              </span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
