import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './Icon';

/** The attributes of a control in a field, which connect it with label, hint and error. */
export interface FieldControl {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': 'true' | undefined;
}

/** A labelled control. */
export interface FieldProps {
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  /** What is wrong, as a sentence; absent when nothing is. */
  readonly error?: ComponentChildren;
  /** Shows the label only to screen readers, if an icon shows what the control is. */
  readonly hideLabel?: boolean;
  /** Draws the control: spread the given attributes on the `input`, `select` or `textarea`. */
  readonly children: (control: FieldControl) => ComponentChildren;
}

/** A label, its control, a hint, and an error that is connected with the control for screen readers. */
export function Field({ label, hint, error, hideLabel = false, children }: FieldProps) {
  const id = useId();
  const hintId = hint === undefined ? null : `${id}-hint`;
  const errorId = error === undefined ? null : `${id}-error`;
  const describedBy = [hintId, errorId].filter((part) => part !== null).join(' ');
  return (
    <div class="field">
      <label class={hideLabel ? 'visually-hidden' : 'field__label'} for={id}>
        {label}
      </label>
      {hintId && (
        <p class="field__hint" id={hintId}>
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': describedBy === '' ? undefined : describedBy,
        'aria-invalid': errorId ? 'true' : undefined,
      })}
      {errorId && (
        <p class="field__error" id={errorId} role="alert">
          <Icon name="warning" />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}
