/**
 * Clippings in their sections, of any number: from card to card by arrows, everything else of a
 * card by keys or its menu, editing in place.
 */
import { useMemo, useState } from 'preact/hooks';
import type { Clipping } from '@/lib/clippings/types';
import { Editor } from '../clipping-editor/editor';
import { useI18n } from '../surface/i18n-context';
import { AwaitedRow } from './awaited-row';
import { ClippingCard, type CardActs } from './clipping-card';
import { estimateRow, rowsOf, type CardRow, type Row } from './rows';
import { SectionHeadView } from './section-head';
import type { Grouping, Section } from './sections';
import { useCards, type CardKey } from './use-cards';
import type { Selection } from './use-selection';
import { Windowed } from './windowed';
import { useWorld } from './world';

export interface ClippingListProps {
  readonly sections: readonly Section[];
  readonly by: Grouping;
  readonly selection: Selection;
  /** Says something to those who cannot see it happen. */
  readonly onSay: (text: string) => void;
}

interface Editing {
  readonly key: string;
  readonly focus: 'note' | 'events';
}

export function ClippingList({ sections, by, selection, onSay }: ClippingListProps) {
  const { t } = useI18n();
  const { actions } = useWorld();
  const { rows, of } = useMemo(() => rowsOf(sections), [sections]);
  const [editing, setEditing] = useState<Editing | null>(null);

  const actsOf = (row: CardRow): CardActs => ({
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
    selection.ids ? selection.toggle(id, range, cards.ids()) : selection.begin(id);
  const onKey = (key: CardKey, row: CardRow, shift: boolean) => {
    const acts = actsOf(row);
    if (key === 'Enter') actions.onOpen(row.clipping);
    else if (key === 'Delete') acts.onTrash();
    else if (key === 'KeyE') acts.onEdit();
    else if (key === 'KeyF') acts.onFile();
    else if (key === 'KeyC') acts.onCite();
    else select(row, shift);
  };
  const cards = useCards(rows, onKey);
  const activeKey = rows[cards.active ?? -1]?.key;

  const drawCard = (row: CardRow) => (
    <article
      class="clip-row"
      data-row={row.key}
      tabIndex={activeKey === row.key ? 0 : -1}
      aria-posinset={row.at}
      aria-setsize={of}
      aria-label={labelOf(row.clipping)}
      aria-keyshortcuts="Enter E C F X Delete"
      onFocus={() => cards.onFocus(row.key)}
      onKeyDown={(event) => cards.onKeyDown(event, row)}
    >
      {editing?.key === row.key ? (
        <Editor
          key={row.clipping.id}
          clipping={row.clipping}
          focus={editing.focus}
          onClose={() => {
            setEditing(null);
            cards.focus(row.key);
          }}
        />
      ) : (
        <ClippingCard
          clipping={row.clipping}
          selected={selection.ids?.has(row.clipping.id) ?? null}
          onSelect={(range) => select(row, range)}
          {...leftOut(by, row.clipping)}
          {...actsOf(row)}
        />
      )}
    </article>
  );
  const draw = (row: Row) => {
    if (row.kind === 'head') return <SectionHeadView head={row.head} count={row.count} />;
    if (row.kind === 'awaited') return <AwaitedRow section={row.section} index={row.index} />;
    return drawCard(row);
  };
  return (
    <div ref={cards.list} class="clip-list">
      <Windowed rows={rows} estimate={estimateRow} pinned={cards.active} handle={cards.handle}>
        {draw}
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
