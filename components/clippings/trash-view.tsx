/**
 * The trash: what is in it stays, and goes back; deleting for good is asked once.
 */
import { useMemo, useRef } from 'preact/hooks';
import { BackIcon } from '../icons/icons';
import { useI18n } from '../surface/i18n-context';
import { AskOnce } from './ask-once';
import { AwaitedRow } from './awaited-row';
import { estimateRow, rowsOf } from './rows';
import type { Section } from './sections';
import { TrashCard } from './trash-card';
import type { Undoable } from './types';
import { UndoBar } from './undo-bar';
import { Windowed, type WindowedHandle } from './windowed';
import { useWorld } from './world';

export interface TrashViewProps {
  readonly trash: Section;
  readonly undo: Undoable | null;
  readonly onBack: () => void;
}

export function TrashView({ trash, undo, onBack }: TrashViewProps) {
  const { t } = useI18n();
  const { actions } = useWorld();
  const handle = useRef<WindowedHandle>(null);
  // Its head is the view's own.
  const rows = useMemo(() => rowsOf([trash]).rows.slice(1), [trash]);
  const n = trash.count;
  return (
    <>
      <button type="button" class="fold clip-back" onClick={onBack}>
        <BackIcon />
        {t('trash.back')}
      </button>
      <h1 class="title">{t('trash.title')}</h1>
      <p class="meta">{t(n === 0 ? 'trash.empty' : 'trash.stays')}</p>
      {n > 0 && (
        <div class="clip-trash-acts">
          <span class="meta num">{t('clip.count', { n })}</span>
          <AskOnce
            label={t('trash.empty-it')}
            confirm={t('trash.delete.confirm')}
            keep={t('trash.delete.keep')}
            loss
            onConfirm={() => actions.onDelete(null)}
          />
        </div>
      )}
      <Windowed rows={rows} estimate={estimateRow} pinned={null} handle={handle}>
        {(row) => {
          if (row.kind === 'clipping') return <TrashCard clipping={row.clipping} />;
          if (row.kind === 'head') return null;
          return <AwaitedRow section={row.section} index={row.index} />;
        }}
      </Windowed>
      <div class="clip-end">
        <UndoBar undo={undo} />
      </div>
    </>
  );
}
