import { afterAll, beforeAll, expect, it } from 'vitest';
import { findingsOf } from '../../lib/engine/check-report';
import { allCases, caseIds } from '../fixtures/cases/load';
import { buildPage } from '../pages/build';
import { type Desk, openDesk } from './harness/desk';
import { ask } from './harness/messages';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk([allCases()]);
}, 120_000);
afterAll(() => desk?.close());

it.each(caseIds)(
  'a page filled from %s has nothing to find, and stays as it is',
  { timeout: 60_000 },
  async (caseId) => {
    const form = await desk.openForm(await buildPage('base'), caseId);
    await form.fill();
    const before = await form.page.evaluate(() => document.body.outerHTML);
    const { report } = await ask(desk.window, 'tab.check', {
      tabId: form.tabId,
      identityConfirmed: false,
      watch: false,
    });
    expect(findingsOf(report)).toEqual([]);
    expect(report.end).toBe('done');
    expect(await form.page.evaluate(() => document.body.outerHTML)).toBe(before);
    await form.page.close();
  },
);
