import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Saves a picture of a screen for people to look at, where TENKEN_SHOTS names a folder. */
export async function saveShot(page: Page, name: string): Promise<void> {
  const folder = process.env.TENKEN_SHOTS;
  if (folder === undefined || folder === '') return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
