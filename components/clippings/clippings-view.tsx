/**
 * The reader's clippings, in the panel and in the library: found, narrowed down, in four orders,
 * several at once; and the trash. What it shows comes in, what the reader does goes out.
 */
import { useMemo, useState } from 'preact/hooks';
import type { Clipping } from '@/lib/clippings/types';
import { useI18n } from '../surface/i18n-context';
import { BulkBar } from './bulk-bar';
import { ClippingList } from './clipping-list';
import { EmptyClippings, NothingFits } from './empty';
import { filterClippings, isFiltering, NO_FILTER, type ClippingFilter } from './filter';
import { FilterFold } from './filter-fold';
import type { Grouping } from './groups';
import { GroupingChoice } from './grouping-choice';
import { SearchBox } from './search-box';
import { TrashView } from './trash-view';
import type { ClippingsWorld, Undoable } from './types';
import { UndoBar } from './undo-bar';
import { useSelection } from './use-selection';
import { ClippingsProvider } from './world';
import './clippings.css';
import './clip-bars.css';

/** What the reader has set; kept by whoever shows the view. */
export interface ClippingsState {
  readonly query: string;
  readonly by: Grouping;
  readonly filter: ClippingFilter;
  readonly trash: boolean;
}

export const CLIPPINGS_STATE: ClippingsState = {
  query: '',
  by: 'event',
  filter: NO_FILTER,
  trash: false,
};

export interface ClippingsViewProps {
  readonly world: ClippingsWorld;
  /** Those that answer the query, all of them where there is none; without the trash. */
  readonly clippings: readonly Clipping[];
  /** How many there are, whatever is asked for. */
  readonly total: number;
  readonly trash: readonly Clipping[];
  readonly state: ClippingsState;
  readonly onState: (state: ClippingsState) => void;
  /** The keys that save a selection, as the browser has them. */
  readonly keys: string | null;
  readonly undo: Undoable | null;
}

export function ClippingsView(props: ClippingsViewProps) {
  const { world, trash, state, onState, undo } = props;
  const { t } = useI18n();
  const [said, setSaid] = useState('');
  return (
    <ClippingsProvider world={world}>
      <section class="view clippings" aria-label={t(state.trash ? 'trash.title' : 'clip.title')}>
        {state.trash ? (
          <TrashView trash={trash} onBack={() => onState({ ...state, trash: false })} />
        ) : (
          <Kept {...props} onSay={setSaid} />
        )}
        <p class="clip-said" role="status">
          {said}
        </p>
        <UndoBar undo={undo} />
      </section>
    </ClippingsProvider>
  );
}

function Kept(props: ClippingsViewProps & { onSay: (text: string) => void }) {
  const { world, clippings, total, trash, state, onState, keys, onSay } = props;
  const { t } = useI18n();
  const { query, by, filter } = state;
  const shown = useMemo(() => filterClippings(clippings, filter), [clippings, filter]);
  const ids = useMemo(() => shown.map(({ id }) => id), [shown]);
  const selection = useSelection(ids);
  const narrowed = query.trim() !== '' || isFiltering(filter);
  const count = t('clip.count', { n: total });
  return (
    <>
      <h1 class="vh">{t('clip.title')}</h1>
      {total > 0 && (
        <div class="clip-top">
          <SearchBox value={query} onInput={(text) => onState({ ...state, query: text })} />
          <GroupingChoice by={by} onBy={(next) => onState({ ...state, by: next })} />
          <FilterFold filter={filter} onFilter={(next) => onState({ ...state, filter: next })} />
        </div>
      )}
      {total === 0 && <EmptyClippings keys={keys} />}
      {total > 0 && shown.length === 0 && (
        <NothingFits onClear={() => onState({ ...state, query: '', filter: NO_FILTER })} />
      )}
      {shown.length > 0 && (
        <ClippingList clippings={shown} by={by} selection={selection} onSay={onSay} />
      )}
      {selection.ids ? (
        <BulkBar ids={[...selection.ids]} all={shown.length} selection={selection} />
      ) : (
        <footer class="clip-foot">
          <p class="meta" role="status">
            {narrowed ? t('clip.shown', { shown: String(shown.length), count }) : count}
            {total > 0 && !narrowed && <span class="clip-kept-here">{t('clip.kept-here')}</span>}
          </p>
          <span class="clip-foot-acts">
            {shown.length > 0 && (
              <button type="button" class="act" onClick={() => selection.begin()}>
                {t('clip.select')}
              </button>
            )}
            <button type="button" class="act" onClick={() => onState({ ...state, trash: true })}>
              {t('trash.title')}
              {trash.length > 0 && <span class="num"> {trash.length}</span>}
            </button>
            <button type="button" class="act" onClick={world.actions.onImport}>
              {t('clip.import')}
            </button>
            {total > 0 && (
              <button type="button" class="btn" onClick={() => world.actions.onExport(null)}>
                {t('clip.export')}
              </button>
            )}
          </span>
        </footer>
      )}
    </>
  );
}
