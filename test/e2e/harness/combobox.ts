import type { Locator } from 'playwright-core';

/** Chooses a code in one of the editor's lists, short (the browser's own) or long (searched by typing). */
export async function chooseCode(control: Locator, code: string): Promise<void> {
  if ((await control.getAttribute('role')) !== 'combobox') {
    await control.selectOption(code);
    return;
  }
  // A code matches word for word, so it comes first.
  await control.fill(code);
  await control.press('Enter');
}
