/**
 * One answer: its mark or kind, what it is called, and why it is one.
 */
import { KIND_NAMES } from '@/lib/i18n/document-kinds';
import type { Answer, DocumentKind, SpellingRole } from '@/lib/search/types';
import type { TimelineEvent } from '@/lib/reference/types';
import { EventFacts } from '../event/event-facts';
import { BodyIcon, PageIcon, PersonIcon, PlaceIcon, TermIcon } from '../icons/icons';
import { Mark } from '../marks/mark';
import { useI18n } from '../surface/i18n-context';
import { Foreign } from '../surface/text';
import { OwnText } from '../my-clippings/lazy';
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

/** A quote is shown around what was met in it. */
const LONGEST_TITLE = 140;
const LONGEST_WHY = 100;

export function AnswerRow({ answer, asked, titles, event }: AnswerRowProps) {
  const { lang, t } = useI18n();
  const names = titles(answer.id);
  const title = names.get(lang) ?? [...names.values()][0] ?? answer.id;
  return (
    <>
      <AnswerMark kind={answer.kind} event={event} />
      <span class="item-text">
        <span class="answer-title">
          <bdi>
            <MarkedText
              text={title}
              asked={asked}
              // Words that are only nearly the asked ones count where the title is what answered.
              near={answer.by === 'name' && !answer.through && answer.spelling?.text === title}
              most={LONGEST_TITLE}
            />
          </bdi>
        </span>
        {event && <EventFacts event={event} place={false} />}
        <span class={event ? 'meta answer-why' : 'meta dots answer-why'}>
          {!event && <span>{t(KIND_NAMES[answer.kind])}</span>}
          <Why answer={answer} asked={asked} title={title} titles={titles} />
        </span>
      </span>
    </>
  );
}

/** What needs no word before it to be understood. */
const PLAIN: ReadonlySet<SpellingRole> = new Set(['venue', 'kept', 'office']);

const isOwn = ({ kind }: Answer) => kind === 'clipping' || kind === 'own';

/** The spelling that answered, where what is shown above is not it: who is in it, or how else it is written. */
function Why({ answer, asked, title, titles }: Omit<AnswerRowProps, 'event'> & { title: string }) {
  const { lang, parts } = useI18n();
  const { spelling, through } = answer;
  if (answer.by === 'text' && isOwn(answer)) return <OwnText answer={answer} asked={asked} />;
  if (!spelling || spelling.text === title) return null;
  if (through !== null) {
    const name = titles(through).get(lang) ?? spelling.text;
    return (
      <span>
        {parts('find.through', { name: <Marked text={name} lang={lang} asked={asked} /> })}
      </span>
    );
  }
  // A title in another language says what the one above says.
  if (spelling.role === 'title') return null;
  const marked = <Marked text={spelling.text} lang={spelling.lang} asked={asked} />;
  if (PLAIN.has(spelling.role)) return <span>{marked}</span>;
  const as = spelling.role === 'slip' ? 'names.as-slip' : 'names.as';
  return <span>{parts(as, { spelling: marked })}</span>;
}

function Marked({ text, lang, asked }: { text: string; lang: string; asked: string }) {
  return (
    <Foreign text={text} hint={lang}>
      <MarkedText text={text} asked={asked} most={LONGEST_WHY} />
    </Foreign>
  );
}

function AnswerMark({ kind, event }: { kind: DocumentKind; event: TimelineEvent | null }) {
  if (event) return <Mark event={event} />;
  if (kind === 'person') return <PersonIcon />;
  if (kind === 'place') return <PlaceIcon />;
  if (kind === 'organization') return <BodyIcon />;
  return kind === 'term' ? <TermIcon /> : <PageIcon />;
}
