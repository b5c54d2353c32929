import { ariaKeysOf } from '../navigation/shortcuts';
import { lists } from './workspace.words';
import { Field } from '../base/Field';
import { useText } from '../base/text-provider';

/** A box for searching a list; the number of matching lines is announced as it changes. */
export function SearchBox(props: {
  readonly query: string;
  readonly found: number;
  readonly testId: string;
  readonly onQuery: (query: string) => void;
}) {
  const { t } = useText();
  return (
    <div class="workspace-search">
      <Field label={t(lists.search)} hideLabel>
        {(control) => (
          <input
            {...control}
            class="input"
            type="search"
            autocomplete="off"
            aria-keyshortcuts={ariaKeysOf('search')}
            placeholder={t(lists.searchHint)}
            data-testid={props.testId}
            value={props.query}
            onInput={(event) => props.onQuery(event.currentTarget.value)}
          />
        )}
      </Field>
      <p class="muted small" role="status">
        {t(lists.found, { count: props.found })}
      </p>
    </div>
  );
}
