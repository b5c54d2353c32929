/**
 * A person's hand on a page of the form, for tests: it finds controls by the page's own ids and words, sets them with the
 * events a person gives, and puts them back. Knows nothing of Tenken. Bundled as one script and run in the page's world.
 */

/** Where one control stands, by the page's own ids. */
export interface Address {
  /** The `dl` of its row. */
  readonly row: string;
  readonly kind: 'text' | 'textarea' | 'select' | 'radio';
  /** Of a radio group: of its first radio. */
  readonly id: string;
}

/** One thing a hand does. */
export type Move =
  /** Types a text or chooses an option by its words, as a person does; an empty text takes it away. */
  | { readonly move: 'enter'; readonly at: Address; readonly text: string }
  /** The value is simply there, without an event: a restored draft, a script of the site. */
  | { readonly move: 'hold'; readonly at: Address; readonly text: string }
  | { readonly move: 'disable' | 'lock'; readonly at: Address }
  /** Presses ＋追加する or 削除 of a repeat block. */
  | { readonly move: 'add' | 'remove'; readonly block: string };

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');
const placeholder = plain('選択してください');

function setValue(control: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  const prototype = control instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(control, text);
}

function fire(control: Element, ...types: readonly string[]): void {
  for (const type of types) control.dispatchEvent(new Event(type, { bubbles: true }));
}

function radiosOf(row: Element): HTMLInputElement[] {
  return [...row.querySelectorAll<HTMLInputElement>('input[type=radio]')];
}

const wordsOf = (radio: HTMLInputElement) => plain(radio.closest('label, .radio-outline')?.textContent ?? '');

function uncheck(row: Element, quietly: boolean): void {
  const reset = row.querySelector<HTMLButtonElement>('.radio-reset');
  if (reset && !quietly) reset.click();
  for (const radio of radiosOf(row).filter(({ checked }) => checked)) {
    radio.checked = false;
    if (!quietly) fire(radio, 'input', 'change');
  }
}

function choose(row: Element, words: string, quietly: boolean): string | null {
  if (words === '') {
    uncheck(row, quietly);
    return null;
  }
  const fitting = radiosOf(row).filter((radio) => wordsOf(radio) === plain(words));
  const [radio] = fitting;
  if (fitting.length !== 1 || !radio) return 'no such radio';
  if (quietly) radio.checked = true;
  else radio.click();
  return radio.checked ? null : 'the radio did not take the click';
}

function pick(select: HTMLSelectElement, words: string, quietly: boolean): string | null {
  const options = [...select.options];
  const index = options.findIndex((option) =>
    words === '' ? ['', placeholder].includes(plain(option.text)) : plain(option.text) === plain(words),
  );
  if (index < 0) return 'no such option';
  if (!quietly) select.focus({ preventScroll: true });
  select.selectedIndex = index;
  if (!quietly) {
    fire(select, 'input', 'change');
    select.blur();
  }
  return null;
}

function type(box: HTMLInputElement | HTMLTextAreaElement, text: string, quietly: boolean): null {
  if (quietly) {
    setValue(box, text);
    return null;
  }
  box.focus({ preventScroll: true });
  setValue(box, text);
  fire(box, 'input', 'keyup', 'change');
  box.blur();
  // The blur of a window that is not in front fires nothing by itself.
  fire(box, 'focusout');
  return null;
}

function enter({ row, id, kind }: Address, text: string, quietly: boolean): string | null {
  if (kind === 'radio') {
    const element = document.getElementById(row);
    return element ? choose(element, text, quietly) : 'no such row';
  }
  const control = document.getElementById(id);
  if (control instanceof HTMLSelectElement) return pick(control, text, quietly);
  if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)
    return type(control, text, quietly);
  return 'no such control';
}

function press(block: string, button: '.repeat-add' | '.repeat-delete'): string | null {
  const element = document.getElementById(block)?.querySelector<HTMLButtonElement>(button);
  if (!element) return 'no such button';
  element.click();
  return null;
}

function close({ id }: Address, how: 'disabled' | 'readOnly'): string | null {
  const control = document.getElementById(id);
  if (!(control instanceof HTMLInputElement)) return 'no such box';
  control[how] = true;
  return null;
}

/** Makes one move once its control is to be seen, at the latest when the patience (milliseconds) has run out. */
async function makeWhenSeen(move: Move, timeoutMs: number): Promise<string | null> {
  const until = performance.now() + timeoutMs;
  while (move.move === 'enter' && !isSeen(move.at) && performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return make(move);
}

/** Makes moves one after the other; null when all were made, else why not and the position of the one that was not. */
export async function makeAll(
  moves: readonly Move[],
  timeoutMs: number,
): Promise<{ readonly at: number; readonly why: string } | null> {
  for (const [at, move] of moves.entries()) {
    const why = await makeWhenSeen(move, timeoutMs);
    if (why !== null) return { at, why };
  }
  return null;
}

function make(move: Move): string | null {
  switch (move.move) {
    case 'enter':
      return enter(move.at, move.text, false);
    case 'hold':
      return enter(move.at, move.text, true);
    case 'disable':
      return close(move.at, 'disabled');
    case 'lock':
      return close(move.at, 'readOnly');
    case 'add':
      return press(move.block, '.repeat-add');
    case 'remove':
      return press(move.block, '.repeat-delete');
  }
}

const isSeen = ({ kind, row, id }: Address): boolean => {
  const element = document.getElementById(kind === 'radio' ? row : id);
  const isUsable = element !== null && !(element instanceof HTMLInputElement && element.disabled);
  return isUsable && element.checkVisibility({ visibilityProperty: true });
};

const standsThere = ({ kind, row, id }: Address, text: string): boolean => {
  const control = document.getElementById(kind === 'radio' ? row : id);
  if (kind === 'radio')
    return radiosOf(control ?? document.body).some((one) => one.checked && wordsOf(one) === plain(text));
  if (control instanceof HTMLSelectElement) return plain(control.selectedOptions[0]?.text ?? '') === plain(text);
  return control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement ? control.value === text : false;
};

/**
 * One pass over a sheet: enters what is to be seen and does not hold it yet. Gives the positions of those that are still
 * not as they should be, and whether anything was entered.
 */
export function enterSeen(sheet: readonly { readonly at: Address; readonly text: string }[]): {
  readonly left: readonly number[];
  readonly moved: boolean;
} {
  let moved = false;
  sheet.forEach(({ at, text }) => {
    if (!isSeen(at) || standsThere(at, text)) return;
    moved = enter(at, text, false) === null || moved;
  });
  const left = sheet.flatMap(({ at, text }, index) => (isSeen(at) && standsThere(at, text) ? [] : [index]));
  return { left, moved };
}

/** What every control of the form holds, by its id. */
export type Held = Readonly<
  Record<string, { readonly value: string; readonly checked: boolean; readonly disabled: boolean }>
>;

const controls = (): Control[] => [...document.querySelectorAll<Control>('#frm input, #frm select, #frm textarea')];
const isChoice = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox');

/** Reads what every control holds. */
export function held(): Held {
  return Object.fromEntries(
    controls()
      .filter(({ id, type: kind }) => id !== '' && kind !== 'file' && kind !== 'hidden')
      .map((control) => [
        control.id,
        { value: control.value, checked: isChoice(control) && control.checked, disabled: control.disabled },
      ]),
  );
}

const blocks = () => [...document.querySelectorAll<HTMLElement>('.repetition')];
const isOpen = (block: HTMLElement) => block.style.display !== 'none';

/** The repeat blocks that stand open. */
export function openBlocks(): readonly string[] {
  return blocks().flatMap((block) => (isOpen(block) ? [block.id] : []));
}

/** Opens the blocks that a deletion has closed; how many. */
export function reopen(open: readonly string[]): number {
  const closed = blocks().filter((block) => open.includes(block.id) && !isOpen(block));
  for (const block of closed) {
    const number = Number(/_(\d+)$/.exec(block.id)?.[1]);
    const before = document.getElementById(block.id.replace(/\d+$/, String(number - 1)));
    before?.querySelector<HTMLButtonElement>('.repeat-add')?.click();
  }
  return closed.length;
}

/** One pass of putting every control back to what it held, parents first; how many were not as they should be. */
export function restore(before: Held): number {
  let moved = 0;
  for (const { id } of controls()) {
    const wanted = before[id];
    // An earlier move may have drawn the row anew.
    const control = document.getElementById(id) as Control | null;
    if (!wanted || !control) continue;
    if (control instanceof HTMLInputElement && control.readOnly) control.readOnly = false;
    if (control.disabled && !wanted.disabled && !id.endsWith('_text')) {
      control.disabled = false;
      moved += 1;
    }
    if (isChoice(control)) {
      if (control.type !== 'radio' || control.checked === wanted.checked) continue;
      moved += 1;
      const row = control.closest('dl');
      if (wanted.checked) control.click();
      else if (row && !radiosOf(row).some((radio) => before[radio.id]?.checked)) uncheck(row, false);
      continue;
    }
    if (control.value === wanted.value) continue;
    moved += 1;
    if (control instanceof HTMLSelectElement) {
      control.value = wanted.value;
      fire(control, 'input', 'change');
    } else type(control, wanted.value, false);
  }
  return moved;
}
