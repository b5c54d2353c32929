import { useMemo } from 'preact/hooks';
import { folded, wordsOf } from '../../lib/facts/search';
import { entry } from '../entry/entry.words';
import { Combobox } from './Combobox';
import { Field } from './Field';
import { useText } from './text-provider';

/** One choice. */
export interface NamedOption {
  readonly code: string;
  readonly name: string;
  /** What distinguishes it from others of the same name; shown beside it and searched. */
  readonly also?: string;
  /** Also searched: how the name is read. */
  readonly reading?: string;
}

/** A box for searching thousands of names. */
export interface NamePickerProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  /** Always among the choices, before the others, or after those that match a typed text: "add a new one". */
  readonly firstOptions?: readonly NamedOption[];
  readonly options: readonly NamedOption[];
  /** The chosen code; empty for none. */
  readonly value: string;
  readonly placeholder: string;
  /** Shown if nothing matches. */
  readonly nothing: string;
  /** The text about the choices that are not shown. */
  readonly more: (count: number) => string;
  readonly error?: string;
  readonly testId: string;
  /** `typed`: the text in the box at the time of the choice. */
  readonly onChoose: (code: string, typed: string) => void;
}

const mostShown = 50;
const searched = ({ name, also, reading }: NamedOption) =>
  [name, also, reading].map((text) => folded(text ?? '')).join(' ');

/** A combobox whose list shows the first fifty matches. */
export function NamePicker(props: NamePickerProps) {
  const { t } = useText();
  const { options, value, label, testId, firstOptions = [] } = props;
  const index = useMemo(() => options.map((option) => ({ option, text: searched(option) })), [options]);
  const fitting = (typed: string) => {
    const words = wordsOf(typed);
    return index.filter(({ text }) => words.every((word) => text.includes(word)));
  };
  return (
    <div class="workspace-picker">
      <Field
        label={label}
        {...(props.hideLabel ? { hideLabel: true } : {})}
        {...(props.error === undefined ? {} : { error: props.error })}
      >
        {(control) => (
          <Combobox
            control={{ ...control }}
            value={value}
            shown={[...firstOptions, ...options].find(({ code }) => code === value)?.name ?? ''}
            search={(typed) => {
              const fit = fitting(typed);
              const found = fit.slice(0, mostShown).map(({ option }) => option);
              const all = typed.trim() === '' ? [...firstOptions, ...found] : [...found, ...firstOptions];
              const rest = fit.length - found.length;
              return {
                choices: all.map(({ code, name, also }) => ({ code, label: name, ...(also ? { also } : {}) })),
                note: fit.length === 0 ? props.nothing : rest > 0 ? props.more(rest) : undefined,
              };
            }}
            named={(typed) => {
              const same = index.filter(({ option }) => folded(option.name) === folded(typed));
              return same.length === 1 ? (same[0]?.option.code ?? null) : null;
            }}
            words={{
              placeholder: props.placeholder,
              list: label,
              noneFound: props.nothing,
              found: (count) => t(entry.found, { count: count - firstOptions.length }),
              notChosen: (text) => t(entry.notChosen, { text }),
            }}
            canBeEmpty
            testId={testId}
            onChoose={(code, typed) => props.onChoose(code ?? '', typed)}
          />
        )}
      </Field>
    </div>
  );
}
