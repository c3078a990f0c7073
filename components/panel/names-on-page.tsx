/**
 * The people, organisations, places and terms that the page names, each leading to its card.
 */
import type { ReferenceQueries } from '@/lib/db/reference-reader';
import type { Open } from '../navigation/open';
import { useI18n } from '../surface/i18n-context';
import { useLoaded } from '../surface/reference-context';
import { Part } from '../view/part';
import { namedInOrder } from './page-facts';

export interface NamesOnPageProps {
  readonly ids: readonly string[];
  readonly queries: ReferenceQueries;
  readonly onOpen: Open;
}

/** More than these say nothing of the page any more. */
const MOST = 14;

export function NamesOnPage({ ids, queries, onOpen }: NamesOnPageProps) {
  const { own, t } = useI18n();
  const found = useLoaded(
    async () =>
      namedInOrder(ids, ...(await Promise.all([queries.entities(ids), queries.terms(ids)]))),
    [queries, ids.join(' ')],
  );
  const named = found.state === 'ready' ? found.value.slice(0, MOST) : [];
  if (found.state !== 'loading' && named.length === 0) return null;
  return (
    <Part heading={t('page.names')}>
      <ul class="name-chips">
        {named.map(({ view, entry }) => (
          <li key={entry.id}>
            <button type="button" class="name-chip" onClick={() => onOpen({ view, id: entry.id })}>
              <bdi>{own(entry.name)}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </Part>
  );
}
