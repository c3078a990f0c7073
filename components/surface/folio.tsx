/**
 * The foot of every surface: up to which day the reference knows, and how much it holds.
 */
import { useI18n } from './i18n-context';
import { DateText } from './text';

export function Folio({ knowsUntil, events }: { knowsUntil: string; events: number }) {
  const { parts, t } = useI18n();
  return (
    <footer class="folio">
      <span>{parts('folio.knows', { date: <DateText date={knowsUntil} /> })}</span>
      <span class="num">{t('timeline.count', { n: events })}</span>
    </footer>
  );
}
