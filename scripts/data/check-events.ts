import { parseEdtf } from '../../lib/reference/edtf.ts';
import type { Mistake } from './mistake.ts';
import type { Items } from './sources.ts';

type EventItem = Items<'events'>[number];

function checkAccountIds({ value, file }: EventItem): Mistake[] {
  const seen = new Set<string>();
  return value.accounts.flatMap(({ id }, i) => {
    const twice = seen.has(id);
    seen.add(id);
    const message = `Two accounts are called "${id}". Give this one the next free number.`;
    return twice ? [file.mistake(['accounts', i, 'id'], message)] : [];
  });
}

function checkRelations({ value, file }: EventItem): Mistake[] {
  const byId = new Map(value.accounts.map((account) => [account.id, account]));
  return value.accounts.flatMap((account, i) =>
    (['agreesWith', 'differsWith'] as const).flatMap((relation) =>
      account[relation].flatMap((id, j) => {
        const say = (message: string) => [file.mistake(['accounts', i, relation, j], message)];
        const other = byId.get(id);
        if (!other) return say(`No account of this event is called "${id}". Name one that is.`);
        if (other === account) return say('An account is compared with itself. Take it out.');
        if (other.aspect !== account.aspect) {
          return say(
            `"${id}" speaks of "${other.aspect}", this one of "${account.aspect}". ` +
              'Compare accounts of one aspect only.',
          );
        }
        const contrary = relation === 'agreesWith' ? 'differsWith' : 'agreesWith';
        if (account[contrary].includes(id) || other[contrary].includes(account.id)) {
          return say(`The two are said to agree and to differ. Keep one.`);
        }
        return [];
      }),
    ),
  );
}

/** Someone is pointed to by id or named on the spot; a mediator may be called by a name of the day. */
function checkNaming({ value, file }: EventItem): Mistake[] {
  const nobody = (key: string) =>
    `Nobody is named. Write "${key}" with an id, or "name" in three languages.`;
  const attendees = value.attendees.flatMap(({ person, name }, i) => {
    if ((person === undefined) !== (name === undefined)) return [];
    const twice = '"person" and "name" are both there. Keep "person": the name is on that card.';
    return [file.mistake(['attendees', i], person === undefined ? nobody('person') : twice)];
  });
  const mediators = value.mediators.flatMap(({ entity, name }, i) =>
    entity === undefined && name === undefined
      ? [file.mistake(['mediators', i], nobody('entity'))]
      : [],
  );
  return [...attendees, ...mediators];
}

function afterwards(date: string, knowsUntil: string | null): string {
  return (
    `${date} is after ${knowsUntil ?? ''}, the last day that the story knows. ` +
    'If it is right, move knowsUntil in data/story.yaml.'
  );
}

function checkPublished({ value, file }: EventItem, knowsUntil: string | null): Mistake[] {
  const start = parseEdtf(value.date)?.start ?? '';
  const late = (published: string | undefined) =>
    published !== undefined && knowsUntil !== null && published > knowsUntil;
  const sources = value.sources.flatMap(({ published }, i) => {
    const where = ['sources', i, 'published'];
    if (published === undefined) return [];
    if (late(published)) return [file.mistake(where, afterwards(published, knowsUntil))];
    // A page may announce what is to come, but hardly by more than a season.
    const days = (Date.parse(start) - Date.parse(published)) / 86_400_000;
    const message = `${published} is ${days} days before the event. Mend the date or drop the source.`;
    return days > 120 ? [file.mistake(where, message)] : [];
  });
  const accounts = value.accounts.flatMap(({ published }, i) =>
    late(published)
      ? [file.mistake(['accounts', i, 'published'], afterwards(published ?? '', knowsUntil))]
      : [],
  );
  return [...sources, ...accounts];
}

/** What must hold inside one event. */
export function checkEvent(event: EventItem, knowsUntil: string | null): Mistake[] {
  const { value, file } = event;
  const bare = value.sources.length + value.accounts.length === 0;
  const start = parseEdtf(value.date)?.start ?? '';
  const ahead = knowsUntil !== null && start > knowsUntil;
  return [
    ...(bare
      ? [file.mistake([], 'Nothing vouches for this event. Add a source or an account.')]
      : []),
    ...(ahead ? [file.mistake(['date'], afterwards(value.date, knowsUntil))] : []),
    ...checkAccountIds(event),
    ...checkRelations(event),
    ...checkNaming(event),
    ...checkPublished(event, knowsUntil),
  ];
}
