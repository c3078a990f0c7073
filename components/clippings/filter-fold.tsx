/**
 * Narrowing down: by what was saved, by colour, by whether there is a note.
 */
import { COLOURS } from '@/lib/clippings/types';
import { Fold } from '../surface/fold';
import { useI18n } from '../surface/i18n-context';
import { isFiltering, NO_FILTER, type ClippingFilter } from './filter';
import '../filters/filters.css';

export interface FilterFoldProps {
  readonly filter: ClippingFilter;
  readonly onFilter: (filter: ClippingFilter) => void;
}

const KINDS = ['quote', 'article', 'bookmark'] as const;

export function FilterFold({ filter, onFilter }: FilterFoldProps) {
  const { t } = useI18n();
  const { kinds, colours, noted } = filter;
  return (
    <div class="clip-filter">
      <Fold class="meta" label={t('filter.more')}>
        {() => (
          <div class="clip-filter-body">
            <fieldset class="chips">
              <legend class="label">{t('clip.filter.kind')}</legend>
              {KINDS.map((kind) => (
                <Chip
                  key={kind}
                  label={t(`clip.kind.${kind}`)}
                  on={kinds.includes(kind)}
                  onTurn={() => onFilter({ ...filter, kinds: turned(kinds, kind) })}
                />
              ))}
              <Chip
                label={t('clip.filter.noted')}
                on={noted}
                onTurn={() => onFilter({ ...filter, noted: !noted })}
              />
            </fieldset>
            <fieldset class="chips">
              <legend class="label">{t('clip.colour')}</legend>
              {COLOURS.map((colour) => (
                <Chip
                  key={colour}
                  label={t(`clip.colour.${colour}`)}
                  swatch={`swatch pen-${colour}`}
                  on={colours.includes(colour)}
                  onTurn={() => onFilter({ ...filter, colours: turned(colours, colour) })}
                />
              ))}
            </fieldset>
          </div>
        )}
      </Fold>
      {isFiltering(filter) && (
        <button type="button" class="act" onClick={() => onFilter(NO_FILTER)}>
          {t('filter.clear')}
        </button>
      )}
    </div>
  );
}

interface ChipProps {
  readonly label: string;
  readonly swatch?: string;
  readonly on: boolean;
  readonly onTurn: () => void;
}

function Chip({ label, swatch, on, onTurn }: ChipProps) {
  return (
    <label class="chip">
      <input class="vh" type="checkbox" checked={on} onChange={onTurn} />
      {swatch !== undefined && <span class={swatch} />}
      {label}
    </label>
  );
}

function turned<T>(list: readonly T[], one: T): readonly T[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
}
