import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { loadCase } from '../fixtures/cases/load';
import { buildPage } from '../pages/build';
import { buildIfNeeded } from '../tools/build';
import { createVault, fill, goTo, importDocument, ownTabId, passphrase } from './harness/flow';
import { launchTenken, type Tenken } from './harness/launch';
import { ask } from './harness/messages';
import { formUrl, type ServedPortal, servePortal } from './harness/portal';
import { killBrowserOf, searchFiles } from './harness/profile';

// With the vault locked nothing of a case can be read in any file of the browser's profile, whichever screens were looked at.

const caseId = 'testa-largest';
/** Typed and shown nowhere else. */
const typed = {
  search: 'サンプル検索語',
  memo: '面談の内容サンプルメモ',
  staff: '点検係 見本花子',
  table: '氏名サンプル列\nテスタ一郎サンプル',
};
/** Typed into a page that is not ours: what the browser writes of any page. It shows when it has, and that the search finds it. */
const canary = '誰のものでもない見本の言葉';
const canaryUrl = new URL('/canary', formUrl).href;

let profile = '';
afterEach(() => rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));

/** Every text of a document but ids, which addresses name. */
function textsOf(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') return /(^id|Id|Ids)$/.test(key) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, Array.isArray(value) ? key : name));
}

/** The facts that tell something: not the words of lists and forms, which the extension itself and the site consist of. */
async function factsOf(extensionDir: string): Promise<readonly string[]> {
  const files = await readdir(extensionDir, { withFileTypes: true, recursive: true });
  const own = await Promise.all(
    files
      .filter((one) => /\.(js|html|json|css)$/.test(one.name))
      .map((one) => readFile(join(one.parentPath, one.name), 'utf8')),
  );
  const words = [...own, (await buildPage('base')).toString()].join('\n');
  const telling = (text: string) => (/^[\x20-\x7e]*$/.test(text) ? text.length >= 7 : text.length >= 2);
  const all = [...textsOf(loadCase(caseId)), ...Object.values(typed).flatMap((text) => text.split('\n')), passphrase];
  return [...new Set(all)].filter((text) => telling(text) && !words.includes(text));
}

async function start(extensionDir: string): Promise<{ readonly tenken: Tenken; readonly workspace: Page }> {
  profile = await mkdtemp(join(tmpdir(), 'tenken-searched-'));
  const tenken = await launchTenken({ extensionDir, profile });
  const workspace = await tenken.workspace();
  await createVault(workspace);
  return { tenken, workspace };
}

const screens = [
  '#/cases',
  ...['case', 'applicant', 'employer', 'office', 'documents', 'request', 'report', 'checks'].map(
    (tab) => `#/cases/${caseId}/${tab}`,
  ),
  ...['#/people', '#/employers', '#/office', '#/export', '#/backup', '#/settings', '#/help', '#/import'],
];

/** Every control of ours is one that the browser does not write down. */
const remembered = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
        'input, textarea, select',
      ),
    ]
      .filter(({ form }) => form?.getAttribute('autocomplete') !== 'off')
      .map(({ outerHTML }) => outerHTML.slice(0, 200)),
  );

async function look(workspace: Page): Promise<void> {
  for (const screen of screens) {
    await goTo(workspace, screen);
    await workspace.getByRole('heading', { level: 1 }).first().waitFor();
    await workspace.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
    // All of a page, however far down.
    await workspace.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await remembered(workspace), screen).toEqual([]);
  }
}

async function typeAll(workspace: Page): Promise<void> {
  await goTo(workspace, '#/cases');
  await workspace.getByRole('searchbox').first().fill(typed.search);
  await goTo(workspace, '#/settings');
  await workspace.getByTestId('desk-name').fill(typed.staff);
  await workspace.getByTestId('desk-save').click();
  await goTo(workspace, `#/cases/${caseId}/case`);
  const memo = workspace.locator('textarea').first();
  await memo.waitFor();
  await memo.fill(typed.memo);
  await memo.blur();
  await goTo(workspace, '#/import');
  await workspace.getByTestId('import-file').setInputFiles({
    ...{ name: 'table.csv', mimeType: 'text/csv' },
    buffer: Buffer.from(typed.table, 'utf8'),
  });
}

async function fillForms(tenken: Tenken): Promise<ServedPortal> {
  const portal = await servePortal(tenken.context, await buildPage('base'));
  const practice = await tenken.extensionPage(`practice.html?case=${caseId}`);
  const popup = await tenken.popup(await ownTabId(practice));
  await fill(popup, await ownTabId(practice));
  expect(await remembered(practice)).toEqual([]);
  expect(await remembered(popup)).toEqual([]);
  const panel = await tenken.extensionPage(`sidepanel.html?tab=${await ownTabId(practice)}`);
  await panel.getByTestId('check-view').waitFor();
  expect(await remembered(panel)).toEqual([]);
  expect(portal.unexpectedRequests).toEqual([]);
  return portal;
}

describe("the browser's profile", () => {
  it.each([
    ['after the vault was locked and the browser has ended', 'closed'],
    ['after a crash, with the vault locked', 'killed'],
  ])('holds no fact of any case, %s', { timeout: 300_000 }, async (_, end) => {
    const extensionDir = await buildIfNeeded();
    const facts = await factsOf(extensionDir);
    expect(facts.length).toBeGreaterThan(120);
    const { tenken, workspace } = await start(extensionDir);
    await importDocument(workspace, JSON.stringify(loadCase(caseId)));
    await look(workspace);
    await typeAll(workspace);
    const portal = await fillForms(tenken);
    await goTo(workspace, `#/cases/${caseId}/applicant`);
    await workspace.getByRole('heading', { level: 1 }).first().waitFor();
    portal.serveAt(canaryUrl, '<!doctype html><title>canary</title><textarea></textarea>');
    const page = await tenken.context.newPage();
    await page.goto(canaryUrl);
    await page.locator('textarea').fill(canary);
    await expect.poll(async () => (await searchFiles(profile, [canary])).length).toBeGreaterThan(0);
    await ask(workspace, 'vault.lock', null);
    if (end === 'closed') await tenken.close();
    else await killBrowserOf(profile);
    expect(await searchFiles(profile, facts)).toEqual([]);
  });
});
