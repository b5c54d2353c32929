import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ShapeFile, withheldIn } from '../../lib/engine/shape/shape-file';
import { jobOfCase, writesOf } from '../engine/case-kit';
import { loadCase, loadExpected } from '../fixtures/cases/load';
import { recordedForm } from '../fixtures/portal/shape';
import { buildOtherPage, buildPage } from '../pages/build';
import { shapeIn } from '../tools/learn/shape-schema';
import { type BrowserProfile, openProfile } from './harness/desk';
import { examine } from './harness/examine';
import { tabIdOf } from './harness/flow';
import { formUrl } from './harness/portal';
import { presetsOf } from './harness/presets';
import { readControls } from './harness/values';

// The shape of a page, recorded by presses in the built extension.

let profile: BrowserProfile;
beforeAll(async () => {
  profile = await openProfile([loadCase('testa-arjun')]);
}, 120_000);
afterAll(() => profile?.close());

const saved = async (window: Page): Promise<ShapeFile> => {
  const [download] = await Promise.all([window.waitForEvent('download'), window.getByTestId('shape-save').click()]);
  expect(download.suggestedFilename()).toMatch(/^tenken-page-shape-\d{4}-\d{2}-\d{2}\.json$/);
  return shapeIn(readFileSync(await download.path(), 'utf8'), 'the file');
};

describe('the shape of a page', () => {
  it('is recorded beside the form by a press, shown, and saved without anything of the case', async () => {
    const presets = presetsOf(loadExpected('testa-arjun'));
    const form = await profile.openForm(await buildPage('base', { presets }), 'testa-arjun');
    const before = await readControls(form.page);
    const panel = await profile.extensionPage(`sidepanel.html?tab=${form.tabId}`);
    await panel.getByTestId('panel-shape').locator('summary').first().click();
    await panel.getByTestId('shape-record').click();
    await panel.getByTestId('shape-rows').locator('summary').click();
    await examine(panel, 'shape-panel');
    const file = await saved(panel);
    expect(await readControls(form.page)).toEqual(before);
    expect(file.page).toMatchObject({ procedure: recordedForm().page.procedure, untouched: false });
    expect(file.rows.map(({ label }) => label)).toEqual(recordedForm().rows.map(({ label }) => label));
    expect(file.lists).toEqual(recordedForm().lists);
    const text = JSON.stringify(file);
    const facts = Object.values(writesOf(jobOfCase('testa-arjun'))).filter(
      (fact) => fact.length > 4 && !recordedForm().lists.flat().includes(fact),
    );
    expect(facts.length).toBeGreaterThan(20);
    expect(facts.filter((fact) => text.includes(fact))).toEqual([]);
    expect(withheldIn(file)).toBe(0);
    await panel.close();
    await form.page.close();
  });

  it('takes in what a choice opens once each option was tried, and tells how far it is', async () => {
    const form = await profile.openForm(await buildPage('base'), 'testa-arjun');
    const panel = await profile.extensionPage(`sidepanel.html?tab=${form.tabId}`);
    await panel.getByTestId('panel-shape').locator('summary').first().click();
    await panel.getByTestId('shape-record').click();
    await panel.getByTestId('shape-start').click();
    await panel.getByTestId('shape-stop').waitFor();
    for (const [nth, conditions] of [
      [1, 0],
      [0, 1],
    ] as const) {
      await form.page.locator('#tr_256125 .radio-outline').nth(nth).click();
      const tried = panel.getByTestId('shape-tried').locator(':scope > li');
      await expect.poll(() => tried.textContent()).toMatch(nth === 1 ? /1 of 2|2 のうち 1/ : /2 of 2|2 のうち 2/);
      expect((await saved(panel)).conditions).toHaveLength(conditions);
    }
    await panel.getByTestId('shape-drop').click();
    await expect.poll(() => panel.getByTestId('shape-save').count()).toBe(0);
    await panel.close();
    await form.page.close();
  });

  it('is reached from the popup on a page without a form', async () => {
    profile.portal.serve(buildOtherPage());
    const other = await profile.portal.open();
    const popup = await profile.popup(await tabIdOf(profile.window, formUrl));
    const [workspace] = await Promise.all([
      profile.context.waitForEvent('page', (page) => page.url().includes('workspace.html')),
      popup.getByTestId('shape-open').click(),
    ]);
    await workspace.getByTestId('shape-record').click();
    await workspace.getByTestId('shape-loose').waitFor();
    await examine(workspace, 'shape-page');
    const file = await saved(workspace);
    expect(file.page.procedure).toBeNull();
    expect(JSON.stringify(file)).not.toContain('TESTA');
    await other.close();
  });
});
