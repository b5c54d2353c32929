import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** The folder of builds; the environment's TENKEN_OUT moves it. */
export const outDir = resolve(root, process.env.TENKEN_OUT || '.output');

/** The built extension for Chromium. */
export const extensionDir = join(outDir, 'chrome-mv3');

/** A file of an installed package. */
export const inPackage = (name: string, ...path: readonly string[]): string =>
  join(root, 'node_modules', name, ...path);

/** The extension as the development server writes it. */
export const devExtensionDir = join(outDir, 'chrome-mv3-dev');
