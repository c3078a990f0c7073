/**
 * Someone's roles over time, and who came after, where the record lets one know.
 */
import type { CareerStep, RoomAfter } from '@/lib/reference/careers';
import type { Role } from '@/lib/reference/types';
import { SurenessLabel } from '../marks/sureness';
import type { Open } from '../navigation/open';
import { useI18n } from '../surface/i18n-context';
import { DateText } from '../surface/text';
import { NameLink } from '../view/name-link';
import { Part } from '../view/part';

export interface RolesProps {
  readonly career: readonly CareerStep[];
  readonly after: RoomAfter | null;
  readonly onOpen: Open;
}

export function RolesPart({ career, after, onOpen }: RolesProps) {
  const { own, parts, t } = useI18n();
  return (
    <Part heading={t('name.roles')}>
      <ul class="roles">
        {career.map(({ role, next }, i) => (
          <li key={i}>
            <span>{own(role.title)}</span>
            <RoleSpan role={role} />
            {next && (
              <span class="meta">
                {parts('name.next', {
                  name: <NameLink id={next.entity.id} name={next.entity.name} onOpen={onOpen} />,
                  date: <Period date={next.from} />,
                })}
              </span>
            )}
          </li>
        ))}
      </ul>
      {after && <After after={after} onOpen={onOpen} />}
    </Part>
  );
}

function RoleSpan({ role: { from, to } }: { role: Role }) {
  const { parts } = useI18n();
  if (from === null && to === null) return null;
  const first = from === null ? null : <Period date={from} />;
  const last = to === null ? null : <Period date={to} />;
  return (
    <span class="meta">
      {first && last && parts('name.span', { from: first, to: last })}
      {first && !last && parts('name.since', { date: first })}
      {last && !first && parts('name.until', { date: last })}
    </span>
  );
}

/** A date of an office: the month is enough where the day is not known, without a word on it. */
function Period({ date }: { date: string }) {
  const { dir, period } = useI18n();
  return (
    <bdi class="num" dir={dir}>
      {period(date)}
    </bdi>
  );
}

function After({ after: { event, people }, onOpen }: { after: RoomAfter; onOpen: Open }) {
  const { parts } = useI18n();
  return (
    <>
      <h3 class="sub">
        {parts('name.room-after', {
          date: (
            <button
              type="button"
              class="act small"
              onClick={() => onOpen({ view: 'event', id: event.id })}
            >
              <DateText date={event.date} />
            </button>
          ),
        })}
      </h3>
      <ul class="after">
        {people.map((one) => (
          <li key={one.id ?? one.name.en}>
            <NameLink id={one.id} name={one.name} onOpen={onOpen} />{' '}
            <span class="meta">
              <SurenessLabel status={one.presence} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
