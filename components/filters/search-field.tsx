/**
 * A field in which a list is searched.
 */
import { ClearIcon, SearchIcon } from '../icons/icons';
import { useI18n } from '../surface/i18n-context';
import './filters.css';

export interface SearchFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

export function SearchField({ label, placeholder, value, onInput }: SearchFieldProps) {
  const { t } = useI18n();
  return (
    <div class={value === '' ? 'find' : 'find filled'} role="search">
      <SearchIcon />
      <input
        type="search"
        // The reader types in any script: the box takes the direction of what is in it.
        dir={value === '' ? undefined : 'auto'}
        value={value}
        placeholder={placeholder}
        aria-label={label}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {value !== '' && (
        <button
          type="button"
          class="find-clear"
          aria-label={t('find.clear')}
          onClick={(event) => {
            onInput('');
            event.currentTarget.parentElement?.querySelector('input')?.focus();
          }}
        >
          <ClearIcon />
        </button>
      )}
    </div>
  );
}
