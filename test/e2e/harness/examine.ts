import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { everyLook } from '../../tools/every-look';
import { violationsOf } from './axe';
import { saveShot } from './shots';

const languages = ['ja', 'en'] as const;
const themes = ['light', 'dark'] as const;

type Language = (typeof languages)[number];

const isEverythingLookedAt = everyLook || (process.env.TENKEN_SHOTS ?? '') !== '';

/** One of two, for each name always the same one. */
const isOdd = (name: string): boolean =>
  [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 2 === 1;

/**
 * The languages and themes that a screen is examined in. By default one pair, Japanese in light or English in dark: the
 * gallery has looked at what the screens are made of in both. All four are examined in `npm run test:all`, and whenever
 * pictures are saved.
 */
function looksAt(name: string): readonly (readonly [Language, readonly string[]])[] {
  if (isEverythingLookedAt) return [...languages].reverse().map((language) => [language, themes] as const);
  return isOdd(name) ? [['ja', ['light']]] : [['en', ['dark']]];
}

async function speak(page: Page, language: Language): Promise<void> {
  await page.getByTestId(`language-${language}`).click();
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(language);
}

/** Checks a screen with axe, saving a picture of each language and theme if asked to; ends in Japanese and light. */
export async function examine(page: Page, name: string): Promise<void> {
  for (const [language, shown] of looksAt(name)) {
    await speak(page, language);
    await examineThemes(page, `${name}-${language}`, (theme) => shown.includes(theme));
  }
  await speak(page, 'ja');
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
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
