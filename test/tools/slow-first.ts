import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Starts the files that run longest first, so that none of them runs alone at the end. Vitest goes by the size of a file
 * until it knows how long it takes; those of `test/lab` are short and run over every page.
 */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLab = ({ moduleId }: TestSpecification) => moduleId.includes('/test/lab/');
    return [...sorted.filter(isLab), ...sorted.filter((file) => !isLab(file))];
  }
}
