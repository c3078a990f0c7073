/**
 * Reading an article of the reader's own: its text, its events, and the notices it deserves.
 */
import { textLanguage } from '@/lib/i18n/text-language';
import type { TimelineEvent } from '@/lib/reference/types';
import { webUrl } from '../clippings/excerpt';
import { localDay } from '../clippings/sections';
import type { Open } from '../navigation/open';
import { PageNotices } from '../notice/notices';
import { useI18n } from '../surface/i18n-context';
import { OutLink } from '../surface/out-link';
import { DateText, Foreign, ForeignBlock } from '../surface/text';
import { EventItems } from '../view/items';
import { Part } from '../view/part';
import type { OwnArticle } from './types';
import './own-articles.css';

export interface OwnArticlePageProps {
  readonly article: OwnArticle;
  /** The events it is about, the surest first. */
  readonly events: readonly TimelineEvent[];
  readonly onOpen: Open;
  readonly onTrash: () => void;
}

export function OwnArticlePage({ article, events, onOpen, onTrash }: OwnArticlePageProps) {
  const { t } = useI18n();
  const { id, text, inLanguage, notices } = article;
  return (
    <article class="view own-article" data-article-id={id}>
      <Head article={article} />
      {notices.length > 0 && (
        <Part heading={t('own.notices')}>
          <PageNotices notices={notices} />
        </Part>
      )}
      <Part heading={t('own.events')}>
        {events.length === 0 ? (
          <p class="meta">{t('own.events.none')}</p>
        ) : (
          <EventItems events={events} onOpen={onOpen} />
        )}
      </Part>
      <Part heading={t('own.text')}>
        <p class="label">{t('own.digest.none')}</p>
        <div class="read own-text">
          {text.split(/\n{2,}/).map((paragraph, i) => (
            <p key={i} {...textLanguage(paragraph, inLanguage)}>
              {paragraph}
            </p>
          ))}
        </div>
      </Part>
      <button type="button" class="act own-trash" onClick={onTrash}>
        {t('own.trash')}
      </button>
    </article>
  );
}

function Head({ article }: { article: OwnArticle }) {
  const { parts, t } = useI18n();
  const { title, outlet, published, created, url, inLanguage } = article;
  const link = webUrl(url ?? '');
  return (
    <header class="view-head">
      <p class="meta dots">
        {outlet !== null && (
          <span>
            <Foreign text={outlet} hint={inLanguage} />
          </span>
        )}
        <span>{published === null ? t('clip.undated') : <DateText date={published} />}</span>
        <span>{parts('own.added', { date: <DateText date={localDay(created)} /> })}</span>
      </p>
      <h1 class="display">
        {title === '' ? t('own.untitled') : <ForeignBlock text={title} hint={inLanguage} />}
      </h1>
      {link !== null && <OutLink href={link}>{t('article.original')}</OutLink>}
    </header>
  );
}
