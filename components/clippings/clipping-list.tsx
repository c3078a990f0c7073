/**
 * Clippings in their groups, of any number: cards by arrows, everything else of a card by keys or
 * its menu, editing in place.
 */
import { useMemo, useState } from 'preact/hooks';
import type { Clipping } from '@/lib/clippings/types';
import { Editor } from '../clipping-editor/editor';
import { useI18n } from '../surface/i18n-context';
import { ClippingCard } from './clipping-card';
import { GroupHead } from './group-head';
import { groupRows, type Grouping, type Row } from './groups';
import { useCards, type CardKey, type CardRow } from './use-cards';
import type { Selection } from './use-selection';
import { Windowed } from './windowed';
import { useWorld } from './world';

export interface ClippingListProps {
  readonly clippings: readonly Clipping[];
  readonly by: Grouping;
  readonly selection: Selection;
  /** Says something to those who cannot see it happen. */
  readonly onSay: (text: string) => void;
}

interface Editing {
  readonly key: string;
  readonly focus: 'note' | 'events';
}

export function ClippingList({ clippings, by, selection, onSay }: ClippingListProps) {
  const { compare, t } = useI18n();
  const { eventOf, actions } = useWorld();
  const rows = useMemo(
    () => groupRows(clippings, by, eventOf, compare),
    [clippings, by, eventOf, compare],
  );
  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  const shown = useMemo(() => rows.filter(({ kind }) => kind === 'clipping').length, [rows]);
  const [editing, setEditing] = useState<Editing | null>(null);

  const actsOf = (row: CardRow) => ({
    onEdit: () => setEditing({ key: row.key, focus: 'note' }),
    onFile: () => setEditing({ key: row.key, focus: 'events' }),
    onCite: () =>
      void actions
        .onCite(row.clipping)
        .then((done) => onSay(t(done ? 'clip.cited' : 'clip.cite.failed'))),
    onTrash: () => {
      cards.leave(row);
      actions.onTrash([row.clipping.id]);
    },
  });
  const select = ({ clipping: { id } }: CardRow, range: boolean) =>
    selection.ids ? selection.toggle(id, range) : selection.begin(id);
  const onKey = (key: CardKey, row: CardRow, shift: boolean): boolean => {
    const acts = actsOf(row);
    if (key === 'Enter') actions.onOpen(row.clipping);
    else if (key === 'Delete') acts.onTrash();
    else if (key === 'KeyE') acts.onEdit();
    else if (key === 'KeyF') acts.onFile();
    else if (key === 'KeyC') acts.onCite();
    else select(row, shift);
    return true;
  };
  const cards = useCards(rows, onKey);

  const drawCard = (row: CardRow) => {
    const { clipping, key, at } = row;
    return (
      <article
        class="clip-row"
        data-row={key}
        tabIndex={rows[cards.active ?? -1]?.key === key ? 0 : -1}
        aria-posinset={at}
        aria-setsize={shown}
        aria-label={labelOf(clipping)}
        aria-keyshortcuts="Enter E C F X Delete"
        onFocus={() => cards.onFocus(key)}
        onKeyDown={(event) => cards.onKeyDown(event, row)}
      >
        {editing?.key === key ? (
          <Editor
            key={clipping.id}
            clipping={clipping}
            focus={editing.focus}
            onClose={() => {
              setEditing(null);
              cards.focus(key);
            }}
          />
        ) : (
          <ClippingCard
            clipping={clipping}
            selected={selection.ids?.has(clipping.id) ?? null}
            onSelect={(range) => select(row, range)}
            {...leftOut(by, clipping)}
            {...actsOf(row)}
          />
        )}
      </article>
    );
  };
  return (
    <div ref={cards.list} class="clip-list">
      <Windowed
        rows={rows}
        keys={keys}
        estimate={estimateRow}
        pinned={cards.active}
        handle={cards.handle}
      >
        {(row) => (row.kind === 'head' ? <GroupHead head={row.head} n={row.n} /> : drawCard(row))}
      </Windowed>
    </div>
  );
}

/** What the head above says already; a second event is not said there. */
function leftOut(by: Grouping, { filing }: Clipping): { without?: 'events' | 'page' } {
  if (by === 'event' && filing.eventIds.length < 2) return { without: 'events' };
  return by === 'page' ? { without: 'page' } : {};
}

function labelOf({ text, page }: Clipping): string {
  return (text || page.title || page.url).slice(0, 120);
}

/** About how tall a row will be, in CSS pixels: only how far the list seems to go depends on it. */
function estimateRow(row: Row): number {
  if (row.kind === 'head') return 76;
  const letters = Math.min(row.clipping.text.length, 420) + row.clipping.note.length;
  return 96 + Math.ceil(letters / 42) * 28;
}
