/**
 * The evidence in words: one sentence of quotations for a page on the talks, the reasons against
 * for one that is not.
 */
import { Fragment } from 'preact';
import type { Detection } from '@/lib/detect/types';
import { useI18n } from '../surface/i18n-context';
import { Quoted } from '../surface/text';
import { quotesByPlace, shorten, sides } from './evidence';

/** `«…» and «…» in the headline, «…» in the lead`. */
export function QuotesLine({ detection }: { detection: Detection }) {
  const i18n = useI18n();
  const groups = quotesByPlace(detection.evidence, 3);
  return (
    <>
      {groups.map(({ where, quotes }, i) => {
        const texts = quotes.map((text) => shorten(text));
        const quoted = texts.map((text) => <Quoted key={text} text={text} />);
        const said = texts.map((text) => i18n.t('quote', { text }));
        return (
          <Fragment key={where}>
            {i > 0 && i18n.t('evidence.separator')}
            {i18n.parts(`evidence.${where}`, { quotes: <>{i18n.list(quoted, said)}</> })}
          </Fragment>
        );
      })}
    </>
  );
}

/** The weightiest reasons against. */
export function AgainstLine({ detection }: { detection: Detection | null }) {
  const { parts, t } = useI18n();
  const reasons = sides(detection?.evidence ?? []).against.slice(0, 2);
  if (reasons.length === 0) return <>{t('status.not-covered.nothing')}</>;
  return (
    <>
      {reasons.map(({ features, quote }, i) => {
        const phrase = features[0] ? t(`feature.${features[0]}`) : '';
        return (
          <Fragment key={phrase + quote}>
            {i > 0 && t('evidence.against.separator')}
            {quote === ''
              ? phrase
              : parts('evidence.reason', { phrase, quote: <Quoted text={shorten(quote)} /> })}
          </Fragment>
        );
      })}
      {'.'}
    </>
  );
}
