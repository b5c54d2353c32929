/**
 * `npm run bench:recognise`: what it costs to match and to recognise a page of which nobody has seen a row, beside a page of
 * the certificate, whose rows are known. `--runs N` (default 200).
 */
import { emptyPlan } from '../../lib/engine/empty-plan';
import { matcherOf } from '../../lib/engine/match';
import { recognisedOn } from '../../lib/engine/recognise';
import { pageModelOf } from '../../lib/practice/from-procedure';
import { coeGijinkoku } from '../../lib/procedures/coe-gijinkoku/form';
import { changeGijinkoku } from '../../lib/procedures/change-gijinkoku/form';
import { renewalGijinkoku } from '../../lib/procedures/renewal-gijinkoku/form';
import type { Procedure } from '../../lib/spec/field';
import { factsOfModel } from '../engine/match-kit';
import { parseFlags } from './args';
import { inWords, spread } from './bench/statistics';
import { runTool, ToolError } from './tool-error';

const day = '2026-06-15';

/** Milliseconds of one run each: matched anew, then recognised. */
function measure(form: Procedure, runs: number) {
  const job = emptyPlan(form, day);
  const page = factsOfModel(pageModelOf(form));
  const match: number[] = [];
  const recognise: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    const matches = matcherOf(job).match(page);
    const matched = performance.now();
    recognisedOn(job, page, matches);
    match.push(matched - start);
    recognise.push(performance.now() - matched);
  }
  return { match, recognise };
}

async function main(): Promise<void> {
  const flags = parseFlags(process.argv.slice(2), { runs: 'text' });
  const runs = Number(flags.text.runs ?? 200);
  if (!Number.isInteger(runs) || runs < 1) throw new ToolError('--runs is a whole number from 1 on.');
  for (const form of [coeGijinkoku, renewalGijinkoku, changeGijinkoku]) {
    const { match, recognise } = measure(form, runs);
    const unseen = form.fields.filter(({ predicted }) => predicted).length;
    console.log(`${form.id}, ${form.fields.length} rows, ${unseen} of them unseen:`);
    console.log(`  match      ${inWords(spread(match))}`);
    console.log(`  recognise  ${inWords(spread(recognise))}`);
  }
}

await runTool(main);
