/**
 * Draws a long list a piece at a time. In the end all of it stands in the document: to be searched,
 * printed and read out.
 */
import { useEffect, useReducer, useRef } from 'preact/hooks';
import { firstGroups, PIECE, rowsAtOnce } from './gradually';
import type { SpineGroup } from './spine-rows';

/**
 * The beginning of `groups`, longer each time until it is the whole.
 * @param wait nothing is added while this holds; null: the whole, at once.
 */
export function useGradually(
  groups: readonly SpineGroup[],
  wait: boolean | null,
): readonly SpineGroup[] {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const list = useRef({ groups, rows: PIECE });
  if (list.current.groups !== groups) {
    const stood = firstGroups(list.current.groups, list.current.rows);
    list.current = { groups, rows: rowsAtOnce(stood, groups) };
  }
  const { rows } = list.current;
  const standing = wait === null ? groups : firstGroups(groups, rows);
  const whole = standing.length === groups.length;
  useEffect(() => {
    if (whole) return undefined;
    const grow = (to: number) => {
      list.current.rows = to;
      redraw(undefined);
    };
    const all = () => grow(Infinity);
    const timer = wait ? undefined : setTimeout(() => grow(rows + PIECE));
    // Nothing is left out of what is printed.
    addEventListener('beforeprint', all);
    return () => {
      clearTimeout(timer);
      removeEventListener('beforeprint', all);
    };
  }, [groups, rows, whole, wait]);
  return standing;
}
