import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon';

/** A button that opens a list of check boxes, for several choices at once. */
export interface CheckMenuProps {
  readonly label: string;
  /** The choices in words; shown on the button. */
  readonly summary: string;
  readonly options: readonly (readonly [code: string, name: string])[];
  readonly chosen: readonly string[];
  /** Sets of choices that are made with one press. */
  readonly presets: readonly (readonly [name: string, codes: readonly string[]])[];
  readonly testId: string;
  readonly onChoose: (codes: readonly string[]) => void;
}

/**
 * Looks like a select. Stays open during the choice; Escape, a press elsewhere, or leaving it with the keyboard closes
 * it.
 */
export function CheckMenu({ label, summary, options, chosen, presets, testId, onChoose }: CheckMenuProps) {
  const [open, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panelId = useId();
  useEffect(() => {
    if (!open) return;
    const away = (event: Event) => {
      if (event.target instanceof Node && !whole.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', away);
    document.addEventListener('focusin', away);
    return () => {
      document.removeEventListener('pointerdown', away);
      document.removeEventListener('focusin', away);
    };
  }, [open]);
  const isSet = (codes: readonly string[]) =>
    codes.length === chosen.length && codes.every((code) => chosen.includes(code));
  return (
    // All key presses inside it pass through here; the div itself has no action.
    // biome-ignore lint/a11y/noStaticElementInteractions: listens for Escape only
    <div
      class="workspace-checkmenu"
      ref={whole}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.preventDefault();
        event.stopPropagation();
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        type="button"
        class="select workspace-checkmenu__button"
        ref={button}
        aria-expanded={open}
        aria-controls={panelId}
        data-testid={testId}
        onClick={() => setOpen(!open)}
      >
        <span class="visually-hidden">{label}: </span>
        <span class="workspace-checkmenu__summary">{summary}</span>
        <Icon name="chevronDown" />
      </button>
      <fieldset class="workspace-checkmenu__panel" id={panelId} hidden={!open}>
        <legend class="visually-hidden">{label}</legend>
        <p class="workspace-checkmenu__presets">
          {presets.map(([name, codes], place) => (
            <button
              key={name}
              type="button"
              class="button button--small"
              aria-pressed={isSet(codes)}
              data-testid={`${testId}-preset-${place}`}
              onClick={() => onChoose(codes)}
            >
              {name}
            </button>
          ))}
        </p>
        {options.map(([code, name]) => (
          <label key={code} class="choice">
            <input
              type="checkbox"
              data-testid={`${testId}-${code}`}
              checked={chosen.includes(code)}
              onChange={(event) => {
                const { checked } = event.currentTarget;
                onChoose(options.flatMap(([one]) => ((one === code ? checked : chosen.includes(one)) ? [one] : [])));
              }}
            />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
