/**
 * A meeting's date in the width of a column: the day above, the month below it; a year alone where
 * no more is known.
 */
import type { TimelineEvent } from '@/lib/reference/types';
import { useI18n } from '../surface/i18n-context';

export function ColumnDate({ event: { date, start, end } }: { event: TimelineEvent }) {
  const { dir, monthTick } = useI18n();
  const lines = linesOf(date, start, end, monthTick);
  return (
    <>
      {lines.map((line) => (
        <bdi key={line} class="num column-line" dir={dir}>
          {line}
        </bdi>
      ))}
    </>
  );
}

/** `5–6`, `Jan`; `Mar`; `1994–1996`. The year stands above, unless it is all there is. */
function linesOf(
  date: string,
  start: string,
  end: string,
  monthTick: (day: string) => string,
): string[] {
  const [from = '', to = from] = date.split('/');
  const known = Math.min(from.length, to.length);
  const years = [start, end].map((day) => day.slice(0, 4));
  if (known < 7 || years[0] !== years[1]) return [[...new Set(years)].join('–')];
  const months = [...new Set([start, end].map(monthTick))].join('–');
  if (known < 10 || months.includes('–')) return [months];
  const days = [start, end].map((day) => String(Number(day.slice(8))));
  return [[...new Set(days)].join('–'), months];
}
