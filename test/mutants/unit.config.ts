/** The unit tests with a mutant in the source (TENKEN_MUTANT), or with marks that tell who reaches which (TENKEN_SURVEY). */
import { defineConfig, mergeConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import unit from '../vitest.unit.config';
import { inRepository } from './folders';
import { readList } from './list';
import { viteMarks } from './marks';
import { viteMutation } from './mutation';
import { orderVariable, surveyVariable } from './names';

const isSurvey = process.env[surveyVariable] !== undefined;
const order = (process.env[orderVariable] ?? '').split('\n').map((file) => inRepository(file));

/** Runs the files in the order in which the tool names them: the quickest first, since one failure is enough. */
class GivenOrder extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => order.indexOf(moduleId);
    return Promise.resolve(files.toSorted((one, other) => place(one) - place(other)));
  }
}

export default mergeConfig(
  unit,
  defineConfig(
    isSurvey
      ? {
          plugins: [viteMarks(readList().mutants)],
          test: { setupFiles: [inRepository('test/mutants/survey-setup.ts')] },
        }
      : { plugins: [viteMutation()], test: { sequence: { sequencer: GivenOrder } } },
  ),
);
