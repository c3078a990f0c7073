/**
 * A link out of the extension: a new tab that learns nothing of where it came from.
 */
import type { ComponentChildren } from 'preact';
import { useI18n } from './i18n-context';

export function OutLink({ href, children }: { href: string; children: ComponentChildren }) {
  const { t } = useI18n();
  return (
    <a class="out" href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <span class="vh"> ({t('link.newtab')})</span>
    </a>
  );
}
