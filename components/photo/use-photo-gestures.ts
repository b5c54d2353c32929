import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** What a hand does to the picture under the frame. */
export interface PhotoGestures {
  /** Moves the picture by parts of the frame's width: 1 is the whole of it. */
  readonly move: (right: number, down: number) => void;
  /** Makes the picture larger (over 1) or smaller. */
  readonly scale: (factor: number) => void;
}

/** Parts of the frame's width that an arrow key moves; with Shift, the finer one. */
const steps = { usual: 0.02, fine: 0.004 } as const;
/** How much larger a press of + makes the picture. */
export const scaleStep = 1.05;

const arrows: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Moves by one finger or the mouse, scales by two fingers or the wheel, and both by keys. */
export function usePhotoGestures(frame: RefObject<HTMLElement | null>, gestures: PhotoGestures): void {
  const now = useRef(gestures);
  now.current = gestures;
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    // Keys go to what has the focus.
    element.tabIndex = 0;
    const over = new AbortController();
    const listen = { signal: over.signal };
    const fingers = new Map<number, { readonly x: number; readonly y: number }>();
    /** Middle of the fingers, and how far they are apart. */
    const handOf = () => {
      const all = [...fingers.values()];
      const [one = { x: 0, y: 0 }, other = one] = all;
      return {
        x: (one.x + other.x) / 2,
        y: (one.y + other.y) / 2,
        apart: Math.hypot(one.x - other.x, one.y - other.y),
      };
    };
    element.addEventListener(
      'pointerdown',
      (event) => {
        if (event.button !== 0 || fingers.size >= 2) return;
        element.setPointerCapture(event.pointerId);
        fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
      },
      listen,
    );
    element.addEventListener(
      'pointermove',
      (event) => {
        if (!fingers.has(event.pointerId)) return;
        const before = handOf();
        fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
        const after = handOf();
        const width = element.clientWidth;
        now.current.move((after.x - before.x) / width, (after.y - before.y) / width);
        if (before.apart > 0 && after.apart > 0) now.current.scale(after.apart / before.apart);
      },
      listen,
    );
    for (const type of ['pointerup', 'pointercancel'] as const)
      element.addEventListener(type, ({ pointerId }) => void fingers.delete(pointerId), listen);
    element.addEventListener(
      'wheel',
      (event) => {
        // With Ctrl the browser's own zoom is meant.
        if (event.ctrlKey) return;
        event.preventDefault();
        now.current.scale(event.deltaY < 0 ? scaleStep : 1 / scaleStep);
      },
      { ...listen, passive: false },
    );
    element.addEventListener(
      'keydown',
      (event) => {
        const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
        if (ctrlKey || altKey || metaKey) return;
        const [right, down] = arrows[key] ?? [0, 0];
        const step = shiftKey ? steps.fine : steps.usual;
        if (right !== 0 || down !== 0) now.current.move(right * step, down * step);
        else if (key === '+' || key === ';' || key === '=') now.current.scale(scaleStep);
        else if (key === '-' || key === '−') now.current.scale(1 / scaleStep);
        else return;
        event.preventDefault();
      },
      listen,
    );
    return () => over.abort();
  }, [frame]);
}
