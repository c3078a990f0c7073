/**
 * The look-up box: first on the surface, and with the focus.
 */
import { useEffect, useRef } from 'preact/hooks';
import { ClearIcon, SearchIcon } from '../icons/icons';
import { useI18n } from '../surface/i18n-context';
import './filters.css';

export interface FindBoxProps {
  readonly value: string;
  readonly onInput: (value: string) => void;
}

export function FindBox({ value, onInput }: FindBoxProps) {
  const { t } = useI18n();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus({ preventScroll: true }), []);
  const clear = () => {
    onInput('');
    input.current?.focus();
  };
  return (
    <div class={value === '' ? 'find' : 'find filled'} role="search">
      <SearchIcon />
      <input
        ref={input}
        type="search"
        // The reader types in any script: the box takes the direction of what is in it.
        dir={value === '' ? undefined : 'auto'}
        value={value}
        placeholder={t('find.placeholder')}
        aria-label={t('find.label')}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Escape closes a popup; with a question in the box it takes that back first.
          if (event.key !== 'Escape' || value === '') return;
          event.preventDefault();
          clear();
        }}
      />
      {value !== '' && (
        <button type="button" class="find-clear" aria-label={t('find.clear')} onClick={clear}>
          <ClearIcon />
        </button>
      )}
    </div>
  );
}
