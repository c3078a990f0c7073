/**
 * A clipping in the trash: what it says, and the two ways out.
 */
import type { Clipping } from '@/lib/clippings/types';
import { useI18n } from '../surface/i18n-context';
import { DateText } from '../surface/text';
import { AskOnce } from './ask-once';
import { CardMeta } from './card-meta';
import { CardText } from './card-text';
import { NoteText } from './note-text';
import { localDay } from './sections';
import { useWorld } from './world';

export function TrashCard({ clipping }: { clipping: Clipping }) {
  const { parts, t } = useI18n();
  const { actions } = useWorld();
  const { id, deleted, text, page } = clipping;
  return (
    <article class="clip-row" aria-label={(text || page.title).slice(0, 120)}>
      <div class={`clip pen-${clipping.colour}`} data-clipping-id={id}>
        <span class="clip-bar" />
        <div class="clip-body">
          <div class="clip-main">
            <CardText clipping={clipping} />
            {clipping.note !== '' && <NoteText note={clipping.note} />}
          </div>
          <div class="clip-side">
            <CardMeta clipping={clipping} page />
            {deleted !== null && (
              <p class="label">
                {parts('trash.since', { date: <DateText date={localDay(deleted)} /> })}
              </p>
            )}
          </div>
          <div class="clip-trash-acts">
            <button type="button" class="btn" onClick={() => actions.onRestore([id])}>
              {t('trash.restore')}
            </button>
            <AskOnce
              label={t('trash.delete')}
              confirm={t('trash.delete.confirm')}
              keep={t('trash.delete.keep')}
              loss
              onConfirm={() => actions.onDelete([id])}
            />
          </div>
        </div>
      </div>
    </article>
  );
}
