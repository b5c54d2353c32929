import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { followKeys } from './held-key';

/** A question that must be answered before anything else. */
export interface DialogProps {
  readonly open: boolean;
  readonly title: ComponentChildren;
  readonly children: ComponentChildren;
  /** The buttons, the safe one first: it gets the focus. */
  readonly actions: ComponentChildren;
  /** Escape, or the window closing it. */
  readonly onClose: () => void;
  readonly testId?: string;
}

/** The browser's own modal dialog: it keeps the focus inside and then returns it to its old place. */
export function Dialog({ open, title, children, actions, onClose, testId }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // Before it is drawn: typing at once must not be lost when the focus moves.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!open || !element) return;
    const before = document.activeElement;
    const keys = followKeys(element);
    element.showModal();
    return () => {
      keys.stop();
      element.close();
      // The Enter that answers must not also press the button that gets the focus back.
      keys.spend();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [open]);
  if (!open) return null;
  return (
    <dialog
      class="dialog"
      ref={dialog}
      aria-labelledby={titleId}
      data-testid={testId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="dialog__content">
        <h2 id={titleId}>{title}</h2>
        {children}
        <div class="dialog__actions">{actions}</div>
      </div>
    </dialog>
  );
}
