import { problemOf } from './checks';
import { dependenciesOf } from './conditions';
import { birthBoxOf } from './control-markup';
import { createDependents } from './dependents';
import {
  type AnswerControl,
  answerOf,
  clearAnswers,
  controlsIn,
  radiosIn,
  radioText,
  ruleRowsOf,
  syncAriaChecked,
} from './page-dom';
import { type Press, watchPresses } from './press-log';
import { type RecordedEvent, recordEvents } from './recorder';
import { createRepeats } from './repeats';
import { createVisibility, type Reveal } from './visibility';

export type { Press } from './press-log';
export type { RecordedEvent } from './recorder';
export type { Reveal } from './visibility';

/** What the page's script did to a control on its own. Never holds a value. */
export interface PageAct {
  readonly what: 'cleared' | 'disabled' | 'addressFilled';
  readonly control: AnswerControl;
}

/** How the page behaves. */
export interface BehaviourOptions {
  /** How dependent rows appear; by default at once. */
  readonly reveal?: Reveal;
  /** Whether hidden controls are cleared; by default true. */
  readonly clearHidden?: boolean;
  /** Whether a row that appears is a new clone of itself. */
  readonly rerender?: boolean;
  /** Whether every event of every control is kept in `window.__events`. */
  readonly record?: boolean;
  /** Called with what the script does to a control on its own. */
  readonly log?: (act: PageAct) => void;
  /** Called with each press that only a person may make; it is also kept in `window.__pressed`. */
  readonly onPress?: (press: Press) => void;
}

/** The window of a page under `attachBehaviour`. */
export type PracticeWindow = Window & { __pressed?: Press[]; __events?: RecordedEvent[] };

const rowOf = (element: Element): HTMLElement | null => element.closest<HTMLElement>('dl.c-input');

/** Replaces the class that marks hidden elements by the style that the portal uses. */
function applyHiddenMarks(root: Document): void {
  for (const element of root.querySelectorAll<HTMLElement>('.is-hidden')) {
    element.style.display = 'none';
    element.classList.remove('is-hidden');
  }
}

/** Shows the birth box for the precision chosen in a row. */
function switchBirthBoxes(row: Element, hidden: (box: Element) => void): void {
  const boxes = [...row.querySelectorAll<HTMLElement>('.birth-box')];
  if (boxes.length === 0) return;
  const chosen = radiosIn(row).find(({ checked }) => checked);
  const digits = chosen === undefined ? 8 : birthBoxOf(radioText(chosen));
  for (const box of boxes) {
    const shown = box.querySelector('input')?.maxLength === digits;
    if (shown === (box.style.display !== 'none')) continue;
    box.style.display = shown ? '' : 'none';
    if (!shown) hidden(box);
  }
}

/** Enables the text beside a radio while its radio is chosen. */
function switchBesideTexts(row: Element, disabled: (text: HTMLInputElement) => void): void {
  for (const radio of radiosIn(row)) {
    const text = row.ownerDocument.getElementById(`${radio.id}_text`);
    if (!(text instanceof HTMLInputElement) || text.disabled === !radio.checked) continue;
    text.disabled = !radio.checked;
    if (text.disabled) disabled(text);
  }
}

function showProblem(control: HTMLInputElement, problem: string | undefined): void {
  const cell = control.closest('dd');
  if (cell === null) return;
  const id = `error_${control.id}`;
  const before = cell.querySelector(`.error-text[id="${id}"]`);
  if (before !== null && before === cell.lastElementChild && before.textContent === problem) return;
  before?.remove();
  if (problem === undefined) return;
  const error = control.ownerDocument.createElement('p');
  error.id = id;
  error.className = 'error-text';
  error.textContent = problem;
  cell.append(error);
}

function checkOnLeaving(control: HTMLInputElement): void {
  const box = control.closest('.birth-box') ?? control.closest('dd');
  const hint = [...(box?.querySelectorAll('.c-input__hint') ?? [])].map(({ textContent }) => textContent).join(' ');
  const date = control.classList.contains('hasDatepicker');
  showProblem(
    control,
    problemOf(control.value, { hint, maxlength: control.maxLength < 0 ? undefined : control.maxLength, date }),
  );
}

function updateCounter(textarea: HTMLTextAreaElement): void {
  const counter = textarea.closest('dd')?.querySelector('[id^=textareaInptIdx]');
  const count = String(textarea.value.length);
  if (counter && counter.textContent !== count) counter.textContent = count;
}

/**
 * Runs a page made by `renderForm` as the portal's own script plausibly does. That script was never seen: this one
 * follows the printed text of the page. Its uncertain points (when rows appear, whether they are redrawn, whether
 * hidden controls are cleared) are options. All listeners are on the document, so rows may be replaced under it. Each
 * listener looks only at its own row and the rows that depend on it, so that a long form answers as fast as a short
 * one. Nothing is ever submitted. Returns a function that removes it again.
 */
export function attachBehaviour(root: Document, options: BehaviourOptions = {}): () => void {
  const clearHidden = options.clearHidden ?? true;
  const log = options.log ?? (() => undefined);
  const view = root.defaultView as PracticeWindow | null;
  const pressed: Press[] = [];
  const events: RecordedEvent[] = [];
  if (view !== null) Object.assign(view, { __pressed: pressed, __events: events });

  const reportCleared = (controls: readonly AnswerControl[]): void => {
    for (const control of controls) {
      if (control instanceof HTMLTextAreaElement) updateCounter(control);
      log({ what: 'cleared', control });
    }
  };
  const clear = (element: Element): void => {
    reportCleared(clearAnswers(element));
    for (const row of rowsIn(element)) {
      refreshRow(row);
      dependents.touch(row.id);
    }
  };
  const rowsIn = (element: Element): readonly Element[] =>
    element.matches('dl.c-input') ? [element] : [...element.querySelectorAll('dl.c-input')];
  const refreshRow = (row: Element): void => {
    switchBirthBoxes(row, (box) => {
      if (clearHidden) reportCleared(clearAnswers(box));
    });
    switchBesideTexts(row, (text) => {
      if (clearHidden && text.value !== '') {
        text.value = '';
        log({ what: 'cleared', control: text });
      }
      log({ what: 'disabled', control: text });
    });
  };

  applyHiddenMarks(root);
  const visibility = createVisibility(root, {
    reveal: options.reveal ?? 'instant',
    rerender: options.rerender ?? false,
    onHide: (element) => {
      if (clearHidden) clear(element);
    },
  });
  const repeats = createRepeats(root, visibility, clear);
  const dependents = createDependents({
    dependencies: dependenciesOf(ruleRowsOf(root)),
    answerOf: (id) => {
      const row = root.getElementById(id);
      return row === null ? undefined : answerOf(row);
    },
    visibility,
    repeats,
  });
  const answered = (row: Element): void => {
    dependents.touch(row.id);
    dependents.settle();
  };

  const onChange = (event: Event): void => {
    const row = event.target instanceof Element ? rowOf(event.target) : null;
    if (row === null) return;
    // Boxes in a row depend only on its radios.
    if (event.target instanceof HTMLInputElement && event.target.type === 'radio') refreshRow(row);
    answered(row);
  };
  const pressButton = (button: Element): void => {
    const row = rowOf(button);
    if (repeats.press(button)) dependents.settle();
    else if (row !== null && button.matches('.radio-reset')) {
      for (const radio of radiosIn(row).filter(({ checked }) => checked)) {
        radio.checked = false;
        log({ what: 'cleared', control: radio });
      }
      syncAriaChecked(row);
      refreshRow(row);
      answered(row);
    } else if (row !== null && button.matches('.address-search')) fillAddress(row);
  };
  /** Overwrites the address in the row below with a fictional one, as the portal's search does. */
  const fillAddress = (row: Element): void => {
    const code = controlsIn(row)[0]?.value ?? '';
    const address = row.nextElementSibling?.querySelector<HTMLInputElement>('input[id^=address_]');
    if (!address || !/^\d{7}$/.test(code) || code === '0000000') return;
    address.value = '東京都千代田区サンプル町';
    log({ what: 'addressFilled', control: address });
  };
  const onClick = (event: Event): void => {
    if (!(event.target instanceof Element)) return;
    const button = event.target.closest('button');
    if (button !== null) pressButton(button);
    if (!(event.target instanceof HTMLInputElement) || event.target.type !== 'radio') return;
    const row = rowOf(event.target);
    if (row !== null) syncAriaChecked(row);
    onChange(event);
  };
  const onInput = (event: Event): void => {
    if (event.target instanceof HTMLTextAreaElement) updateCounter(event.target);
  };
  const onLeave = (event: Event): void => {
    if (event.target instanceof HTMLInputElement && event.target.type === 'text') checkOnLeaving(event.target);
  };

  const stopPresses = watchPresses(root, (press) => {
    pressed.push(press);
    options.onPress?.(press);
  });
  const stopRecording = options.record === true ? recordEvents(root, (event) => events.push(event)) : () => undefined;
  const listeners = { change: onChange, click: onClick, input: onInput, keyup: onInput, focusout: onLeave };
  for (const [type, listener] of Object.entries(listeners)) root.addEventListener(type, listener);
  root.querySelectorAll('dl.c-input').forEach(refreshRow);
  repeats.openAnswered();
  dependents.touchAll();
  dependents.settle();

  return () => {
    for (const [type, listener] of Object.entries(listeners)) root.removeEventListener(type, listener);
    stopPresses();
    stopRecording();
    visibility.stop();
  };
}
