import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { violationsOf } from './axe';
import { saveShot } from './shots';

/** Checks a screen with axe in light and dark and in both languages, saving a picture of each; ends in Japanese. */
export async function examine(page: Page, name: string): Promise<void> {
  for (const language of ['ja', 'en'] as const) {
    await page.getByTestId(`language-${language}`).click();
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(language);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await saveShot(page, `${name}-${language}-${colorScheme}`);
      expect(await violationsOf(page), `${name} in ${language}, ${colorScheme}`).toEqual([]);
    }
  }
  await page.getByTestId('language-ja').click();
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('ja');
}
