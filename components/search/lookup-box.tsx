/**
 * The look-up box: a combobox over the list of answers (ARIA Authoring Practices, "Combobox with
 * listbox popup").
 */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Answer } from '@/lib/search/types';
import { ClearIcon, SearchIcon } from '../icons/icons';
import { useI18n } from '../surface/i18n-context';
import { optionId } from './option-id';
import type { Lookup } from './use-lookup';
import '../filters/filters.css';

export interface LookupBoxProps {
  readonly lookup: Lookup;
  /** Id of the listbox. */
  readonly list: string;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly autofocus: boolean;
  /** The list is shown. */
  readonly open: boolean;
  readonly onChoose: (answer: Answer) => void;
  readonly onFocus?: () => void;
}

export function LookupBox(props: LookupBoxProps) {
  const { lookup, list, input, autofocus, open, onChoose, onFocus } = props;
  const { query, setQuery, answers, active, setActive } = lookup;
  const { t } = useI18n();
  // Not a frame later: the reader types at once.
  useLayoutEffect(() => {
    if (!autofocus) return;
    input.current?.focus({ preventScroll: true });
    // After what is in it already: the reader types on.
    input.current?.setSelectionRange(query.length, query.length);
  }, []);
  const found = answers?.answers ?? [];
  const shown = open && found.length > 0;
  const current = shown ? found[active] : undefined;
  const clear = () => {
    setQuery('');
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Letters still being composed are the input method's.
    if (event.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && found.length > 0) {
      event.preventDefault();
      setActive((active + step + found.length) % found.length);
    } else if (event.key === 'Enter' && current) {
      event.preventDefault();
      onChoose(current);
    } else if (event.key === 'Escape' && query !== '') {
      // Escape closes a popup; with a question in the box it takes that back first.
      event.preventDefault();
      clear();
    }
  };
  return (
    <div class={query === '' ? 'find' : 'find filled'} role="search" aria-label={t('find.label')}>
      <SearchIcon />
      <input
        ref={input}
        // A search field may not be a combobox (ARIA in HTML).
        type="text"
        inputMode="search"
        role="combobox"
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={current ? optionId(list, current.id) : undefined}
        // The reader types in any script: the box takes the direction of what is in it.
        dir={query === '' ? undefined : 'auto'}
        value={query}
        placeholder={t('find.placeholder')}
        aria-label={t('find.label')}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => setQuery(event.currentTarget.value)}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
      />
      {query !== '' && (
        <button type="button" class="find-clear" aria-label={t('find.clear')} onClick={clear}>
          <ClearIcon />
        </button>
      )}
    </div>
  );
}
