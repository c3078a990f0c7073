/**
 * The reader's clippings where they belong: on an event's page, beside the page they are of. Only
 * where there are some.
 */
import { useState } from 'preact/hooks';
import { clippingsOf, clippingsOfPage, countClippings, listClippings } from '@/lib/clippings/list';
import type { Clipping } from '@/lib/clippings/types';
import type { MasarDatabase } from '@/lib/db/database';
import { Editor } from '../clipping-editor/editor';
import { ClippingCard } from '../clippings/clipping-card';
import { UndoBar } from '../clippings/undo-bar';
import { ClippingsProvider, useWorld } from '../clippings/world';
import { ProblemNote } from '../keeping/problem';
import { useI18n } from '../surface/i18n-context';
import { Part } from '../view/part';
import { useHere, type Here } from './use-here';
import { useClippings, type MyClippingsProps } from './use-world';
import { useLive } from './use-live';
import '../clippings/clippings.css';
import '../clippings/clip-bars.css';
import './my-clippings.css';

/** So many are shown; all of them are in the view of clippings. */
const SHOWN = 20;

type Without = 'events' | 'page' | null;

interface Found {
  readonly clippings: readonly Clipping[];
  readonly count: number;
}

/** Those that are filed under an event. */
export function EventClippings({ id, ...props }: MyClippingsProps & { readonly id: string }) {
  const facet = { by: 'event', value: id } as const;
  return (
    <ShortList
      {...props}
      without="events"
      inputs={[id]}
      read={async (db) => ({
        clippings: (await listClippings(db, facet, { limit: SHOWN })).clippings,
        count: await countClippings(db, facet),
      })}
    />
  );
}

interface PageClippingsProps extends MyClippingsProps {
  /** The tab that the page is open in; null where it is not known. */
  readonly tabId: number | null;
  readonly url: string;
}

/** Those of the page that is open, and where it has them. */
export function PageClippings({ tabId, url, ...props }: PageClippingsProps) {
  return (
    <ShortList
      {...props}
      here={useHere(tabId, url)}
      without="page"
      inputs={[url]}
      read={async (db) => {
        const clippings = await clippingsOfPage(db, [url]);
        return { clippings: clippings.slice(0, SHOWN), count: clippings.length };
      }}
    />
  );
}

/** One alone, by its id: where a link to it leads. */
export function OneClipping({ id, ...props }: MyClippingsProps & { readonly id: string }) {
  return (
    <div class="view">
      <ShortList
        {...props}
        without={null}
        inputs={[id]}
        read={async (db) => {
          const clippings = await clippingsOf(db, [id]);
          return { clippings, count: clippings.length };
        }}
      />
    </div>
  );
}

interface ShortListProps extends MyClippingsProps {
  readonly here?: Here;
  /** Said by what is around the list. */
  readonly without: Without;
  readonly read: (db: MasarDatabase) => Promise<Found>;
  readonly inputs: readonly unknown[];
}

function ShortList({ read, inputs, without, here, ...props }: ShortListProps) {
  const { number, t } = useI18n();
  const found = useLive(read, inputs);
  const { world, undo, problem } = useClippings(props, undefined, here);
  const { clippings, count } = found.value ?? { clippings: [], count: 0 };
  if (count === 0 && undo === null) return null;
  return (
    <ClippingsProvider world={world}>
      <Part heading={t('clip.title')} aside={number(count)} class="my-clippings">
        {problem && <ProblemNote problem={problem} />}
        <ul class="clip-short">
          {clippings.map((clipping) => (
            <li key={clipping.id}>
              <ShortItem clipping={clipping} without={without} />
            </li>
          ))}
        </ul>
        <UndoBar undo={undo} />
      </Part>
    </ClippingsProvider>
  );
}

function ShortItem({ clipping, without }: { clipping: Clipping; without: Without }) {
  const { t } = useI18n();
  const { actions } = useWorld();
  const [editing, setEditing] = useState<'note' | 'events' | null>(null);
  const [said, setSaid] = useState('');
  if (editing !== null) {
    return <Editor clipping={clipping} focus={editing} onClose={() => setEditing(null)} />;
  }
  return (
    <article aria-label={(clipping.text || clipping.page.title).slice(0, 120)}>
      <ClippingCard
        clipping={clipping}
        {...leftOut(clipping, without)}
        selected={null}
        onSelect={() => undefined}
        onEdit={() => setEditing('note')}
        onFile={() => setEditing('events')}
        onTrash={() => actions.onTrash([clipping.id])}
        onCite={() =>
          void actions
            .onCite(clipping)
            .then((done) => setSaid(t(done ? 'clip.cited' : 'clip.cite.failed')))
        }
      />
      <p class="clip-said" role="status">
        {said}
      </p>
    </article>
  );
}

/** An event's own page names it; the others that a clipping is filed under are said. */
function leftOut({ filing }: Clipping, without: Without): { without?: 'events' | 'page' } {
  if (without === null) return {};
  return without === 'events' && filing.eventIds.length > 1 ? {} : { without };
}
