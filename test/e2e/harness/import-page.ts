import type { Page } from 'playwright-core';
import { goTo } from './flow';

/** A file to choose on the import page. */
export interface FileToImport {
  readonly name: string;
  readonly buffer: Buffer;
}

/** Leaves the import page and comes back, so that no earlier choice remains. */
export async function openImport(page: Page): Promise<void> {
  await goTo(page, '#/help');
  await goTo(page, '#/import');
  await page.getByTestId('import-file').waitFor();
}

/** Chooses files on the import page. */
export const chooseFiles = (page: Page, ...files: readonly FileToImport[]): Promise<void> =>
  page.getByTestId('import-file').setInputFiles(files.map((one) => ({ ...one, mimeType: 'application/octet-stream' })));
