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
  /** Where it looks up something other than events. */
  readonly label?: string;
  readonly placeholder?: string;
}

export function FindBox({ value, onInput, ...words }: FindBoxProps) {
  const { t } = useI18n();
  const { label = t('find.label'), placeholder = t('find.placeholder') } = words;
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
        placeholder={placeholder}
        aria-label={label}
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
