/**
 * The answers to a question, what it was read as, and what to do where there is none.
 */
import { useEffect, useMemo } from 'preact/hooks';
import type { TimelineEvent } from '@/lib/reference/types';
import type { SearchIndex } from '@/lib/search/search-index';
import type { Answer } from '@/lib/search/types';
import { useI18n } from '../surface/i18n-context';
import { Quoted } from '../surface/text';
import { AnswerRow } from './answer-row';
import { optionId } from './option-id';
import { UnderstoodChips } from './understood-chips';
import type { Lookup } from './use-lookup';
import '../view/view.css';
import './search.css';

export interface AnswerListProps {
  readonly index: SearchIndex;
  readonly lookup: Lookup;
  /** Id of the listbox. */
  readonly list: string;
  readonly timeline: readonly TimelineEvent[];
  readonly onChoose: (answer: Answer) => void;
  /** Searches the open web; null where the browser cannot be asked to. */
  readonly onWeb: ((query: string) => void) | null;
}

export function AnswerList({ index, lookup, list, timeline, onChoose, onWeb }: AnswerListProps) {
  const { parts, t } = useI18n();
  const events = useMemo(() => new Map(timeline.map((event) => [event.id, event])), [timeline]);
  const { answers: found, active, query, takeBack } = lookup;
  const current = found?.answers[active];
  useEffect(() => {
    if (!current) return;
    document.getElementById(optionId(list, current.id))?.scrollIntoView({ block: 'nearest' });
  }, [current?.id]);
  if (!found) return null;
  const { answers, asked, understood, nearest } = found;
  const none = answers.length === 0;
  return (
    <section class="lookup-answers" aria-label={t('find.list')}>
      <h1 class="vh">{t('find.label')}</h1>
      <UnderstoodChips understood={understood} asked={asked} onTakeBack={takeBack} />
      <p class={nearest ? 'label lookup-nearest' : 'vh'} role="status">
        {nearest ? t('find.nearest') : none ? '' : t('find.answers', { n: answers.length })}
      </p>
      {none && (
        <div class="lookup-none" role="status">
          <p class="strong">{parts('find.none', { query: <Quoted text={query.trim()} /> })}</p>
          <p class="meta">{t('find.none.hint')}</p>
        </div>
      )}
      <ul class="items answers" role="listbox" id={list} aria-label={t('find.list')}>
        {answers.map((answer, i) => (
          // Keys are pressed in the box: the focus stays there.
          <li
            key={answer.id}
            id={optionId(list, answer.id)}
            class="item answer"
            role="option"
            aria-selected={i === active}
            data-answer-id={answer.id}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(answer)}
          >
            <AnswerRow
              answer={answer}
              asked={asked}
              titles={(id) => index.titles(id)}
              event={events.get(answer.id) ?? null}
            />
          </li>
        ))}
      </ul>
      {(none || nearest) && onWeb && (
        <div class="lookup-web">
          <button type="button" class="act" onClick={() => onWeb(query.trim())}>
            {parts('find.web', { query: <Quoted text={query.trim()} /> })}
          </button>
          <p class="meta">{t('find.web.note')}</p>
        </div>
      )}
    </section>
  );
}
