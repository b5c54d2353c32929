import type { CheckResult } from '../spec/check-result';
import type { OutcomeKind } from '../spec/outcome';
import css from './marks.css?inline';

/** What a row can be marked with: what a fill came to, or what a check found. */
export type MarkKind = OutcomeKind | CheckResult;

/** One row with its mark. */
export interface Mark {
  readonly row: HTMLElement;
  readonly kind: MarkKind;
}

/** Signs beside the rows of the page. They only show; nothing in them can be pressed. */
export interface Marks {
  /** Shows these marks and no others. */
  show(marks: readonly Mark[]): void;
  /** The small count of a check: how many of each kind, with their signs. Empty: none. */
  count(text: string): void;
  /** Draws the eye to one row for a moment. */
  point(row: HTMLElement): void;
  /** Frames one row until it is told another, or null. */
  frame(row: HTMLElement | null): void;
  /** Takes the mark off a row: what it said is past. */
  forget(row: HTMLElement): void;
  clear(): void;
}

/** The sign of each kind: not told by colour alone. Rows with nothing to say get no sign. */
export const signs: Readonly<Record<MarkKind, string>> = {
  filled: '✓',
  alreadyEqual: '＝',
  keptUserValue: '≠',
  refused: '!',
  notOnPage: '',
  cleared: '',
  noData: '',
  yours: '手',
  equal: '＝',
  differs: '≠',
  missing: '空',
  extra: '余',
  sameInOtherForm: '≈',
  cannotCompare: '?',
  empty: '',
  otherStatus: '',
};

/** What a row with several parts is shown as: the part that needs a person first. */
const urgency: readonly MarkKind[] = [
  'refused',
  'differs',
  'keptUserValue',
  'missing',
  'extra',
  'cannotCompare',
  'sameInOtherForm',
  'yours',
  'filled',
  'equal',
  'alreadyEqual',
];

/** Of two kinds the one that a row is marked with. */
export function moreUrgent(a: MarkKind, b: MarkKind): MarkKind {
  const rank = (kind: MarkKind) => (urgency.includes(kind) ? urgency.indexOf(kind) : urgency.length);
  return rank(a) <= rank(b) ? a : b;
}

const interactive = 'input, select, textarea, button, a[href], [role="radio"], [tabindex]';

/**
 * Makes the layer of marks: one element beside the page's body, its inside closed to the page's scripts, which lets
 * every click through. It stands outside of the form and is never part of what the fill watches.
 */
export function createMarks(document: Document): Marks {
  let host: HTMLElement | null = null;
  let layer: HTMLElement | null = null;
  let counter: HTMLElement | null = null;
  let framed: HTMLElement | null = null;
  let placed = new Map<HTMLElement, { readonly kind: MarkKind; readonly sign: HTMLElement }>();
  const window = document.defaultView;

  const open = (): HTMLElement => {
    if (layer && host?.isConnected) return layer;
    host = document.createElement('tenken-marks');
    host.setAttribute('aria-hidden', 'true');
    host.style.cssText = 'position:absolute;top:0;left:0;width:0;height:0;pointer-events:none;z-index:2147483646';
    const shadow = host.attachShadow({ mode: 'closed' });
    // A constructed sheet, because a page's content policy may forbid inline ones.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
    layer = document.createElement('div');
    counter = null;
    placed = new Map();
    shadow.append(layer);
    document.documentElement.append(host);
    window?.addEventListener('scroll', placeCountSoon, { passive: true });
    return layer;
  };

  const place = () => {
    const x = window?.scrollX ?? 0;
    const y = window?.scrollY ?? 0;
    // All reading before all writing, or every sign costs the page a layout.
    const boxes = [...placed].map(([row, { sign }]) => ({ sign, box: row.getBoundingClientRect() }));
    for (const { sign, box } of boxes) {
      sign.hidden = box.width === 0 && box.height === 0;
      sign.style.transform = `translate(${Math.max(2, box.left + x - 24)}px, ${box.top + y + 4}px)`;
    }
    placeCount();
  };

  const onceAFrame = (work: () => void) => {
    let asked = false;
    return () => {
      if (asked) return;
      asked = true;
      window?.requestAnimationFrame(() => {
        asked = false;
        work();
      });
    };
  };
  const placeSoon = onceAFrame(place);
  const placeCountSoon = onceAFrame(() => placeCount());
  const resized = window ? new ResizeObserver(placeSoon) : null;

  /** Puts the count into the first corner where it covers nothing that can be used; shows none where every corner is taken. */
  function placeCount(): void {
    if (!counter || !window) return;
    counter.hidden = false;
    const { width, height } = counter.getBoundingClientRect();
    const right = document.documentElement.clientWidth - width - 8;
    const bottom = window.innerHeight - height - 8;
    const corners: readonly (readonly [number, number])[] = [
      [right, bottom],
      [right, 8],
      [8, bottom],
      [8, 8],
    ];
    const free = corners.find(([left, top]) => !covers(left, top, width, height));
    counter.hidden = free === undefined;
    if (free) counter.style.transform = `translate(${free[0]}px, ${free[1]}px)`;
  }

  function covers(left: number, top: number, width: number, height: number): boolean {
    for (const x of [left, left + width / 2, left + width]) {
      for (const y of [top, top + height / 2, top + height]) {
        if (document.elementFromPoint(x, y)?.closest(interactive)) return true;
      }
    }
    return false;
  }

  function frameAround(row: HTMLElement, className: string): HTMLElement {
    const parent = open();
    const frame = document.createElement('span');
    const box = row.getBoundingClientRect();
    frame.className = className;
    frame.style.width = `${box.width}px`;
    frame.style.height = `${box.height}px`;
    frame.style.transform = `translate(${box.left + (window?.scrollX ?? 0)}px, ${box.top + (window?.scrollY ?? 0)}px)`;
    parent.append(frame);
    return frame;
  }

  return {
    show(marks) {
      const parent = open();
      const wanted = new Map<HTMLElement, MarkKind>();
      for (const { row, kind } of marks) {
        if (signs[kind] === '') continue;
        const shown = wanted.get(row);
        wanted.set(row, shown === undefined ? kind : moreUrgent(kind, shown));
      }
      let moved = false;
      for (const [row, { sign }] of placed) {
        if (wanted.has(row)) continue;
        sign.remove();
        placed.delete(row);
      }
      for (const [row, kind] of wanted) {
        const known = placed.get(row);
        if (known?.kind === kind) continue;
        const sign = known?.sign ?? document.createElement('span');
        sign.className = `sign sign--${kind}`;
        sign.textContent = signs[kind];
        if (!known) {
          parent.append(sign);
          moved = true;
        }
        placed.set(row, { kind, sign });
      }
      if (!moved) return;
      place();
      resized?.disconnect();
      resized?.observe(document.body);
    },
    count(text) {
      const parent = open();
      if (text === '') {
        counter?.remove();
        counter = null;
        return;
      }
      if (!counter) {
        counter = document.createElement('span');
        counter.className = 'count';
        parent.append(counter);
      }
      if (counter.textContent === text) return;
      counter.textContent = text;
      placeCountSoon();
    },
    point(row) {
      const frame = frameAround(row, 'frame');
      frame.addEventListener('animationend', () => frame.remove());
    },
    forget(row) {
      placed.get(row)?.sign.remove();
      placed.delete(row);
    },
    frame(row) {
      framed?.remove();
      framed = row && frameAround(row, 'frame frame--held');
    },
    clear() {
      resized?.disconnect();
      window?.removeEventListener('scroll', placeCountSoon);
      host?.remove();
      host = null;
      layer = null;
      counter = null;
      placed = new Map();
    },
  };
}
