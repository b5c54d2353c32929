/**
 * `npm run bench`: how long a fill of the largest case takes, compared with two bare loops that set the same controls,
 * with events only and with the focus moved. Also the size of the content script, and what it costs a page of the
 * portal that is not the form. `--runs N` (default 15).
 */
import { coeGijinkoku } from '../../lib/procedures/coe-gijinkoku/form';
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
import { inWords, ratioOfMedians, spread } from './bench/statistics';
import { buildIfNeeded } from './build';
import { runTool, ToolError } from './tool-error';

const caseId = 'testa-largest';

async function main(): Promise<void> {
  const flags = parseFlags(process.argv.slice(2), { runs: 'text' });
  const runs = Number(flags.text.runs ?? 15);
  if (!Number.isInteger(runs) || runs < 1) throw new ToolError('--runs is a whole number from 1 on.');
  const extensionDir = await buildIfNeeded();
  const html = await buildPage('base', { script: { record: false } });
  const session = await startSession({ extensionDir, cases: JSON.stringify(loadCase(caseId)), html });
  try {
    const measured = await measure(session, runs);
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
    printFill(measured);
    printContentScript(sizeOfContentScript(extensionDir), costs, asked);
  } finally {
    await session.close();
  }
}

const openForm = async (page: { goto(url: string): Promise<unknown> }): Promise<void> => {
  await page.goto(formUrl);
};

/** The fills and the two floors of one benchmark. */
interface Measured {
  readonly fill: readonly OurRun[];
  readonly events: readonly FloorRun[];
  readonly focus: readonly FloorRun[];
}

/** Alternates them, so that other load of the machine affects all alike. The first turn is not counted. */
async function measure(session: Session, runs: number): Promise<Measured> {
  const targets = floorTargets(coeGijinkoku, loadExpected(caseId));
  const script = await floorScript();
  const measured = { fill: [] as OurRun[], events: [] as FloorRun[], focus: [] as FloorRun[] };
  for (let run = 0; run <= runs; run += 1) {
    const fill = await ourRun(session, caseId);
    const events = await floorRun(session, script, targets, 'events');
    const focus = await floorRun(session, script, targets, 'focus');
    if (fill.held !== events.held || fill.held !== focus.held) {
      throw new ToolError('The fill and the bare loops left different pages, so their times cannot be compared.');
    }
    if (run === 0) continue;
    measured.fill.push(fill);
    measured.events.push(events);
    measured.focus.push(focus);
    const figures = [fill.ms, fill.scriptMs, events.ms, focus.ms].map((ms) => `${ms.toFixed(0)} ms`);
    const [all, ours, bare, focused] = figures;
    process.stderr.write(`run ${run} of ${runs}: ${all}, script ${ours}; floors ${bare} and ${focused}\n`);
  }
  return measured;
}

const parts = ['plan', 'collect', 'match', 'apply', 'settle', 'verify', 'total'] as const;

function printFill({ fill, events, focus }: Measured): void {
  const line = (name: string, figures: readonly number[], more = ''): void =>
    console.log(`  ${name.padEnd(40)}${inWords(spread(figures))}${more}`);
  const ms = (runs: readonly { readonly ms: number }[]): readonly number[] => runs.map((run) => run.ms);
  const writes = (runs: readonly (OurRun | FloorRun)[]): string => `, ${runs[0]?.writes} writes`;
  const answered = fill.map(({ answeredMs }) => answeredMs);
  const script = fill.map(({ scriptMs }) => scriptMs);
  console.log(`Case ${caseId}, ${fill.length} runs each, taking turns, a fresh page each; medians (least to most)`);
  line('fill (press on Fill to report drawn)', ms(fill), writes(fill));
  line('click to verified report', answered, ' (press on Fill to the answer)');
  line('script', script, ' (collect, match, apply and verify, on the page)');
  for (const part of parts)
    line(
      `  ${part}`,
      fill.map(({ timings }) => timings[part]),
    );
  console.log(`    ${'passes'.padEnd(38)}${fill[0]?.timings.passes}`);
  line('floor, events only', ms(events), writes(events));
  line('floor, with focus, blur and visibility', ms(focus), writes(focus));
  console.log(`  ${'ratio of the medians'.padEnd(40)}to events only   to focus, blur and visibility`);
  for (const [name, figures] of [
    ['script', script],
    ['click to verified report', answered],
    ['press on Fill to report drawn', ms(fill)],
  ] as const) {
    const [bare, focused] = [events, focus].map((floor) => ratioOfMedians(figures, ms(floor)).toFixed(2));
    console.log(`    ${name.padEnd(38)}${bare?.padEnd(17)}${focused}`);
  }
}

function printContentScript(size: ContentScriptSize, costs: readonly PageCost[], asked: readonly PageCost[]): void {
  const kib = (bytes: number) => `${(bytes / 1024).toFixed(1)} KiB`;
  console.log(`Content script: ${kib(size.bytes)}, gzip ${kib(size.gzip)}`);
  console.log("  cost of a page that is not the form (compile, evaluate, run), from Chromium's trace:");
  console.log(`    thread  ${inWords(spread(costs.map(({ thread }) => thread)))} (nothing is put into a page unasked)`);
  console.log(`    wall    ${inWords(spread(costs.map(({ wall }) => wall)))}`);
  console.log('  the same page when the popup is opened on it:');
  console.log(`    thread  ${inWords(spread(asked.map(({ thread }) => thread)))}`);
  if (size.zod.length > 0) throw new ToolError(`The content script holds code of zod: ${size.zod.join(', ')}.`);
}

await runTool(main);
