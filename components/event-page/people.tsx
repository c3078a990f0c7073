/**
 * Who was there and who mediated, each with a role and with how sure the record is of it.
 */
import type { ComponentChildren } from 'preact';
import type { Attendee, Mediator } from '@/lib/reference/types';
import { SurenessDisc } from '../marks/sureness';
import type { Open } from '../navigation/open';
import { useI18n } from '../surface/i18n-context';
import { NameLink } from '../view/name-link';
import { Part } from '../view/part';
import type { EventPageData } from './load';

interface PeopleProps {
  readonly data: EventPageData;
  readonly onOpen: Open;
}

export function PeopleParts({ data: { record, story, meeting, event }, onOpen }: PeopleProps) {
  const { own, t, compare } = useI18n();
  const sideOf = ({ side }: Attendee) => {
    const name = story.sides[side];
    return name ? own(name) : '';
  };
  const isParty = ({ side }: Attendee) => story.parties.includes(side);
  // The parties in the order of their names, then everyone else: no side comes first by right.
  const people = record.attendees.toSorted(
    (a, b) => Number(isParty(b)) - Number(isParty(a)) || compare(sideOf(a), sideOf(b)),
  );
  const doubted = event.status === 'disputed' || event.status === 'denied';
  const there = doubted ? 'event.named' : 'event.in-the-room';
  const heading = meeting ? there : 'event.people';
  return (
    <>
      {people.length > 0 && (
        <Part heading={t(heading)}>
          <ul class="people">
            {people.map((one) => (
              <Someone key={one.id ?? one.name.en} one={one} onOpen={onOpen}>
                <span class="meta dots">
                  <span>{own(one.role)}</span>
                  <span>{sideOf(one)}</span>
                </span>
              </Someone>
            ))}
          </ul>
        </Part>
      )}
      {record.mediators.length > 0 && (
        <Part heading={t('event.mediators')}>
          <ul class="people">
            {record.mediators.map((one) => (
              <Someone key={one.id ?? one.name.en} one={one} onOpen={onOpen} />
            ))}
          </ul>
        </Part>
      )}
      {meeting && (
        <p class="event-room">
          <button type="button" class="act" onClick={() => onOpen({ view: 'room', id: event.id })}>
            {t('event.whole-room')}
          </button>
        </p>
      )}
    </>
  );
}

interface SomeoneProps {
  readonly one: Attendee | Mediator;
  readonly onOpen: Open;
  readonly children?: ComponentChildren;
}

function Someone({ one, onOpen, children }: SomeoneProps) {
  const { t } = useI18n();
  return (
    <li>
      <span class={`s-${one.presence}`}>
        <SurenessDisc status={one.presence} />
      </span>
      <span>
        <NameLink id={one.id} name={one.name} onOpen={onOpen} />{' '}
        <span class={`presence s-${one.presence}`}>{t(`sureness.${one.presence}`)}</span>
        {children}
      </span>
    </li>
  );
}
