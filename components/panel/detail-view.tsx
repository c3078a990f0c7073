/**
 * The pages of the reference: an event, a name, a term, an article, who was in the room.
 */
import { ArticlePage } from '../article-page/article-page';
import { loadArticlePage } from '../article-page/load';
import { EventPage } from '../event-page/event-page';
import { loadEventPage } from '../event-page/load';
import { loadNameCard, loadTermCard } from '../names/load';
import { NameCard } from '../names/name-card';
import { TermCard } from '../names/term-card';
import { EventClippings, OneClipping, OwnPage } from '../my-clippings/lazy';
import type { Open, Target } from '../navigation/open';
import { loadRoom } from '../room/load';
import { RoomView } from '../room/room-view';
import type { WideReference } from './load';
import { Loading } from './loading';

export interface DetailViewProps {
  readonly route: Target;
  readonly reference: WideReference;
  /** The event that the page is about, if any. */
  readonly linked: string | null;
  readonly onOpen: Open;
}

export function DetailView({ route, reference, linked, onOpen }: DetailViewProps) {
  const { queries, story, timeline } = reference;
  const { view, id } = route;
  const inputs = [queries, id];
  const around = { events: timeline, knowsUntil: story.knowsUntil, onOpen };
  if (view === 'own') return <OwnPage events={timeline} id={id} onOpen={onOpen} />;
  if (view === 'clipping') return <OneClipping {...around} id={id} />;
  if (view === 'event') {
    return (
      <Loading load={() => loadEventPage(queries, id)} inputs={inputs}>
        {(data) => (
          <EventPage data={data} onOpen={onOpen}>
            <EventClippings {...around} id={id} />
          </EventPage>
        )}
      </Loading>
    );
  }
  if (view === 'name') {
    return (
      <Loading load={() => loadNameCard(queries, id)} inputs={inputs}>
        {(data) => <NameCard data={data} onOpen={onOpen} />}
      </Loading>
    );
  }
  if (view === 'term') {
    return (
      <Loading load={() => loadTermCard(queries, id)} inputs={inputs}>
        {(data) => <TermCard data={data} onOpen={onOpen} />}
      </Loading>
    );
  }
  if (view === 'article') {
    return (
      <Loading load={() => loadArticlePage(queries, id)} inputs={inputs}>
        {(data) => <ArticlePage data={data} onOpen={onOpen} />}
      </Loading>
    );
  }
  return (
    <Loading load={() => loadRoom(queries)} inputs={[queries]}>
      {(data) => <RoomView key={id} data={data} linked={id ?? linked} onOpen={onOpen} />}
    </Loading>
  );
}
