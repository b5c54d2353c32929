import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findingsOf } from '../../lib/engine/check-report';
import { allCases } from '../fixtures/cases/load';
import { aftercareMs, passOn } from '../lab/form-lab';
import { buildPage, pageSource } from '../pages/build';
import { plantedErrors } from '../planted/errors/all';
import { handOn } from '../planted/hand';
import { packed } from '../planted/pack';
import { spiedOn, spyOn, standOf, untouched } from '../planted/spies';
import { type BrowserProfile, type Form, openProfile } from './harness/desk';
import { ask } from './harness/messages';

// A check reads. Nothing on the page may be other than before, nothing may have been set, pressed or sent to it.

let profile: BrowserProfile;
/** Pages that Tenken has filled and looked after, one for each test: the time in which it does passes for all at once. */
const filled: Form[] = [];
beforeAll(async () => {
  profile = await openProfile([allCases()]);
  const html = await buildPage('base', { script: { record: true } });
  for (let page = 0; page < 4; page += 1) {
    const form = await profile.openForm(html, 'testa-chen');
    expect((await form.fill()).end).toBe('done');
    filled.push(form);
  }
  await Promise.all(filled.map(({ page }) => passOn(page, aftercareMs)));
});
afterAll(() => profile.close());

const checked = async ({ tabId }: Form, watch: boolean) =>
  (await ask(profile.window, 'tab.check', { tabId, identityConfirmed: false, watch })).report;

/** A page that Tenken filled, with errors in it, a box in focus, and scrolled down. */
async function nextPage() {
  const form = filled.pop();
  if (!form) throw new Error('No page was filled for this test.');
  await form.page.bringToFront();
  const hand = await handOn(form.page, pageSource('base').model);
  const [errors = []] = packed(plantedErrors.filter(({ caseId }) => caseId === 'testa-chen'));
  await hand.make(errors.flatMap(({ steps }) => steps));
  await form.page.evaluate(() => {
    const box = document.querySelector<HTMLInputElement>('#switch_256107');
    box?.focus();
    box?.setSelectionRange(1, 2);
    scrollTo(0, 1_000);
  });
  await form.page.waitForTimeout(300);
  return form;
}

/**
 * The events of a page so far, without those of the selection: for the test's own typing the browser sends these when
 * it comes to it, up to a frame later. A selection that Tenken made would be counted by the content world's spies.
 */
async function eventsOf(page: Page): Promise<unknown> {
  const counts = await page.evaluate<Record<string, number>>('__eventCounts');
  const { select: _select, selectionchange: _selectionchange, ...rest } = counts;
  return rest;
}

describe('a check', () => {
  it.each([
    ['three times', 3, false],
    ['watching', 1, true],
  ] as const)(
    '%s leaves the page as it was, and sets, presses and sends nothing',
    { timeout: 120_000 },
    async (_, times, watch) => {
      const form = await nextPage();
      await spyOn(form.page);
      const before = await standOf(form.page);
      for (let time = 0; time < times; time += 1) {
        const report = await checked(form, watch);
        expect(findingsOf(report).length).toBeGreaterThan(20);
      }
      // Longer than a watch waits before it reads the page anew.
      await form.page.waitForTimeout(800);
      expect(await standOf(form.page)).toEqual(before);
      expect(await spiedOn(form.page)).toEqual(untouched);
      if (watch) await ask(profile.window, 'tab.unwatch', { tabId: form.tabId });
      expect(await standOf(form.page)).toEqual(before);
      expect(await spiedOn(form.page)).toEqual(untouched);
      await form.page.close();
    },
  );

  it('that watches reads what a person types, and still sets, presses and sends nothing', {
    timeout: 120_000,
  }, async () => {
    const form = await nextPage();
    await checked(form, true);
    // The scrolling to the box is the test's own, and its events come late.
    await form.page.locator('#switch_256115').scrollIntoViewIfNeeded();
    await form.page.waitForTimeout(300);
    await spyOn(form.page);
    await form.page.locator('#switch_256115').fill('T56789012');
    const events = await eventsOf(form.page);
    const before = await standOf(form.page);
    await form.page.waitForTimeout(800);
    expect(await standOf(form.page)).toEqual(before);
    expect(await eventsOf(form.page)).toEqual(events);
    expect(await spiedOn(form.page)).toMatchObject({ contentWorld: {} });
    await form.page.close();
  });

  it('is seen by the spies when it is no check: a fill gives writes and events', { timeout: 120_000 }, async () => {
    const form = await nextPage();
    await spyOn(form.page);
    await form.fill({ existing: 'replace', identityConfirmed: true });
    const seen = (await spiedOn(form.page)) as typeof untouched;
    expect(Object.keys(seen.contentWorld)).toEqual(
      expect.arrayContaining(['EventTarget.dispatchEvent', 'HTMLElement.click']),
    );
    expect(Object.keys(seen.pageWorld.events)).toEqual(expect.arrayContaining(['input', 'change']));
    await form.page.close();
  });
});
