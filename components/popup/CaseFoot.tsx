import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { checkText } from '../check/check.words';
import { popup } from './popup.words';
import { popupCases } from './cases.words';
import { Button } from '../base/Button';
import { useText } from '../base/text-provider';
import type { PopupActions, PopupState } from './props';

/** What the buttons at the bottom do with the page's check. */
export interface CheckPress {
  readonly busy: boolean;
  /** The page was checked since the last fill, and nothing differs. */
  readonly isClean: boolean;
  readonly isChecked: boolean;
  readonly check: () => void;
  /** Opens the side panel, where a check is recorded and signed; null if there is none. */
  readonly record: (() => void) | null;
}

/** The bottom of a case on its form: Fill and Check. After a fill Check comes first, and Fill again is in the menu. */
export function CaseFoot(props: {
  readonly isForm: boolean;
  /** Something was filled and not undone. */
  readonly isFilled: boolean;
  readonly canUndo: boolean;
  readonly working: PopupState['working'];
  readonly actions: PopupActions;
  readonly check: CheckPress;
}) {
  const { t } = useText();
  const { isForm, isFilled, canUndo, working, actions, check } = props;
  // Reset every time: overwriting what a person typed must never be the default.
  const [replace, setReplace] = useState(false);
  const isOff = working !== null;
  const fill = (again: boolean) => (
    <Button
      kind={again ? 'plain' : 'primary'}
      icon="form"
      wide={again}
      disabled={isOff}
      onPress={() => actions.fill({ existing: replace ? 'replace' : 'keep', identityConfirmed: false })}
      testId="fill"
    >
      {t(again ? popup.fillAgain : popup.fill)}
    </Button>
  );
  const isRecordFirst = isFilled && check.isClean && check.record !== null;
  const isCheckFirst = !isRecordFirst && (isFilled || !isForm);
  const checkButton = (
    <Button
      kind={isCheckFirst ? 'primary' : 'plain'}
      icon="search"
      busy={check.busy}
      disabled={isOff}
      onPress={check.check}
      testId="check"
    >
      {t(check.isChecked ? checkText.again : checkText.check)}
    </Button>
  );
  const undo = canUndo && (
    <Button icon="undo" busy={working === 'undo'} disabled={isOff} onPress={actions.undo} testId="undo">
      {t(working === 'undo' ? popup.undoing : popup.undo)}
    </Button>
  );
  const note = !isForm
    ? popupCases.noFormNote
    : isFilled
      ? popupCases.checkNote
      : replace
        ? popupCases.replaceNote
        : popupCases.fillNote;
  return (
    <Foot note={t(note)}>
      {isForm && !isFilled && (
        <span class="popup-split">
          {fill(false)}
          <FootMenu label={t(popupCases.howToFill)} icon="chevronDown" primary>
            <Replace on={replace} onChange={setReplace} />
          </FootMenu>
        </span>
      )}
      {isRecordFirst && (
        <Button kind="primary" icon="pencil" onPress={() => check.record?.()} testId="record">
          {t(popupCases.record)}
        </Button>
      )}
      {checkButton}
      {isFilled && !isRecordFirst && undo}
      {isForm && isFilled && (
        <FootMenu label={t(popupCases.more)} icon="more">
          {isRecordFirst && undo}
          {fill(true)}
          <Replace on={replace} onChange={setReplace} />
        </FootMenu>
      )}
    </Foot>
  );
}

/** The bottom of the popup: never scrolled out of view. */
export function Foot({ note, children }: { readonly note: string; readonly children: ComponentChildren }) {
  return (
    <footer class="popup__foot">
      <div class="popup-acts">{children}</div>
      <p class="popup__note">{note}</p>
    </footer>
  );
}

function Replace({ on, onChange }: { readonly on: boolean; readonly onChange: (on: boolean) => void }) {
  const { t } = useText();
  const hintId = useId();
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={on}
        aria-describedby={hintId}
        data-testid="replace-existing"
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        {t(popup.replace)}
        <span class="field__hint popup-acts__hint" id={hintId}>
          {t(popup.replaceHint)}
        </span>
      </span>
    </label>
  );
}

/** A button that opens a few other actions above it; Escape and a press elsewhere close them. */
function FootMenu(props: {
  readonly label: string;
  readonly icon: 'chevronDown' | 'more';
  readonly primary?: boolean;
  readonly children: ComponentChildren;
}) {
  const { label, icon, primary = false, children } = props;
  const [isOpen, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const node = whole.current;
    if (!isOpen || !node) return;
    const away = (event: Event) => {
      if (event.target instanceof Node && !node.contains(event.target)) setOpen(false);
    };
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Otherwise the browser would close the popup itself.
      event.preventDefault();
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', away);
    node.addEventListener('keydown', onEscape);
    return () => {
      document.removeEventListener('pointerdown', away);
      node.removeEventListener('keydown', onEscape);
    };
  }, [isOpen]);
  return (
    <div class="popup-more" ref={whole}>
      <Button
        kind={primary ? 'primary' : 'plain'}
        icon={icon}
        label={label}
        tip={label}
        expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
        buttonRef={button}
        testId="fill-more"
      >
        <span class="visually-hidden">{label}</span>
      </Button>
      {isOpen && <div class="popup-more__panel stack">{children}</div>}
    </div>
  );
}
