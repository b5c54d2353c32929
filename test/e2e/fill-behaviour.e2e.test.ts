import { everyLook } from '../tools/every-look';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allCases, loadExpected } from '../fixtures/cases/load';
import { aftercareMs, passOn } from '../lab/form-lab';
import { buildPage } from '../pages/build';
import { buildActingPage } from '../pages/build-acting';
import { type BrowserProfile, openProfile } from './harness/desk';
import { examine } from './harness/examine';
import { fill } from './harness/flow';
import { ask } from './harness/messages';
import { presetsOf } from './harness/presets';
import { signsOn } from './harness/signs';
import { type ControlState, readControls } from './harness/values';

// What only the whole extension can show of a fill: what a person does while it runs, and what its windows are told. All
// else about pages that are not empty is in test/lab.

let profile: BrowserProfile;
beforeAll(async () => {
  profile = await openProfile([allCases()]);
});
afterAll(() => profile.close());

const held = (controls: readonly ControlState[]) =>
  controls.map(({ id, name, value, checked, disabled }) => ({ id, name, value, checked, disabled }));
const byId = (controls: readonly ControlState[], id: string) => controls.find((control) => control.id === id);

describe('what a person types', () => {
  it('is left alone when it is typed while the fill runs', async () => {
    const form = await profile.openForm(await buildPage('late'), 'testa-largest');
    const running = form.fill();
    // 13.2 comes late: the person is quicker with フリー欄, which the fill has written in its first pass.
    await form.page.locator('#switch_256395').waitFor();
    await form.page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#switch_256395')?.value !== '');
    await form.page.locator('#switch_256395').fill('自分で書きました');
    const report = await running;
    expect(byId(await readControls(form.page), 'switch_256395')?.value).toBe('自分で書きました');
    expect(report.outcomes.find(({ row }) => row === 'freeText')).toMatchObject({
      outcome: 'refused',
      reason: 'personChangedIt',
    });
    await form.page.close();
  });
});

/** How many signs stand on a page once all of them are drawn: a count that stays. */
async function allSignsOn(page: Page): Promise<number> {
  let before = -1;
  const stays = async () => {
    const now = await signsOn(page);
    const isSame = now === before && now > 5;
    before = now;
    return isSame;
  };
  await expect.poll(stays, { interval: 200 }).toBe(true);
  return before;
}

// On the page side the same is tried in test/lab/hostile-page.
describe.runIf(everyLook)('the marks', () => {
  it('of a row that a person changes go, and come back when the page is read again', async () => {
    const form = await profile.openForm(await buildPage('base'), 'testa-arjun');
    const box = form.page.locator('#switch_256107');
    const check = () => ask(profile.window, 'tab.check', { tabId: form.tabId, identityConfirmed: false, watch: false });
    await form.fill();
    // While the fill looks after its page, it reads it again and marks what a person has typed.
    await passOn(form.page, aftercareMs);
    await box.scrollIntoViewIfNeeded();
    const filled = await allSignsOn(form.page);
    await box.fill('自分で書きました');
    await expect.poll(() => signsOn(form.page)).toBe(filled - 1);
    await check();
    await box.fill('また書きました');
    const checked = await allSignsOn(form.page);
    await check();
    await expect.poll(() => signsOn(form.page)).toBe(checked + 1);
    await form.page.close();
  });
});

describe('cancel', () => {
  it('stops between two writes, accounts for every row, and what was written can be taken back', async () => {
    const form = await profile.openForm(await buildPage('late'), 'testa-largest');
    const before = held(await readControls(form.page));
    const running = form.fill();
    await form.page.waitForFunction(() => document.querySelector<HTMLSelectElement>('#select_256101')?.selectedIndex);
    await ask(profile.window, 'tab.cancel', { tabId: form.tabId });
    const report = await running;
    expect(report.end).toBe('cancelled');
    const cancelled = report.outcomes.filter(({ reason }) => reason === 'cancelled');
    expect(cancelled.length).toBeGreaterThan(0);
    expect(report.counts.filled).toBeGreaterThan(0);
    const then = held(await readControls(form.page));
    await form.page.waitForTimeout(1000);
    expect(held(await readControls(form.page))).toEqual(then);
    expect(await form.undo()).toMatchObject({ end: 'done', left: [] });
    expect(held(await readControls(form.page))).toEqual(before);
    await form.page.close();
  });
});

describe('a page that becomes another person’s while it is filled', () => {
  it('ends the fill, and the popup says so and what was written', async () => {
    const html = await buildActingPage({ act: 'otherPerson', at: 10 }, 'testa-santos');
    const form = await profile.openForm(html, 'testa-arjun');
    const popup = await profile.extensionPage(`popup.html?tab=${form.tabId}`);
    const report = await fill(popup, form.tabId);
    expect([report.end, report.stopped]).toEqual(['stopped', 'identity']);
    expect(report.written.length).toBeGreaterThanOrEqual(10);
    await expect.poll(() => popup.getByTestId('report').getAttribute('data-end')).toBe('stopped');
    await popup.getByTestId('written').locator('summary').click();
    expect(await popup.getByTestId('written').locator('li').count()).toBeGreaterThan(5);
    await examine(popup, 'popup-stopped');
    await popup.close();
    await form.page.close();
  });

  it('leaves nothing of the case in the wrong row without a word', async () => {
    const html = await buildActingPage({ act: 'swapLabels', at: 30 }, 'testa-santos');
    const form = await profile.openForm(html, 'testa-arjun');
    const popup = await profile.extensionPage(`popup.html?tab=${form.tabId}`);
    await fill(popup, form.tabId);
    await popup.getByTestId('strays').waitFor();
    await examine(popup, 'popup-strays');
    await popup.close();
    await form.page.close();
  });
});

describe('through the background', () => {
  it("a page of another person's stops the fill before the first write, until the person says so", async () => {
    const presets = presetsOf(loadExpected('testa-santos'));
    const form = await profile.openForm(await buildPage('prefilled', { presets }), 'testa-arjun');
    const before = held(await readControls(form.page));
    const stopped = await form.fill();
    expect([stopped.end, stopped.writes]).toEqual(['identityDiffers', 0]);
    expect(held(await readControls(form.page))).toEqual(before);
    await form.fill({ identityConfirmed: true, existing: 'replace' });
    expect(byId(await readControls(form.page), 'applicant_lastName')?.value).toBe('TESTA ARJUN');
    expect(await form.undo()).toMatchObject({ end: 'done', left: [] });
    expect(held(await readControls(form.page))).toEqual(before);
    await form.page.close();
  });

  it('a value put onto the page after a fill is taken back with it, and a second undo finds nothing', async () => {
    const form = await profile.openForm(await buildPage('late-rerender'), 'testa-largest');
    const before = held(await readControls(form.page));
    await form.fill();
    await form.page.locator('#switch_256107').fill('自分で書きました');
    const put = { tabId: form.tabId, row: 'applicant.occupation', part: 'value', entry: null };
    expect((await ask(profile.window, 'tab.put', put)).counts.filled).toBe(1);
    expect(await form.undo()).toMatchObject({
      end: 'done',
      left: [{ row: 'applicant.occupation', part: 'value', reason: 'changedSince' }],
    });
    const after = held(await readControls(form.page));
    expect(after.filter((one, index) => JSON.stringify(one) !== JSON.stringify(before[index]))).toHaveLength(1);
    expect(await form.undo()).toEqual({ end: 'nothingToUndo', restored: 0, left: [] });
    await form.page.close();
  });

  it('what the site takes away after the fill is in the report that windows are given', async () => {
    const taking = `<script>document.addEventListener('change', (event) => {
      if (event.target.id === 'switch_256105') setTimeout(() => { event.target.value = ''; }, 500);
    });</script></body>`;
    const form = await profile.openForm((await buildPage('base')).replace('</body>', taking), 'testa-arjun');
    const first = await form.fill();
    expect(first.outcomes.find(({ row }) => row === 'applicant.placeOfBirth')?.outcome).toBe('filled');
    const later = async () => {
      const { report } = await ask(profile.window, 'tab.state', { tabId: form.tabId });
      return report?.outcomes.find(({ row }) => row === 'applicant.placeOfBirth');
    };
    await expect.poll(later).toMatchObject({ outcome: 'refused', reason: 'siteChangedIt' });
    await form.page.close();
  });
});

describe('a vault that is locked after a fill', () => {
  it('ends the looks at the page: what the site takes away then stays away', async () => {
    const clearing = `<script>document.addEventListener('change', ({ target }) => {
      if (target.id === 'switch_256105') setTimeout(() => { target.value = ''; }, 1_000);
    });</script></body>`;
    const form = await profile.openForm((await buildPage('base')).replace('</body>', clearing), 'testa-arjun');
    expect((await form.fill()).end).toBe('done');
    await ask(profile.window, 'vault.lock', null);
    await form.page.waitForTimeout(4_000);
    expect(byId(await readControls(form.page), 'switch_256105')?.value).toBe('');
    await form.page.close();
  });
});
