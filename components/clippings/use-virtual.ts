/**
 * TanStack's virtual list for Preact: which rows of a long list are near what the reader sees. Row
 * heights are measured as rows are drawn; until then they are estimated.
 */
import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useReducer, useState } from 'preact/hooks';

export interface VirtualInput {
  readonly keys: readonly string[];
  /** The height of a row that is not drawn yet, in CSS pixels. */
  readonly estimate: (index: number) => number;
  /** The list itself; the nearest element around it that scrolls is found from it. */
  readonly list: RefObject<HTMLElement | null>;
  /** A row that stays drawn wherever the reader scrolls: the one with the focus. */
  readonly pinned: number | null;
}

export type Rows = Virtualizer<Element, HTMLElement>;

/** The rows to draw now, and a way to scroll to another. */
export function useVirtual({ keys, estimate, list, pinned }: VirtualInput): Rows {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const [margin, setMargin] = useState(0);
  // Another function would have every row of the list looked at again.
  const getItemKey = useCallback((index: number) => keys[index] ?? index, [keys]);
  const options: VirtualizerOptions<Element, HTMLElement> = {
    count: keys.length,
    getScrollElement: () => scrollerOf(list.current),
    estimateSize: estimate,
    getItemKey,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    overscan: 4,
    scrollMargin: margin,
    // Room for what sticks to the scroller's end: the row that is scrolled to clears it.
    scrollPaddingEnd: 72,
    scrollPaddingStart: 8,
    rangeExtractor: (range) => {
      const inView = defaultRangeExtractor(range);
      if (pinned === null || pinned >= range.count || inView.includes(pinned)) return inView;
      return [...inView, pinned].toSorted((a, b) => a - b);
    },
    onChange: () => redraw(0),
  };
  const [rows] = useState(() => new Virtualizer(options));
  rows.setOptions(options);
  useLayoutEffect(() => rows._didMount(), [rows]);
  useLayoutEffect(() => {
    rows._willUpdate();
    const element = list.current;
    if (element) setMargin(marginOf(element));
  });
  return rows;
}

function scrollerOf(element: Element | null): Element | null {
  if (!element) return null;
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(around).overflowY)) return around;
  }
  return document.scrollingElement;
}

/** How far below the scroller's beginning the list begins, in the scroller's own pixels. */
function marginOf(list: HTMLElement): number {
  const scroller = scrollerOf(list);
  if (!(scroller instanceof HTMLElement)) return 0;
  const frame = scroller.getBoundingClientRect();
  // A larger text is a zoom: what is measured on the screen is larger than what is laid out.
  const zoom = frame.height > 0 ? frame.height / scroller.offsetHeight : 1;
  const above = (list.getBoundingClientRect().top - frame.top) / zoom;
  return Math.round(above + scroller.scrollTop - scroller.clientTop);
}
