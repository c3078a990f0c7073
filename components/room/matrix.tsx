/**
 * Meetings across, rows down: a real table, which scrolls under its first column where it is wider
 * than the surface.
 */
import type { ComponentChildren } from 'preact';
import type { Meeting } from '@/lib/reference/meetings';
import type { RoomGroup, RoomRow } from '@/lib/reference/room';
import type { LocalizedText, Sureness } from '@/lib/reference/types';
import { SurenessDisc } from '../marks/sureness';
import type { Open } from '../navigation/open';
import { useI18n } from '../surface/i18n-context';
import { NameText } from '../view/name-text';
import { columnClass } from './column';
import { MatrixHead } from './matrix-head';
import { useIntoView } from './use-into-view';
import { useWalk } from './use-walk';

export interface MatrixProps {
  readonly caption: string;
  readonly meetings: readonly Meeting[];
  readonly groups: readonly RoomGroup[];
  /** The heading of a group; null where there is only one. */
  readonly headingOf: (group: RoomGroup) => string | null;
  /** What stands under a name. */
  readonly underOf: (row: RoomRow) => ComponentChildren;
  readonly placeOf: (meeting: Meeting) => LocalizedText;
  /** The meeting to tint. */
  readonly linked: string | null;
  readonly onOpen: Open;
}

/** So many columns share the width of a wide surface; more of them scroll. */
const FITTING = 10;

export function Matrix(props: MatrixProps) {
  const { caption, meetings, groups, headingOf } = props;
  const walk = useWalk();
  const scroller = useIntoView(props.linked);
  return (
    <div class="matrix" ref={scroller}>
      <table {...walk} class={meetings.length <= FITTING ? 'fit' : ''} role="grid">
        <caption class="vh">{caption}</caption>
        <MatrixHead {...props} />
        {groups.map((group) => {
          const heading = headingOf(group);
          return (
            <tbody key={group.side ?? ''}>
              {heading !== null && (
                <tr class="matrix-side">
                  <th scope="rowgroup">{heading}</th>
                  <td colSpan={meetings.length} />
                </tr>
              )}
              {group.rows.map((row) => (
                <MatrixRow key={row.key} row={row} {...props} />
              ))}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}

function MatrixRow({
  row,
  meetings,
  placeOf,
  underOf,
  linked,
  onOpen,
}: MatrixProps & { row: RoomRow }) {
  const { id } = row;
  const under = underOf(row);
  const name = (
    <>
      <NameText name={row.name} />
      {under !== null && <span class="matrix-under">{under}</span>}
    </>
  );
  return (
    <tr>
      <th scope="row">
        {id === null ? (
          <span class="matrix-name" data-walk tabIndex={-1}>
            {name}
          </span>
        ) : (
          <button
            type="button"
            class="matrix-name"
            data-walk
            onClick={() => onOpen({ view: 'name', id })}
          >
            {name}
          </button>
        )}
      </th>
      {meetings.map((meeting, i) => (
        <Presence
          key={meeting.event.id}
          row={row}
          presence={row.presences[i] ?? null}
          meeting={meeting}
          before={meetings[i - 1]}
          place={placeOf(meeting)}
          linked={linked}
          onOpen={onOpen}
        />
      ))}
    </tr>
  );
}

interface PresenceProps extends Pick<MatrixProps, 'linked' | 'onOpen'> {
  readonly row: RoomRow;
  readonly presence: Sureness | null;
  readonly meeting: Meeting;
  readonly before: Meeting | undefined;
  readonly place: LocalizedText;
}

function Presence({ row, presence, meeting, before, place, linked, onOpen }: PresenceProps) {
  const { date, own, t } = useI18n();
  const { event } = meeting;
  const look = columnClass(meeting, before, linked);
  if (presence === null) {
    return (
      <td class={`${look} none`} data-walk tabIndex={-1}>
        <span class="vh">{t('room.unnamed')}</span>
      </td>
    );
  }
  const label = t('room.cell', {
    name: own(row.name),
    meeting: `${own(place)} ${date(event.date).text}`,
    sureness: t(`sureness.${presence}`),
  });
  return (
    <td class={look}>
      <button
        type="button"
        class={`matrix-mark s-${presence}`}
        data-walk
        aria-label={label}
        onClick={() => onOpen({ view: 'event', id: event.id })}
      >
        <SurenessDisc status={presence} />
      </button>
    </td>
  );
}
