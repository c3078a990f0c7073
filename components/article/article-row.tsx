/**
 * One article: its name in a list, and opened its digest, points, oddities and the way to the
 * original.
 */
import type { Article, TimelineEvent } from '@/lib/reference/types';
import { PageIcon } from '../icons/icons';
import { Mark } from '../marks/mark';
import { Notes } from '../notice/notices';
import { Fold } from '../surface/fold';
import { useI18n } from '../surface/i18n-context';
import { DateText, ForeignBlock } from '../surface/text';
import { OutLink } from '../surface/out-link';

export interface ArticleRowProps {
  readonly article: Article;
  readonly events: ReadonlyMap<string, TimelineEvent>;
  readonly onEvent: (id: string) => void;
}

export function ArticleRow({ article, events, onEvent }: ArticleRowProps) {
  const { own } = useI18n();
  return (
    <Fold
      class="article-fold"
      label={
        <>
          <PageIcon />
          <span class="clamp2">{own(article.name)}</span>
        </>
      }
    >
      {() => <ArticleBody article={article} events={events} onEvent={onEvent} />}
    </Fold>
  );
}

function ArticleBody({ article, events, onEvent }: ArticleRowProps) {
  const { own, t } = useI18n();
  const covered = [...article.about, ...article.mentions].flatMap((id) => events.get(id) ?? []);
  return (
    <div class="article-body">
      {article.headline !== null && (
        <p class="article-headline">
          <ForeignBlock text={article.headline} hint={article.inLanguage} />
        </p>
      )}
      <ArticleMeta article={article} />
      <ArticleLinks article={article} />
      <h3 class="strong">{t('article.digest')}</h3>
      <p class="read">{own(article.digest)}</p>
      {article.keyPoints.length > 0 && (
        <>
          <h3 class="strong">{t('article.points')}</h3>
          <ul class="points">
            {article.keyPoints.map((point, i) => (
              <li key={i}>{own(point)}</li>
            ))}
          </ul>
        </>
      )}
      {article.oddities.length > 0 && (
        <>
          <h3 class="strong">{t('article.oddities')}</h3>
          <Notes items={article.oddities.map(own)} />
        </>
      )}
      {covered.length > 0 && <Covered events={covered} onEvent={onEvent} />}
    </div>
  );
}

function ArticleMeta({ article }: { article: Article }) {
  const { own, t } = useI18n();
  return (
    <p class="meta dots">
      <span>{own(article.outlet)}</span>
      {article.datePublished && (
        <span>
          <DateText date={article.datePublished} />
        </span>
      )}
      {article.machineTranslated && <span>{t('article.machine')}</span>}
    </p>
  );
}

function ArticleLinks({ article }: { article: Article }) {
  const { own, t } = useI18n();
  return (
    <div class="article-links">
      {!article.datePublished && <p class="label">{own(article.dateNote)}</p>}
      {article.url === null && <p class="label">{t('article.nowhere')}</p>}
      {article.url !== null && <OutLink href={article.url}>{t('article.original')}</OutLink>}
      {article.original !== null && (
        <OutLink href={article.original}>{t('article.source')}</OutLink>
      )}
    </div>
  );
}

function Covered({
  events,
  onEvent,
}: {
  events: readonly TimelineEvent[];
  onEvent: (id: string) => void;
}) {
  const { own, t } = useI18n();
  return (
    <>
      <h3 class="strong">{t('article.events')}</h3>
      <ul class="covered">
        {events.map((event) => (
          <li key={event.id}>
            <Mark event={event} />
            <button type="button" class="act" onClick={() => onEvent(event.id)}>
              {own(event.name)}
            </button>
            <DateText date={event.date} />
          </li>
        ))}
      </ul>
    </>
  );
}
