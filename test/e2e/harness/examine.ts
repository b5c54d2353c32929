import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { violationsOf } from './axe';
import { saveShot } from './shots';

const languages = ['ja', 'en'] as const;
const themes = ['light', 'dark'] as const;

/**
 * Whether a screen is examined in this language and theme. By default two of the four pairs are, with both languages
 * and both themes: a violation in the dark theme occurs in either language. All four are examined in `npm run
 * test:all`, and whenever pictures are saved.
 */
const isLookedAt = (language: string, theme: string): boolean =>
  (language === 'ja') === (theme === 'light') || process.env.TENKEN_EVERY_LOOK === '1' || picturesAreSaved();
const picturesAreSaved = () => (process.env.TENKEN_SHOTS ?? '') !== '';

/** Checks a screen with axe in light and dark and in both languages, saving a picture of each; ends in Japanese. */
export async function examine(page: Page, name: string): Promise<void> {
  for (const language of [...languages].reverse()) {
    await page.getByTestId(`language-${language}`).click();
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(language);
    await examineThemes(page, `${name}-${language}`, (theme) => isLookedAt(language, theme));
  }
}

/** Checks a screen in both themes, or in the given ones. */
export async function examineThemes(
  page: Page,
  name: string,
  isWanted: (theme: string) => boolean = () => true,
): Promise<void> {
  for (const colorScheme of themes.filter(isWanted)) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await saveShot(page, `${name}-${colorScheme}`);
    expect(await violationsOf(page), `${name}, ${colorScheme}`).toEqual([]);
  }
}
