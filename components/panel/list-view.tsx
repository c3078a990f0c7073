/**
 * The lists of the reference: names and terms, and articles.
 */
import { ArticlesView } from '../article-page/articles-view';
import { loadNames } from '../names/load';
import { NamesView } from '../names/names-view';
import { OwnTab } from '../my-clippings/lazy';
import type { Open } from '../navigation/open';
import type { WideReference } from './load';
import { Loading } from './loading';

export interface ListViewProps {
  readonly view: 'names' | 'articles';
  readonly reference: WideReference;
  readonly onOpen: Open;
}

export function ListView({ view, reference, onOpen }: ListViewProps) {
  const { articles, queries } = reference;
  if (view === 'articles') {
    return (
      <ArticlesView articles={articles} onOpen={onOpen}>
        <OwnTab queries={queries} onOpen={onOpen} />
      </ArticlesView>
    );
  }
  return (
    <Loading load={() => loadNames(queries)} inputs={[queries]}>
      {(data) => <NamesView data={data} onOpen={onOpen} />}
    </Loading>
  );
}
