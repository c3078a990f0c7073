/**
 * The pages of the reference: an event, a name, a term, an article, who was in the room.
 */
import { ArticleBody } from '../article/article-row';
import { EventPage } from '../event-page/event-page';
import { loadEventPage } from '../event-page/load';
import type { Open, Target } from '../navigation/open';
import { useI18n } from '../surface/i18n-context';
import type { WideReference } from './load';
import { RoomView } from '../room/room-view';
import { loadRoom } from '../room/load';
import { Loading } from './loading';
import { NameCard, TermCard } from './name-card';
import '../article/article.css';

export interface DetailViewProps {
  readonly route: Target;
  readonly reference: WideReference;
  /** The event that the page is about, if any. */
  readonly linked: string | null;
  readonly onOpen: Open;
}

export function DetailView({ route, reference, linked, onOpen }: DetailViewProps) {
  const { queries, timeline } = reference;
  const { view, id } = route;
  const inputs = [queries, view, id];
  if (view === 'event') {
    return (
      <Loading load={() => loadEventPage(queries, id)} inputs={inputs}>
        {(data) => <EventPage data={data} onOpen={onOpen} />}
      </Loading>
    );
  }
  if (view === 'name') {
    const load = async () => {
      const everyone = await queries.allEntities();
      const entity = everyone.find((one) => one.id === id);
      return entity ? { entity, everyone } : null;
    };
    return (
      <Loading load={load} inputs={inputs}>
        {(data) => <NameCard {...data} timeline={timeline} onOpen={onOpen} />}
      </Loading>
    );
  }
  if (view === 'term') {
    return (
      <Loading load={async () => (await queries.terms([id]))[0] ?? null} inputs={inputs}>
        {(term) => <TermCard term={term} timeline={timeline} onOpen={onOpen} />}
      </Loading>
    );
  }
  if (view === 'room') {
    return (
      <Loading load={() => loadRoom(queries)} inputs={[queries]}>
        {(data) => <RoomView key={id} data={data} linked={id ?? linked} onOpen={onOpen} />}
      </Loading>
    );
  }
  return <ArticleView id={id} reference={reference} onOpen={onOpen} />;
}

interface ArticleViewProps {
  readonly id: string;
  readonly reference: WideReference;
  readonly onOpen: Open;
}

function ArticleView({ id, reference, onOpen }: ArticleViewProps) {
  const { own, t } = useI18n();
  const article = reference.articles.find((one) => one.id === id);
  if (!article) return <p class="view-missing meta">{t('panel.missing')}</p>;
  const events = new Map(reference.timeline.map((event) => [event.id, event]));
  return (
    <article class="view article-view" data-article-id={id}>
      <h1 class="display">{own(article.name)}</h1>
      <ArticleBody
        article={article}
        events={events}
        onEvent={(event) => onOpen({ view: 'event', id: event })}
      />
    </article>
  );
}
