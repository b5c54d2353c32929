/** One event at one control. Never holds a value. */
export interface RecordedEvent {
  readonly type: string;
  /** The control's id, or its name if it has no id. */
  readonly id: string;
  /** Whether the browser itself fired it. */
  readonly trusted: boolean;
}

const recordedTypes = [
  'focus',
  'focusin',
  'pointerdown',
  'mousedown',
  'keydown',
  'keypress',
  'beforeinput',
  'input',
  'keyup',
  'click',
  'change',
  'blur',
  'focusout',
] as const;

/** Reports every event of every control in order. Returns a function that stops it. */
export function recordEvents(root: Document, report: (event: RecordedEvent) => void): () => void {
  const listener = (event: Event): void => {
    const { target } = event;
    if (!(target instanceof Element) || !target.matches('input, select, textarea, button')) return;
    report({ type: event.type, id: target.id || (target.getAttribute('name') ?? ''), trusted: event.isTrusted });
  };
  for (const type of recordedTypes) root.addEventListener(type, listener, true);
  return () => {
    for (const type of recordedTypes) root.removeEventListener(type, listener, true);
  };
}
