/**
 * What was saved: the quotation, the article's beginning, or the page's title.
 */
import { useState } from 'preact/hooks';
import type { Clipping } from '@/lib/clippings/types';
import { textLanguage } from '@/lib/i18n/text-language';
import { PageIcon } from '../icons/icons';
import { useI18n } from '../surface/i18n-context';
import { EXCERPT, excerpt } from './excerpt';

/** Of an article the beginning is enough to know it by. */
const ARTICLE_EXCERPT = 180;

export function CardText({ clipping }: { clipping: Clipping }) {
  const { t } = useI18n();
  const [whole, setWhole] = useState(false);
  const { kind, text, page } = clipping;
  if (kind === 'bookmark' || text === '') return <Title clipping={clipping} />;
  const short = excerpt(text, kind === 'quote' ? EXCERPT : ARTICLE_EXCERPT);
  const own = textLanguage(text, page.inLanguage) ?? { dir: page.direction };
  return (
    <>
      {kind === 'article' && <Title clipping={clipping} />}
      <blockquote class={kind === 'quote' ? 'clip-quote' : 'clip-text'} {...own}>
        {(whole ? text : short).split(/\n{2,}/).map((paragraph, i) => (
          <p key={i}>{paragraph}</p>
        ))}
      </blockquote>
      {short !== text && (
        <button
          type="button"
          class="act clip-whole"
          aria-expanded={whole}
          onClick={() => setWhole(!whole)}
        >
          {t(whole ? 'clip.less' : 'clip.more')}
        </button>
      )}
    </>
  );
}

function Title({ clipping: { page } }: { clipping: Clipping }) {
  return (
    <p class="clip-title">
      <PageIcon size={16} />
      <span class="own" {...(textLanguage(page.title, page.inLanguage) ?? { dir: page.direction })}>
        {page.title || page.url}
      </span>
    </p>
  );
}
