import type { Locator, Page } from 'playwright-core';
import type { Checked, CheckReport } from '../../../lib/engine/check-report';
import type { FillReport, UndoReport } from '../../../lib/engine/fill-plan';
import type { Result } from '../../../lib/domain/result';
import type { TabState } from '../../../lib/messaging/namespaces/tab';
import { answerOf, ask, listenToMessages } from './messages';

/** The passphrase of every vault in the tests. Fictional, like all test data. */
export const passphrase = 'testa サンプル 2026';

const stepLimitMs = 30_000;
/** Argon2id runs when a vault is made or opened. */
const vaultLimitMs = 60_000;
const fillLimitMs = 300_000;

/** A message that the product showed the person instead of doing what was asked. It contains the product's words. */
export class FlowError extends Error {
  override readonly name = 'FlowError';
}

const at = (page: Page, testId: string): Locator => page.getByTestId(testId);

/** Waits until one of several elements is visible and returns its test id. */
async function firstOf<K extends string>(page: Page, testIds: readonly K[], limitMs: number): Promise<K> {
  const selector = testIds.map((testId) => `[data-testid="${testId}"]`).join(', ');
  await page.locator(selector).first().waitFor({ state: 'visible', timeout: limitMs });
  for (const testId of testIds) if (await at(page, testId).first().isVisible()) return testId;
  throw new Error(`None of ${testIds.join(', ')} stayed on the page.`);
}

/** Makes a vault with the workspace's own form. */
export async function createVault(workspace: Page, words: string = passphrase): Promise<void> {
  await at(workspace, 'create-passphrase').fill(words, { timeout: stepLimitMs });
  await at(workspace, 'create-passphrase-again').fill(words);
  await at(workspace, 'create-vault').click();
  await at(workspace, 'create-vault').waitFor({ state: 'detached', timeout: vaultLimitMs });
}

/** Goes to a route of the open workspace, as its own links do. */
export async function goTo(workspace: Page, route: string): Promise<void> {
  await workspace.evaluate((hash) => {
    location.hash = hash;
  }, route);
}

const importName = 'cases.json';

/**
 * Imports an exchange document with the workspace's own import. Throws a FlowError with the places of the problems when
 * the document is refused; nothing was written then.
 */
export async function importDocument(workspace: Page, text: string): Promise<void> {
  await goTo(workspace, '#/import');
  const file = { name: importName, mimeType: 'application/json', buffer: Buffer.from(text, 'utf8') };
  await at(workspace, 'import-file').setInputFiles(file, { timeout: stepLimitMs });
  // The name appears there once the file has been read.
  await workspace.getByText(importName).first().waitFor({ timeout: stepLimitMs });
  await at(workspace, 'import-check').click();
  const refused = workspace.locator('[data-testid="import-problems"], .notice--bad').first();
  const run = at(workspace, 'import-run');
  await run.or(refused).first().waitFor({ timeout: stepLimitMs });
  if (await refused.isVisible()) throw new FlowError(await whyRefused(workspace, text));
  await run.click();
  const done = at(workspace, 'import-done');
  await done.or(refused).first().waitFor({ timeout: stepLimitMs });
  if (!(await done.isVisible())) throw new FlowError(await whyRefused(workspace, text));
}

const problemsTold = 5;

/** The codes and places of the problems, as the product found them; never a value. */
async function whyRefused(workspace: Page, text: string): Promise<string> {
  const answer = await answerOf(workspace, 'exchange.check', { text });
  if (answer.ok) return 'the import was refused.';
  const problems = answer.failure.problems ?? [];
  if (problems.length === 0) return `the import was refused: ${answer.failure.code}.`;
  const told = problems.slice(0, problemsTold).map(({ record, id, path, code }) => {
    const where = [record, path].filter((part) => part !== '').join('.') || 'the file';
    return `${where}${id === undefined ? '' : ` (${id})`}: ${code}`;
  });
  const more = problems.length - told.length;
  return `${told.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`;
}

/** The browser's number of the tab that shows an address. */
export async function tabIdOf(extensionPage: Page, url: string): Promise<number> {
  const id = await extensionPage.evaluate(async (wanted) => {
    const tabs = await chrome.tabs.query({});
    return tabs.findLast((tab) => tab.url?.split('#')[0] === wanted)?.id;
  }, url);
  if (id === undefined) throw new Error(`No tab shows ${url}.`);
  return id;
}

/** The browser's number of the tab of an extension page that can be asked itself. */
export async function ownTabId(extensionPage: Page): Promise<number> {
  const id = await extensionPage.evaluate(async () => (await chrome.tabs.getCurrent())?.id);
  if (id === undefined) throw new Error('The page does not stand in a tab.');
  return id;
}

/** What the background knows about a tab. */
export const tabState = (popup: Page, tabId: number): Promise<TabState> => ask(popup, 'tab.state', { tabId });

/** What the popup thinks a page is. A page that is not the form gets a moment, in case it is still loading. */
export async function lookAtPage(popup: Page, tabId: number, timeoutMs = 3_000): Promise<TabState['page']> {
  const until = performance.now() + timeoutMs;
  for (;;) {
    const { page } = await tabState(popup, tabId);
    if (page.kind !== 'elsewhere' || performance.now() > until) return page;
    await popup.waitForTimeout(150);
  }
}

/** Binds a case to the popup's tab: finds it in the list, by a search if the list is too long, and chooses it. */
export async function bindCase(popup: Page, caseId: string): Promise<void> {
  const option = at(popup, `case-option-${caseId}`);
  await at(popup, 'case-search').waitFor({ state: 'visible', timeout: stepLimitMs });
  if (!(await option.isVisible())) {
    const summary = (await ask(popup, 'cases.list', null)).find(({ id }) => id === caseId);
    if (summary === undefined) throw new FlowError(`There is no case "${caseId}".`);
    await at(popup, 'case-search').fill(summary.passportNumber || summary.applicantName || summary.employerName);
  }
  await option.click({ timeout: stepLimitMs });
  await at(popup, 'bound-case').waitFor({ state: 'visible', timeout: stepLimitMs });
}

/** How to fill: by default existing values on the page are kept, and another person's page stops the fill. */
export interface FillChoice {
  readonly replaceExisting?: boolean;
}

/**
 * Presses Fill in the popup and waits for the end, however it ends. The report holds no values. If the page belongs to
 * someone else nothing is confirmed: the report says `identityDiffers`.
 */
export async function fill(popup: Page, tabId: number, choice: FillChoice = {}): Promise<FillReport> {
  if (choice.replaceExisting === true) {
    await at(popup, 'fill-more').click();
    await at(popup, 'replace-existing').check();
  }
  const heard = await listenToMessages(popup);
  const before = (await heard()).length;
  await pressFill(popup);
  const answer = await answerTo<FillReport>(popup, 'tab.fill', before, heard);
  await firstOf(popup, ['report', 'identity-stop', 'page-refused'], stepLimitMs);
  const { report } = await tabState(popup, tabId);
  return report ?? answer;
}

/** Presses Fill; after a fill it is in the menu. */
export async function pressFill(popup: Page): Promise<void> {
  const button = at(popup, 'fill');
  await at(popup, 'fill-more').waitFor({ state: 'visible', timeout: stepLimitMs });
  if (!(await button.isVisible())) await at(popup, 'fill-more').click();
  await button.click({ timeout: stepLimitMs });
}

/**
 * Presses Check in the popup and waits for the end. The report holds no values. A page that seems to be somebody else's
 * is still compared, and the report says `identityDiffers`.
 */
export async function check(popup: Page): Promise<CheckReport> {
  const heard = await listenToMessages(popup);
  const before = (await heard()).length;
  await at(popup, 'check').click({ timeout: stepLimitMs });
  const { report } = await answerTo<Checked>(popup, 'tab.check', before, heard);
  await firstOf(popup, ['check-report', 'check-identity-stop', 'check-refused'], stepLimitMs);
  return report;
}

/** Presses Undo in the popup and waits for the end. */
export async function undo(popup: Page): Promise<UndoReport> {
  const heard = await listenToMessages(popup);
  const before = (await heard()).length;
  const button = at(popup, 'undo');
  await at(popup, 'fill-more').waitFor({ state: 'visible', timeout: stepLimitMs });
  // After a check without a difference it is in the menu.
  if (!(await button.isVisible())) await at(popup, 'fill-more').click();
  await button.click({ timeout: stepLimitMs });
  return answerTo<UndoReport>(popup, 'tab.undo', before, heard);
}

async function answerTo<T>(
  popup: Page,
  name: 'tab.fill' | 'tab.check' | 'tab.undo',
  from: number,
  heard: Awaited<ReturnType<typeof listenToMessages>>,
): Promise<T> {
  await popup.waitForFunction(
    ([wanted, since]) =>
      (globalThis as { __heardMessages?: { name: string }[] }).__heardMessages
        ?.slice(since)
        .some((message) => message.name === wanted) === true,
    [name, from] as const,
    { timeout: fillLimitMs, polling: 50 },
  );
  const message = (await heard()).slice(from).find((candidate) => candidate.name === name);
  const answer = message?.answer as Result<T> | undefined;
  if (answer === undefined) throw new Error(`The popup got no answer to ${name}.`);
  if (!answer.ok) throw new FlowError(`${name} failed: ${answer.failure.code}.`);
  return answer.value;
}
