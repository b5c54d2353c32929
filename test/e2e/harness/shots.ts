import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/**
 * Saves pictures of a screen for people to look at, if TENKEN_SHOTS names a folder: light and dark, or the theme that
 * the name ends with.
 */
export async function saveShot(page: Page, name: string): Promise<void> {
  const folder = process.env.TENKEN_SHOTS;
  if (folder === undefined || folder === '') return;
  await mkdir(folder, { recursive: true });
  if (/-(light|dark)$/.test(name)) {
    await page.screenshot({ path: join(folder, `${name}.png`) });
    return;
  }
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`) });
  }
  await page.emulateMedia({ colorScheme: null });
}
