/**
 * What this is: up to which day it knows, which version it is, what it is made of.
 */
import { useI18n } from '../surface/i18n-context';
import { DateText } from '../surface/text';
import { Part } from '../view/part';
import '../view/facts.css';

export interface AboutProps {
  readonly version: string;
  readonly knowsUntil: string;
  /** SHA-256 of the reference, hex. */
  readonly hash: string;
}

/** What ships inside, with its licence. */
const PARTS = [
  'Preact (MIT)',
  'Dexie (Apache-2.0)',
  'Valibot (MIT)',
  'webextension-polyfill (MPL-2.0)',
] as const;

export function About({ version, knowsUntil, hash }: AboutProps) {
  const { t } = useI18n();
  return (
    <Part heading={t('options.about')}>
      <dl class="facts">
        <dt>{t('options.about.knows')}</dt>
        <dd>
          <DateText date={knowsUntil} />
        </dd>
        <dt>{t('options.about.version')}</dt>
        <dd>
          <bdi class="num">{version}</bdi>
        </dd>
        <dt>{t('options.about.hash')}</dt>
        <dd>
          <code dir="ltr" class="hash">
            {hash}
          </code>
        </dd>
        <dt>{t('options.about.licence')}</dt>
        <dd>
          <bdi lang="en">MIT</bdi>
        </dd>
        <dt>{t('options.about.made-with')}</dt>
        <dd>
          {PARTS.map((part) => (
            <bdi key={part} lang="en" dir="ltr">
              {part}
            </bdi>
          ))}
        </dd>
      </dl>
      <p class="meta">{t('options.about.nothing-leaves')}</p>
    </Part>
  );
}
