import type { ComponentChildren, Ref } from 'preact';
import { Icon, type IconName } from './Icon';

/** A button: its weight, its icon, and what happens on a press. */
export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onPress?: () => void;
  readonly kind?: 'plain' | 'primary' | 'danger' | 'quiet';
  readonly size?: 'small' | 'normal' | 'large';
  readonly wide?: boolean;
  readonly icon?: IconName;
  readonly type?: 'button' | 'submit';
  /** At work: the button shows it and ignores presses, but keeps the focus. */
  readonly busy?: boolean;
  readonly disabled?: boolean;
  /** Read out instead of the visible words, if those are not enough on their own. Should contain them. */
  readonly label?: string;
  readonly describedBy?: string;
  /** Shown while the pointer is over it: the words of a button that shows only an icon. */
  readonly tip?: string;
  /** It opens and closes something right below it, and whether that is open. */
  readonly expanded?: boolean;
  /** The key that presses it too, in the format of `aria-keyshortcuts`. */
  readonly keys?: string;
  readonly testId?: string;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** A button. Disabled by `aria-disabled`, so that the focus is not lost when a press disables it. */
export function Button(props: ButtonProps) {
  const { kind = 'plain', size = 'normal', type = 'button', busy = false, disabled = false } = props;
  const off = busy || disabled;
  const classes = ['button'];
  if (kind !== 'plain') classes.push(`button--${kind}`);
  if (size !== 'normal') classes.push(`button--${size}`);
  if (props.wide) classes.push('button--wide');
  const icon = busy ? 'busy' : props.icon;
  return (
    <button
      type={type}
      class={classes.join(' ')}
      ref={props.buttonRef ?? null}
      aria-disabled={off ? 'true' : undefined}
      aria-busy={busy ? 'true' : undefined}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      title={props.tip}
      aria-expanded={props.expanded}
      aria-keyshortcuts={props.keys}
      data-testid={props.testId}
      onClick={(event) => {
        if (!off) return props.onPress?.();
        event.preventDefault();
      }}
    >
      {icon && <Icon name={icon} />}
      <span>{props.children}</span>
    </button>
  );
}
