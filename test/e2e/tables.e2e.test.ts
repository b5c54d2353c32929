import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeShiftJis } from '../../lib/tables/formats/encoding';
import { allCases } from '../fixtures/cases/load';
import { buildIfNeeded } from '../tools/build';
import { examine as examineIn } from './harness/examine';
import { createVault, goTo as goToOn, importDocument } from './harness/flow';
import { chooseFiles, openImport as openImportOn } from './harness/import-page';
import { launchTenken, type Tenken } from './harness/launch';
import { ask } from './harness/messages';

// Tables in and out, by the workspace's own controls: what is exported changes nothing when it is imported again, and a
// person's own sheet becomes cases, or nothing at all.

let tenken: Tenken;
let page: Page;
beforeAll(async () => {
  tenken = await launchTenken({ extensionDir: await buildIfNeeded() });
  page = await tenken.workspace();
  await createVault(page);
  await importDocument(page, JSON.stringify(allCases()));
});
afterAll(() => tenken.close());

const goTo = (hash: string) => goToOn(page, hash);
const openImport = () => openImportOn(page);
const choose = (name: string, buffer: Buffer) => chooseFiles(page, { name, buffer });
const examine = (name: string) => examineIn(page, name);

async function exported(kind: string, format: string): Promise<{ name: string; bytes: Buffer }> {
  await goTo('#/export');
  await page.getByTestId('export-kind').selectOption(kind);
  await page.getByTestId('export-format').selectOption(format);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('export-table').click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

describe('an exported table', () => {
  it.each([
    ['case', 'xlsx'],
    ['case', 'csv'],
    ['applicant', 'xlsx'],
    ['employer', 'sjis'],
  ])('of %s as %s changes nothing when it is imported again', async (kind, format) => {
    const { name, bytes } = await exported(kind, format);
    expect(name).toMatch(new RegExp(`^tenken-${kind}-\\d{4}-\\d{2}-\\d{2}\\.(xlsx|csv)$`));
    await openImport();
    await choose(name, bytes);
    await page.getByTestId('table-check').click();
    await page.getByTestId('table-same').waitFor();
  });

  it('says which characters Shift_JIS does not have, and writes nothing', async () => {
    await goTo('#/export');
    await page.getByTestId('export-kind').selectOption('case');
    await page.getByTestId('export-format').selectOption('sjis');
    await page.getByTestId('export-table').click();
    await expect.poll(() => page.getByTestId('export-missing').innerText()).toContain('\u2212');
    await examine('export-missing');
  });
});

const heading = [
  'No',
  '氏名',
  '性別',
  '生年月日',
  '国籍',
  'パスポート番号',
  '会社名',
  '法人番号',
  '入国予定日',
  '月給',
  '職歴1 会社名',
];
const csv = (rows: readonly (readonly string[])[]): Buffer => {
  const encoded = encodeShiftJis(rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n'));
  if (!encoded.ok) throw new Error(encoded.missing.join(' '));
  return Buffer.from(encoded.bytes);
};

describe("a person's own sheet", () => {
  const good = [
    '1',
    'TESTA, NEU',
    '女',
    '令和2年9月1日',
    'ベトナム',
    'TE0000001',
    'サンプル新設株式会社',
    '',
    '2026/9/1',
    '300,000円',
    'サンプル商事',
  ];
  const title = ['外国人一覧', '', '', '', '', '', '', '', '', '', ''];

  it('shows every problem at its cell, and nothing is written', async () => {
    const before = await ask(page, 'exchange.export', { caseIds: null });
    await openImport();
    const bad = [
      '2',
      'TESTA MARIA SANTOS',
      '不明',
      '9/1/1990',
      'どこか',
      'TE0000002',
      'サンプル新設株式会社',
      '',
      '2026/2/30',
      '三十万',
      '',
    ];
    await choose('list.csv', csv([title, heading, good, bad, ['3', 'TESTA, LUISA', ...bad.slice(2, 5), 'TE0000003']]));
    // 会社名 could be the sponsor's or a former employer's: a person says which.
    expect(await page.getByTestId('table-target-G').inputValue()).toBe('');
    await page.getByTestId('table-target-G').fill('所属機関／名称');
    await page.getByTestId('table-target-G').blur();
    await examine('table-mapping');
    await page.getByTestId('table-check').click();
    const mend = page.getByTestId('table-problems');
    await mend.waitFor();
    const groups = await mend
      .locator('[data-testid^="mend-"][data-testid*="-"].tables-mend__group')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-testid')));
    expect(groups).toEqual([
      ...['mend-B-nameParts', 'mend-C-notInList', 'mend-D-ambiguousDate', 'mend-E-notInList'],
      ...['mend-I-noSuchDate', 'mend-J-notNumber', 'mend-rows-shortRow'],
    ]);
    await examine('table-problems');
    expect(await ask(page, 'exchange.export', { caseIds: null })).toEqual(before);
  });

  it('becomes a case once it is right; the columns are remembered, and the same sheet changes nothing then', async () => {
    const before = await ask(page, 'cases.list', null);
    await openImport();
    await choose('list.csv', csv([title, heading, good]));
    // Said at the check that found mistakes.
    await expect.poll(() => page.getByTestId('table-target-G').inputValue()).toBe('所属機関／名称');
    await page.getByTestId('table-check').click();
    await page.getByTestId('table-plan').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('TESTA NEU');
    await examine('table-plan');
    await page.getByTestId('table-run').click();
    await page.getByTestId('table-done').waitFor();
    await examine('table-done');
    const after = await ask(page, 'cases.list', null);
    expect(after).toHaveLength(before.length + 1);
    const made = after.find(({ passportNumber }) => passportNumber === 'TE0000001');
    expect(made).toMatchObject({
      applicantName: 'TESTA NEU',
      employerName: 'サンプル新設株式会社',
      nationality: 'VNM',
    });
    const one = await ask(page, 'records.get', { kind: 'case', id: made?.id ?? '' });
    expect(one.payload).toMatchObject({ entry: { plannedOn: '2026-09-01' }, pay: { amountYen: 300_000 } });

    await openImport();
    await choose('list-again.csv', csv([title, heading, good]));
    await expect.poll(() => page.getByTestId('table-target-G').inputValue()).toBe('所属機関／名称');
    await page.getByTestId('table-check').click();
    await page.getByTestId('table-same').waitFor();
  });

  it('updates the person of the same passport number, and shows each fact before and after', async () => {
    await openImport();
    await choose(
      'update.csv',
      csv([
        ['旅券番号', '職業'],
        ['TE0000001', 'サンプル職員'],
      ]),
    );
    await page.getByTestId('table-check').click();
    const plan = page.getByTestId('table-plan');
    await plan.waitFor();
    expect(await plan.locator('details').innerText()).toContain('サンプル職員');
    await page.getByTestId('table-run').click();
    await page.getByTestId('table-done').waitFor();
  });
});

describe('a file that is no table', () => {
  it.each([
    ['old.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['cut.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0])],
    ['nul.csv', Buffer.from('a,b\n\0,c')],
    ['big.csv', Buffer.alloc(11 * 1024 * 1024, 'a,')],
    ['empty.csv', Buffer.from('')],
  ])('is refused with what to do: %s', async (name, bytes) => {
    await openImport();
    await choose(name, bytes);
    await page.getByTestId('table-fault').waitFor({ timeout: 2000 });
  });
});

describe("the Agency's bulk CSV", () => {
  async function saved(sheet: string): Promise<Buffer> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByTestId(`bulk-save-${sheet}`).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`^coe-${sheet.toLowerCase()}-.*\\.csv$`));
    return readFile(await download.path());
  }

  async function written(ids: readonly string[]): Promise<Buffer> {
    await goTo('#/help');
    await goTo('#/export');
    await page.getByTestId('bulk-all').click();
    await expect.poll(() => page.locator('[data-testid^="bulk-case-"]:not(:checked)').count()).toBe(0);
    await page.getByTestId('bulk-none').click();
    for (const id of ids) await page.getByTestId(`bulk-case-${id}`).check();
    await page.getByTestId('bulk-export').click();
    await page.getByTestId('bulk-ready').waitFor();
    return saved('common');
  }

  it('is written for the chosen cases as UTF-8 with a byte order mark, and differs from them in nothing', async () => {
    const bytes = await written(['testa-khan', 'testa-silva']);
    await examine('bulk-export');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString('utf8').trim().split('\r\n')[0]?.split(',')).toHaveLength(84);
    await openImport();
    await choose('bulk.csv', bytes);
    const rows = page.getByTestId('bulk-rows');
    await rows.waitFor();
    expect(await rows.locator('.badge--ok').count()).toBe(2);
    await page.getByTestId('bulk-check').click();
    await page.getByTestId('table-same').waitFor();
  });

  it('is read sheet by sheet if its files are chosen together, and says so if the one with the names is missing', async () => {
    const common = await written(['testa-khan', 'testa-silva']);
    const employers = Buffer.from((await saved('N')).toString('utf8').replace('機械', '装置'));
    await openImport();
    await choose('n.csv', employers);
    await expect.poll(() => page.getByTestId('questionnaire-refused').innerText()).toContain('共通');
    await openImport();
    await chooseFiles(page, { name: 'n.csv', buffer: employers }, { name: 'common.csv', buffer: common });
    const rows = page.getByTestId('bulk-rows');
    await rows.waitFor();
    expect(await rows.locator('h2').count()).toBe(2);
    await examine('bulk-sheets');
  });

  it('shows what differs from the case, and takes it over once a person wants it', async () => {
    const bytes = await written(['testa-khan']);
    const occupation = (await ask(page, 'records.get', { kind: 'applicant', id: 'applicant-khan' })).payload as {
      occupation: string;
    };
    const changed = bytes.toString('utf8').replace(occupation.occupation, 'サンプル技術者');
    await openImport();
    await choose('bulk.csv', Buffer.from(changed));
    const rows = page.getByTestId('bulk-rows');
    await rows.waitFor();
    expect(await rows.innerText()).toContain('サンプル技術者');
    await examine('bulk-differences');
    await page.getByTestId('bulk-check').click();
    await page.getByTestId('table-run').click();
    await page.getByTestId('table-done').waitFor();
    const now = (await ask(page, 'records.get', { kind: 'applicant', id: 'applicant-khan' })).payload;
    expect(now).toMatchObject({ occupation: 'サンプル技術者' });
  });

  it('is not written where a fact does not fit it, and says which', async () => {
    const { payload, revision } = await ask(page, 'records.get', { kind: 'applicant', id: 'applicant-khan' });
    await ask(page, 'records.put', {
      kind: 'applicant',
      payload: { ...(payload as object), occupation: 'あ'.repeat(41) },
      revision,
    });
    await goTo('#/help');
    await goTo('#/export');
    await page.getByTestId('bulk-case-testa-khan').check();
    await page.getByTestId('bulk-export').click();
    await expect.poll(() => page.getByTestId('bulk-refused').innerText()).toContain('身分事項_職業');
    await examine('bulk-refused');
  });
});
