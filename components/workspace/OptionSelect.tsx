import { findOptions, namedOption } from '../../lib/facts/choices';
import type { Option } from '../../lib/facts/descriptor';
import { editor } from './editor.words';
import { entry } from '../entry/entry.words';
import { overview } from './overview.words';
import { Combobox } from '../base/Combobox';
import { useText } from '../base/text-provider';
import type { FactControl } from './FactField';

/** With this many choices or more, the list is searched by typing. */
const longList = 20;
/** How many choices are drawn at once: enough for every list of the form, but not for thousands of records. */
const mostShown = 300;

/** A list of codes to choose one from. */
export interface OptionSelectProps {
  /** Attributes of the control: its id and what connects hint and error with it. */
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

/** A short list is the browser's own; a long one is searched in both languages. */
export function OptionSelect(props: OptionSelectProps) {
  return props.options.length >= longList ? <SearchedList {...props} /> : <ShortList {...props} />;
}

function ShortList(props: OptionSelectProps) {
  const { language, t } = useText();
  const { options, value } = props;
  const known = value === '' || options.some(({ code }) => code === value);
  return (
    <select
      {...props.control}
      class="select"
      aria-label={props.ariaLabel}
      value={value}
      onChange={(event) => props.onChoose(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
    >
      {(props.canBeEmpty || !known) && <option value="">{props.emptyLabel ?? t(editor.none)}</option>}
      {!known && <option value={value}>{t(editor.gone, { id: value })}</option>}
      {options.map((option) => (
        <option key={option.code} value={option.code}>
          {option[language]}
        </option>
      ))}
    </select>
  );
}

function SearchedList(props: OptionSelectProps) {
  const { language, t } = useText();
  const { options, value } = props;
  const other = language === 'ja' ? 'en' : 'ja';
  const chosen = options.find(({ code }) => code === value);
  return (
    <Combobox
      control={{ ...props.control }}
      ariaLabel={props.ariaLabel}
      value={value}
      shown={value === '' ? '' : (chosen?.[language] ?? t(editor.gone, { id: value }))}
      search={(text) => {
        const found = findOptions(options, text);
        const count = found.length - mostShown;
        return {
          choices: found.slice(0, mostShown).map((option) => ({
            code: option.code,
            label: option[language],
            ...(option[other] === option[language] ? {} : { also: option[other] }),
          })),
          note: count > 0 ? t(overview.moreMatches, { count }) : undefined,
        };
      }}
      named={(text) => namedOption(options, text)?.code ?? null}
      words={{
        placeholder: props.emptyLabel ?? t(entry.comboHint),
        list: props.label,
        noneFound: t(entry.noneFound),
        found: (count) => t(entry.found, { count }),
        notChosen: (text) => t(entry.notChosen, { text }),
      }}
      canBeEmpty={props.canBeEmpty}
      onChoose={props.onChoose}
    />
  );
}
