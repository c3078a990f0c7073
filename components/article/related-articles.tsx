/**
 * The library's articles that belong to the page, best first; each opens in place.
 */
import type { Relation, RelatedArticle } from '@/lib/reference/related';
import type { TimelineEvent } from '@/lib/reference/types';
import { useI18n } from '../surface/i18n-context';
import { ArticleRow } from './article-row';
import './article.css';

export interface RelatedArticlesProps {
  readonly articles: readonly RelatedArticle[];
  readonly events: ReadonlyMap<string, TimelineEvent>;
  readonly onEvent: (id: string) => void;
}

type Heading = 'articles.event' | 'articles.near' | 'articles.latest';

const headings: Readonly<Record<Relation, Heading>> = {
  about: 'articles.event',
  mentions: 'articles.event',
  candidate: 'articles.near',
  near: 'articles.near',
  latest: 'articles.latest',
};

export function RelatedArticles({ articles, events, onEvent }: RelatedArticlesProps) {
  const { t } = useI18n();
  const used = [...new Set(articles.map(({ relation }) => headings[relation]))];
  if (used.length === 0) return null;
  return (
    <section>
      {used.map((heading) => (
        <div key={heading} class="articles">
          <h2 class="label">{t(heading)}</h2>
          <ul>
            {articles
              .filter(({ relation }) => headings[relation] === heading)
              .map(({ article }) => (
                <li key={article.id} class="article" data-article-id={article.id}>
                  <ArticleRow article={article} events={events} onEvent={onEvent} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
