/**
 * The reader's clippings as a view of the panel and of the full tab, with the ways out and in.
 */
import { useMemo, useState } from 'preact/hooks';
import { connect } from '@/lib/db/connect';
import { ClippingsView, CLIPPINGS_STATE, type ClippingsState } from '../clippings/clippings-view';
import { ProblemNote } from '../keeping/problem';
import { ReferenceSkeleton } from '../popup/skeleton';
import { useI18n } from '../surface/i18n-context';
import { BackIcon } from '../icons/icons';
import { ExportTab } from './export-tab';
import { ImportTab } from './import-tab';
import { allIds, HITS, readBoard } from './read-board';
import { useClippings, type MyClippingsProps } from './use-world';
import { useLive } from './use-live';
import './my-clippings.css';

/** More of a section than is drawn is read ahead. */
const AHEAD = 20;

/** What the reader set last in this surface: the view comes back as it was left. */
let left: ClippingsState = CLIPPINGS_STATE;

export interface ClippingsTabProps extends MyClippingsProps {
  /** Begins with taking a file in. */
  readonly importing: boolean;
  readonly onImporting: (importing: boolean) => void;
}

export function ClippingsTab(props: ClippingsTabProps) {
  const { events, importing, onImporting } = props;
  const { compare, t } = useI18n();
  const [state, setState] = useState(left);
  const [wants, setWants] = useState<ReadonlyMap<string, number>>(new Map());
  const [exporting, setExporting] = useState<{ ids: readonly string[] | null } | null>(null);
  const eventOf = useMemo(() => {
    const byId = new Map(events.map((event) => [event.id, event]));
    return (id: string) => byId.get(id) ?? null;
  }, [events]);
  const [hits, setHits] = useState(HITS);
  const asked = { state, wants, hits, eventOf, compare };
  const board = useLive((db) => readBoard(db, asked), [state, wants, hits, eventOf, compare]);
  const { world, undo, problem } = useClippings(props, {
    onAll: async () => {
      const { db } = await connect();
      return db ? allIds(db, asked) : [];
    },
    onWant: (section, upTo) =>
      setWants((before) =>
        (before.get(section) ?? 0) > upTo ? before : new Map(before).set(section, upTo + 1 + AHEAD),
      ),
    onExport: (ids) => setExporting({ ids }),
    onImport: () => onImporting(true),
  });
  const wrong = problem ?? board.problem;
  if (importing) {
    return (
      <div class="view">
        <button type="button" class="fold clip-back" onClick={() => onImporting(false)}>
          <BackIcon />
          {t('trash.back')}
        </button>
        <ImportTab />
      </div>
    );
  }
  return (
    <>
      {wrong && <ProblemNote problem={wrong} />}
      {board.value === null ? (
        wrong === null && (
          <div aria-busy="true">
            <ReferenceSkeleton />
          </div>
        )
      ) : (
        <ClippingsView
          {...board.value}
          world={world}
          undo={undo}
          keys={null}
          onFurther={() => setHits(hits + HITS)}
          state={state}
          onState={(next) => {
            left = next;
            setState(next);
            if (next.query !== state.query) setHits(HITS);
          }}
        />
      )}
      {exporting && (
        <ExportTab ids={exporting.ids} events={events} onClose={() => setExporting(null)} />
      )}
    </>
  );
}
