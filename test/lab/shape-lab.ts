import type { Page } from 'playwright-core';
import { makeShape, type MadeShape } from '../../lib/engine/shape/make-shape';
import type { SeenPage } from '../../lib/engine/shape/seen-page';
import { textsIn } from '../../lib/engine/shape/shape-file';
import { knownTextsOf, withholding } from '../../lib/engine/shape/withhold';
import { launchPlain } from '../e2e/harness/launch';
import { formUrl, servePortal } from '../e2e/harness/portal';
import { allModules } from '../generic/modules';
import { today } from '../engine/case-kit';
import { bundled } from '../tools/bundle';
import type { LabWorld } from './page-lab';

/** Pages whose shape is read, without the extension: the background's part is done here, by the same functions. */
export interface ShapeLab {
  open(html: string): Promise<ShapedPage>;
  close(): Promise<void>;
}

/** A page whose shape is read. */
export interface ShapedPage {
  readonly page: Page;
  read(watch?: 'start' | 'stop' | null): Promise<SeenPage>;
  /** The file as it would be now; `facts`: of the case that the tab is bound to. */
  file(facts?: readonly string[]): Promise<MadeShape>;
  close(): Promise<void>;
}

const known = knownTextsOf(allModules.map(({ form }) => form));

/** The file of a page as read. */
export function fileOf({ held, ...page }: SeenPage, facts: readonly string[] = [], on = today): MadeShape {
  return makeShape({ ...page, held }, withholding(known, [...facts, ...held], textsIn(page)), on);
}

/** Starts a browser without the extension for pages whose shape is read. */
export async function openShapeLab(): Promise<ShapeLab> {
  const { context, close } = await launchPlain();
  const portal = await servePortal(context, '');
  await context.addInitScript({ content: await bundled(new URL('./page-side.ts', import.meta.url), 'tenkenLab') });
  return {
    async open(html) {
      portal.serve(html);
      const page = await context.newPage();
      await page.goto(formUrl, { waitUntil: 'load' });
      const read = (watch: 'start' | 'stop' | null = null) =>
        page.evaluate((way) => (globalThis as unknown as LabWorld).tenkenLab.shapeOf(way), watch);
      return { page, read, file: async (facts) => fileOf(await read(), facts), close: () => page.close() };
    },
    close,
  };
}
