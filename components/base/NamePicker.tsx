import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { folded, wordsOf } from '../../lib/editor/search';
import { Field } from './Field';

/** One choice. */
export interface NamedOption {
  readonly code: string;
  readonly name: string;
}

/** A box to type into and a list that narrows as one types, for choices by the thousand. */
export interface NamePickerProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  /** Stand before the others and are always shown: "add a new one". */
  readonly firstOptions?: readonly NamedOption[];
  readonly options: readonly NamedOption[];
  /** The chosen code; empty for none. */
  readonly value: string;
  readonly placeholder: string;
  /** Said where nothing matches. */
  readonly nothing: string;
  /** Said of those that are not shown. */
  readonly more: (count: number) => string;
  readonly error?: string;
  readonly testId: string;
  readonly onChoose: (code: string) => void;
}

const mostShown = 50;

/** The combobox of the ARIA practices, with a list that is filtered by what is typed. */
export function NamePicker(props: NamePickerProps) {
  const { options, value, firstOptions = [] } = props;
  const listId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const index = useMemo(() => options.map((option) => ({ option, text: folded(option.name) })), [options]);
  const words = wordsOf(typed ?? '');
  const matching = typed === null ? [] : index.filter(({ text }) => words.every((word) => text.includes(word)));
  const shown = [...firstOptions, ...matching.slice(0, mostShown).map(({ option }) => option)];
  const open = typed !== null;
  const name = [...firstOptions, ...options].find(({ code }) => code === value)?.name ?? '';
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [at, open]);

  const choose = (option: NamedOption | undefined) => {
    if (!option) return;
    props.onChoose(option.code);
    setTyped(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!open) return setTyped('');
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setAt((now) => (now + step + shown.length) % Math.max(1, shown.length));
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      choose(shown[at]);
    } else if (event.key === 'Escape' && open) {
      // The dialog around it would close as well.
      event.preventDefault();
      event.stopPropagation();
      setTyped(null);
    }
  };
  return (
    <div class="picker">
      <Field
        label={props.label}
        {...(props.hideLabel ? { hideLabel: true } : {})}
        {...(props.error === undefined ? {} : { error: props.error })}
      >
        {(control) => (
          <input
            {...control}
            class="input"
            type="text"
            role="combobox"
            autocomplete="off"
            spellcheck={false}
            aria-expanded={open}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={open && shown.length > 0 ? `${listId}-${at}` : undefined}
            placeholder={props.placeholder}
            data-testid={props.testId}
            value={typed ?? name}
            onFocus={(event) => event.currentTarget.select()}
            onClick={() => {
              if (!open) setTyped('');
            }}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setAt(event.currentTarget.value === '' ? 0 : firstOptions.length);
              if (event.currentTarget.value === '' && value !== '') props.onChoose('');
            }}
            onKeyDown={onKeyDown}
            onBlur={() => setTyped(null)}
          />
        )}
      </Field>
      <div class="picker__list" role="listbox" id={listId} aria-label={props.label} ref={list} hidden={!open}>
        {open &&
          shown.map((option, place) => (
            <div
              key={option.code}
              id={`${listId}-${place}`}
              role="option"
              tabIndex={-1}
              aria-selected={place === at}
              class="picker__option"
              data-testid={`${props.testId}-${option.code}`}
              // Before the box loses the focus and the list is gone.
              onMouseDown={(event) => {
                event.preventDefault();
                choose(option);
              }}
            >
              {option.name}
            </div>
          ))}
      </div>
      {open && matching.length === 0 && <p class="picker__note muted small">{props.nothing}</p>}
      {open && matching.length > mostShown && (
        <p class="picker__note muted small">{props.more(matching.length - mostShown)}</p>
      )}
    </div>
  );
}
