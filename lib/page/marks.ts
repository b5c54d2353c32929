import { type Box, countSize, createLayer } from './marks-layer';
import { letters, letterWidth, type MarkKind, moreUrgent, type Sign, signSize, signs } from './sign-shapes';

/** One row with its mark. */
export interface Mark {
  readonly row: HTMLElement;
  readonly kind: MarkKind;
}

/** How many rows of one kind a check found. */
export interface Figure {
  readonly kind: MarkKind;
  readonly number: number;
}

/** Signs beside the rows of the page. They are only shown: nobody can press them, and the page cannot read them. */
export interface Marks {
  /** Shows exactly these marks. */
  show(marks: readonly Mark[]): void;
  /**
   * The small count of a check: how many of each kind, and the key that leads from one to the next. An empty list
   * removes it.
   */
  count(figures: readonly Figure[], key: string): void;
  /** Highlights one row for a moment. */
  point(row: HTMLElement): void;
  /** Frames one row until the next call; null removes the frame. */
  frame(row: HTMLElement | null): void;
  /** Removes the mark of a row that is out of date. */
  forget(row: HTMLElement): void;
  clear(): void;
}

/** How long a row is highlighted, in milliseconds. */
const pointedFor = 2400;

interface Ink {
  readonly line: string;
  readonly ground: (sign: Sign) => string;
  readonly plate: string;
  readonly frame: string;
}

const colours: Ink = { line: '#fff', ground: ({ ground }) => ground, plate: '#1a1a1c', frame: '#0031d8' };
/** Colours for a forced-colours mode of the person. The browser does not recolour a canvas. */
const forced: Ink = { line: 'CanvasText', ground: () => 'Canvas', plate: 'Canvas', frame: 'Highlight' };

/** Makes the marks of one page. Nothing is added to the page before the first mark. */
export function createMarks(document: Document): Marks {
  const window = document.defaultView;
  let placed: ReadonlyMap<HTMLElement, MarkKind> = new Map();
  let figures: readonly Figure[] = [];
  let stepKey = '';
  let pointed: HTMLElement | null = null;
  let framed: HTMLElement | null = null;
  let pointing: ReturnType<typeof setTimeout> | undefined;

  const ink = () => (window?.matchMedia('(forced-colors: active)').matches ? forced : colours);
  const layer = createLayer(document, {
    rows: () => [...placed.keys(), ...[pointed, framed].filter((row) => row !== null)],
    draw(pen, places) {
      const kinds = [...placed.values()];
      places.forEach((place, index) => {
        const kind = kinds[index];
        if (kind !== undefined) drawSign(pen, kind, place, ink());
        else drawFrame(pen, place, ink(), framed !== null && index === places.length - 1);
      });
    },
    get count() {
      return figures.length === 0 ? null : (pen: CanvasRenderingContext2D) => drawCount(pen, figures, stepKey, ink());
    },
  });

  const change = (work: () => void) => {
    layer.open();
    work();
    layer.redraw();
  };

  return {
    show: (marks) =>
      change(() => {
        const wanted = new Map<HTMLElement, MarkKind>();
        for (const { row, kind } of marks) {
          if (signs[kind] === null) continue;
          const shown = wanted.get(row);
          wanted.set(row, shown === undefined ? kind : moreUrgent(kind, shown));
        }
        placed = wanted;
      }),
    count: (counted, key) =>
      change(() => {
        figures = counted;
        stepKey = key;
      }),
    point: (row) =>
      change(() => {
        pointed = row;
        clearTimeout(pointing);
        pointing = setTimeout(() => {
          pointed = null;
          layer.redraw();
        }, pointedFor);
      }),
    frame: (row) =>
      change(() => {
        framed = row;
      }),
    forget(row) {
      if (!placed.has(row)) return;
      placed = new Map([...placed].filter(([one]) => one !== row));
      layer.redraw();
    },
    clear() {
      clearTimeout(pointing);
      placed = new Map();
      figures = [];
      pointed = null;
      framed = null;
      layer.close();
    },
  };
}

function drawSign(pen: CanvasRenderingContext2D, kind: MarkKind, place: Box, ink: Ink): void {
  const sign = signs[kind];
  // A hidden row has no box.
  if (!sign || (place.width === 0 && place.height === 0)) return;
  pen.save();
  pen.translate(Math.max(2, place.left - signSize - 4), place.top + 4);
  pen.beginPath();
  pen.arc(signSize / 2, signSize / 2, signSize / 2 - 0.5, 0, 2 * Math.PI);
  pen.fillStyle = ink.ground(sign);
  pen.fill();
  pen.strokeStyle = ink.line;
  pen.stroke();
  trace(pen, sign.lines, sign.lines.length > 60 ? 1.2 : 1.8);
  pen.restore();
}

function drawFrame(pen: CanvasRenderingContext2D, place: Box, ink: Ink, isHeld: boolean): void {
  pen.save();
  pen.strokeStyle = ink.frame;
  pen.lineWidth = 3;
  pen.setLineDash(isHeld ? [8, 5] : []);
  pen.beginPath();
  pen.roundRect(place.left + 1.5, place.top + 1.5, Math.max(0, place.width - 3), Math.max(0, place.height - 3), 6);
  pen.stroke();
  pen.restore();
}

/** `≠ 2  空 1  F8`: signs and figures only, the same in every language. */
function drawCount(pen: CanvasRenderingContext2D, figures: readonly Figure[], key: string, ink: Ink): void {
  const gap = 8;
  const widths = figures.map(({ number }) => signSize + String(number).length * letterWidth + gap);
  const keyWidth = key.length * letterWidth;
  const width = widths.reduce((sum, one) => sum + one, keyWidth + (keyWidth > 0 ? gap : 0)) + gap;
  pen.save();
  pen.translate(countSize.width - width, 0);
  pen.beginPath();
  pen.roundRect(0.5, 0.5, width - 1, countSize.height - 1, countSize.height / 2);
  pen.fillStyle = ink.plate;
  pen.fill();
  pen.strokeStyle = ink.line;
  pen.stroke();
  pen.translate(gap, (countSize.height - signSize) / 2);
  figures.forEach(({ kind, number }, index) => {
    pen.save();
    trace(pen, signs[kind]?.lines ?? '', 1.5);
    pen.translate(signSize, 4);
    drawText(pen, String(number));
    pen.restore();
    pen.translate(widths[index] ?? 0, 0);
  });
  pen.translate(0, 4);
  drawText(pen, key);
  pen.restore();
}

function drawText(pen: CanvasRenderingContext2D, text: string): void {
  for (const letter of text) {
    trace(pen, letters[letter] ?? '', 1.4);
    pen.translate(letterWidth, 0);
  }
}

function trace(pen: CanvasRenderingContext2D, lines: string, width: number): void {
  pen.lineWidth = width;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.stroke(new Path2D(lines));
}
