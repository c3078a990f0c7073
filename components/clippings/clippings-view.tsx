/**
 * The reader's clippings, in the panel and in the library: found, narrowed down, in four orders,
 * several at once; and the trash. What it shows comes in, what the reader does goes out.
 */
import { useState } from 'preact/hooks';
import { useI18n } from '../surface/i18n-context';
import { BulkBar } from './bulk-bar';
import { ClippingList } from './clipping-list';
import { EmptyClippings, NothingFits, UpTo } from './empty';
import { isFiltering, NO_FILTER, type ClippingFilter } from './filter';
import { FilterFold } from './filter-fold';

import { GroupingChoice } from './grouping-choice';
import { ListFoot } from './list-foot';
import { SearchBox } from './search-box';
import type { Grouping, Section } from './sections';
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
  /** What answers the query and the filter, in the order asked for; without the trash. */
  readonly sections: readonly Section[];
  /** How many clippings that are, and how many there are whatever is asked for. */
  readonly found: number;
  readonly total: number;
  /** Of a search that was not brought to its end, how many of its hits are looked at; else null. */
  readonly upTo: number | null;
  /** The search is to go on. */
  readonly onFurther: () => void;
  /** The trash as one section; its head is not shown. */
  readonly trash: Section;
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
          <TrashView trash={trash} undo={undo} onBack={() => onState({ ...state, trash: false })} />
        ) : (
          <Kept {...props} onSay={setSaid} />
        )}
        <p class="clip-said" role="status">
          {said}
        </p>
      </section>
    </ClippingsProvider>
  );
}

function Kept(props: ClippingsViewProps & { onSay: (text: string) => void }) {
  const { sections, found, total, upTo, trash, state, onState, keys, undo, onSay } = props;
  const { t } = useI18n();
  const { query, by, filter } = state;
  const selection = useSelection(`${query} ${JSON.stringify(filter)}`);
  return (
    <>
      <h1 class="vh">{t('clip.title')}</h1>
      {total > 0 && (
        <div class="clip-top">
          <SearchBox value={query} onInput={(text) => onState({ ...state, query: text })} />
          <GroupingChoice by={by} onBy={(next) => onState({ ...state, by: next })} />
          <div class="clip-tools">
            <FilterFold filter={filter} onFilter={(next) => onState({ ...state, filter: next })} />
            {found > 0 && selection.ids === null && (
              <button type="button" class="act" onClick={() => selection.begin()}>
                {t('clip.select')}
              </button>
            )}
          </div>
        </div>
      )}
      {total === 0 && <EmptyClippings keys={keys} />}
      {total > 0 && found === 0 && upTo === null && (
        <NothingFits onClear={() => onState({ ...state, query: '', filter: NO_FILTER })} />
      )}
      {found > 0 && (
        <ClippingList sections={sections} by={by} selection={selection} onSay={onSay} />
      )}
      <div class="clip-end">
        <UndoBar undo={undo} />
        {upTo !== null && <UpTo n={upTo} onFurther={props.onFurther} />}
        {selection.ids ? (
          <BulkBar ids={[...selection.ids]} all={found} selection={selection} />
        ) : (
          <ListFoot
            narrowed={query.trim() !== '' || isFiltering(filter)}
            found={found}
            total={total}
            trash={trash.count}
            onTrash={() => onState({ ...state, trash: true })}
          />
        )}
      </div>
    </>
  );
}
