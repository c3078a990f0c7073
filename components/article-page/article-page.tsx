/**
 * The reading of an article of the library: what it says, what slipped in it, and where it parts
 * from the other accounts. Its own words appear only as headline and quotations.
 */
import type { Article } from '@/lib/reference/types';
import { Notes } from '../notice/notices';
import type { Open } from '../navigation/open';
import { useI18n } from '../surface/i18n-context';
import { OutLink } from '../surface/out-link';
import { DateText, ForeignBlock } from '../surface/text';
import { ArticleItems, EventItems } from '../view/items';
import { MixedText } from '../view/mixed-text';
import { NameText } from '../view/name-text';
import { Part } from '../view/part';
import { BesidePart } from './beside';
import type { ArticlePageData } from './load';
import { QuotationsPart } from './quotations';
import { SlipsPart } from './slips-part';
import './article-page.css';

export interface ArticlePageProps {
  readonly data: ArticlePageData;
  readonly onOpen: Open;
}

export function ArticlePage({ data, onOpen }: ArticlePageProps) {
  const { t } = useI18n();
  const { article, oddities, about, mentions, beside } = data;
  return (
    <article class="view article-page" data-article-id={article.id}>
      <Head data={data} />
      <Part heading={t('article.digest')}>
        <p class="read">
          <MixedText text={article.digest} />
        </p>
      </Part>
      {article.keyPoints.length > 0 && (
        <Part heading={t('article.points')}>
          <ul class="strokes read">
            {article.keyPoints.map((point, i) => (
              <li key={i}>
                <span>
                  <MixedText text={point} />
                </span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {oddities.slips.length > 0 && (
        <SlipsPart notes={oddities.slips} inLanguage={article.inLanguage} onOpen={onOpen} />
      )}
      {oddities.notes.length > 0 && (
        <Part class="spaced" heading={t('article.notes')}>
          <Notes
            items={oddities.notes.map((note, i) => (
              <MixedText key={i} text={note} />
            ))}
          />
        </Part>
      )}
      <QuotationsPart article={article} />
      <BesidePart data={data} onOpen={onOpen} />
      {about.length > 0 && (
        <Part heading={t('article.about')}>
          <EventItems events={about} onOpen={onOpen} />
        </Part>
      )}
      {mentions.length > 0 && (
        <Part heading={t('article.mentions')}>
          <EventItems events={mentions} onOpen={onOpen} />
        </Part>
      )}
      {beside.length > 0 && (
        <Part heading={t('article.beside.articles')}>
          <ArticleItems articles={beside} onOpen={onOpen} />
        </Part>
      )}
    </article>
  );
}

function Head({ data: { article, oddities } }: { data: ArticlePageData }) {
  const { own, t } = useI18n();
  return (
    <header class="view-head">
      <p class="meta dots">
        <span>
          <NameText name={article.outlet} />
        </span>
        {article.datePublished !== null && (
          <span>
            <DateText date={article.datePublished} />
          </span>
        )}
      </p>
      <h1 class="display">
        {article.headline === null ? (
          own(article.name)
        ) : (
          <ForeignBlock text={article.headline} hint={article.inLanguage} />
        )}
      </h1>
      {article.headline !== null && <p class="article-name meta">{own(article.name)}</p>}
      {article.machineTranslated && (
        <Notes
          items={[t(oddities.slips.length > 0 ? 'article.machine.slips' : 'article.machine.plain')]}
        />
      )}
      <Links article={article} />
    </header>
  );
}

/** Where it can be read, and when it was printed as far as that is known. */
function Links({ article }: { article: Article }) {
  const { own, t } = useI18n();
  return (
    <div class="article-where">
      {article.datePublished === null && <p class="label">{own(article.dateNote)}</p>}
      {article.url === null ? (
        <p class="label">{t('article.nowhere')}</p>
      ) : (
        <OutLink href={article.url}>{t('article.original')}</OutLink>
      )}
      {article.original !== null && (
        <OutLink href={article.original}>{t('article.source')}</OutLink>
      )}
    </div>
  );
}
