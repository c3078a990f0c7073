/**
 * The cards of a list as one stop of the Tab key: which of them has the focus, and the keys that
 * work on it. Letters are read by their place on the keyboard, so that they work in any layout.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Row } from './groups';
import type { WindowedHandle } from './windowed';

export type CardRow = Extract<Row, { kind: 'clipping' }>;

export interface Cards {
  /** The row that Tab leads to; its index in the list. */
  readonly active: number | null;
  readonly handle: RefObject<WindowedHandle | null>;
  readonly list: RefObject<HTMLDivElement | null>;
  readonly onFocus: (key: string) => void;
  readonly onKeyDown: (event: KeyboardEvent, row: CardRow) => void;
  /** Puts the focus on the card beside this one, before it goes. */
  readonly leave: (row: CardRow) => void;
  /** Puts the focus on a card. */
  readonly focus: (key: string) => void;
}

/** What the keys do. */
export type CardKey = 'Enter' | 'Delete' | 'Space' | 'KeyX' | 'KeyE' | 'KeyC' | 'KeyF';

/** The cards of these rows; `onKey` does what a key means on a card and says whether it did. */
export function useCards(
  rows: readonly Row[],
  onKey: (key: CardKey, row: CardRow, shift: boolean) => boolean,
): Cards {
  const [key, setKey] = useState<string | null>(null);
  const wanted = useRef<string | null>(null);
  const handle = useRef<WindowedHandle>(null);
  const list = useRef<HTMLDivElement>(null);
  const cards = rows.filter((row): row is CardRow => row.kind === 'clipping');
  const known = rows.findIndex((row) => row.key === key);
  const first = rows.findIndex((row) => row.kind === 'clipping');
  const active = known >= 0 ? known : first >= 0 ? first : null;

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
  const beside = (row: CardRow, step: number) => {
    const at = cards.findIndex((one) => one.key === row.key);
    return cards[at + step];
  };
  const move = (row: CardRow, event: KeyboardEvent): CardRow | undefined => {
    if (event.key === 'ArrowDown') return beside(row, 1);
    if (event.key === 'ArrowUp') return beside(row, -1);
    if (event.key === 'Home') return cards[0];
    if (event.key === 'End') return cards.at(-1);
    return undefined;
  };
  return {
    active,
    handle,
    list,
    focus,
    onFocus: setKey,
    leave: (row) => {
      const to = beside(row, 1) ?? beside(row, -1);
      if (to) focus(to.key);
    },
    onKeyDown: (event, row) => {
      const onCard = event.target === event.currentTarget;
      if (!onCard || event.ctrlKey || event.metaKey || event.altKey) return;
      const to = move(row, event);
      if (to) focus(to.key);
      const acted =
        to !== undefined || isCardKey(event.code, (key) => onKey(key, row, event.shiftKey));
      if (acted) event.preventDefault();
    },
  };
}

const KEYS: readonly CardKey[] = ['Enter', 'Delete', 'Space', 'KeyX', 'KeyE', 'KeyC', 'KeyF'];

function isCardKey(code: string, act: (key: CardKey) => boolean): boolean {
  const key = KEYS.find((one) => one === (code === 'NumpadEnter' ? 'Enter' : code));
  return key !== undefined && act(key);
}
