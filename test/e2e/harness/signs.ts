import type { Page } from 'playwright-core';

interface Node {
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
}

/** How many marks stand beside the rows of a page. They are closed to the page's scripts, not to the browser's tools. */
export async function signsOn(page: Page): Promise<number> {
  const tools = await page.context().newCDPSession(page);
  try {
    const { root } = await tools.send('DOM.getDocument', { depth: -1, pierce: true });
    return signsIn(root as Node);
  } finally {
    await tools.detach();
  }
}

function signsIn({ attributes = [], children = [], shadowRoots = [] }: Node): number {
  const own = attributes.some((text) => /^sign sign--/.test(text)) ? 1 : 0;
  return [...shadowRoots, ...children].reduce((sum, node) => sum + signsIn(node), own);
}
