/**
 * When something was done: the day in words, and the time of day.
 */
import { localDay } from '../clippings/sections';
import { useI18n } from '../surface/i18n-context';
import { DateText } from '../surface/text';

/** @param at ISO 8601 with a time. */
export function Instant({ at }: { at: string }) {
  const { lang } = useI18n();
  const time = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    numberingSystem: 'latn',
  });
  return (
    <time dateTime={at} class="instant">
      <DateText date={localDay(at)} /> <bdi class="num">{time.format(new Date(at))}</bdi>
    </time>
  );
}
