/**
 * The lists of the reference: names and terms, and articles.
 */
import type { Open } from '../navigation/open';
import { useI18n } from '../surface/i18n-context';
import { ArticleItems } from '../view/items';
import type { WideReference } from './load';

export interface ListViewProps {
  readonly view: 'names' | 'articles';
  readonly reference: WideReference;
  readonly onOpen: Open;
}

export function ListView({ reference, onOpen }: ListViewProps) {
  const { t } = useI18n();
  return (
    <div class="view list-view">
      <h1 class="display">{t('articles.title')}</h1>
      <ArticleItems articles={reference.articles} onOpen={onOpen} />
    </div>
  );
}
