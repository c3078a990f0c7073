/**
 * An event's own page: what it was, who was there, what is said of it by whom, and where it stands.
 */
import type { ComponentChildren } from 'preact';
import { EventFacts } from '../event/event-facts';
import { LedgerView } from '../ledger/ledger';
import type { Open } from '../navigation/open';
import { useI18n } from '../surface/i18n-context';
import { ArticleItems } from '../view/items';
import { MixedText } from '../view/mixed-text';
import { Part } from '../view/part';
import type { EventPageData } from './load';
import { PathPart } from './path';
import { PeopleParts } from './people';
import { SourcesPart } from './sources';
import './event-page.css';

export interface EventPageProps {
  readonly data: EventPageData;
  readonly onOpen: Open;
  /** What is the reader's own on this event; it stands under the accounts. */
  readonly children?: ComponentChildren;
}

export function EventPage({ data, onOpen, children }: EventPageProps) {
  const { t } = useI18n();
  const { event, ledger, path, articles, record, outlets } = data;
  return (
    <article class="view event-page" data-event-id={event.id}>
      <div class="event-grid">
        <Summary data={data} />
        <div class="event-who">
          <PeopleParts data={data} onOpen={onOpen} />
        </div>
        <div class="event-said">
          <LedgerView ledger={ledger} year={event.start.slice(0, 4)} />
          {children}
        </div>
        <PathPart event={event} path={path} onOpen={onOpen} />
        {articles.length > 0 && (
          <Part class="event-library" heading={t('event.library')}>
            <ArticleItems articles={articles} onOpen={onOpen} />
          </Part>
        )}
        <SourcesPart sources={record.sources} outlets={outlets} />
      </div>
    </article>
  );
}

function Summary({ data: { event, record } }: { data: EventPageData }) {
  const { own, t } = useI18n();
  const { status } = event;
  return (
    <header class="view-head">
      <EventFacts event={event} weekday confirmed />
      <h1 class="display">{own(event.name)}</h1>
      <p class="read">
        <MixedText text={record.description} />
      </p>
      {status !== 'confirmed' && (
        <p class={`event-words meta s-${status}`}>{t(`event.words.${status}`)}</p>
      )}
    </header>
  );
}
