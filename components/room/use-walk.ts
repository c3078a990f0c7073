/**
 * Makes a table one stop of the Tab key and lets the arrows walk its cells.
 */
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { stepFrom, type Step } from './walk';

/**
 * Every `[data-walk]` inside the table is a cell that can be walked to, row by row as they stand.
 * @returns what the table takes.
 */
export function useWalk() {
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    // One way in: where the reader was last, or the first cell.
    const cells = rowsOf(table.current)
      .flat()
      .filter((cell) => cell !== undefined);
    const current = cells.find((cell) => cell.tabIndex === 0) ?? cells[0];
    for (const cell of cells) cell.tabIndex = cell === current ? 0 : -1;
  });
  const onKeyDown = useCallback((event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    const rows = rowsOf(table.current);
    const from = placeOf(rows, event.target);
    const to =
      from &&
      stepFrom(
        from,
        { key: event.key, ctrl: event.ctrlKey, rtl: isRtl(table.current) },
        rows.map((row) => row.length),
      );
    if (!to) return;
    event.preventDefault();
    const row = rows[to.row];
    (row?.[to.column] ?? row?.find(Boolean))?.focus();
  }, []);
  const onFocusIn = useCallback((event: FocusEvent) => {
    const rows = rowsOf(table.current);
    const at = placeOf(rows, event.target);
    if (!at) return;
    for (const cell of rows.flat()) if (cell) cell.tabIndex = -1;
    const cell = rows[at.row]?.[at.column];
    if (cell) cell.tabIndex = 0;
  }, []);
  return { ref: table, onKeyDown, onFocusIn };
}

/** The cells that can be walked to, each at its place in its row; a corner may hold none. */
function rowsOf(table: HTMLTableElement | null): (HTMLElement | undefined)[][] {
  const rows = [...(table?.rows ?? [])].map((row) =>
    [...row.cells].map((cell) =>
      cell.matches('[data-walk]')
        ? cell
        : (cell.querySelector<HTMLElement>('[data-walk]') ?? undefined),
    ),
  );
  return rows.filter((row) => row.some(Boolean));
}

function placeOf(
  rows: readonly (HTMLElement | undefined)[][],
  target: EventTarget | null,
): Step | null {
  const row = rows.findIndex((cells) => cells.some((cell) => cell === target));
  const column = rows[row]?.findIndex((cell) => cell === target) ?? -1;
  return column < 0 ? null : { row, column };
}

function isRtl(table: HTMLElement | null): boolean {
  return table?.closest('[dir]')?.getAttribute('dir') === 'rtl';
}
