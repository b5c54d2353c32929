import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { counted, debtors } from '../../lib/checks/remaining/item';
import { dayInJapan } from '../../lib/domain/calendar';
import { allCases } from '../fixtures/cases/load';
import { manyCases } from '../fixtures/many';
import { workedDocument } from '../fixtures/worked/load';
import { type BrowserProfile, openProfile } from './harness/desk';
import { examine } from './harness/examine';
import { ask } from './harness/messages';

// Where the workspace and each case begin: every figure opens to exactly so many rows.

const total = 200;
let profile: BrowserProfile;

beforeAll(async () => {
  profile = await openProfile([workedDocument('2'), workedDocument('3'), allCases()]);
  const { cases } = await ask(profile.window, 'exchange.export', { caseIds: null });
  const many = manyCases(dayInJapan(new Date()));
  await ask(profile.window, 'exchange.import', { text: many.batch(0, total - cases.length) });
});
afterAll(async () => {
  expect(profile.portal.unexpectedRequests).toEqual([]);
  await profile.close();
});

describe('the first page of the workspace', () => {
  it('counts what remains of an office’s cases by itself, and every figure is the length of what it opens', async () => {
    const page = await profile.workspace('#/');
    const at = (id: string) => page.getByTestId(id);
    await at('office-home').waitFor();
    const day = () => ask(profile.window, 'overview.day', { assignedTo: null });
    await expect.poll(async () => (await day()).uncounted.length, { timeout: 60_000 }).toBe(0);
    const { states, dates, clients, own } = await day();
    expect(states.reduce((sum, { cases }) => sum + cases.length, 0)).toBe(total);
    await expect.poll(() => at('home-dates').getAttribute('data-count')).toBe(String(dates.length));
    await expect.poll(() => at('home-own').getAttribute('data-count')).toBe(String(own.length));
    for (const [part, rows] of [
      ['home-dates', dates.length],
      ['home-clients', clients.length],
      ['home-own', own.length],
    ] as const) {
      for (const more of await at(part).locator('.workspace-side__more').all()) await more.click();
      expect(await at(part).locator('.home__row').count()).toBe(rows);
    }
    const client = at('home-clients').locator('details').first();
    await client.locator('summary').click();
    expect(await client.locator('.home-client__list > li').count()).toBe(
      Number(await client.getAttribute('data-count')),
    );
    for (const { status, cases } of states.slice(0, 3)) {
      await page.evaluate(() => {
        location.hash = '#/';
      });
      await at(`state-${status}`).click();
      await page.getByText(`${cases.length}件`, { exact: true }).waitFor();
    }
    await page.close();
  });

  it('reads well in both languages and both themes', async () => {
    const page = await profile.workspace('#/');
    await page.getByTestId('office-home').waitFor();
    await examine(page, 'home');
    await page.close();
  });

  it('gives the dates as a calendar file that says of cases their titles alone', async () => {
    const page = await profile.workspace('#/');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('home-calendar').click()]);
    expect(download.suggestedFilename()).toMatch(/^tenken-\d{4}-\d{2}-\d{2}\.ics$/);
    const text = readFileSync(await download.path(), 'utf8');
    const dates = await ask(profile.window, 'overview.dates', { assignedTo: null });
    const events = text.split('BEGIN:VEVENT').length - 1;
    expect(events).toBe(dates.reduce((sum, one) => sum + one.dates.length, 0));
    expect(text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
    // Without the titles of the cases no name is left in it.
    const titles = dates.map(({ title }) => title).toSorted((a, b) => b.length - a.length);
    const rest = titles.reduce((left, title) => left.replaceAll(title, ''), text.replaceAll('\r\n ', ''));
    const people = await ask(profile.window, 'overview.names', { kind: 'applicant' });
    for (const [, name] of people) expect(rest).not.toContain(name);
    expect(rest).not.toContain('TESTA');
    await page.close();
  });
});

describe('the first tab of a case', () => {
  it.each(['case-2', 'case-3', 'testa-gurung', 'testa-largest', 'many-c-1'])(
    'of %s shows its list by who owes it, as many as the tabs say',
    async (caseId) => {
      const page = await profile.workspace(`#/cases/${caseId}`);
      await page.getByTestId('case-home').waitFor();
      const { remaining } = await ask(profile.window, 'case.report', { caseId, on: null });
      const left = counted(remaining);
      for (const owes of debtors) {
        const side = page.getByTestId(`side-${owes}`);
        const count = left.filter((item) => item.owes === owes).length;
        expect(await side.getAttribute('data-count')).toBe(String(count));
        const more = page.getByTestId(`side-more-${owes}`);
        if ((await more.count()) > 0) await more.click();
        expect(await side.locator('[data-remaining]').count()).toBe(count);
      }
      expect(await page.getByTestId('tab-report').locator('.workspace-tabs__count').innerText()).toBe(
        String(left.length),
      );
      const documents = left.filter(({ kind }) => kind === 'document').length;
      expect(await page.getByTestId('tab-documents').locator('.workspace-tabs__count').innerText()).toBe(
        String(documents),
      );
      await page.getByTestId('tab-documents').click();
      await page.locator('[data-testid^="document-"]').first().waitFor();
      expect(await page.getByTestId('documents-left').locator('[data-remaining]').count()).toBe(documents);
      await page.close();
    },
  );

  it('names the next step, whose button leads to where it is done', async () => {
    const page = await profile.workspace('#/cases/case-2');
    const next = page.getByTestId('next-step');
    await next.waitFor();
    await examine(page, 'case-home');
    await next.getByRole('link').first().click();
    await expect.poll(() => page.evaluate(() => location.hash)).not.toBe('#/cases/case-2');
    await page.close();
  });

  it('tells of each section how many of its required boxes are done, and follows what is typed', async () => {
    const page = await profile.workspace('#/cases/case-3/employer');
    const done = page.locator('.workspace-record__sections .workspace-link__done').first();
    await done.waitFor();
    const read = async () =>
      [await done.getAttribute('data-done'), await done.getAttribute('data-required')].map(Number);
    const [before = 0, required = 0] = await read();
    expect(before).toBeLessThan(required);
    await page.locator('input[data-path="employer.annualSalesYen"]').fill('12000000');
    await expect.poll(read).toEqual([before + 1, required]);
    await page.close();
  });
});
