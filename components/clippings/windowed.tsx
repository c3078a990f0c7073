/**
 * A list of any length of which only what is near the view is drawn.
 */
import type { ComponentChildren, RefObject } from 'preact';
import { useImperativeHandle, useMemo, useRef } from 'preact/hooks';
import { useVirtual } from './use-virtual';

export interface WindowedHandle {
  readonly scrollTo: (index: number) => void;
}

export interface WindowedProps<R extends { readonly key: string }> {
  readonly rows: readonly R[];
  readonly estimate: (row: R) => number;
  readonly pinned: number | null;
  readonly handle: RefObject<WindowedHandle | null>;
  readonly children: (row: R) => ComponentChildren;
}

export function Windowed<R extends { readonly key: string }>(props: WindowedProps<R>) {
  const { rows, estimate, pinned, handle, children } = props;
  const list = useRef<HTMLDivElement>(null);
  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  const virtual = useVirtual({
    keys,
    list,
    pinned,
    estimate: (index) => {
      const row = rows[index];
      return row ? estimate(row) : 0;
    },
  });
  useImperativeHandle(
    handle,
    () => ({ scrollTo: (index) => virtual.scrollToIndex(index, { align: 'auto' }) }),
    [virtual],
  );
  const margin = virtual.options.scrollMargin;
  // Set through the style object, which the policy against inline styles lets pass.
  return (
    <div ref={list} class="windowed" style={{ blockSize: `${virtual.getTotalSize()}px` }}>
      {virtual.getVirtualItems().map(({ key, index, start }) => {
        const row = rows[index];
        return row === undefined ? null : (
          <div
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            class="windowed-row"
            style={{ insetBlockStart: `${start - margin}px` }}
          >
            {children(row)}
          </div>
        );
      })}
    </div>
  );
}
