/**
 * The card of a person, an organisation, a place or a term.
 */
import { careerOf, type CareerStep } from '@/lib/reference/careers';
import { spellingsOf, type SpellingsOfLanguage } from '@/lib/reference/spellings';
import type {
  Alias,
  Confusion,
  Entity,
  LocalizedText,
  Term,
  TimelineEvent,
} from '@/lib/reference/types';
import type { Open } from '../navigation/open';
import { Fold } from '../surface/fold';
import { useI18n } from '../surface/i18n-context';
import { DateText, Foreign } from '../surface/text';
import { EventItems } from '../view/items';
import { NameLink } from '../view/name-link';
import { Part } from '../view/part';

export interface NameCardProps {
  readonly entity: Entity;
  readonly everyone: readonly Entity[];
  readonly timeline: readonly TimelineEvent[];
  readonly onOpen: Open;
}

export function NameCard({ entity, everyone, timeline, onOpen }: NameCardProps) {
  const { own, t } = useI18n();
  const { id, roles, mistakenFor } = entity;
  const events = timeline.filter(({ people, places, mediators }) =>
    [...people, ...places, ...mediators].includes(id),
  );
  return (
    <article class="view name-card" data-name-id={id}>
      <Head label={t(`name.${entity.type}`)} name={entity.name} text={own(entity.about)} />
      {roles.length > 0 && (
        <Part heading={t('name.roles')}>
          <ul class="roles">
            {careerOf(entity, everyone).map((step) => (
              <RoleItem
                key={`${step.role.title.en} ${step.role.from}`}
                step={step}
                onOpen={onOpen}
              />
            ))}
          </ul>
        </Part>
      )}
      {mistakenFor.length > 0 && (
        <Part heading={t('name.mistaken')}>
          <ul class="roles">
            {mistakenFor.map((other) => (
              <Mistaken key={other.how.en} other={other} everyone={everyone} onOpen={onOpen} />
            ))}
          </ul>
        </Part>
      )}
      <Spelled name={entity.name} aliases={entity.aliases} />
      <Events events={events} onOpen={onOpen} />
    </article>
  );
}

export interface TermCardProps {
  readonly term: Term;
  readonly timeline: readonly TimelineEvent[];
  readonly onOpen: Open;
}

export function TermCard({ term, timeline, onOpen }: TermCardProps) {
  const { own, t } = useI18n();
  return (
    <article class="view name-card" data-name-id={term.id}>
      <Head label={t('name.Term')} name={term.name} text={own(term.definition)} />
      <Spelled name={term.name} aliases={term.aliases} />
      <Events events={timeline.filter(({ id }) => term.events.includes(id))} onOpen={onOpen} />
    </article>
  );
}

function Head({ label, name, text }: { label: string; name: LocalizedText; text: string }) {
  const { own } = useI18n();
  return (
    <header class="view-head">
      <p class="label">{label}</p>
      <h1 class="display">{own(name)}</h1>
      <p class="read">{text}</p>
    </header>
  );
}

function RoleItem({ step: { role, next }, onOpen }: { step: CareerStep; onOpen: Open }) {
  const { own, parts } = useI18n();
  const { from, to, title } = role;
  const begin = from === null ? null : <DateText date={from} />;
  const end = to === null ? null : <DateText date={to} />;
  return (
    <li>
      <span>{own(title)}</span>{' '}
      <span class="meta">
        {begin && end && parts('name.span', { from: begin, to: end })}
        {begin && !end && parts('name.since', { date: begin })}
        {!begin && end && parts('name.until', { date: end })}
      </span>
      {next && (
        <p class="meta">
          {parts('name.next', {
            name: <NameLink id={next.entity.id} name={next.entity.name} onOpen={onOpen} />,
            date: <DateText date={next.from} />,
          })}
        </p>
      )}
    </li>
  );
}

interface MistakenProps {
  readonly other: Confusion;
  readonly everyone: readonly Entity[];
  readonly onOpen: Open;
}

function Mistaken({ other, everyone, onOpen }: MistakenProps) {
  const { own } = useI18n();
  const name = everyone.find(({ id }) => id === other.id)?.name ?? other.name;
  return (
    <li>
      {name && <NameLink id={other.id} name={name} onOpen={onOpen} />}
      <p class="meta">{own(other.how)}</p>
    </li>
  );
}

/** The name in the other languages of the interface, and how else it is written in the reader's. */
function Spelled({ name, aliases }: { name: LocalizedText; aliases: readonly Alias[] }) {
  const { lang, languageName, t } = useI18n();
  const others = (['ar', 'he', 'en'] as const).filter((code) => code !== lang);
  const { languages, slips } = spellingsOf(aliases, lang);
  const own = languages.filter((one) => one.lang === lang);
  const more = languages.filter((one) => one.lang !== lang);
  return (
    <Part heading={t('name.languages')}>
      <dl class="spelled">
        {others.map((code) => (
          <div key={code}>
            <dt class="label">{languageName(code)}</dt>
            <dd>
              <Foreign text={name[code]} hint={code} />
            </dd>
          </div>
        ))}
        {own.map((one) => (
          <SpelledIn key={one.lang} spellings={one} label={t('name.spellings')} />
        ))}
        {slips.length > 0 && (
          <div>
            <dt class="label">{t('name.slips')}</dt>
            <dd class="dots">
              {slips.map(({ text, lang: code }) => (
                <span key={text}>
                  <Foreign text={text} hint={code} />
                </span>
              ))}
            </dd>
          </div>
        )}
      </dl>
      {more.length > 0 && (
        <Fold class="meta" label={t('name.spellings.more', { n: more.length })}>
          {() => (
            <dl class="spelled">
              {more.map((one) => (
                <SpelledIn key={one.lang} spellings={one} label={languageName(one.lang)} />
              ))}
            </dl>
          )}
        </Fold>
      )}
    </Part>
  );
}

function SpelledIn({ spellings, label }: { spellings: SpellingsOfLanguage; label: string }) {
  return (
    <div>
      <dt class="label">{label}</dt>
      <dd class="dots">
        {spellings.texts.map((text) => (
          <span key={text}>
            <Foreign text={text} hint={spellings.lang} />
          </span>
        ))}
      </dd>
    </div>
  );
}

function Events({ events, onOpen }: { events: readonly TimelineEvent[]; onOpen: Open }) {
  const { t } = useI18n();
  if (events.length === 0) return null;
  return (
    <Part heading={t('name.events')} aside={t('timeline.count', { n: events.length })}>
      <EventItems events={events} onOpen={onOpen} />
    </Part>
  );
}
