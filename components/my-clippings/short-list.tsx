/**
 * The reader's clippings where they belong: on an event's page, beside the page they are of. Only
 * where there are some.
 */
import { clippingsOfPage, countClippings, listClippings } from '@/lib/clippings/list';
import type { Clipping } from '@/lib/clippings/types';
import type { MasarDatabase } from '@/lib/db/database';
import { UndoBar } from '../clippings/undo-bar';
import { ClippingsProvider } from '../clippings/world';
import { ProblemNote } from '../keeping/problem';
import { useI18n } from '../surface/i18n-context';
import { Part } from '../view/part';
import { ShortItem, type Without } from './short-item';
import { useHere, type Here } from './use-here';
import { useClippings, type MyClippingsProps } from './use-world';
import { useLive } from './use-live';
import '../clippings/clippings.css';
import '../clippings/clip-bars.css';
import './my-clippings.css';

/** So many are shown; all of them are in the view of clippings. */
const SHOWN = 20;

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
