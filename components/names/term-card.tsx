/**
 * The card of a term: what it means, how it is written, where it matters.
 */
import type { Open } from '../navigation/open';
import { useI18n } from '../surface/i18n-context';
import { MixedText } from '../view/mixed-text';
import type { TermCardData } from './load';
import { NameEventsPart } from './name-events';
import { SpellingsPart } from './spellings';
import './names.css';

export interface TermCardProps {
  readonly data: TermCardData;
  readonly onOpen: Open;
}

export function TermCard({ data: { term, events }, onOpen }: TermCardProps) {
  const { own, t } = useI18n();
  return (
    <article class="view card" data-term-id={term.id}>
      <div class="card-grid">
        <header class="view-head">
          <p class="meta">{t('name.Term')}</p>
          <h1 class="display">{own(term.name)}</h1>
          <p class="read">
            <MixedText text={term.definition} />
          </p>
        </header>
        <SpellingsPart name={term.name} aliases={term.aliases} />
        <NameEventsPart
          events={events.map((event) => ({ event, presence: null }))}
          onOpen={onOpen}
        />
      </div>
    </article>
  );
}
