import type { Outcome } from '../engine/job';
import type { OutcomeKind } from '../spec/outcome';
import css from './marks.css?inline';

/** Signs beside the rows of the page. They only show; nothing in them can be pressed. */
export interface Marks {
  show(outcomes: readonly Outcome[], rowOf: (outcome: Outcome) => HTMLElement | null): void;
  /** Draws the eye to one row for a moment. */
  point(row: HTMLElement): void;
  clear(): void;
}

/** The sign of each kind of outcome: not told by colour alone. Rows with nothing to say get no sign. */
const signs: Readonly<Record<OutcomeKind, string>> = {
  filled: '✓',
  alreadyEqual: '＝',
  keptUserValue: '≠',
  refused: '!',
  notOnPage: '',
  noData: '',
  yours: '手',
};

/** What a row with several parts is shown as: the part that needs a person first. */
const urgency: readonly OutcomeKind[] = ['refused', 'keptUserValue', 'yours', 'filled', 'alreadyEqual'];

/**
 * Makes the layer of marks: one element beside the page's body, its inside closed to the page's scripts, which lets
 * every click through. It stands outside of the form and is never part of what the fill watches.
 */
export function createMarks(document: Document): Marks {
  let host: HTMLElement | null = null;
  let layer: HTMLElement | null = null;
  let placed: { readonly row: HTMLElement; readonly sign: HTMLElement }[] = [];
  const window = document.defaultView;

  const open = (): HTMLElement => {
    if (layer?.isConnected || host?.isConnected) return layer as HTMLElement;
    host = document.createElement('tenken-marks');
    host.setAttribute('aria-hidden', 'true');
    host.style.cssText = 'position:absolute;top:0;left:0;width:0;height:0;pointer-events:none;z-index:2147483646';
    const shadow = host.attachShadow({ mode: 'closed' });
    // A constructed sheet, because a page's content policy may forbid inline ones.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
    layer = document.createElement('div');
    shadow.append(layer);
    document.documentElement.append(host);
    return layer;
  };

  const place = () => {
    const x = window?.scrollX ?? 0;
    const y = window?.scrollY ?? 0;
    // All reading before all writing, or every sign costs the page a layout.
    const boxes = placed.map(({ row }) => row.getBoundingClientRect());
    placed.forEach(({ sign }, index) => {
      const box = boxes[index];
      if (!box) return;
      sign.hidden = box.width === 0 && box.height === 0;
      sign.style.transform = `translate(${Math.max(2, box.left + x - 24)}px, ${box.top + y + 4}px)`;
    });
  };

  let asked = false;
  const placeSoon = () => {
    if (asked) return;
    asked = true;
    window?.requestAnimationFrame(() => {
      asked = false;
      place();
    });
  };
  const resized = window ? new ResizeObserver(placeSoon) : null;

  return {
    show(outcomes, rowOf) {
      const parent = open();
      const byRow = new Map<HTMLElement, OutcomeKind>();
      for (const outcome of outcomes) {
        const row = signs[outcome.outcome] === '' ? null : rowOf(outcome);
        if (!row) continue;
        const shown = byRow.get(row);
        if (shown === undefined || urgency.indexOf(outcome.outcome) < urgency.indexOf(shown))
          byRow.set(row, outcome.outcome);
      }
      placed = [...byRow].map(([row, kind]) => {
        const sign = document.createElement('span');
        sign.className = `sign sign--${kind}`;
        sign.textContent = signs[kind];
        return { row, sign };
      });
      parent.replaceChildren(...placed.map(({ sign }) => sign));
      place();
      resized?.disconnect();
      resized?.observe(document.body);
    },
    point(row) {
      const parent = open();
      const frame = document.createElement('span');
      const box = row.getBoundingClientRect();
      frame.className = 'frame';
      frame.style.width = `${box.width}px`;
      frame.style.height = `${box.height}px`;
      frame.style.transform = `translate(${box.left + (window?.scrollX ?? 0)}px, ${box.top + (window?.scrollY ?? 0)}px)`;
      frame.addEventListener('animationend', () => frame.remove());
      parent.append(frame);
    },
    clear() {
      resized?.disconnect();
      host?.remove();
      host = null;
      layer = null;
      placed = [];
    },
  };
}
