import { useEffect, useId, useRef, useState } from 'preact/hooks';

/** One choice as it is shown. */
export interface Choice {
  readonly code: string;
  readonly label: string;
  /** The same in the other language, shown beside it. */
  readonly also?: string;
}

/** The texts of a combobox, in the language of the caller. */
export interface ComboboxWords {
  readonly placeholder: string;
  readonly list: string;
  readonly noneFound: string;
  readonly found: (count: number) => string;
  readonly notChosen: (text: string) => string;
}

/** The choices that match a text. */
export interface SearchHits {
  readonly choices: readonly Choice[];
  /** Shown under the list: there are more choices than these. */
  readonly note?: string | undefined;
}

const nothing: SearchHits = { choices: [] };

/** A box for searching a long list. */
export interface ComboboxProps {
  /** Attributes of the `input`: its id, and those that connect hint and error with it. */
  readonly control: Readonly<Record<string, unknown>> & {
    readonly id: string;
    readonly onFocus?: () => void;
    readonly onBlur?: () => void;
  };
  /** For a box without a label of its own. */
  readonly ariaLabel?: string | undefined;
  /** The chosen code, empty for none. */
  readonly value: string;
  /** The text in the box while nothing is typed. */
  readonly shown: string;
  /** The choices that match a text, the best first; all of them for an empty text. */
  readonly search: (text: string) => SearchHits;
  /** The only choice that a text names word for word. */
  readonly named: (text: string) => string | null;
  readonly words: ComboboxWords;
  readonly canBeEmpty: boolean;
  /** Test id of the box; its choices have it with their code. */
  readonly testId?: string;
  /** `typed`: the text in the box at the time of the choice, empty if nothing was typed. */
  readonly onChoose: (code: string | undefined, typed: string) => void;
}

/**
 * The editable combobox with a list from the ARIA Authoring Practices. Typing narrows the list and marks its first
 * choice, arrows move the mark, Enter takes it, Escape cancels. Leaving the box takes only a choice that was named word
 * for word.
 */
export function Combobox(props: ComboboxProps) {
  const { control, value, words, testId } = props;
  const [text, setText] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [marked, setMarked] = useState(-1);
  const [missed, setMissed] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const listId = useId();
  const { choices, note } = open ? props.search(text ?? '') : nothing;
  const at = Math.min(marked, choices.length - 1);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at, open]);

  const close = () => {
    setOpen(false);
    setMarked(-1);
  };
  const take = (code: string | undefined) => {
    setText(null);
    setMissed(null);
    close();
    props.onChoose(code, text ?? '');
  };
  const show = () => {
    if (open) return;
    setOpen(true);
    setMarked(props.search('').choices.findIndex(({ code }) => code === value));
  };
  const leave = () => {
    if (text !== null) {
      const code = props.named(text);
      if (code !== null) take(code);
      else if (text.trim() === '' && props.canBeEmpty) take(undefined);
      else setMissed(text.trim() === '' ? null : text);
    }
    setText(null);
    close();
    control.onBlur?.();
  };
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const move = (to: number) => {
      event.preventDefault();
      if (!open) return show();
      if (choices.length > 0) setMarked((to + choices.length) % choices.length);
    };
    switch (event.key) {
      case 'ArrowDown':
        return move(at + 1);
      case 'ArrowUp':
        return move(at <= 0 ? choices.length - 1 : at - 1);
      case 'PageDown':
        return move(Math.min(at + 10, choices.length - 1));
      case 'PageUp':
        return move(Math.max(at - 10, 0));
      case 'Enter': {
        const choice = choices[at];
        if (!open) return;
        event.preventDefault();
        return choice ? take(choice.code) : undefined;
      }
      case 'Escape':
        if (!open && text === null) return;
        event.preventDefault();
        event.stopPropagation();
        setText(null);
        return close();
    }
  };
  return (
    <div class="combobox">
      <input
        {...control}
        type="text"
        role="combobox"
        class="input"
        autocomplete="off"
        spellcheck={false}
        aria-label={props.ariaLabel}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        aria-activedescendant={open && at >= 0 ? `${listId}-${at}` : undefined}
        placeholder={words.placeholder}
        data-value={value}
        data-testid={testId}
        value={text ?? props.shown}
        onFocus={(event) => {
          event.currentTarget.select();
          setMissed(null);
          control.onFocus?.();
        }}
        onClick={show}
        onInput={(event) => {
          const typed = event.currentTarget.value;
          setText(typed);
          setOpen(true);
          setMarked(typed.trim() === '' ? -1 : 0);
        }}
        onKeyDown={press}
        onBlur={leave}
      />
      {open && (
        <div class="combobox__popup">
          <div class="combobox__list" role="listbox" id={listId} aria-label={words.list} ref={list}>
            {choices.map((choice, index) => (
              // The keyboard works through the box, as the pattern requires.
              // biome-ignore lint/a11y/useKeyWithClickEvents: options are never focused
              <div
                key={choice.code}
                id={`${listId}-${index}`}
                role="option"
                tabIndex={-1}
                data-testid={testId && `${testId}-${choice.code}`}
                aria-selected={choice.code === value}
                class={index === at ? 'combobox__option combobox__option--marked' : 'combobox__option'}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => take(choice.code)}
              >
                <span>{choice.label}</span>
                {choice.also !== undefined && <span class="muted small">{choice.also}</span>}
              </div>
            ))}
          </div>
          {choices.length === 0 && <p class="combobox__note">{words.noneFound}</p>}
          {note && <p class="combobox__note small">{note}</p>}
        </div>
      )}
      <span class="visually-hidden" role="status">
        {open && text !== null ? words.found(choices.length) : ''}
      </span>
      {missed !== null && (
        <p class="field__hint" role="status">
          {words.notChosen(missed)}
        </p>
      )}
    </div>
  );
}
