/**
 * The names that were found on the page, each leading to its card: what the empty box offers.
 */
import type { SearchIndex } from '@/lib/search/search-index';
import type { Open } from '../navigation/open';
import { useI18n } from '../surface/i18n-context';
import './search.css';

/** More than these say nothing of the page any more. */
const MOST = 8;

export interface NamesHereProps {
  readonly ids: readonly string[];
  readonly index: SearchIndex;
  readonly onOpen: Open;
}

export function NamesHere({ ids, index, onOpen }: NamesHereProps) {
  const { lang, t } = useI18n();
  const named = ids.slice(0, MOST).flatMap((id) => {
    const name = index.titles(id).get(lang);
    return name === undefined
      ? []
      : [{ id, name, view: index.kindOf(id) === 'term' ? 'term' : 'name' } as const];
  });
  if (named.length === 0) return null;
  return (
    <section class="names-here">
      <h2 class="label">{t('find.here')}</h2>
      <ul class="chips">
        {named.map(({ id, name, view }) => (
          <li key={id}>
            <button type="button" class="chip" onClick={() => onOpen({ view, id })}>
              <bdi>{name}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
