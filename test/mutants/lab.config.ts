/** The tests of the page side, in a browser, with a mutant in the source (TENKEN_MUTANT). */
import { defineConfig, mergeConfig } from 'vitest/config';
import browser from '../vitest.browser.config';
import { viteMutation } from './mutation';

export default mergeConfig(
  { ...browser, test: { ...browser.test, include: ['test/lab/**/*.lab.test.ts'] } },
  defineConfig({ plugins: [viteMutation()] }),
);
