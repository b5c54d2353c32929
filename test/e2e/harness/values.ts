import type { Page } from 'playwright-core';

/** One control on a page with its value. For tests on fictional data only. */
export interface ControlState {
  readonly id: string;
  readonly name: string;
  /** Index among all `input, select, textarea` of the document. */
  readonly order: number;
  /** The tag or the type of an input: `text`, `radio`, `select`, `textarea`, … */
  readonly kind: string;
  readonly value: string;
  /** For a radio or check box; null for others. */
  readonly checked: boolean | null;
  /** The text of the chosen option, or of the label around a radio or check box; null for others. */
  readonly text: string | null;
  readonly disabled: boolean;
  /** The words of its row, and the row's position; empty and -1 outside of a row. */
  readonly label: string;
  readonly row: number;
  /** -1 if the page sets none. */
  readonly maxLength: number;
  readonly visible: boolean;
}

/** Reads every control of a page, in document order. */
export async function readControls(page: Page): Promise<ControlState[]> {
  // No inner function has a name: the code for the page is sent as text, without the helpers that a bundler adds for
  // names. The result is text, too: Playwright needs longer to serialise an object than the page needs to be read.
  const text = await page.evaluate(() => {
    const rows = new Map([...document.querySelectorAll('dl')].map((row, index) => [row, index]));
    const controls = [...document.querySelectorAll<Control>('input, select, textarea')].map((control, order) => {
      const row = control.closest('dl');
      const isInput = control instanceof HTMLInputElement;
      const isChoice = isInput && (control.type === 'radio' || control.type === 'checkbox');
      const chosen = control instanceof HTMLSelectElement ? control.selectedOptions[0] : null;
      return {
        id: control.id,
        name: control.name,
        order,
        kind: isInput ? control.type : control.localName,
        value: control.value,
        checked: isChoice ? control.checked : null,
        text: (isChoice ? control.closest('label') : chosen)?.textContent ?? null,
        disabled: control.disabled,
        label: row?.querySelector('dt')?.textContent ?? '',
        row: (row && rows.get(row)) ?? -1,
        maxLength: 'maxLength' in control ? control.maxLength : -1,
        visible: control.checkVisibility({ visibilityProperty: true }),
      };
    });
    return JSON.stringify(controls);
  });
  const read = JSON.parse(text) as readonly ControlState[];
  return read.map((control) => ({ ...control, text: control.text?.replace(/\s+/g, ' ').trim() ?? null }));
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
