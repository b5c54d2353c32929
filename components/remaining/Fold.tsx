import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon, type IconName } from '../base/Icon';

/** One line that opens in place: its title, a count, and a short note. Its content is drawn when it is first wanted. */
export function Fold(props: {
  readonly title: string;
  readonly count: number;
  readonly note?: string;
  readonly icon?: IconName;
  readonly tone?: 'ok' | 'muted' | 'bad';
  readonly open?: boolean;
  /** The level of its heading; by default 3. */
  readonly level?: 2 | 3;
  readonly children: ComponentChildren;
  readonly testId?: string;
}) {
  const { title, count, note, icon, tone = 'muted', children } = props;
  const [isOpen, setOpen] = useState(props.open ?? false);
  const bodyId = useId();
  const Heading = `h${props.level ?? 3}` as const;
  return (
    <section class="remaining-fold" data-testid={props.testId} data-count={count}>
      <Heading>
        <button
          type="button"
          class="remaining-fold__head"
          aria-expanded={isOpen}
          aria-controls={bodyId}
          onClick={() => setOpen(!isOpen)}
        >
          {icon && (
            <span class={`remaining-fold__mark remaining-fold__mark--${tone}`}>
              <Icon name={icon} />
            </span>
          )}
          <span class="remaining-fold__title">
            {title} <span class="numbers">{count}</span>
          </span>
          {note !== undefined && <span class="remaining-fold__note">{note}</span>}
          <span class="remaining-fold__arrow">
            <Icon name={isOpen ? 'chevronDown' : 'chevronRight'} />
          </span>
        </button>
      </Heading>
      <div id={bodyId} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </section>
  );
}
