/**
 * The colour of a clipping: radio buttons, each with its name.
 */
import { useId } from 'preact/hooks';
import { COLOURS, type Colour } from '@/lib/clippings/types';
import { useI18n } from '../surface/i18n-context';
import '../clippings/clippings.css';
import '../filters/filters.css';
import './editor.css';

export interface ColourFieldProps {
  /** Null where several clippings have several. */
  readonly colour: Colour | null;
  readonly onColour: (colour: Colour) => void;
}

export function ColourField({ colour, onColour }: ColourFieldProps) {
  const { t } = useI18n();
  const name = useId();
  return (
    <fieldset class="edit-part edit-colours">
      <legend class="strong">{t('clip.colour')}</legend>
      <div class="chips">
        {COLOURS.map((one) => (
          <label key={one} class="chip">
            <input
              class="vh"
              type="radio"
              name={name}
              checked={one === colour}
              onChange={() => onColour(one)}
            />
            <span class={`swatch pen-${one}`} />
            {t(`clip.colour.${one}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
