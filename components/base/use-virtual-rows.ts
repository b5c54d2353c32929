import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

type RowVirtualizer = Virtualizer<Window, HTMLTableRowElement>;

/** What is drawn of a long list that scrolls with the window. */
export interface VirtualRows {
  readonly items: readonly VirtualItem[];
  /** Pixels before the first drawn row, by place in the list. Gaps between drawn rows have their own height. */
  readonly before: (position: number) => number;
  /** Pixels after the last drawn row. */
  readonly after: number;
  /** Ref of a drawn row, whose place is in `data-index`. */
  readonly measure: (row: HTMLTableRowElement | null) => void;
  readonly scrollTo: (index: number) => void;
}

/** What is needed to decide which rows to draw. */
export interface VirtualRowsOptions {
  readonly count: number;
  /** The assumed height of a row in pixels until it is drawn. */
  readonly rowHeight: number;
  /** Pixels from the top of the document to the first row. */
  readonly top: number;
  /** Pixels at the top of the window that are covered by something. */
  readonly covered: number;
  /** A row that is always drawn, wherever the window is: the one with the focus. */
  readonly always: number | null;
}

/** Draws only the rows in view, and the one with the focus. A thin adapter of `@tanstack/virtual-core` to Preact. */
export function useVirtualRows({ count, rowHeight, top, covered, always }: VirtualRowsOptions): VirtualRows {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const options: VirtualizerOptions<Window, HTMLTableRowElement> = {
    count,
    getScrollElement: () => window,
    estimateSize: () => rowHeight,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    initialOffset: () => window.scrollY,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    scrollMargin: top,
    scrollPaddingStart: covered,
    overscan: 8,
    rangeExtractor: (range) => {
      const rows = defaultRangeExtractor(range);
      if (always === null || always < 0 || always >= count || rows.includes(always)) return rows;
      return [...rows, always].sort((a, b) => a - b);
    },
    onChange: () => redraw(0),
  };
  const [virtualizer] = useState<RowVirtualizer>(() => new Virtualizer(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  // Heights measured in another layout are no longer valid.
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    if (isFirst.current) isFirst.current = false;
    else {
      virtualizer.measure();
      for (const row of virtualizer.elementsCache.values()) virtualizer.measureElement(row);
    }
  }, [virtualizer, rowHeight]);
  const items = virtualizer.getVirtualItems();
  const last = items.at(-1);
  return {
    items,
    before: (position) => {
      const item = items[position];
      if (!item) return 0;
      return item.start - (items[position - 1]?.end ?? top);
    },
    after: last ? Math.max(0, virtualizer.getTotalSize() + top - last.end) : 0,
    measure: virtualizer.measureElement,
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}
