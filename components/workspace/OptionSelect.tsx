import { useMemo, useState } from 'preact/hooks';
import type { Option } from '../../lib/editor/descriptor';
import { matches } from '../../lib/editor/search';
import { editor } from '../../lib/i18n/sentences/editor';
import { useText } from '../base/text-provider';
import type { FactControl } from './FactField';

/** From this many choices on, a box to narrow them stands before the list. */
const longList = 20;

/** A drop-down list of codes. */
export interface OptionSelectProps {
  /** Attributes of the `select`: its id and what ties hint and error to it. */
  readonly control: FactControl | { readonly id: string; readonly 'data-path'?: string };
  readonly label: string;
  /** For a list without a label of its own. */
  readonly ariaLabel?: string;
  readonly options: readonly Option[];
  /** The chosen code, empty for none. */
  readonly value: string;
  readonly canBeEmpty: boolean;
  readonly emptyLabel?: string;
  readonly onChoose: (code: string | undefined) => void;
}

/** A native list, so that keyboard and screen reader work as everywhere; long ones can be narrowed by typing. */
export function OptionSelect(props: OptionSelectProps) {
  const { language, t } = useText();
  const [query, setQuery] = useState('');
  const { options, value } = props;
  const long = options.length >= longList;
  // A screen holds thousands of choices; those of a list that stays as it was are not drawn anew with every key.
  const choices = useMemo(
    () =>
      options
        .filter(({ code, ja, en }) => !long || code === value || matches(query, [ja, en, code]))
        .map((option) => (
          <option key={option.code} value={option.code}>
            {option[language]}
          </option>
        )),
    [options, long, value, query, language],
  );
  const known = value === '' || options.some(({ code }) => code === value);
  const select = (
    <select
      {...props.control}
      class="select"
      aria-label={props.ariaLabel}
      value={value}
      onChange={(event) => {
        props.onChoose(event.currentTarget.value === '' ? undefined : event.currentTarget.value);
        setQuery('');
      }}
    >
      {(props.canBeEmpty || !known) && <option value="">{props.emptyLabel ?? t(editor.none)}</option>}
      {!known && <option value={value}>{t(editor.gone, { id: value })}</option>}
      {choices}
    </select>
  );
  if (!long) return select;
  return (
    <div class="row fact__line">
      {select}
      <input
        class="input input--filter"
        type="search"
        autocomplete="off"
        placeholder={t(editor.filterWord)}
        aria-label={t(editor.filter, { label: props.label })}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          const [only, ...others] = options.filter(({ ja, en, code }) => matches(query, [ja, en, code]));
          if (query === '' || !only || others.length > 0) return;
          props.onChoose(only.code);
          setQuery('');
        }}
      />
    </div>
  );
}
