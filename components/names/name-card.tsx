/**
 * The card of a person, an organisation or a place.
 */
import type { Open } from '../navigation/open';
import { useI18n } from '../surface/i18n-context';
import { MixedText } from '../view/mixed-text';
import { NameLink } from '../view/name-link';
import { NameText } from '../view/name-text';
import { Part } from '../view/part';
import type { Lookalike, NameCardData } from './load';
import { NameEventsPart } from './name-events';
import { RolesPart } from './roles';
import { SpellingsPart } from './spellings';
import './names.css';

export interface NameCardProps {
  readonly data: NameCardData;
  readonly onOpen: Open;
}

export function NameCard({ data, onOpen }: NameCardProps) {
  const { own, t } = useI18n();
  const { entity, story, career, after, events, mistakenFor } = data;
  const side = entity.side === 'none' ? undefined : story.sides[entity.side];
  return (
    <article class="view card" data-name-id={entity.id}>
      <div class="card-grid">
        <header class="view-head">
          <p class="meta dots">
            <span>{t(`name.${entity.type}`)}</span>
            {side && <span>{own(side)}</span>}
          </p>
          <h1 class="display">
            <NameText name={entity.name} />
          </h1>
          <p class="read">
            <MixedText text={entity.about} />
          </p>
        </header>
        {career.length > 0 && <RolesPart career={career} after={after} onOpen={onOpen} />}
        {mistakenFor.length > 0 && <MistakenPart others={mistakenFor} onOpen={onOpen} />}
        <SpellingsPart name={entity.name} aliases={entity.aliases} />
        <NameEventsPart events={events} onOpen={onOpen} />
      </div>
    </article>
  );
}

function MistakenPart({ others, onOpen }: { others: readonly Lookalike[]; onOpen: Open }) {
  const { t } = useI18n();
  return (
    <Part heading={t('name.mistaken')}>
      <ul class="lookalikes">
        {others.map(({ id, name, how }) => (
          <li key={id ?? name.en}>
            <NameLink id={id} name={name} onOpen={onOpen} />
            <span class="meta">
              <MixedText text={how} />
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}
