import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allCases } from '../fixtures/cases/load';
import { workedDocument } from '../fixtures/worked/load';
import { type BrowserProfile, openProfile } from './harness/desk';
import { ask } from './harness/messages';
import { documentInHand, factInHand, isInView, itemLine, openMore, reportFlow, reportIn } from './harness/report';
import { everyLook } from '../tools/every-look';

// Every link of a report leads to where what it tells of is mended.

let profile: BrowserProfile;

beforeAll(async () => {
  profile = await openProfile([workedDocument('1'), workedDocument('2'), workedDocument('3'), allCases()]);
});
afterAll(async () => {
  expect(profile.portal.unexpectedRequests).toEqual([]);
  await profile.close();
});

const { practiceFor, panelFor, workspaces } = reportFlow(() => profile);

const visaPost = 'fact case.entry.visaPost';

describe('a link', () => {
  it('to a fact leads to its control in the workspace that is open, with the keyboard on it', async () => {
    const { form, tabId } = await practiceFor('case-1');
    const panel = await panelFor(tabId);
    await reportIn(panel);
    const workspace = await profile.workspace('#/cases');
    const pages = profile.context.pages().length;
    await (await openMore(panel, visaPost)).locator('.report-ways a[data-to="fact"]').first().click();
    await expect.poll(() => factInHand(workspace)).toBe('case.entry.visaPost');
    expect(await isInView(workspace.locator('[data-path="case.entry.visaPost"]').first())).toBe(true);
    expect(new URL(workspace.url()).hash).toBe('#/cases/case-1/case');
    expect(profile.context.pages()).toHaveLength(pages);
    // The same link works again after the person has gone elsewhere.
    await workspace.getByTestId('tab-employer').click();
    await (await openMore(panel, visaPost)).locator('.report-ways a[data-to="fact"]').first().click();
    await expect.poll(() => factInHand(workspace)).toBe('case.entry.visaPost');
    for (const page of [workspace, panel, form]) await page.close();
  });

  it('to a row scrolls the page to it, before anything was filled', async () => {
    const { form, tabId } = await practiceFor('case-1');
    const panel = await panelFor(tabId);
    await reportIn(panel);
    const row = form.locator('dl').filter({ hasText: '査証申請予定地' }).first();
    expect(await isInView(row)).toBe(false);
    await (await openMore(panel, visaPost)).locator('.report-ways button[data-to="row"]').click();
    await expect.poll(() => isInView(row)).toBe(true);
    expect(await panel.getByTestId('not-shown').count()).toBe(0);
    await panel.close();
    await form.close();
  });

  it('to a row that the page hides says so', async () => {
    const { form, tabId } = await practiceFor('case-1');
    const hidden = await ask(profile.window, 'tab.show', { tabId, procedure: 'coe-gijinkoku', row: 'entry.portOther' });
    expect(hidden).toEqual({ shown: false });
    expect(await ask(profile.window, 'tab.show', { tabId, procedure: 'coe-gijinkoku', row: 'entry.port' })).toEqual({
      shown: true,
    });
    await form.close();
  });

  it('to a document leads to its line among the documents of the case', async () => {
    const { form, tabId } = await practiceFor('case-2');
    const panel = await panelFor(tabId);
    await reportIn(panel);
    // With no workspace open, a link opens one.
    for (const page of workspaces()) await page.close();
    const opened = profile.context.waitForEvent('page');
    await itemLine(panel, 'document D02').locator('a.button[data-to="document"]').click();
    const workspace = await opened;
    await expect.poll(() => documentInHand(workspace, 'D02')).toBe(true);
    expect(await isInView(workspace.getByTestId('document-D02'))).toBe(true);
    for (const page of [workspace, panel, form]) await page.close();
  });

  it('of what stands in the way leads from the popup to where it is mended', async () => {
    const { form, tabId } = await practiceFor('case-2');
    const popup = await profile.popup(tabId);
    const link = popup.getByTestId('remaining-lists').locator('a').first();
    await link.waitFor();
    const href = await link.getAttribute('href');
    for (const page of workspaces()) await page.close();
    const opened = profile.context.waitForEvent('page');
    await link.click();
    const workspace = await opened;
    const [, place = ''] = /at=(.+)$/.exec(href ?? '') ?? [];
    const id = place.replace(/^document\./, '');
    await expect.poll(() => (id === place ? factInHand(workspace) : documentInHand(workspace, id))).not.toBeFalsy();
    for (const page of [workspace, popup, form]) await page.close();
  });

  it.each(everyLook ? ['case-2', 'case-3', 'testa-largest'] : ['testa-largest'])(
    'lands where it says, every one of %s',
    async (caseId) => {
      const workspace = await profile.workspace(`#/cases/${caseId}/report`);
      await reportIn(workspace);
      for (const fold of await workspace.locator('.remaining-fold__head').all()) await fold.click();
      for (const more of await workspace.locator('[data-testid^="more-"]').all()) await more.click();
      const more = workspace.locator('.report-ways button:not([data-to])');
      while ((await more.count()) > 0) await more.first().evaluate((button: HTMLElement) => button.click());
      const hrefs = await workspace
        .locator('a[data-to]')
        .evaluateAll((links) => links.map((a) => a.getAttribute('href')));
      const unique = [...new Set(hrefs.flatMap((href) => href ?? []))];
      expect(unique.length).toBeGreaterThan(10);
      for (const href of everyLook ? unique : unique.filter((_, at) => at % 3 === 0)) {
        await workspace.evaluate((hash) => {
          location.hash = hash;
        }, href);
        const wanted = (/at=(.+)$/.exec(href)?.[1] ?? '').split('.');
        if (wanted[0] === 'document') {
          await expect.poll(() => documentInHand(workspace, wanted[1] ?? ''), { message: href }).toBe(true);
          continue;
        }
        // Of an entry that is not there the list it would stand in, but never less than the record and the fact's heading.
        await expect.poll(() => factInHand(workspace), { message: href }).not.toBeNull();
        const landed = ((await factInHand(workspace)) ?? '').split('.');
        expect([href, landed[0]]).toEqual([href, wanted[0]]);
        expect([href, landed[1]]).toEqual([href, wanted[1]]);
        await workspace.evaluate(() => (document.activeElement as HTMLElement).blur());
      }
      await workspace.close();
    },
  );
});
