/**
 * `npm run demo`: Tenken at work, without an account of the portal. Makes a vault, imports a fictional case, opens the
 * practice form and fills it, all with the product's own pages; prints the report and saves pictures in `.tenken/demo`.
 * With a screen the browser stays open for trying; `--headless` never opens a window.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { check, createVault, fill, goTo, importDocument, lookAtPage, ownTabId, passphrase } from '../e2e/harness/flow';
import { launchTenken, type Tenken } from '../e2e/harness/launch';
import { loadCase } from '../fixtures/cases/load';
import { parseFlags } from './args';
import { buildIfNeeded } from './build';
import { ensureJapaneseFont } from './chromium';
import { checkInWords, reportInWords } from './demo-words';
import { root } from './paths';
import { hasScreen } from './screen';
import { runTool, ToolError } from './tool-error';

const caseId = 'testa-arjun';
const folder = join(root, '.tenken', 'demo');

async function main(): Promise<void> {
  const flags = parseFlags(process.argv.slice(2), { headless: 'switch' });
  const headed = hasScreen() && !flags.on.has('headless');
  const extensionDir = await buildIfNeeded();
  await ensureJapaneseFont();
  await mkdir(folder, { recursive: true });
  const tenken = await launchTenken({ extensionDir, headed });
  try {
    await show(tenken);
    if (headed) await untilClosed(tenken);
  } finally {
    await tenken.close();
  }
}

async function show(tenken: Tenken): Promise<void> {
  const workspace = await tenken.workspace();
  await picture(workspace, 'workspace-first');
  await createVault(workspace);
  await importDocument(workspace, JSON.stringify(loadCase(caseId)));
  await goTo(workspace, '#/cases');
  await workspace.getByTestId(`case-row-${caseId}`).waitFor();
  await picture(workspace, 'workspace-cases');
  await goTo(workspace, `#/cases/${caseId}`);
  await workspace.getByTestId('save').first().waitFor();
  await picture(workspace, 'workspace-case');

  const form = await tenken.extensionPage(`practice.html?case=${caseId}`);
  const tabId = await ownTabId(form);
  const popup = await tenken.popup(tabId);
  const page = await lookAtPage(popup, tabId);
  if (page.kind !== 'form') throw new ToolError('The practice form is not taken for the form.');
  // The practice form binds itself to the case in its address.
  await popup.getByTestId('bound-case').waitFor();
  await picture(popup, 'popup-before');
  const report = await fill(popup, tabId);
  await picture(popup, 'popup-after');
  await picture(form, 'practice-form');
  const checked = await check(popup);
  await picture(popup, 'popup-checked');
  console.log(`${reportInWords(report)}\n\n${checkInWords(checked)}\n\nPictures: ${folder}`);
}

/** Saves a picture of a page in both themes. */
async function picture(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`), fullPage: name.startsWith('workspace') });
  }
  await page.emulateMedia({ colorScheme: null });
}

async function untilClosed({ context }: Tenken): Promise<void> {
  console.log(`The browser stays open; the vault's passphrase is "${passphrase}". Close its windows to end.`);
  await context.waitForEvent('close', { timeout: 0 });
}

await runTool(main);
