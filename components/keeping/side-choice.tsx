/**
 * Which side to keep: the reader's, the file's, or both.
 */
import { useId } from 'preact/hooks';
import { useI18n } from '../surface/i18n-context';
import type { Side } from './import-types';
import '../filters/filters.css';

const sides: readonly Side[] = ['both', 'mine', 'theirs'];

export interface SideChoiceProps {
  readonly legend: string;
  /** The words around say what it is about; the legend is for those who cannot see them. */
  readonly quiet?: boolean;
  readonly side: Side;
  readonly onSide: (side: Side) => void;
}

export function SideChoice({ legend, quiet = false, side, onSide }: SideChoiceProps) {
  const { t } = useI18n();
  const name = useId();
  return (
    <fieldset class="side-choice">
      <legend class={quiet ? 'vh' : 'strong'}>{legend}</legend>
      <div class="chips">
        {sides.map((one) => (
          <label key={one} class="chip">
            <input
              class="vh"
              type="radio"
              name={name}
              checked={one === side}
              onChange={() => onSide(one)}
            />
            {t(`import.${one}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
