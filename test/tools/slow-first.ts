import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that run for 15 seconds and more though they are short: they go over every page, build anew, or start browsers. */
const longOnes =
  /\/test\/lab\/|\/(profile|planted-pages|report-links|fill-pages|capture|capture-page|try-check|no-browser|any-folder)\.e2e\./;

/**
 * Starts the files that run longest first, so that none of them runs alone at the end. Vitest goes by the size of a file
 * until it knows how long it takes, as it never does on a machine that is set up anew; there the short ones that run long
 * would come last.
 */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => longOnes.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
