/** Which unit tests reach which mutant, learned from one run of them all. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ToolError } from '../tools/tool-error';
import { inRepository, inResults } from './folders';
import { type Mutant, shortHash } from './mutant';
import { type Reached, surveyVariable } from './names';
import { runVitest } from './vitest-run';

/** A unit test file. */
export interface SurveyedFile {
  /** From the repository's folder. */
  readonly file: string;
  /** Milliseconds its tests took, alone in its process. */
  readonly ms: number;
  readonly ids: readonly string[];
}

export type Survey = readonly SurveyedFile[];

/** The test files that reach a mutant, the quickest first. */
export const reaching = (survey: Survey, id: string): Survey =>
  survey.filter(({ ids }) => ids.includes(id)).toSorted((one, other) => one.ms - other.ms);

/** The survey of some mutants in the sources with this key; made when there is none. Throws a ToolError when the unmutated tests fail. */
export async function surveyOf(mutants: readonly Mutant[], key: string, workers: number): Promise<Survey> {
  const name = shortHash([key, ...mutants.map(({ id }) => id)].join('\n'));
  const path = inResults(`survey-${name}.json`);
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as Survey;
  const folder = inResults(`reached-${name}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  console.error('Which tests reach which mutant: one run of all unit tests.');
  // With a process to each file, so that nothing which one file has loaded hides what the next one needs.
  const run = await runVitest(['--config', 'test/mutants/unit.config.ts', '--maxWorkers', String(workers)], {
    env: { [surveyVariable]: folder },
    limitMs: 3_600_000,
  });
  if (run.outcome !== 'survived') {
    throw new ToolError(`The tests fail without any mutant (${run.by ?? 'no report'}); a survey needs them green.`);
  }
  const reached = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Reached);
  const survey = reached.map(({ file, ids }) => ({
    file: relative(inRepository(), file).replaceAll('\\', '/'),
    ms: Math.round(run.files.get(file) ?? 0),
    ids,
  }));
  writeFileSync(path, JSON.stringify(survey));
  rmSync(folder, { recursive: true, force: true });
  return survey;
}
