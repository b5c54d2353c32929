import { presetsOf } from '../e2e/harness/presets';
import { type CaseId, loadExpected } from '../fixtures/cases/load';
import { bundled } from '../tools/bundle';
import type { ActingOptions } from './acting';
import { buildPage } from './build';

/** A page that acts while it is filled: see `acting.ts`. `otherId`: whose data it puts in, where it does. */
export async function buildActingPage(
  actions: Omit<ActingOptions, 'other' | 'otherHtml'>,
  otherId: CaseId,
): Promise<string> {
  const presets = presetsOf(loadExpected(otherId));
  const page = await buildPage('base');
  const otherPage = await buildPage('prefilled', { presets });
  const otherHtml = /<form id="frm"[\s\S]*<\/form>/.exec(otherPage)?.[0];
  if (otherHtml === undefined) throw new Error('The page has no form.');
  const options: ActingOptions = { ...actions, other: presets, otherHtml };
  const script = await bundled(new URL('./acting.ts', import.meta.url), 'actingPage');
  const code = `${script}\nglobalThis.acting = actingPage.start(${JSON.stringify(options).replace(/</g, '\\u003c')});`;
  return page.replace('</body>', () => `<script>${code.replace(/<\/script/g, '<\\/script')}</script></body>`);
}
