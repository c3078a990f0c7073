/**
 * The foot of every surface: up to which day the reference knows, and how much it holds.
 */
import type { ComponentChildren } from 'preact';
import { useI18n } from './i18n-context';
import { DateText } from './text';

export interface FolioProps {
  readonly knowsUntil: string;
  readonly events: number;
  /** Ways to elsewhere, at the end of the line. */
  readonly children?: ComponentChildren;
}

export function Folio({ knowsUntil, events, children }: FolioProps) {
  const { parts, t } = useI18n();
  return (
    <footer class="folio">
      <span>{parts('folio.knows', { date: <DateText date={knowsUntil} /> })}</span>
      <span class="num">{t('timeline.count', { n: events })}</span>
      {children !== undefined && <span class="folio-links">{children}</span>}
    </footer>
  );
}
