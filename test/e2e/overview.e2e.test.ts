import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Case } from '../../lib/domain/case/case';
import { buildIfNeeded } from '../tools/build';
import { violationsOf } from './harness/axe';
import { examine, examineThemes } from './harness/examine';
import { createVault, goTo, passphrase } from './harness/flow';
import { launchTenken, type Tenken } from './harness/launch';
import { ask } from './harness/messages';
import { seedCases } from './harness/seed';
import { saveShot } from './harness/shots';

let tenken: Tenken;
let page: Page;

const at = (testId: string) => page.getByTestId(testId);
const row = (id: string) => at(`case-row-${id}`);
const found = async () =>
  Number.parseInt((await page.locator('.workspace-search [role="status"]').textContent()) ?? '', 10);
const stored = async (id: string) => (await ask(page, 'records.get', { kind: 'case', id })).payload as Case;
const statusesOf = async (ids: readonly string[]) => Promise.all(ids.map(async (id) => (await stored(id)).status));

async function clean(): Promise<void> {
  await goTo(page, '#/help');
  await goTo(page, '#/cases');
  await at('case-search').fill('');
  const clear = at('filter-clear');
  if (await clear.isVisible()) await clear.click();
  await page.locator('[data-testid^="case-row-"]').first().waitFor();
}

beforeAll(async () => {
  tenken = await launchTenken({ extensionDir: await buildIfNeeded(), viewport: { width: 1400, height: 900 } });
  page = await tenken.workspace();
  page.setDefaultTimeout(10_000);
  await createVault(page);
  await seedCases(page, 60);
  await goTo(page, '#/cases');
  await page.locator('[data-testid^="case-row-"]').first().waitFor();
}, 120_000);
afterAll(() => tenken.close());

describe('the list of cases', () => {
  it('is a grid of which only the rows in view are drawn, each with its place', async () => {
    const grid = page.getByRole('grid');
    expect(await grid.getAttribute('aria-rowcount')).toBe('61');
    expect(await page.locator('tbody tr[data-index]').count()).toBeLessThan(40);
    expect(await page.locator('tbody tr[data-index="0"]').getAttribute('aria-rowindex')).toBe('2');
    await page.keyboard.press('End');
    // The page may still grow: it is scrolled to its end until the last row is there.
    const last = page.locator('tbody tr[data-index="59"][data-testid]');
    await expect
      .poll(async () => {
        await page.evaluate('window.scrollTo(0, document.body.scrollHeight)');
        return last.evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-rowindex')));
      })
      .toEqual(['61']);
    await page.evaluate('window.scrollTo(0, 0)');
  });

  it('finds cases by any writing, and says how many', async () => {
    for (const [query, expected] of [
      ['testa', 8],
      ['ｔｅｓｔａ', 8],
      ['てすた17', 1],
      ['ﾃｽﾀ17', 1],
      ['jose', 8],
      ['１００００１７', 1],
      ['さんぷる2', 20],
      ['nobody', 0],
    ] as const) {
      await at('case-search').fill(query);
      await expect.poll(found, { message: query }).toBe(expected);
    }
    await at('case-search').fill('');
    await expect.poll(found).toBe(60);
  });

  it('narrows by status, person, employer and date, and sorts by any column', async () => {
    await at('filter-status').click();
    await at('filter-status-preset-1').click();
    await expect.poll(found).toBe(32);
    expect(await violationsOf(page)).toEqual([]);
    await saveShot(page, 'overview-statuses');
    await page.keyboard.press('Escape');
    await expect.poll(() => at('filter-status').getAttribute('aria-expanded')).toBe('false');
    await at('filter-assigned').selectOption('=');
    await expect.poll(found).toBe(8);
    await at('filter-clear').click();
    await expect.poll(found).toBe(60);
    await at('filter-employer').fill('サンプル1');
    await at('filter-employer-many-e-1').click();
    await expect.poll(found).toBe(20);
    await at('filter-clear').click();
    await at('sort-applicant').click();
    const names = async () => page.locator('tbody th a').allTextContents();
    await expect.poll(async () => (await names())[0]).toMatch(/^CONTOH/);
    expect(await page.locator('th[aria-sort="ascending"]').textContent()).toContain('申請人');
    await at('sort-applicant').click();
    await expect.poll(async () => (await names())[0]).toMatch(/^TESTA/);
  });

  it('counts what stands in the way of the cases in view, and of all for a filter on it', async () => {
    await clean();
    await at('sort-updated').click();
    await row('many-c-1')
      .getByRole('link', { name: /課題.*件/ })
      .waitFor();
    await at('filter-blocked').selectOption('false');
    await page.getByTestId('counting').waitFor({ state: 'detached' });
    // Those that were filed have nothing in the way of filing.
    await expect.poll(found).toBe(28);
    await at('filter-blocked').selectOption('true');
    await expect.poll(found).toBe(32);
    await at('filter-clear').click();
  });

  it('keeps filters under a name, sealed, and sets them again', async () => {
    await at('filter-status').press('Enter');
    await at('filter-status-ready').press(' ');
    await at('filter-status-issued').press(' ');
    await at('case-search').fill('見本の人');
    await at('view-save').click();
    await at('view-save-run').click();
    await page.getByText('名前を入力してください').waitFor();
    await at('view-name').fill('準備のできた案件');
    await at('view-name').press('Enter');
    await at('views').waitFor();
    // The same press does not open the question anew, and the next one is an answer of its own.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(await at('view-remove').isVisible()).toBe(true);
    await at('filter-clear').click();
    await at('case-search').fill('');
    await at('views').selectOption({ label: '準備のできた案件' });
    await expect.poll(() => at('case-search').inputValue()).toBe('見本の人');
    expect(await at('filter-status').textContent()).toContain('申請準備完了・交付');
    const raw = await page.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
    expect(raw).not.toContain('見本の人');
    expect(raw).not.toContain('準備のできた案件');
    await at('view-remove').click();
    await at('views').waitFor({ state: 'detached' });
  });

  it('is walked through by keyboard', async () => {
    await clean();
    await at('sort-updated').click();
    await page.locator('tbody tr[data-index="0"] a').first().focus();
    const focused = () =>
      page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-cell]')?.dataset.cell ?? null);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focused()).toBe('1 1');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => focused()).toBe('1 2');
    await page.keyboard.press('Control+End');
    await expect.poll(focused).toMatch(/^59 /);
    await page.keyboard.press('Control+Home');
    await expect.poll(focused).toBe('0 0');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await expect.poll(() => page.locator('tbody tr[aria-selected="true"]').count()).toBe(3);
    // One stop for Tab, wherever in the table.
    expect(await page.locator('[data-cell][tabindex="0"], [data-cell] [tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Control+a');
    await page.getByText('60件を選択中').waitFor();
    await page.keyboard.press('Control+a');
    await at('chosen-bar').waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await at('case-home').waitFor();
  });

  it('has nothing axe objects to, in either language and theme', async () => {
    await clean();
    await page.locator('tbody input[type="checkbox"]').first().check();
    await at('chosen-bar').waitFor();
    await examine(page, 'overview');
    await at('choose-none').click();
    await page.emulateMedia({ colorScheme: 'light' });
  });
});

describe('the list of cases in a narrow window', () => {
  it('keeps the names wide and the page within its frame, with every heading and key', async () => {
    await clean();
    for (const width of [700, 500]) {
      await page.setViewportSize({ width, height: 900 });
      const head = page.locator('tbody tr[data-index="0"] th');
      await expect.poll(async () => (await head.boundingBox())?.width).toBeGreaterThan(180);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
      expect((await page.locator('.workspace-shell__side').boundingBox())?.height).toBeLessThan(100);
      expect((await page.locator('tbody tr[data-index="0"]').boundingBox())?.height).toBeLessThan(150);
      await examineThemes(page, `overview-${width}`);
      await at('sort-employer').click();
      await expect.poll(() => page.locator('th[aria-sort]').textContent()).toContain('所属機関');
      await page.locator('tbody tr[data-index="0"] a').first().focus();
      await page.keyboard.press('Control+End');
      await page.locator('tbody tr[data-index="59"][data-testid]').waitFor();
      await page.keyboard.press('Control+Home');
    }
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1400, height: 900 });
  });
});

describe('several cases at once', () => {
  const ids = ['many-c-57', 'many-c-58', 'many-c-59'];

  it('are set together after a question, and set back', async () => {
    await clean();
    await at('case-search').fill('架空の案件 5');
    await at('sort-applicant').click();
    await expect.poll(found).toBe(15);
    for (const id of ids) await row(id).getByRole('checkbox').check();
    await page.getByText('3件を選択中').waitFor();
    const before = await statusesOf(ids);
    await at('set-status').click();
    await at('set-value').selectOption('withdrawn');
    await at('set-run').click();
    await at('undo-set').waitFor();
    expect(await statusesOf(ids)).toEqual(['withdrawn', 'withdrawn', 'withdrawn']);
    await at('undo-set').click();
    await page.getByText('3件を元に戻しました').waitFor();
    expect(await statusesOf(ids)).toEqual(before);
  });

  it('are assigned together, and nobody is assigned with an empty name', async () => {
    await at('assign').click();
    await at('set-value').fill('担当サンプル四');
    await at('set-run').click();
    await page.getByText('3件の担当者を「担当サンプル四」に変更しました').waitFor();
    for (const id of ids) expect((await stored(id)).assignedTo).toBe('担当サンプル四');
    await at('assign').click();
    await at('set-value').fill('');
    await at('set-run').click();
    await page.getByText('3件の担当者を外しました').waitFor();
    for (const id of ids) expect((await stored(id)).assignedTo).toBeUndefined();
  });

  it('are set back only while nobody has saved them since', async () => {
    await at('assign').click();
    await at('set-value').fill('担当サンプル五');
    await at('set-run').click();
    await page.getByText('担当サンプル五').first().waitFor();
    const [id = ''] = ids;
    const one = await ask(page, 'records.get', { kind: 'case', id });
    await ask(page, 'records.put', {
      kind: 'case',
      payload: { ...(one.payload as Case), title: '架空の案件 5 改' },
      revision: one.revision,
    });
    await at('undo-set').click();
    await page.getByText('元に戻していません').waitFor();
    for (const other of ids) expect((await stored(other)).assignedTo).toBe('担当サンプル五');
  });

  it('change all or none', async () => {
    const to = [...ids, 'none'].map((id) => ({ id, value: 'issued', revision: null }));
    await expect(ask(page, 'cases.set', { setting: 'status', to })).rejects.toThrow('notFound');
    const wrong = ids.map((id) => ({ id, value: 'no such status', revision: null }));
    await expect(ask(page, 'cases.set', { setting: 'status', to: wrong })).rejects.toThrow('invalid');
    expect(await statusesOf(ids)).not.toContain('issued');
  });

  it('are exported together, with what they are about', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      (async () => {
        await at('export-chosen').click();
        await at('export-run').click();
      })(),
    ]);
    const stream = await download.createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array));
    const file = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Record<string, { id: string }[]>;
    expect(file.cases?.map(({ id }) => id).sort()).toEqual(ids);
    expect(file.applicants).toHaveLength(3);
    expect(file.employers?.map(({ id }) => id)).toEqual(['many-e-2']);
  });
});

describe('a new case', () => {
  it('is three presses away from an applicant', async () => {
    await goTo(page, '#/people');
    await at('applicant-search').fill('1000007');
    await at('new-case-for-many-a-7').click();
    await at('new-case-employer').fill('サンプル2');
    await at('new-case-employer-many-e-2').click();
    await at('new-case-create').click();
    await at('case-home').waitFor();
    const id = (await page.evaluate(() => location.hash)).split('/').at(-1) ?? '';
    expect(await stored(id)).toMatchObject({ applicantId: 'many-a-7', employerId: 'many-e-2', status: 'draft' });
  });

  it('is made for the next worker of the same employer, with the job and without the person', async () => {
    await clean();
    await at('case-search').fill('1000010');
    await at('copy-many-c-10').click();
    await at('new-case-applicant').fill('1');
    await at('new-case-applicant').press('Escape');
    await at('new-case-applicant').click();
    await at('new-case-applicant-new').click();
    await at('new-case-family').fill('TESTA');
    await at('new-case-given').fill('NEXT');
    expect(await violationsOf(page)).toEqual([]);
    await at('new-case-create').click();
    await at('case-home').waitFor();
    const id = (await page.evaluate(() => location.hash)).split('/').at(-1) ?? '';
    const [copy, source] = [await stored(id), await stored('many-c-10')];
    expect(copy.employerId).toBe(source.employerId);
    expect(copy.job?.activity).toBe(source.job?.activity);
    expect(copy.applicantId).not.toBe(source.applicantId);
    expect(copy.documents).toBeUndefined();
  });

  it('says that a person of the same name is there already, before a second one is made', async () => {
    const { payload } = await ask(page, 'records.get', { kind: 'applicant', id: 'many-a-7' });
    const { name } = payload as { name: { family: string; given: string } };
    await goTo(page, '#/cases');
    await at('new-case').click();
    await at('new-case-applicant').fill(`${name.family.toLowerCase()} ${name.given.toLowerCase()} x`);
    await at('new-case-applicant-new').click();
    await expect.poll(() => at('new-case-family').inputValue()).toBe(name.family.toLowerCase());
    await at('new-case-given').fill(name.given);
    await at('new-case-same-applicant').waitFor();
    expect(await at('new-case-same-applicant').textContent()).toContain('1000007');
    expect(await violationsOf(page)).toEqual([]);
    await saveShot(page, 'new-case-same');
    await at('use-many-a-7').click();
    await expect.poll(() => at('new-case-applicant').inputValue()).toContain(name.family);
    await page.keyboard.press('Escape');
  });
});

describe('applicants and employers', () => {
  it('show how many cases use them, and a record says which before it is changed', async () => {
    await goTo(page, '#/employers');
    await at('record-row-many-e-0').waitFor();
    expect(await at('record-row-many-e-0').textContent()).toContain('21');
    await at('record-row-many-e-0').getByRole('link').click();
    await at('used-by').waitFor();
    expect(await at('used-by').textContent()).toContain('21件の案件で使われています');
    await at('used-by').locator('summary').click();
    await expect.poll(() => at('used-by').getByRole('listitem').count()).toBe(20);
    expect(await violationsOf(page)).toEqual([]);
    await saveShot(page, 'record-used-by');
  });

  it('that are there twice are noticed, set side by side and made one, with every case', async () => {
    const source = (await ask(page, 'records.get', { kind: 'applicant', id: 'many-a-5' })).payload as object;
    const twin = { ...source, id: 'twin', homeTown: '架空市', name: { family: 'TESTA', given: 'TWIN' } };
    const one = await stored('many-c-5');
    await ask(page, 'records.create', {
      records: [
        { kind: 'applicant', payload: twin },
        { kind: 'case', payload: { ...one, id: 'twin-case', applicantId: 'twin' } },
      ],
    });
    await goTo(page, '#/people');
    await at('only-duplicates').check();
    await at('compare-many-a-5').waitFor();
    await expect.poll(() => page.locator('tbody tr[data-testid]').count()).toBe(2);
    expect(await violationsOf(page)).toEqual([]);
    await saveShot(page, 'people-duplicates');
    await at('compare-many-a-5').click();
    await at('merge').waitFor();
    await at('merge-homeTown-drop').check();
    await expect.poll(() => at('merge-name-keep').isChecked()).toBe(true);
    expect(await violationsOf(page)).toEqual([]);
    await saveShot(page, 'merge');
    await at('merge-run').click();
    await page.getByText('1件の案件を付け替えました').waitFor();
    expect((await stored('twin-case')).applicantId).toBe('many-a-5');
    const kept = (await ask(page, 'records.get', { kind: 'applicant', id: 'many-a-5' })).payload;
    expect(kept).toMatchObject({ homeTown: '架空市', name: (source as { name: unknown }).name });
    await expect(ask(page, 'records.get', { kind: 'applicant', id: 'twin' })).rejects.toThrow('notFound');
  });

  it('are not merged on an older state of either', async () => {
    const { revision } = await ask(page, 'records.get', { kind: 'employer', id: 'many-e-0' });
    const merge = ask(page, 'records.merge', {
      kind: 'employer',
      keep: { id: 'many-e-0', revision: revision + 1 },
      drop: { id: 'many-e-1', revision: 1 },
      choices: {},
    });
    await expect(merge).rejects.toThrow('conflict');
    expect((await stored('many-c-25')).employerId).toBe('many-e-1');
  });
});

describe('the lists after the service worker has slept', () => {
  it('are as they were, and follow what was written meanwhile', async () => {
    await clean();
    const list = async () => (await ask(page, 'cases.list', null)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const before = await list();
    await at('lock').click();
    await at('passphrase').fill(passphrase);
    await at('unlock').click();
    await page.locator('[data-testid^="case-row-"]').first().waitFor();
    expect(await list()).toEqual(before);
  });
});
