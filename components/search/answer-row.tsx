/**
 * One answer: its mark or kind, what it is called, and why it is one.
 */
import type { Answer, DocumentKind } from '@/lib/search/types';
import type { TimelineEvent } from '@/lib/reference/types';
import { EventFacts } from '../event/event-facts';
import { BodyIcon, PageIcon, PersonIcon, PlaceIcon, TermIcon } from '../icons/icons';
import { Mark } from '../marks/mark';
import { useI18n } from '../surface/i18n-context';
import { Foreign } from '../surface/text';
import { MarkedText } from './marked-text';

export interface AnswerRowProps {
  readonly answer: Answer;
  /** The question as it was read. */
  readonly asked: string;
  /** What it and what it was found through are called, by language. */
  readonly titles: (id: string) => ReadonlyMap<string, string>;
  /** The event that it is, if it is one. */
  readonly event: TimelineEvent | null;
}

export function AnswerRow({ answer, asked, titles, event }: AnswerRowProps) {
  const { lang, t, parts } = useI18n();
  const names = titles(answer.id);
  const title = names.get(lang) ?? [...names.values()][0] ?? answer.id;
  const { spelling, through } = answer;
  const throughName = through === null ? null : titles(through).get(lang);
  // Said where the name that is shown does not say it already.
  const other = spelling && spelling.text !== title && !isTitle(spelling.text, names);
  return (
    <>
      <AnswerMark kind={answer.kind} event={event} />
      <span class="item-text">
        <span class="answer-title">
          <bdi>
            <MarkedText text={title} asked={asked} />
          </bdi>
        </span>
        {event && <EventFacts event={event} place={false} />}
        {!event && <span class="meta">{t(nameOfKind(answer.kind))}</span>}
        {other && throughName == null && (
          <span class="meta answer-why">
            {parts(spelling.role === 'slip' ? 'names.as-slip' : 'names.as', {
              spelling: <Marked text={spelling.text} lang={spelling.lang} asked={asked} />,
            })}
          </span>
        )}
        {throughName != null && spelling && (
          <span class="meta answer-why">
            {parts('find.through', {
              name: <Marked text={throughName} lang={lang} asked={asked} />,
            })}
            {spelling.text !== throughName && (
              <>
                {' · '}
                <Marked text={spelling.text} lang={spelling.lang} asked={asked} />
              </>
            )}
          </span>
        )}
      </span>
    </>
  );
}

function Marked({ text, lang, asked }: { text: string; lang: string; asked: string }) {
  return (
    <Foreign text={text} hint={lang}>
      <MarkedText text={text} asked={asked} />
    </Foreign>
  );
}

function isTitle(text: string, names: ReadonlyMap<string, string>): boolean {
  return [...names.values()].includes(text) && names.size === 0;
}

function AnswerMark({ kind, event }: { kind: DocumentKind; event: TimelineEvent | null }) {
  if (event) return <Mark event={event} />;
  if (kind === 'person') return <PersonIcon />;
  if (kind === 'place') return <PlaceIcon />;
  if (kind === 'organization') return <BodyIcon />;
  return kind === 'term' ? <TermIcon /> : <PageIcon />;
}

const KIND_NAMES = {
  event: 'timeline.heading',
  person: 'name.Person',
  organization: 'name.Organization',
  place: 'name.Place',
  term: 'name.Term',
  article: 'name.article',
  clipping: 'name.clipping',
} as const;

function nameOfKind(kind: DocumentKind) {
  return KIND_NAMES[kind];
}
