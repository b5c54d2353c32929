import type { CDPSession, Page } from 'playwright-core';

interface Node {
  readonly localName: string;
  readonly backendNodeId: number;
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
}

/** The layer of marks on a page; it is closed to the page's scripts, but not to the browser's tools. */
async function layerOn(
  tools: CDPSession,
): Promise<{ readonly isThere: boolean; readonly canvases: readonly number[] }> {
  const { root } = await tools.send('DOM.getDocument', { depth: -1, pierce: true });
  const html = (root as Node).children?.find(({ localName }) => localName === 'html');
  const layers = html?.children?.filter(({ localName, shadowRoots }) => localName === 'div' && shadowRoots) ?? [];
  const canvases = layers.flatMap(({ shadowRoots = [] }) => shadowRoots.flatMap(({ children = [] }) => children));
  return { isThere: layers.length > 0, canvases: canvases.map(({ backendNodeId }) => backendNodeId) };
}

/** Counts separate spots of ink. Signs are round, and no row is lower than one. */
function countSpots(this: HTMLCanvasElement): number {
  const { width, height } = this;
  if (width === 0 || height === 0) return 0;
  const ink = this.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
  const seen = new Uint8Array(width * height);
  let spots = 0;
  for (let start = 0; start < seen.length; start += 1) {
    if (seen[start] || (ink[start * 4 + 3] ?? 0) < 128) continue;
    spots += 1;
    const open = [start];
    seen[start] = 1;
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const x = at % width;
      for (const next of [at - width, at + width, x > 0 ? at - 1 : -1, x < width - 1 ? at + 1 : -1]) {
        if (next < 0 || next >= seen.length || seen[next] || (ink[next * 4 + 3] ?? 0) < 128) continue;
        seen[next] = 1;
        open.push(next);
      }
    }
  }
  return spots;
}

async function withTools<T>(page: Page, work: (tools: CDPSession) => Promise<T>): Promise<T> {
  const tools = await page.context().newCDPSession(page);
  try {
    return await work(tools);
  } finally {
    await tools.detach();
  }
}

/** Whether there is a layer of marks, with signs or without. */
export const hasLayer = (page: Page): Promise<boolean> =>
  withTools(page, async (tools) => (await layerOn(tools)).isThere);

/** How many layers of marks are over a page; with more than one, a layer was not removed. */
export const layersOn = (page: Page): Promise<number> =>
  withTools(page, async (tools) => (await layerOn(tools)).canvases.length / 2);

/** How many signs are drawn beside the rows of a page, near its visible part. */
export const signsOn = (page: Page): Promise<number> =>
  withTools(page, async (tools) => {
    const [marks] = (await layerOn(tools)).canvases;
    if (marks === undefined) return 0;
    const { object } = await tools.send('DOM.resolveNode', { backendNodeId: marks });
    const { result } = await tools.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: countSpots.toString(),
      returnByValue: true,
    });
    return result.value as number;
  });
