import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { home } from './home.words';
import { useText } from '../base/text-provider';

/** How many rows are shown before a press. */
const atOnce = 8;

/** A list that shows its first rows, and the others after a press. */
export function MoreList<T>(props: {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly children: (item: T) => ComponentChildren;
}) {
  const { t } = useText();
  const { items, keyOf, children } = props;
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  // A line that says "1 more" is no shorter than the row.
  const first = items.length > atOnce + 1 ? atOnce : items.length;
  const rest = items.length - first;
  return (
    <>
      <ul class="plain" id={listId}>
        {(isOpen ? items : items.slice(0, first)).map((item) => (
          <li key={keyOf(item)} class="home__row">
            {children(item)}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button
          type="button"
          class="workspace-side__more"
          aria-expanded={isOpen}
          aria-controls={listId}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? t(home.fewer) : t(home.more, { count: rest })}
        </button>
      )}
    </>
  );
}
