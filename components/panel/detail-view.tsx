/**
 * The pages of the reference: an event, and who was in the room.
 */
import { loadEventPage } from '../event-page/load';
import { EventPage } from '../event-page/event-page';
import type { Open, Target } from '../navigation/open';
import type { WideReference } from './load';
import { Loading } from './loading';

export interface DetailViewProps {
  readonly route: Target;
  readonly reference: WideReference;
  /** The event of the page, if it is about one. */
  readonly linked: string | null;
  readonly onOpen: Open;
}

export function DetailView({ route, reference, onOpen }: DetailViewProps) {
  const { queries } = reference;
  const { view, id } = route;
  if (view === 'event') {
    return (
      <Loading load={() => loadEventPage(queries, id)} inputs={[queries, id]}>
        {(data) => <EventPage data={data} onOpen={onOpen} />}
      </Loading>
    );
  }
  return null;
}
