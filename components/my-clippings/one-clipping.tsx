/**
 * One clipping alone, by its id: where a link to it leads, and a click on its words. Where it is no
 * longer, that is said, with the way on.
 */
import { clippingById } from '@/lib/clippings/list';
import type { Clipping } from '@/lib/clippings/types';
import { TrashCard } from '../clippings/trash-card';
import { UndoBar } from '../clippings/undo-bar';
import { ClippingsProvider } from '../clippings/world';
import { ProblemNote } from '../keeping/problem';
import { hashOf } from '../navigation/route';
import { useI18n } from '../surface/i18n-context';
import { Part } from '../view/part';
import { ShortItem } from './short-item';
import { useClippings, type MyClippingsProps } from './use-world';
import { useLive } from './use-live';
import '../clippings/clippings.css';
import '../clippings/clip-bars.css';
import './my-clippings.css';

export function OneClipping({ id, ...props }: MyClippingsProps & { readonly id: string }) {
  const { t } = useI18n();
  const found = useLive(
    async (db) => ({ id, clipping: (await clippingById(db, id))?.clipping ?? null }),
    [id],
  );
  const { world, undo, problem } = useClippings(props);
  const wrong = problem ?? found.problem;
  // What was read of another id stays until this one is read.
  const read = found.value?.id === id ? found.value : null;
  return (
    <div class="view">
      <ClippingsProvider world={world}>
        <Part heading={t('clip.title')} class="my-clippings">
          {wrong && <ProblemNote problem={wrong} />}
          {read && (read.clipping ? <Found clipping={read.clipping} /> : <Gone />)}
          <UndoBar undo={undo} />
        </Part>
      </ClippingsProvider>
    </div>
  );
}

function Found({ clipping }: { clipping: Clipping }) {
  const { t } = useI18n();
  if (clipping.deleted === null) {
    // Another clipping begins with another card, not with this one's editor.
    return <ShortItem key={clipping.id} clipping={clipping} without={null} />;
  }
  return (
    <>
      <p class="clip-gone">{t('clip.in-trash')}</p>
      <TrashCard clipping={clipping} />
    </>
  );
}

function Gone() {
  const { t } = useI18n();
  return (
    <div class="clip-empty">
      <p class="strong">{t('clip.gone')}</p>
      <p class="meta">{t('clip.gone.why')}</p>
      <a class="act" href={hashOf({ view: 'clippings' })}>
        {t('trash.back')}
      </a>
    </div>
  );
}
