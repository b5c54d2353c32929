import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Waits until everything on an editor's page is stored; by itself that is a moment after the last change. */
export const untilSaved = (page: Page): Promise<void> =>
  expect.poll(() => page.getByTestId('saved').getAttribute('data-state'), { timeout: 20_000 }).toBe('saved');

/** Stores what stands on an editor's page at once, by the key that does. */
export async function saveNow(page: Page): Promise<void> {
  await page.keyboard.press('Control+s');
  await untilSaved(page);
}
