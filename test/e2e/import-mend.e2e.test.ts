import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allCases } from '../fixtures/cases/load';
import { buildIfNeeded } from '../tools/build';
import { examine as examineIn } from './harness/examine';
import { createVault, importDocument } from './harness/flow';
import { chooseFiles, type FileToImport, openImport as openImportOn } from './harness/import-page';
import { launchTenken, type Tenken } from './harness/launch';
import { ask } from './harness/messages';

// A table that a client really sends is mended where it is seen, taken in in parts, and taken back.

let tenken: Tenken;
let page: Page;
beforeAll(async () => {
  tenken = await launchTenken({ extensionDir: await buildIfNeeded() });
  page = await tenken.workspace();
  await createVault(page);
  await importDocument(page, JSON.stringify(allCases()));
});
afterAll(() => tenken.close());

const openImport = () => openImportOn(page);
const csv = (rows: readonly (readonly string[])[]): Buffer =>
  Buffer.from(rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n'));
const choose = (...files: readonly FileToImport[]) => chooseFiles(page, ...files);
const examine = (name: string) => examineIn(page, name);
const vault = () => ask(page, 'exchange.export', { caseIds: null });

/** Presses of the scripted person, counted. */
let presses = 0;
async function press(testId: string): Promise<void> {
  presses += 1;
  await page.getByTestId(testId).first().click();
}
/** A press by which something is read anew: it is over when the place no longer says that it is busy. */
async function mend(testId: string): Promise<void> {
  await press(testId);
  await page.getByTestId(testId).waitFor({ state: 'detached' });
}

const heading = [
  ...['No', '氏名', '性別', '生年月日', '国籍', '旅券番号', '有効期限', 'メール', '最終学歴', '学校名', '専攻'],
  ...['卒業年月', '会社名', '月給', '入社予定日', '職務内容', '備考'],
];
const hires = [
  [
    ...[
      '1',
      'GURUNG SAMPLE MAYA',
      '女',
      '1998/04/12',
      'ネパール国',
      'TE1234567',
      'H43.2.1',
      'maya@example.com',
      '大学卒',
    ],
    ...['カトマンズ・サンプル大学', '経営学', '2020/03', '(株)テスタ製作所', '250,000', '2027/04/01', '通訳', ''],
  ],
  [
    ...[
      '2',
      'SHARMA TESTA RAVI',
      '男',
      '1995/05/05',
      'ネパール',
      'TE1234568',
      '2031/02/01',
      'ravi@example.com',
      '大卒',
    ],
    ...['サンプル工科大学', '情報工学', '2018/03', '株式会社テスタ製作所', '26万', '2027/04/01', '設計', ''],
  ],
  [
    ...['3', 'NGUYEN TESTA VAN', '男', '1999/12/31', 'ベトナム', 'TE1234569', '2030/06/30', 'van@example.com', '修士'],
    ...['ハノイ・サンプル大学', '機械', '2023/07', '株式会社テスタ製作所', '270,000円', 'R9.4.1', '設計', '急ぎ'],
  ],
];

describe('three hires in a table as clients send them', () => {
  it('are taken in with at most 25 presses, and nothing is guessed', async () => {
    await openImport();
    await choose({ name: 'hires.csv', buffer: csv([heading, ...hires]) });
    presses = 0;
    // What has several meanings is offered beside its column.
    for (const [column, words] of [
      ['I', '学歴'],
      ['K', '専攻'],
      ['M', '所属機関'],
    ] as const) {
      const box = page.getByTestId(`table-target-${column}`);
      if ((await box.inputValue()) !== '') continue;
      presses += 1;
      await page
        .locator('tr', { has: box })
        .locator('.tables-mapping__candidates button', { hasText: words })
        .first()
        .click();
      await expect.poll(() => box.inputValue()).not.toBe('');
    }
    await press('table-check');
    await page.getByTestId('table-problems').waitFor();
    await examine('mend-three-hires');
    await mend('mend-rule-familyFirst');
    await mend('mend-offer-E2.notInList.1');
    await mend('mend-offer-G2.noSuchDate.1');
    for (const cell of ['I2', 'I3', 'I4', 'K3', 'K4']) await mend(`mend-offer-${cell}.notInList.1`);
    await examine('mend-three-hires-settled');
    // Two writings of one firm, in two rows: asked once.
    const firm = page.locator('[data-testid^="mend-question-"]');
    expect(await firm.count()).toBe(1);
    presses += 1;
    await firm.locator('button').first().click();
    await firm.waitFor({ state: 'detached' });
    // Which writing stays is said at its cell, for both rows at once.
    await mend('mend-offer-M3.contradicts.2');
    const open = page.locator('[data-testid^="mend-"].tables-mend__group');
    expect(await open.evaluateAll((all) => all.map((one) => one.getAttribute('data-testid')))).toEqual([]);
    await press('table-review');
    await page.getByTestId('table-plan').waitFor();
    await examine('mend-three-hires-plan');
    await press('table-run');
    await page.getByTestId('table-done').waitFor();
    expect(presses).toBeLessThanOrEqual(25);
    const { applicants, employers, cases } = await vault();
    const maya = applicants.find(({ passport }) => passport?.number === 'TE1234567');
    expect(maya).toMatchObject({
      name: { family: 'GURUNG', given: 'SAMPLE MAYA' },
      nationality: 'NPL',
      passport: { expiresOn: '2031-02-01' },
    });
    const firms = employers.filter(({ name }) => name?.includes('テスタ製作所'));
    expect(firms).toHaveLength(1);
    expect(cases.filter(({ employerId }) => employerId === firms[0]?.id)).toHaveLength(3);
  });

  it('are taken back as a whole, and the vault is as before', async () => {
    const before = await vault();
    expect(before.applicants.some(({ passport }) => passport?.number === 'TE1234567')).toBe(true);
    await examine('import-done-undo');
    await page.getByTestId('import-undo').click();
    await page.getByTestId('import-undone').waitFor();
    const after = await vault();
    expect(after.applicants.map(({ id }) => id)).toEqual(
      before.applicants.map(({ id }) => id).filter((id) => allCases().applicants.some((one) => one.id === id)),
    );
    expect(after.cases).toHaveLength(allCases().cases.length);
  });
});

describe('a table in which something waits', () => {
  const columns = ['旅券番号', '氏名', '国籍'];

  it('gives its good rows, keeps the others, and goes on with them afterwards', async () => {
    await openImport();
    const rows = [
      ['TW0000001', 'TESTA, GOOD', 'ベトナム'],
      ['TW0000002', 'TESTA, WAITS', 'どこか'],
    ];
    await choose({ name: 'part.csv', buffer: csv([columns, ...rows]) });
    await page.getByTestId('table-check').click();
    await page.getByTestId('table-review').click();
    await page.getByTestId('table-run').click();
    await page.getByTestId('table-done').waitFor();
    await page.getByTestId('table-go-on').click();
    await page.getByTestId('mend-rewrite-C3').click();
    await page.getByTestId('mend-text').fill('フィリピン');
    await page.getByTestId('mend-use').click();
    await page.getByTestId('mend-C-notInList').waitFor({ state: 'detached' });
    await page.getByTestId('table-review').click();
    await page.getByTestId('table-run').click();
    await page.getByTestId('table-done').waitFor();
    const { applicants } = await vault();
    const made = applicants.filter(({ passport }) => passport?.number?.startsWith('TW'));
    expect(made.map(({ name, nationality }) => [name?.given, nationality]).sort()).toEqual([
      ['GOOD', 'VNM'],
      ['WAITS', 'PHL'],
    ]);
  });

  it('that names a stored number with another birth is a question with both sides, by keyboard alone', async () => {
    await openImport();
    await choose({
      name: 'other.csv',
      buffer: csv([
        ['旅券番号', '氏名', '生年月日'],
        ['TW0000001', 'TESTA, OTHER', '1970-01-02'],
      ]),
    });
    await page.getByTestId('table-check').focus();
    await page.keyboard.press('Enter');
    const question = page.locator('[data-testid^="mend-question-row2"]');
    await question.waitFor();
    await examine('mend-question');
    expect(await question.innerText()).toContain('GOOD');
    await question.getByTestId('mend-side-another').focus();
    await page.keyboard.press('Enter');
    await question.waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
    await page.getByTestId('table-review').focus();
    await page.keyboard.press('Enter');
    await page.getByTestId('table-plan').waitFor();
    expect(await page.getByTestId('table-plan').innerText()).toContain('TESTA OTHER');
  });

  it('is remembered by its heading where a whole column was settled, without its values', async () => {
    const rows = (day: string) =>
      csv([
        ['旅券番号', '生年月日'],
        ['TW0000003', day],
      ]);
    await openImport();
    await choose({ name: 'days.csv', buffer: rows('03/04/1990') });
    await page.getByTestId('table-check').click();
    await page.getByTestId('mend-rule-dayFirst').click();
    await page.getByTestId('mend-B-ambiguousDate').waitFor({ state: 'detached' });
    await openImport();
    await choose({ name: 'days-again.csv', buffer: rows('05/06/1991') });
    await page.getByTestId('table-check').click();
    await page.getByTestId('table-plan').waitFor();
    expect(await page.getByTestId('table-plan').textContent()).toContain('1991-06-05');
  });
});

describe('more than one file, and a paste', () => {
  it('are taken in one after the other', async () => {
    await openImport();
    const file = (number: string) => ({
      name: `${number}.csv`,
      buffer: csv([
        ['旅券番号', '職業'],
        [number, 'サンプル職'],
      ]),
    });
    await choose(file('TM0000001'), file('TM0000002'));
    await page.getByTestId('table-check').click();
    await page.getByTestId('table-run').click();
    await page.getByTestId('table-done').waitFor();
    await page.getByTestId('import-next').click();
    await page.getByTestId('table-check').click();
    await page.getByTestId('table-run').click();
    await page.getByTestId('table-done').waitFor();
    const { applicants } = await vault();
    expect(applicants.filter(({ passport }) => passport?.number?.startsWith('TM'))).toHaveLength(2);
  });

  it('copied out of a mail is read as a table', async () => {
    await openImport();
    await page.getByTestId('import-text').fill('旅券番号\t職業\nTP0000001\tサンプル職');
    await page.getByTestId('import-check').click();
    await page.getByTestId('table-check').click();
    await page.getByTestId('table-plan').waitFor();
    expect(await page.getByTestId('table-plan').textContent()).toContain('TP0000001');
  });
});

describe('a document of our own format', () => {
  it('says what of the stored records it would replace, and is taken back record by record after a later change', async () => {
    const { applicants } = await vault();
    const [one, other] = applicants;
    if (!one || !other) throw new Error('The sample has no two applicants.');
    const document = {
      ...{ format: 'tenken', version: 1, employers: [], offices: [], cases: [] },
      applicants: [one, other].map((applicant) => ({ ...applicant, occupation: 'サンプル職A' })),
    };
    await openImport();
    await page.getByTestId('import-text').fill(JSON.stringify(document));
    await page.getByTestId('import-check').click();
    await page.getByTestId('import-preview').waitFor();
    await examine('import-overwrites');
    expect(await page.locator('main').innerText()).toContain('サンプル職A');
    await page.getByTestId('import-run').click();
    await page.getByTestId('import-done').waitFor();
    const kept = await ask(page, 'records.get', { kind: 'applicant', id: one.id });
    await ask(page, 'records.put', {
      kind: 'applicant',
      payload: { ...(kept.payload as object), email: 'later@example.com' },
      revision: kept.revision,
    });
    const past = page.getByTestId('past-import').first();
    await expect.poll(() => past.locator('input:disabled').count()).toBe(1);
    await examine('import-undo-some');
    await past.getByTestId('import-undo').click();
    await page.getByTestId('import-undone').first().waitFor();
    const after = new Map((await vault()).applicants.map((applicant) => [applicant.id, applicant]));
    expect(after.get(one.id)).toMatchObject({ occupation: 'サンプル職A', email: 'later@example.com' });
    expect(after.get(other.id)).toEqual(other);
  });
});
