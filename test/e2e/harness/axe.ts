import { source } from 'axe-core';
import type { Page } from 'playwright-core';

/** One accessibility rule that a page violates. */
export interface Violation {
  readonly rule: string;
  readonly impact: string;
  readonly help: string;
  /** Selectors of the elements that violate it. */
  readonly elements: readonly string[];
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly impact?: string | null;
    readonly help: string;
    readonly nodes: readonly { readonly target: readonly unknown[] }[];
  }[];
}

/**
 * Runs axe-core on a page and returns the violations. The script is evaluated through the debugger, so the strict
 * policy of the extension's pages is unchanged.
 */
export async function violationsOf(page: Page): Promise<readonly Violation[]> {
  // Half a megabyte: sent to a page once, not before each look at it.
  if (!(await page.evaluate<boolean>('"axe" in globalThis'))) await page.evaluate(source);
  const result = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as AxeResult;
  return result.violations.map(({ id, impact, help, nodes }) => ({
    rule: id,
    impact: impact ?? 'unknown',
    help,
    elements: nodes.map(({ target }) => target.join(' ')),
  }));
}
