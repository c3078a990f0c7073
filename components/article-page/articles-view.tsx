/**
 * The articles of the library.
 */
import type { ComponentChildren } from 'preact';
import type { Article } from '@/lib/reference/types';
import type { Open } from '../navigation/open';
import { useI18n } from '../surface/i18n-context';
import { ArticleItems } from '../view/items';

export interface ArticlesViewProps {
  readonly articles: readonly Article[];
  readonly onOpen: Open;
  /** What is the reader's own beside them. */
  readonly children?: ComponentChildren;
}

export function ArticlesView({ articles, onOpen, children }: ArticlesViewProps) {
  const { t } = useI18n();
  return (
    <section class="view articles-view" aria-label={t('articles.title')}>
      <header class="view-head">
        <h1 class="display">{t('articles.title')}</h1>
      </header>
      <ArticleItems articles={articles} onOpen={onOpen} />
      {children}
    </section>
  );
}
