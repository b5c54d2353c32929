/**
 * `npm run bench:check`: how long a check of the largest case takes compared with a bare read of the same controls, and
 * how much script it takes to check one row again while a person types. `--runs N` (default 15).
 */
import type { Page } from 'playwright-core';
import type { CheckTimings } from '../../lib/engine/check-report';
import { findingsOf } from '../../lib/engine/check-report';
import { type BrowserProfile, type Form, openProfile } from '../e2e/harness/desk';
import { ask } from '../e2e/harness/messages';
import { loadCase } from '../fixtures/cases/load';
import { buildPage } from '../pages/build';
import { parseFlags } from './args';
import { inWords, spread } from './bench/statistics';
import { bundled } from './bundle';
import { runTool, ToolError } from './tool-error';

const caseId = 'testa-largest';

interface Bare {
  readonly ms: number;
  readonly controls: number;
}

async function main(): Promise<void> {
  const flags = parseFlags(process.argv.slice(2), { runs: 'text' });
  const runs = Number(flags.text.runs ?? 15);
  if (!Number.isInteger(runs) || runs < 1) throw new ToolError('--runs is a whole number from 1 on.');
  const profile = await openProfile([loadCase(caseId)]);
  try {
    const form = await profile.openForm(await buildPage('base', { script: { record: false } }), caseId);
    const filled = await form.fill();
    if (filled.end !== 'done') throw new ToolError(`The fill ended with ${filled.end}.`);
    // The fill watches the page for some seconds; a check at the same time would measure both.
    await form.page.waitForTimeout(4000);
    await form.page.evaluate(await bundled(new URL('./bench/bare-read.ts', import.meta.url), 'tenkenBare'));
    printChecks(await checks(profile, form, runs), caseId);
    printTyping(await typing(profile, form, runs));
  } finally {
    await profile.close();
  }
}

interface Pair {
  readonly timings: CheckTimings;
  readonly bare: Bare;
}

/** Alternates the two, so that other load of the machine affects both alike. The first two pairs are not counted. */
async function checks(profile: BrowserProfile, form: Form, runs: number): Promise<readonly Pair[]> {
  const pairs: Pair[] = [];
  for (let run = -1; run <= runs; run += 1) {
    await settle(form.page);
    const { report } = await ask(profile.window, 'tab.check', {
      tabId: form.tabId,
      identityConfirmed: false,
      watch: false,
    });
    if (findingsOf(report).length > 0) throw new ToolError('The filled page has findings: the times say nothing.');
    await settle(form.page);
    const bare = (await form.page.evaluate('tenkenBare.run()')) as Bare;
    if (run > 0) pairs.push({ timings: report.timings, bare });
  }
  return pairs;
}

/** Makes the page's styles stale, as a person's last entry would, so that neither side gets them for free. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.body.classList.toggle('bench-turn');
  });
}

const work = ({ collect, match, read, plan, compare }: CheckTimings) => collect + match + read + plan + compare;

function printChecks(pairs: readonly Pair[], id: string): void {
  const bare = spread(pairs.map((pair) => pair.bare.ms));
  const onPage = spread(pairs.map(({ timings }) => timings.collect + timings.match + timings.read));
  const all = spread(pairs.map(({ timings }) => work(timings)));
  console.log(`Check of ${id}, ${pairs.length} runs each, taking turns on one page`);
  for (const part of ['open', 'plan', 'collect', 'match', 'read', 'compare', 'total'] as const) {
    console.log(`    ${part.padEnd(30)}${inWords(spread(pairs.map(({ timings }) => timings[part])))}`);
  }
  console.log(`  script on the page              ${inWords(onPage)}`);
  console.log(`  page, plan and comparison       ${inWords(all)}`);
  console.log(`  bare read of ${pairs[0]?.bare.controls} controls       ${inWords(bare)}`);
  console.log(
    `  ratio of the medians: page ${(onPage.median / bare.median).toFixed(2)}, everything ${(all.median / bare.median).toFixed(2)}`,
  );
}

interface Retyped {
  readonly page: number;
  readonly background: number;
}

/** Typing into one row of a watched page: the script it costs on the page and in the background. */
async function typing(profile: BrowserProfile, form: Form, runs: number): Promise<readonly Retyped[]> {
  const { page, tabId } = form;
  await ask(profile.window, 'tab.check', { tabId, identityConfirmed: false, watch: true });
  const box = page.locator('#tr_256108 input[type=text]').first();
  const measured: Retyped[] = [];
  for (let run = -1; run <= runs; run += 1) {
    const before = (await ask(profile.window, 'tab.checked', { tabId }))?.report;
    await box.press('End');
    // One character more, one less: the box never becomes full.
    await page.keyboard.press(run % 2 === 0 ? 'Backspace' : '1');
    const deadline = performance.now() + 5000;
    for (;;) {
      const now = (await ask(profile.window, 'tab.checked', { tabId }))?.report;
      if (now && now.counts.differs !== before?.counts.differs) {
        if (run > 0) measured.push({ page: now.timings.read, background: now.timings.compare });
        break;
      }
      if (performance.now() > deadline) throw new ToolError('A typed change was not noticed within five seconds.');
      await page.waitForTimeout(20);
    }
  }
  return measured;
}

function printTyping(runs: readonly Retyped[]): void {
  console.log(`One row checked again while it is typed into, ${runs.length} runs`);
  console.log(`  script on the page              ${inWords(spread(runs.map(({ page }) => page)))}`);
  console.log(`  script in the background        ${inWords(spread(runs.map(({ background }) => background)))}`);
  console.log(
    `  together                        ${inWords(spread(runs.map(({ page, background }) => page + background)))}`,
  );
}

await runTool(main);
