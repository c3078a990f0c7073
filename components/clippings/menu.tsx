/**
 * A button with a menu of acts (the menu button of the ARIA Authoring Practices): arrows, first
 * letters and Escape work as in any menu, and what cannot be seen is never pressed by a stray click.
 */
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface MenuItem {
  readonly key: string;
  readonly label: string;
  readonly onChoose: () => void;
  /** The key that does the same on the card. */
  readonly hint?: string;
  /** Stands apart, below a line. */
  readonly apart?: boolean;
}

export interface MenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly children: ComponentChildren;
}

export function Menu({ label, items, children }: MenuProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [up, setUp] = useState(false);
  const [first, setFirst] = useState(0);

  useLayoutEffect(() => {
    if (!open || !root.current) return;
    const list = root.current.querySelector('[role="menu"]');
    const room = innerHeight - (button.current?.getBoundingClientRect().bottom ?? 0);
    setUp((list?.getBoundingClientRect().height ?? 0) > room);
    itemsIn(root.current)[first]?.focus();
  }, [open]);

  const show = (at: number) => {
    setFirst(at);
    setOpen(true);
  };
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div
      ref={root}
      class="menu"
      onFocusOut={(event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node) || !root.current?.contains(to)) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        class="icon-button"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={label}
        title={label}
        onClick={() => (open ? close() : show(0))}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          event.stopPropagation();
          show(event.key === 'ArrowDown' ? 0 : items.length - 1);
        }}
      >
        {children}
      </button>
      {open && (
        <ul
          id={id}
          role="menu"
          class={up ? 'menu-list up' : 'menu-list'}
          aria-label={label}
          onKeyDown={(event) => {
            event.stopPropagation();
            if (event.key === 'Escape') {
              event.preventDefault();
              close();
              return;
            }
            const to = next(itemsIn(event.currentTarget), event.key);
            if (!to) return;
            event.preventDefault();
            to.focus();
          }}
        >
          {items.map((item) => (
            <li key={item.key} role="none" class={item.apart ? 'apart' : undefined}>
              <button
                type="button"
                role="menuitem"
                tabIndex={-1}
                onClick={() => {
                  close();
                  item.onChoose();
                }}
              >
                <span>{item.label}</span>
                {item.hint !== undefined && (
                  <kbd dir="ltr" aria-hidden="true">
                    {item.hint}
                  </kbd>
                )}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function itemsIn(element: Element): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>('[role="menuitem"]')];
}

/** The item that a key leads to from the focused one. */
function next(items: readonly HTMLElement[], key: string): HTMLElement | undefined {
  const at = items.findIndex((item) => item === document.activeElement);
  const n = items.length;
  if (key === 'ArrowDown') return items[(at + 1) % n];
  if (key === 'ArrowUp') return items[(at - 1 + n) % n];
  if (key === 'Home') return items[0];
  if (key === 'End') return items[n - 1];
  if (key.length !== 1) return undefined;
  const turned = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  const letter = key.toLocaleLowerCase();
  return turned.find((item) => item.textContent.toLocaleLowerCase().startsWith(letter));
}
