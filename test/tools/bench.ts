/**
 * `npm run bench`: how long a fill of the largest case takes, beside a bare loop that sets the same controls; what the
 * content script weighs, and what it costs a page of the portal that is not the form. `--runs N` (10 unless told).
 */
import { procedureOf } from '../../lib/procedures/registry';
import { tabIdOf } from '../e2e/harness/flow';
import { ask } from '../e2e/harness/messages';
import { formUrl } from '../e2e/harness/portal';
import { type Session, startSession } from '../e2e/harness/session';
import { loadCase, loadExpected } from '../fixtures/cases/load';
import { buildOtherPage, buildPage } from '../pages/build';
import { parseFlags } from './args';
import { type ContentScriptSize, costOnPage, type PageCost, sizeOfContentScript } from './bench/content-script';
import { floorTargets } from './bench/floor-targets';
import { type FloorRun, floorRun, floorScript, type OurRun, ourRun } from './bench/runs';
import { inWords, spread } from './bench/statistics';
import { buildIfNeeded } from './build';
import { runTool, ToolError } from './tool-error';

const caseId = 'testa-largest';

async function main(): Promise<void> {
  const flags = parseFlags(process.argv.slice(2), { runs: 'text' });
  const runs = Number(flags.text.runs ?? 10);
  if (!Number.isInteger(runs) || runs < 1) throw new ToolError('--runs is a whole number from 1 on.');
  const extensionDir = await buildIfNeeded();
  const html = await buildPage('base', { script: { record: false } });
  const session = await startSession({ extensionDir, cases: JSON.stringify(loadCase(caseId)), html });
  try {
    const { ours, floor } = await measure(session, runs);
    session.portal.serve(buildOtherPage());
    const costs: PageCost[] = [];
    const asked: PageCost[] = [];
    const lookAt = async (page: { goto(url: string): Promise<unknown> }): Promise<void> => {
      await openForm(page);
      await ask(session.workspacePage, 'tab.state', { tabId: await tabIdOf(session.workspacePage, formUrl) });
    };
    for (let run = 0; run < runs; run += 1) {
      costs.push(await costOnPage(session.context, openForm));
      asked.push(await costOnPage(session.context, lookAt));
    }
    print(ours, floor, sizeOfContentScript(extensionDir), costs, asked);
  } finally {
    await session.close();
  }
}

const openForm = async (page: { goto(url: string): Promise<unknown> }): Promise<void> => {
  await page.goto(formUrl);
};

/** Takes turns, so that what the machine does besides falls on both alike. The first pair is not counted. */
async function measure(session: Session, runs: number) {
  const targets = floorTargets(procedureOf('coe-gijinkoku'), loadExpected(caseId));
  const script = await floorScript();
  const ours: OurRun[] = [];
  const floor: FloorRun[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const one = await ourRun(session, caseId);
    const other = await floorRun(session, script, targets);
    if (one.held !== other.held) {
      throw new ToolError('The fill and the bare loop left different pages, so their times cannot be compared.');
    }
    if (run === 0) continue;
    ours.push(one);
    floor.push(other);
    process.stderr.write(`run ${run} of ${runs}: ${one.ms.toFixed(0)} ms, floor ${other.ms.toFixed(0)} ms\n`);
  }
  return { ours, floor };
}

const parts = ['plan', 'collect', 'match', 'apply', 'settle', 'verify', 'total'] as const;

function print(
  ours: readonly OurRun[],
  floor: readonly FloorRun[],
  size: ContentScriptSize,
  costs: readonly PageCost[],
  asked: readonly PageCost[],
) {
  const fill = spread(ours.map(({ ms }) => ms));
  const bare = spread(floor.map(({ ms }) => ms));
  const kib = (bytes: number) => `${(bytes / 1024).toFixed(1)} KiB`;
  console.log(`Case ${caseId}, ${ours.length} runs each, taking turns, a fresh page each`);
  console.log(`  fill (press on Fill to report)  ${inWords(fill)}, ${ours[0]?.writes} writes`);
  console.log(`    of it until the answer        ${inWords(spread(ours.map(({ answeredMs }) => answeredMs)))}`);
  for (const part of parts) {
    console.log(`    ${part.padEnd(30)}${inWords(spread(ours.map(({ timings }) => timings[part])))}`);
  }
  console.log(`    passes${' '.repeat(24)}${ours[0]?.timings.passes}`);
  console.log(`  floor (bare loop, same controls) ${inWords(bare)}, ${floor[0]?.writes} writes`);
  console.log(`  ratio of the medians            ${(fill.median / bare.median).toFixed(2)}`);
  console.log(`Content script: ${kib(size.bytes)}, gzip ${kib(size.gzip)}`);
  console.log("  cost of a page that is not the form (compile, evaluate, run), from Chromium's trace:");
  console.log(`    thread  ${inWords(spread(costs.map(({ thread }) => thread)))} (nothing is put into a page unasked)`);
  console.log(`    wall    ${inWords(spread(costs.map(({ wall }) => wall)))}`);
  console.log('  the same page when the popup is opened on it:');
  console.log(`    thread  ${inWords(spread(asked.map(({ thread }) => thread)))}`);
  if (size.zod.length > 0) throw new ToolError(`The content script holds code of zod: ${size.zod.join(', ')}.`);
}

await runTool(main);
