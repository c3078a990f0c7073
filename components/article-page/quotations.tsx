/**
 * Officials' words as the article prints them, in their own language and direction.
 */
import { textLanguage } from '@/lib/i18n/text-language';
import type { Article } from '@/lib/reference/types';
import { useI18n } from '../surface/i18n-context';
import { MixedText } from '../view/mixed-text';
import { Part } from '../view/part';

export function QuotationsPart({ article }: { article: Article }) {
  const { t } = useI18n();
  if (article.quotations.length === 0) return null;
  const heading = article.machineTranslated ? 'article.quotations.machine' : 'article.quotations';
  return (
    <Part class="spaced" heading={t(heading)}>
      {article.quotations.map(({ text, inLanguage, speaker }, i) => (
        <figure key={i} class="quotation">
          <blockquote class="marks" {...textLanguage(text, inLanguage)}>
            {text}
          </blockquote>
          <figcaption class="meta">
            <MixedText text={speaker} />
          </figcaption>
        </figure>
      ))}
    </Part>
  );
}
