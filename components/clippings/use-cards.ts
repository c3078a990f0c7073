/**
 * The cards of a list as one stop of the Tab key: which of them has the focus, and the keys that
 * work on it. Letters are read by their place on the keyboard, so that they work in any layout.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CardRow, Row } from './rows';
import type { WindowedHandle } from './windowed';

export interface Cards {
  /** The row that Tab leads to; its index in the list. */
  readonly active: number | null;
  readonly handle: RefObject<WindowedHandle | null>;
  readonly list: RefObject<HTMLDivElement | null>;
  /** The clippings at hand, in the order shown. */
  readonly ids: () => readonly string[];
  readonly onFocus: (key: string) => void;
  readonly onKeyDown: (event: KeyboardEvent, row: CardRow) => void;
  /** Puts the focus on the card beside this one, before it goes. */
  readonly leave: (row: CardRow) => void;
  /** Puts the focus on a card. */
  readonly focus: (key: string) => void;
}

const KEYS = ['Enter', 'Delete', 'Space', 'KeyX', 'KeyE', 'KeyC', 'KeyF'] as const;
/** What the keys do. */
export type CardKey = (typeof KEYS)[number];

/** The cards of these rows; `onKey` does what a key means on a card. */
export function useCards(
  rows: readonly Row[],
  onKey: (key: CardKey, row: CardRow, shift: boolean) => void,
): Cards {
  const [key, setKey] = useState<string | null>(null);
  const wanted = useRef<string | null>(null);
  const handle = useRef<WindowedHandle>(null);
  const list = useRef<HTMLDivElement>(null);
  const cards = useMemo(() => rows.filter((row) => row.kind === 'clipping'), [rows]);
  const active = useMemo(() => activeOf(rows, key), [rows, key]);

  // A row that was scrolled to may be drawn only some frames later.
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const card = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].find(
      (element) => element.dataset['row'] === wanted.current,
    );
    if (!card) return;
    wanted.current = null;
    card.focus({ preventScroll: true });
  });

  const focus = (to: string) => {
    wanted.current = to;
    setKey(to);
    const index = rows.findIndex((row) => row.key === to);
    if (index >= 0) handle.current?.scrollTo(index);
  };
  const beside = (row: CardRow, step: number) =>
    cards[cards.findIndex((one) => one.key === row.key) + step];
  const target = (row: CardRow, pressed: string): CardRow | undefined => {
    if (pressed === 'ArrowDown') return beside(row, 1);
    if (pressed === 'ArrowUp') return beside(row, -1);
    if (pressed === 'Home') return cards[0];
    return pressed === 'End' ? cards.at(-1) : undefined;
  };
  return {
    active,
    handle,
    list,
    focus,
    ids: () => cards.map(({ clipping }) => clipping.id),
    onFocus: setKey,
    leave: (row) => {
      const to = beside(row, 1) ?? beside(row, -1);
      if (to) focus(to.key);
    },
    onKeyDown: (event, row) => {
      const elsewhere = event.target !== event.currentTarget;
      if (elsewhere || event.ctrlKey || event.metaKey || event.altKey) return;
      const to = target(row, event.key);
      const act = KEYS.find((one) => one === event.code.replace('NumpadEnter', 'Enter'));
      if (to) focus(to.key);
      else if (act) onKey(act, row, event.shiftKey);
      else return;
      event.preventDefault();
    },
  };
}

/** The index of the row with the focus, or of the first card. */
function activeOf(rows: readonly Row[], key: string | null): number | null {
  const known = key === null ? -1 : rows.findIndex((row) => row.key === key);
  const at = known >= 0 ? known : rows.findIndex((row) => row.kind === 'clipping');
  return at >= 0 ? at : null;
}
