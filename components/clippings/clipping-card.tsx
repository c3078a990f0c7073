/**
 * One clipping in a list: what it says, in its own language and direction, with the reader's note,
 * where it is from, where it is filed, and what became of it on the page.
 */
import type { Clipping } from '@/lib/clippings/types';
import { useI18n } from '../surface/i18n-context';
import { CardEvents } from './card-events';
import { CardMenu } from './card-menu';
import { CardMeta } from './card-meta';
import { CardState } from './card-state';
import { CardText } from './card-text';
import { NoteText } from './note-text';
import { useWorld } from './world';
import './clippings.css';
import './card.css';

/** What a card does with the list around it. */
export interface CardActs {
  readonly onEdit: () => void;
  readonly onFile: () => void;
  readonly onCite: () => void;
  readonly onTrash: () => void;
}

export interface ClippingCardProps extends CardActs {
  readonly clipping: Clipping;
  /** Said by the head above, and so left out here. */
  readonly without?: 'events' | 'page';
  /** Null while nothing is being selected. */
  readonly selected: boolean | null;
  readonly onSelect: (range: boolean) => void;
}

export function ClippingCard(props: ClippingCardProps) {
  const { clipping, without, selected, onSelect, ...acts } = props;
  const { t } = useI18n();
  const { places, drafts } = useWorld();
  const place = places.get(clipping.id) ?? null;
  return (
    <div class={`clip pen-${clipping.colour}`} data-clipping-id={clipping.id}>
      {selected === null ? (
        <span class="clip-bar" />
      ) : (
        <SelectBox clipping={clipping} checked={selected} onSelect={onSelect} />
      )}
      <div class="clip-body">
        <div class="clip-main">
          <CardText clipping={clipping} />
          {clipping.note !== '' && <NoteText note={clipping.note} />}
          {place?.status === 'changed' && <CardState clipping={clipping} place={place} />}
        </div>
        <div class="clip-side">
          <CardMeta clipping={clipping} page={without !== 'page'} />
          {place && place.status !== 'changed' && <CardState clipping={clipping} place={place} />}
          {drafts.has(clipping.id) && (
            <button type="button" class="act clip-draft" onClick={acts.onEdit}>
              {t('clip.draft')}
            </button>
          )}
          {without !== 'events' && <CardEvents clipping={clipping} />}
        </div>
      </div>
      <CardMenu clipping={clipping} place={place} {...acts} />
    </div>
  );
}

function SelectBox({
  clipping,
  checked,
  onSelect,
}: {
  clipping: Clipping;
  checked: boolean;
  onSelect: (range: boolean) => void;
}) {
  const { t } = useI18n();
  return (
    <label class="clip-select">
      <input
        type="checkbox"
        checked={checked}
        aria-label={`${t('clip.select')}: ${(clipping.text || clipping.page.title).slice(0, 80)}`}
        onClick={(event) => onSelect(event.shiftKey)}
      />
    </label>
  );
}
