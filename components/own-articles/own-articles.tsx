/**
 * The reader's own articles, to stand beside those of the library: what there is, and the ways to
 * add to it.
 */
import { PageIcon } from '../icons/icons';
import { localDay } from '../clippings/sections';
import { DropZone } from '../keeping/drop-zone';
import { ProblemNote, type Problem } from '../keeping/problem';
import { useI18n } from '../surface/i18n-context';
import { DateText, Foreign, ForeignBlock } from '../surface/text';
import { Part } from '../view/part';
import { PasteText } from './paste-text';
import type { OwnArticle } from './types';
import '../clipping-editor/editor.css';
import './own-articles.css';

const ACCEPT = '.html,.htm,.xhtml,.mht,.mhtml,.txt,.md,text/html,text/plain';

export interface OwnArticlesProps {
  /** The last added first. */
  readonly articles: readonly OwnArticle[];
  /** Names of files that are being read. */
  readonly reading: readonly string[];
  readonly refused: readonly {
    readonly name: string;
    readonly problem: Problem;
    /** For `file-too-large`: what can be read at most, in bytes. */
    readonly most: number;
  }[];
  readonly onFiles: (files: readonly File[]) => void;
  readonly onText: (text: string) => void;
  readonly onOpen: (id: string) => void;
}

export function OwnArticles(props: OwnArticlesProps) {
  const { articles, reading, refused, onFiles, onText, onOpen } = props;
  const { parts, t } = useI18n();
  return (
    <Part heading={t('own.title')} class="own-articles">
      <p class="meta">{t('own.what')}</p>
      <ul class="items">
        {articles.map((article) => (
          <li key={article.id}>
            <OwnArticleItem article={article} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      <DropZone
        label={t('own.drop')}
        button={t('own.choose')}
        accept={ACCEPT}
        multiple
        onFiles={onFiles}
      >
        <PasteText onText={onText} />
      </DropZone>
      <div role="status">
        {reading.map((name) => (
          <p key={name} class="meta">
            {parts('own.reading', { name: <bdi>{name}</bdi> })}
          </p>
        ))}
      </div>
      {refused.map(({ name, problem, most }) => (
        <ProblemNote key={name} problem={problem} most={most}>
          <p>{parts('own.refused', { name: <bdi>{name}</bdi> })}</p>
        </ProblemNote>
      ))}
    </Part>
  );
}

function OwnArticleItem({
  article,
  onOpen,
}: {
  article: OwnArticle;
  onOpen: OwnArticlesProps['onOpen'];
}) {
  const { parts, t } = useI18n();
  const { id, title, outlet, published, created, inLanguage, notices } = article;
  return (
    <button type="button" class="item" data-article-id={id} onClick={() => onOpen(id)}>
      <PageIcon />
      <span class="item-text">
        {title === '' ? (
          <span>{t('own.untitled')}</span>
        ) : (
          <ForeignBlock text={title} hint={inLanguage} />
        )}
        <span class="meta dots">
          {outlet !== null && (
            <span>
              <Foreign text={outlet} hint={inLanguage} />
            </span>
          )}
          {published !== null && (
            <span>
              <DateText date={published} />
            </span>
          )}
          <span>{parts('own.added', { date: <DateText date={localDay(created)} /> })}</span>
          {notices.length > 0 && (
            <span class="note-text">{t('notice.count', { n: notices.length })}</span>
          )}
        </span>
      </span>
    </button>
  );
}
