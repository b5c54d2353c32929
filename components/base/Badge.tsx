import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';
import type { Tone } from './Notice';

/** A word for a state, with an icon where the word alone is easily overlooked. */
export function Badge(props: {
  readonly tone: Tone | 'muted';
  readonly icon?: IconName;
  readonly children: ComponentChildren;
}) {
  return (
    <span class={`badge badge--${props.tone}`}>
      {props.icon && <Icon name={props.icon} />}
      {props.children}
    </span>
  );
}
