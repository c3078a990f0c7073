/**
 * Where a clipping is from, and its tags.
 */
import type { ClippedPage, Clipping } from '@/lib/clippings/types';
import { useI18n } from '../surface/i18n-context';
import { DateText, Foreign } from '../surface/text';
import { localDay } from './sections';

export function CardMeta({ clipping, page }: { clipping: Clipping; page: boolean }) {
  const { t } = useI18n();
  const { tags, kind } = clipping;
  return (
    <>
      {page && <PageLine page={clipping.page} title={kind === 'quote'} />}
      {!page && (
        <p class="meta">
          <SavedOn clipping={clipping} />
        </p>
      )}
      {tags.length > 0 && (
        <ul class="clip-tags" aria-label={t('clip.tags')}>
          {tags.map((tag) => (
            <li key={tag}>
              <Foreign text={tag} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Outlet and date, and under them the page's title where it is not shown above. */
export function PageLine({ page, title }: { page: ClippedPage; title: boolean }) {
  const { t } = useI18n();
  return (
    <>
      <p class="meta dots clip-from">
        <span>
          <Foreign text={page.outlet} hint={page.inLanguage} />
        </span>
        <span>
          {page.published === null ? t('clip.undated') : <DateText date={page.published} />}
        </span>
      </p>
      {title && page.title !== '' && (
        <p class="label clip-page">
          <Foreign text={page.title} hint={page.inLanguage} />
        </p>
      )}
    </>
  );
}

export function SavedOn({ clipping }: { clipping: Clipping }) {
  const { parts } = useI18n();
  const date = <DateText date={localDay(clipping.created)} />;
  return <span>{parts('clip.saved-on', { date })}</span>;
}
