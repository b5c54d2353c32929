/**
 * Fills one page with one case, by the product's own buttons, and writes the result of every row: `npm run try --
 * --page PAGE.html --cases FILE.json --case ID [--mode fill|check|undo] [--confirm] [--report OUT.json] [--eval FILE.js]
 * [--screenshot OUT.png] [--headed]`. On a page that nobody has seen yet nothing is filled without `--confirm`.
 */
import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { CheckReport } from '../../lib/engine/check-report';
import type { FillReport, PageRejection, UndoReport } from '../../lib/engine/fill-plan';
import { confirmingOf } from '../../lib/engine/predicted';
import { bindCase, check, FlowError, fill, lookAtPage, tabState, undo } from '../e2e/harness/flow';
import { ask } from '../e2e/harness/messages';
import { type Session, startSession } from '../e2e/harness/session';
import { readControls } from '../e2e/harness/values';
import { buildIfNeeded } from './build';
import { ensureJapaneseFont } from './chromium';
import { runTool, ToolError } from './tool-error';
import { readTryOptions, type TryOptions, usage } from './try-options';
import {
  reportHelp,
  type TryCheckReport,
  type TryReport,
  type TryResult,
  tryCheckReport,
  tryReport,
} from './try-report';

async function main(): Promise<void> {
  const words = process.argv.slice(2);
  if (words.includes('--help')) {
    console.log(`${usage}\n\n${reportHelp}`);
    return;
  }
  const options = readTryOptions(words);
  const extensionDir = await buildIfNeeded();
  if (options.screenshot !== null) await ensureJapaneseFont();
  const session = await start(options, extensionDir);
  try {
    write(await run(session, options), options.report);
  } finally {
    await session.close();
  }
}

async function start(options: TryOptions, extensionDir: string): Promise<Session> {
  try {
    return await startSession({ extensionDir, headed: options.headed, cases: options.cases, html: options.page });
  } catch (error) {
    if (error instanceof FlowError) throw new ToolError(`The cases were not imported: ${error.message}`);
    throw error;
  }
}

async function run(session: Session, options: TryOptions): Promise<TryReport | TryCheckReport> {
  const { form, tabId, popup } = await session.openForm();
  if (options.mode === 'check') {
    const checked = await checkWithProduct(popup, tabId, options);
    const evaluated = await evaluateIfAsked(form, options);
    return tryCheckReport(checked, { evaluated, unexpectedRequests: session.portal.unexpectedRequests });
  }
  const { filled, undone } = await useProduct(popup, tabId, options);
  const evaluated = await evaluateIfAsked(form, options);
  const controls = await readControls(form);
  const { unexpectedRequests } = session.portal;
  return tryReport({ fill: filled, undo: undone, controls, evaluated, unexpectedRequests });
}

/** Longer than until the first look after a fill, in milliseconds. */
const firstLookMs = 450;

async function useProduct(
  popup: Page,
  tabId: number,
  options: TryOptions,
): Promise<{ readonly filled: TryResult['fill']; readonly undone: UndoReport | null }> {
  const page = await lookAtPage(popup, tabId);
  if (page.kind === 'refused') return { filled: { refused: page.reason }, undone: null };
  if (page.kind === 'elsewhere') return { filled: { refused: 'notTheForm' }, undone: null };
  await bindCase(popup, options.caseId);
  if (options.confirm) await confirmRecognised(popup, tabId);
  const first = await fill(popup, tabId);
  // The page is looked at once more a moment after the fill; a person reads the result of that look.
  await popup.waitForTimeout(firstLookMs);
  const filled: FillReport = (await tabState(popup, tabId)).report ?? first;
  if (options.mode === 'fill') return { filled, undone: null };
  return { filled, undone: filled.canUndo ? await undo(popup) : { end: 'nothingToUndo', restored: 0, left: [] } };
}

/** The result of the product's check; a page that is not our form is refused before anything is compared. */
async function checkWithProduct(
  popup: Page,
  tabId: number,
  options: TryOptions,
): Promise<CheckReport | { readonly refused: PageRejection }> {
  const page = await lookAtPage(popup, tabId);
  if (page.kind === 'refused') return { refused: page.reason };
  if (page.kind === 'elsewhere') return { refused: 'notTheForm' };
  await bindCase(popup, options.caseId);
  if (options.confirm) await confirmRecognised(popup, tabId);
  return check(popup);
}

/** Confirms what the product has recognised of rows that nobody has seen, as a person would who has looked at the list. */
async function confirmRecognised(popup: Page, tabId: number): Promise<void> {
  const { page } = await check(popup);
  const rows = ((page.accepted && page.predicted) || []).flatMap((row) => confirmingOf(row) ?? []);
  const { bound } = await tabState(popup, tabId);
  if (bound && rows.length > 0) {
    await ask(popup, 'confirmedRows.add', { tabId, procedure: bound.procedure, rows });
  }
}

async function evaluateIfAsked(form: Page, { expression, screenshot }: TryOptions): Promise<unknown> {
  const evaluated = expression === null ? null : await evaluate(form, expression);
  if (screenshot !== null) await form.screenshot({ path: screenshot, fullPage: true });
  return evaluated;
}

async function evaluate(form: Page, expression: string): Promise<unknown> {
  try {
    return await form.evaluate(expression);
  } catch (error) {
    const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new ToolError(`--eval: ${first.replace('page.evaluate: ', '')}`);
  }
}

function write(report: TryReport | TryCheckReport, path: string | null): void {
  const text = `${JSON.stringify(report, null, 2)}\n`;
  if (path === null) process.stdout.write(text);
  else writeFileSync(path, text);
}

await runTool(main);
