/**
 * The search in the reader's own clippings. It does not take the focus: the list is read first.
 */
import { useRef } from 'preact/hooks';
import { ClearIcon, SearchIcon } from '../icons/icons';
import { useI18n } from '../surface/i18n-context';
import '../filters/filters.css';

export interface SearchBoxProps {
  readonly value: string;
  readonly onInput: (value: string) => void;
}

export function SearchBox({ value, onInput }: SearchBoxProps) {
  const { t } = useI18n();
  const input = useRef<HTMLInputElement>(null);
  const clear = () => {
    onInput('');
    input.current?.focus();
  };
  return (
    <div class={value === '' ? 'find' : 'find filled'} role="search" aria-label={t('clip.search')}>
      <SearchIcon />
      <input
        ref={input}
        type="search"
        dir={value === '' ? undefined : 'auto'}
        value={value}
        placeholder={t('clip.search.placeholder')}
        aria-label={t('clip.search')}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
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
