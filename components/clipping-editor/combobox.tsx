/**
 * A field that suggests as one types (the combobox of the ARIA Authoring Practices, with a list):
 * arrows choose, Enter takes, Escape closes the list before it does anything else.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useI18n } from '../surface/i18n-context';
import './editor.css';

export interface ComboboxProps<T> {
  readonly label: string;
  readonly placeholder?: string;
  /** What fits what is typed, best first. */
  readonly suggest: (query: string) => readonly T[];
  readonly keyOf: (option: T) => string;
  readonly draw: (option: T) => ComponentChildren;
  readonly onChoose: (option: T) => void;
  /** A character that takes the first suggestion, as Enter does. */
  readonly ends?: RegExp;
}

export function Combobox<T>(props: ComboboxProps<T>) {
  const { label, placeholder, suggest, keyOf, draw, onChoose, ends } = props;
  const { t } = useI18n();
  const id = useId();
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const options = open ? suggest(query) : [];
  const at = Math.min(active, options.length - 1);
  const shown = options.length > 0;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [shown, at]);

  const choose = (option: T | undefined) => {
    if (option === undefined) return;
    onChoose(option);
    setQuery('');
    setOpen(false);
    setActive(0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!shown) setOpen(true);
      else setActive((at + (event.key === 'ArrowDown' ? 1 : options.length - 1)) % options.length);
    } else if (event.key === 'Enter' || (query !== '' && ends?.test(event.key))) {
      event.preventDefault();
      choose(options[at]);
    } else if (event.key === 'Escape' && (shown || query !== '')) {
      event.preventDefault();
      event.stopPropagation();
      if (shown) setOpen(false);
      else setQuery('');
    }
  };
  return (
    <div class="combo">
      <input
        type="text"
        class="field"
        role="combobox"
        aria-label={label}
        aria-expanded={shown}
        aria-controls={shown ? id : undefined}
        aria-autocomplete="list"
        aria-activedescendant={shown ? `${id}-${at}` : undefined}
        dir={query === '' ? undefined : 'auto'}
        value={query}
        placeholder={placeholder}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setOpen(true);
          setActive(0);
        }}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <span class="vh" role="status">
        {shown && t('edit.options', { n: options.length })}
      </span>
      {shown && (
        <ul ref={list} id={id} role="listbox" class="combo-list" aria-label={label}>
          {options.map((option, i) => (
            <li
              key={keyOf(option)}
              id={`${id}-${i}`}
              role="option"
              aria-selected={i === at}
              // The field keeps the focus.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(option)}
            >
              {draw(option)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
