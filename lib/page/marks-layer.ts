/** A place on the layer, in CSS pixels from its corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What the layer needs in order to draw. */
export interface Painter {
  /** The elements to draw at. Their places are read before anything is drawn. */
  rows(): readonly HTMLElement[];
  /** Draws at the rows; `places` are the boxes of those rows, in the same order. */
  draw(pen: CanvasRenderingContext2D, places: readonly Box[]): void;
  /** Draws the count into a box of `countSize`; null while there is no count. */
  readonly count: ((pen: CanvasRenderingContext2D) => void) | null;
}

/** What is drawn over a page. */
export interface Layer {
  /** Puts the layer over the page, unless it is there already or the page has tampered with it. */
  open(): void;
  /** Draws everything again in the next frame. */
  redraw(): void;
  /** Removes the layer. */
  close(): void;
}

/** Size of the count's box in CSS pixels; it does not depend on the text. */
export const countSize = { width: 330, height: 26 } as const;

const interactive = 'input, select, textarea, button, a[href], [role="radio"], [tabindex]';

/** `!important`, so that no style sheet of the page changes it. */
const hostStyle = Object.entries({
  all: 'initial',
  position: 'absolute',
  top: '0',
  left: '0',
  width: '0',
  height: '0',
  'pointer-events': 'none',
  'z-index': '2147483646',
})
  .map(([name, value]) => `${name}: ${value} !important`)
  .join('; ');

const css = `canvas { position: absolute; top: 0; left: 0; pointer-events: none; }
.count { position: fixed; }
@media print { canvas { display: none !important; } }`;

/**
 * Makes the layer for the marks: one element beside the page's body. Page scripts cannot see inside it, and it lets
 * every click through. It stands outside of the form, so a fill never watches it.
 *
 * Nothing in it tells a page what is drawn. The host is a plain element, which no page can define or attach internals
 * to. Inside are two canvases and nothing else: no element, text, font or animation depends on what they show. Their
 * places follow only from the page's own size and scrolling. If a page moves or restyles the host, the layer is
 * removed.
 */
export function createLayer(document: Document, painter: Painter): Layer {
  const window = document.defaultView;
  const root = document.documentElement;
  let host: HTMLElement | null = null;
  let marks: HTMLCanvasElement | null = null;
  let count: HTMLCanvasElement | null = null;
  let style = '';
  /** The page has tampered with the host: nothing is shown on it any more. */
  let isSpoiled = false;
  let isAsked = false;
  let drawn = { left: 0, top: 0, bottom: 0 };

  const close = () => {
    tampering.disconnect();
    resized?.disconnect();
    document.removeEventListener('scroll', onScroll, { capture: true });
    window?.removeEventListener('resize', redraw);
    // Emptied first: a script that still holds the host sees nothing.
    for (const canvas of [marks, count]) canvas?.remove();
    host?.remove();
    host = null;
    marks = null;
    count = null;
  };

  /** Checks that the host is where it was put and unchanged. */
  const guard = () => {
    if (!host) return;
    const isOurs = host.getAttribute('style') === style && host.attributes.length === 2;
    if (isOurs && host.parentNode === root && document.documentElement === root) return;
    // A page that clears its root is harmless. One that moves or restyles the host wants to see into it.
    isSpoiled = !isOurs || host.parentNode !== null;
    close();
  };

  const redraw = () => {
    if (isAsked || !host) return;
    isAsked = true;
    window?.requestAnimationFrame(() => {
      isAsked = false;
      guard();
      draw();
    });
  };
  const tampering = new MutationObserver(guard);
  const resized = window ? new ResizeObserver(redraw) : null;

  function onScroll(event: Event): void {
    const isWhole = window !== null && event.target === document;
    const isCovered =
      isWhole &&
      window.scrollX === drawn.left &&
      window.scrollY >= drawn.top &&
      window.scrollY + window.innerHeight <= drawn.bottom;
    if (isCovered) placeCount();
    else redraw();
  }

  function draw(): void {
    if (!window || !host || !marks) return;
    // The layer is hidden for measuring, so that it does not make the page longer. All reads come before all writes.
    marks.style.display = 'none';
    const scroller = document.scrollingElement ?? root;
    const { scrollHeight, clientWidth } = scroller;
    const { scrollX, scrollY, innerHeight } = window;
    const origin = host.getBoundingClientRect();
    const rows = painter.rows().map((row) => row.getBoundingClientRect());
    // Half a window more above and below, so that scrolling rarely needs a redraw.
    const margin = innerHeight / 2;
    const top = Math.max(-scrollY, -margin);
    const bottom = Math.max(top, Math.min(scrollHeight - scrollY, innerHeight + margin));
    const pen = resize(marks, clientWidth, bottom - top);
    marks.style.transform = `translate(${-origin.left}px, ${top - origin.top}px)`;
    marks.style.display = '';
    drawn = { left: scrollX, top: scrollY + top, bottom: scrollY + bottom };
    if (bottom >= scrollHeight - scrollY) drawn = { ...drawn, bottom: Number.POSITIVE_INFINITY };
    const places = rows.map(({ left, top: y, width, height }) => ({ left, top: y - top, width, height }));
    if (pen) painter.draw(pen, places);
    if (count) {
      const counted = resize(count, countSize.width, countSize.height);
      if (counted) painter.count?.(counted);
    }
    placeCount();
  }

  /** Puts the count into the first corner where it covers no control or link; shows none if every corner is taken. */
  function placeCount(): void {
    if (!count || !window) return;
    const { width, height } = countSize;
    const right = root.clientWidth - width - 8;
    const bottom = window.innerHeight - height - 8;
    const corners: readonly (readonly [number, number])[] = [
      [right, bottom],
      [right, 8],
      [8, bottom],
      [8, 8],
    ];
    const free = corners.find(([left, top]) => !covers(left, top, width, height));
    count.style.display = free ? '' : 'none';
    if (free) count.style.transform = `translate(${free[0]}px, ${free[1]}px)`;
  }

  function covers(left: number, top: number, width: number, height: number): boolean {
    for (const x of [left, left + width / 2, left + width]) {
      for (const y of [top, top + height / 2, top + height]) {
        if (document.elementFromPoint(x, y)?.closest(interactive)) return true;
      }
    }
    return false;
  }

  /** An empty canvas of this size, sharp on every screen; null if the browser gives no context. */
  function resize(canvas: HTMLCanvasElement, width: number, height: number): CanvasRenderingContext2D | null {
    const scale = window?.devicePixelRatio ?? 1;
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    const pen = canvas.getContext('2d');
    pen?.scale(scale, scale);
    return pen;
  }

  return {
    open() {
      if (host || isSpoiled) return;
      host = document.createElement('div');
      host.setAttribute('aria-hidden', 'true');
      host.style.cssText = hostStyle;
      style = host.getAttribute('style') ?? '';
      const shadow = host.attachShadow({ mode: 'closed', clonable: false, serializable: false });
      // A constructed style sheet, because a page's content policy may forbid inline ones.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      shadow.adoptedStyleSheets = [sheet];
      marks = document.createElement('canvas');
      count = document.createElement('canvas');
      count.className = 'count';
      shadow.append(marks, count);
      root.append(host);
      tampering.observe(host, { attributes: true });
      tampering.observe(root, { childList: true });
      tampering.observe(document, { childList: true });
      resized?.observe(document.body);
      document.addEventListener('scroll', onScroll, { capture: true, passive: true });
      window?.addEventListener('resize', redraw);
    },
    redraw,
    close,
  };
}
