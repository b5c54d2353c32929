import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';

/** What a notice or badge is about; told by an icon and by words too, never by colour alone. */
export type Tone = 'ok' | 'warn' | 'bad' | 'info';

/** The drawing of each tone. */
export const toneIcons: Readonly<Record<Tone, IconName>> = {
  ok: 'checkCircle',
  warn: 'warning',
  bad: 'stop',
  info: 'info',
};

/** What a notice says. */
export interface NoticeProps {
  readonly tone: Tone;
  readonly title?: ComponentChildren;
  readonly children?: ComponentChildren;
  /** `assertive` interrupts a screen reader (something failed), `polite` waits, `off` says nothing by itself. */
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
