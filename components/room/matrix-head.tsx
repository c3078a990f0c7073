/**
 * The head of the room's table: years, and each meeting by place, date and how sure it is.
 */
import type { Meeting } from '@/lib/reference/meetings';
import { SurenessDisc } from '../marks/sureness';
import { useI18n } from '../surface/i18n-context';
import { NameText } from '../view/name-text';
import { columnClass } from './column';
import { ColumnDate } from './column-date';
import type { MatrixProps } from './matrix';

export function MatrixHead({ meetings, placeOf, linked, onOpen }: MatrixProps) {
  const { period, t } = useI18n();
  return (
    <thead>
      <tr class="matrix-years">
        <td />
        {yearsOf(meetings).map(({ year, count }) => (
          <th key={year} scope="colgroup" colSpan={count} class="num">
            {period(year)}
          </th>
        ))}
      </tr>
      <tr>
        <td class="matrix-corner" />
        {meetings.map((meeting, i) => {
          const { event } = meeting;
          return (
            <th
              key={event.id}
              scope="col"
              class={columnClass(meeting, meetings[i - 1], linked)}
              data-event-id={event.id}
            >
              <button
                type="button"
                data-walk
                aria-current={event.id === linked ? 'true' : undefined}
                onClick={() => onOpen({ view: 'event', id: event.id })}
              >
                <b>
                  <NameText name={placeOf(meeting)} />
                </b>
                <ColumnDate event={event} />
                <span class={`s-${event.status}`}>
                  <SurenessDisc status={event.status} />
                  <span class="vh">{t(`sureness.${event.status}`)}</span>
                </span>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

/** The years and how many meetings each has, in the order of the meetings. */
function yearsOf(meetings: readonly Meeting[]): { year: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { event } of meetings) {
    const year = event.start.slice(0, 4);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].map(([year, count]) => ({ year, count }));
}
