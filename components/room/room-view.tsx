/**
 * Who was in the room, meeting by meeting; and, by a switch, who mediated and where it was.
 */
import { useState } from 'preact/hooks';
import { leftSoonAfter } from '@/lib/reference/careers';
import { latestRun, type Meeting } from '@/lib/reference/meetings';
import {
  mediatorsRoom,
  peopleRoom,
  placesRoom,
  type RoomGroup,
  type RoomRow,
} from '@/lib/reference/room';
import type { LocalizedText } from '@/lib/reference/types';
import type { Open } from '../navigation/open';
import { useI18n } from '../surface/i18n-context';
import { SurenessLegend } from '../view/sureness-legend';
import type { RoomData } from './load';
import { Matrix } from './matrix';
import '../filters/filters.css';
import './room.css';

export interface RoomViewProps {
  readonly data: RoomData;
  /** The meeting to tint: the one that the page or the reader is at. */
  readonly linked: string | null;
  readonly onOpen: Open;
}

const rows = ['people', 'mediators', 'places'] as const;
type Rows = (typeof rows)[number];

export function RoomView({ data, linked, onOpen }: RoomViewProps) {
  const { t } = useI18n();
  const latest = latestRun(data.meetings);
  const [shown, setShown] = useState<Rows>('people');
  const [earlier, setEarlier] = useState(() => isEarlier(linked, data.meetings, latest));
  const meetings = earlier ? data.meetings : latest;
  const { groups, headingOf, underOf, placeOf } = useRoom(data, meetings, shown);
  return (
    <article class="view room">
      <header class="view-head">
        <h1 class="display">{t('room.title')}</h1>
        <Intro meetings={meetings} />
        <SurenessLegend />
        <div class="room-choices">
          <RowsSwitch shown={shown} onShow={setShown} />
          {latest.length < data.meetings.length && (
            <EarlierSwitch first={data.meetings[0]} on={earlier} onToggle={setEarlier} />
          )}
        </div>
      </header>
      <Matrix
        caption={t('room.title')}
        meetings={meetings}
        groups={groups}
        headingOf={headingOf}
        underOf={underOf}
        placeOf={placeOf}
        linked={linked}
        onOpen={onOpen}
      />
      <p class="room-note meta">{t(`room.note.${shown}`)}</p>
    </article>
  );
}

function Intro({ meetings }: { meetings: readonly Meeting[] }) {
  const { parts, period, t } = useI18n();
  const [first] = meetings;
  if (!first) return null;
  const since = first.event.date.split('/')[0]?.slice(0, 7) ?? '';
  return (
    <p class="read">
      {parts('room.intro', {
        meetings: <>{t('room.meetings', { n: meetings.length })}</>,
        date: <bdi class="num">{period(since)}</bdi>,
      })}
    </p>
  );
}

function useRoom({ story, entities }: RoomData, meetings: readonly Meeting[], shown: Rows) {
  const { compare, own, t } = useI18n();
  const byName = (a: LocalizedText, b: LocalizedText) => compare(own(a), own(b));
  const nameOf = (id: string) => entities.get(id)?.name;
  const rooms: Record<Rows, () => RoomGroup[]> = {
    people: () => peopleRoom(meetings, story, byName),
    mediators: () => mediatorsRoom(meetings, byName),
    places: () => placesRoom(meetings, nameOf, byName),
  };
  return {
    groups: rooms[shown](),
    headingOf: ({ side }: RoomGroup) => {
      if (shown !== 'people') return null;
      const name = side === null ? undefined : story.sides[side];
      return name ? t('room.from', { side: own(name) }) : t('room.third');
    },
    underOf: ({ id, presences }: RoomRow) => {
      const entity = id === null ? undefined : entities.get(id);
      const last = meetings[presences.findLastIndex((presence) => presence !== null)];
      if (!entity || !last || shown !== 'people') return null;
      const left = leftSoonAfter(entity, last.event.start);
      return left === null ? null : <Until day={left} />;
    },
    placeOf: ({ event }: Meeting): LocalizedText =>
      nameOf(event.places[0] ?? '') ?? event.place ?? event.name,
  };
}

/** The month in which someone left office. */
function Until({ day }: { day: string }) {
  const { dir, monthTick, parts, period } = useI18n();
  // Two isolates: side by side, the digits of a month's short form and of a year would run together.
  const date = (
    <span class="date">
      <bdi dir={dir}>{monthTick(day)}</bdi> <bdi class="num">{period(day.slice(0, 4))}</bdi>
    </span>
  );
  return <>{parts('room.until', { date })}</>;
}

function RowsSwitch({ shown, onShow }: { shown: Rows; onShow: (rows: Rows) => void }) {
  const { t } = useI18n();
  return (
    <fieldset class="chips">
      <legend class="vh">{t('room.rows')}</legend>
      {rows.map((one) => (
        <label key={one} class="chip">
          <input
            class="vh"
            type="radio"
            name="room-rows"
            checked={one === shown}
            onChange={() => onShow(one)}
          />
          {t(`room.${one}`)}
        </label>
      ))}
    </fieldset>
  );
}

interface EarlierProps {
  readonly first: Meeting | undefined;
  readonly on: boolean;
  readonly onToggle: (on: boolean) => void;
}

function EarlierSwitch({ first, on, onToggle }: EarlierProps) {
  const { period, t } = useI18n();
  return (
    <label class="chip">
      <input class="vh" type="checkbox" checked={on} onChange={() => onToggle(!on)} />
      {t('room.earlier', { year: first ? period(first.event.start.slice(0, 4)) : '' })}
    </label>
  );
}

/** Whether the linked meeting is one that the latest run leaves out. */
function isEarlier(
  linked: string | null,
  all: readonly Meeting[],
  latest: readonly Meeting[],
): boolean {
  const has = (list: readonly Meeting[]) => list.some(({ event }) => event.id === linked);
  return has(all) && !has(latest);
}
