/**
 * A field for a note, as tall as what is in it.
 */
import { useId } from 'preact/hooks';
import { useI18n } from '../surface/i18n-context';

export interface NoteFieldProps {
  readonly value: string;
  /** Takes the focus when it appears. */
  readonly focused: boolean;
  readonly onInput: (note: string) => void;
}

export function NoteField({ value, focused, onInput }: NoteFieldProps) {
  const { t } = useI18n();
  const id = useId();
  return (
    <div class="edit-part">
      <label class="strong" for={id}>
        {t('edit.note')}
      </label>
      {/* The same words lie unseen under the field and give it their height. */}
      <div class="grow" data-text={value}>
        <textarea
          id={id}
          ref={(element) => {
            if (focused && element && element.dataset['shown'] === undefined) {
              element.dataset['shown'] = '';
              element.focus();
              element.setSelectionRange(value.length, value.length);
            }
          }}
          class="field"
          rows={2}
          dir={value === '' ? undefined : 'auto'}
          value={value}
          placeholder={t('edit.note.hint')}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      </div>
    </div>
  );
}
