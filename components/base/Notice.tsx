import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';

/** The kind of a notice or badge; also shown by an icon and by words, never only by colour. */
export type Tone = 'ok' | 'warn' | 'bad' | 'info';

/** The icon of each tone. */
export const toneIcons: Readonly<Record<Tone, IconName>> = {
  ok: 'checkCircle',
  warn: 'warning',
  bad: 'stop',
  info: 'info',
};

/** The content of a notice. */
export interface NoticeProps {
  readonly tone: Tone;
  readonly title?: ComponentChildren;
  readonly children?: ComponentChildren;
  /** `assertive` interrupts a screen reader (something failed), `polite` waits, `off` is not announced. */
  readonly live?: 'assertive' | 'polite' | 'off';
  readonly testId?: string;
}

/** A message in the flow of the page. */
export function Notice({ tone, title, children, live = 'off', testId }: NoticeProps) {
  const role = live === 'assertive' ? 'alert' : live === 'polite' ? 'status' : undefined;
  return (
    <div class={`notice notice--${tone}`} role={role} data-testid={testId}>
      <Icon name={toneIcons[tone]} />
      <div class="notice__body">
        {title !== undefined && <p class="notice__title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
