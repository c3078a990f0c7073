/**
 * Filter by kind: radio buttons that look like chips, one tab stop, arrow keys between them.
 */
import { useId } from 'preact/hooks';
import { families, type Family } from '../marks/family';
import { FamilyMark } from '../marks/mark';
import { useI18n } from '../surface/i18n-context';
import './filters.css';

export type FamilyChoice = Family | 'all';

/** One kind of each family, to draw its mark. */
const sample = { talks: 'talks', decision: 'agreement', words: 'report', force: 'strike' } as const;

export interface FamilyFilterProps {
  readonly chosen: FamilyChoice;
  readonly onChoose: (family: FamilyChoice) => void;
}

export function FamilyFilter({ chosen, onChoose }: FamilyFilterProps) {
  const { t } = useI18n();
  const name = useId();
  const choices: readonly FamilyChoice[] = ['all', ...families];
  return (
    <fieldset class="chips">
      <legend class="vh">{t('timeline.filter')}</legend>
      {choices.map((family) => (
        <label key={family} class="chip">
          <input
            class="vh"
            type="radio"
            name={name}
            checked={family === chosen}
            onChange={() => onChoose(family)}
          />
          {family !== 'all' && <FamilyMark kind={sample[family]} />}
          {t(`family.${family}`)}
        </label>
      ))}
    </fieldset>
  );
}
