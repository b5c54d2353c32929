import { aThirdUnlessLong } from '../lab/suites/cells';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PageReading } from '../../lib/engine/reading';
import { capture, completeCases, emptied, pageOf, planOf, take } from '../engine/capture/kit';
import { writesOf } from '../engine/case-kit';
import { allCases } from '../fixtures/cases/load';
import { buildPage } from '../pages/build';
import type { VariantName } from '../pages/variants';
import { bundled } from '../tools/bundle';
import { type BrowserProfile, openProfile } from './harness/desk';

let profile: BrowserProfile;
let script: string;
beforeAll(async () => {
  [profile, script] = await Promise.all([
    openProfile([allCases()]),
    bundled(new URL('./harness/read-form.ts', import.meta.url), 'readForm'),
  ]);
}, 120_000);
afterAll(() => profile?.close());

async function readPage(page: Page): Promise<PageReading> {
  await page.evaluate(script);
  return page.evaluate<PageReading>('readForm.run()');
}

it('an untouched page proposes nothing but the account’s own e-mail address', async () => {
  const form = await profile.openForm(await buildPage('base'), 'testa-arjun');
  const { parts } = await readPage(form.page);
  expect(parts.length).toBeGreaterThan(250);
  const [first] = completeCases;
  if (!first) throw new Error('There are no cases.');
  const items = capture(emptied(first.records), parts);
  expect(items.map(({ id }) => id).filter((id) => id !== 'applicant.contactInJapan.email')).toEqual([]);
  await form.page.close();
});

it.each(aThirdUnlessLong(completeCases))(
  'a page filled from $name is read into an empty case and planned again word for word',
  async ({ name, records }) => {
    const form = await profile.openForm(await buildPage('base'), name);
    await form.fill({ existing: 'replace' });
    const { parts } = await readPage(form.page);
    const empty = emptied(records);
    expect(capture(empty, parts).filter(({ state }) => state === 'impossible')).toEqual([]);
    expect(capture(records, parts).filter(({ state }) => state !== 'same')).toEqual([]);
    expect(writesOf(planOf(take(empty, parts)))).toEqual(writesOf(planOf(records)));
    expect(pageOf(planOf(records)).length).toBeGreaterThan(40);
    await form.page.close();
  },
  60_000,
);

/** Pages that a fill can fill whole, however they are built and behave. */
const pages: readonly VariantName[] = [
  'late',
  'late-rerender',
  'renumbered',
  'shifted-ids',
  'labels-respaced',
  'options-reordered',
  'framework',
  'clearing-site',
  'hidden-copy',
  'clears-hidden-off',
];

it.each(aThirdUnlessLong(pages))(
  'of the page "%s" the case it was filled from has everything already',
  async (name) => {
    const whole = completeCases.find((one) => one.name === 'testa-largest');
    if (!whole) throw new Error('The largest case is gone.');
    const form = await profile.openForm(await buildPage(name), whole.name);
    await form.fill({ existing: 'replace' });
    const { parts } = await readPage(form.page);
    const items = capture(whole.records, parts);
    expect(items.length).toBeGreaterThan(150);
    expect(items.filter(({ state }) => state !== 'same')).toEqual([]);
    await form.page.close();
  },
  60_000,
);
