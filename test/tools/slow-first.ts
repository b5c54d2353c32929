import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Starts the files that run longest first, so that none of them runs alone at the end. Vitest goes by the size of a file
 * until it knows how long it takes; those of `test/lab` are short and run over every page, as the search of a browser's
 * profile types into every box.
 */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => /\/test\/lab\/|profile\.e2e/.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
