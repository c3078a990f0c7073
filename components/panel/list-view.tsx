/**
 * The lists of the reference: names and terms, and articles.
 */
import type { Open } from '../navigation/open';
import { useI18n } from '../surface/i18n-context';
import { ArticleItems } from '../view/items';
import type { WideReference } from './load';
import { NamesList } from './names-list';

export interface ListViewProps {
  readonly view: 'names' | 'articles';
  readonly reference: WideReference;
  readonly onOpen: Open;
}

export function ListView({ view, reference, onOpen }: ListViewProps) {
  const { t } = useI18n();
  if (view === 'names') return <NamesList reference={reference} onOpen={onOpen} />;
  return (
    <div class="view list-view">
      <header class="view-head">
        <h1 class="display">{t('articles.title')}</h1>
      </header>
      <ArticleItems articles={reference.articles} onOpen={onOpen} />
    </div>
  );
}
