import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseRecords } from '../../lib/domain/records';
import { loadCase } from '../fixtures/cases/load';
import { answerFrom, filled, sheetsOf } from '../tables/questionnaire/kit';
import { buildIfNeeded } from '../tools/build';
import { examine as examineIn } from './harness/examine';
import { createVault, importDocument } from './harness/flow';
import { launchTenken, type Tenken } from './harness/launch';
import { ask } from './harness/messages';

// A questionnaire made from a case of which nothing is known, filled in as Excel, and read back in: the case knows it then.

const { applicants, employers, offices, cases } = loadCase('testa-khan');
const [applicant, employer, one] = [applicants[0], employers[0], cases[0]];
if (!applicant || !employer || !one) throw new Error('The fixture has no case.');
const full: CaseRecords = { applicant, employer, case: one, office: offices[0] };

let tenken: Tenken;
let page: Page;
beforeAll(async () => {
  tenken = await launchTenken({ extensionDir: await buildIfNeeded() });
  page = await tenken.workspace();
  await createVault(page);
  await importDocument(
    page,
    JSON.stringify({
      format: 'tenken',
      version: 1,
      applicants: [{ id: applicant.id, name: { family: 'TESTA', given: 'KHAN' } }],
      employers: [{ id: employer.id, name: 'サンプル株式会社' }],
      offices: [],
      cases: [{ id: one.id, applicantId: applicant.id, employerId: employer.id, procedure: one.procedure }],
    }),
  );
});
afterAll(() => tenken.close());

const goTo = (hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

const examine = (name: string) => examineIn(page, name);

async function saved(recipient: 'applicant' | 'employer', language: 'ja' | 'en'): Promise<Uint8Array> {
  await goTo(`#/cases/${one?.id}/request`);
  await page.getByTestId(`letter-to-${recipient}`).check();
  await page.getByTestId('letter-language').selectOption(language);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('questionnaire-save').click()]);
  expect(download.suggestedFilename()).toMatch(
    new RegExp(`^${language === 'ja' ? '質問票' : 'Questionnaire'}_.*TESTA_KHAN.*_\\d{4}-\\d{2}-\\d{2}\\.xlsx$`),
  );
  return new Uint8Array(await readFile(await download.path()));
}

async function choose(bytes: Uint8Array): Promise<void> {
  await goTo('#/help');
  await goTo('#/import');
  await page
    .getByTestId('import-file')
    .setInputFiles({ name: 'returned.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

const stored = async (kind: 'applicant' | 'employer' | 'case', id: string) =>
  (await ask(page, 'records.get', { kind, id })).payload;

describe('a questionnaire', () => {
  it('has a list to choose from wherever the form has one, and hides what only a program reads', async () => {
    const bytes = await saved('applicant', 'en');
    const [guide, questions, program] = sheetsOf(bytes);
    expect([guide?.hidden, questions?.hidden, program?.hidden]).toEqual([false, false, true]);
    expect(questions?.rows.some((row) => row[4] === 'applicant.nationality')).toBe(true);
    expect(program?.rows.some((row) => row.includes('Viet Nam'))).toBe(true);
    await page.getByTestId('questionnaire').scrollIntoViewIfNeeded();
    await examine('questionnaire');
  });

  it.each([
    ['applicant', 'en'],
    ['employer', 'ja'],
  ] as const)('for the %s in %s comes back as the same facts', async (recipient, language) => {
    const bytes = filled(await saved(recipient, language), answerFrom(full, language));
    await choose(bytes);
    await page.getByTestId('table-plan').waitFor();
    await examine(`questionnaire-plan-${recipient}`);
    await page.getByTestId('table-run').click();
    await page.getByTestId('table-done').waitFor();
    if (recipient === 'applicant') {
      const { sex, birth, nationality, passport, maritalStatus } = applicant;
      expect(await stored('applicant', applicant.id)).toMatchObject({
        sex,
        birth,
        nationality,
        maritalStatus,
        passport: { number: passport?.number, expiresOn: passport?.expiresOn },
        history: { criminal: { answer: 'no', saidBy: 'applicant' } },
      });
    } else {
      const { address, phone, corporateNumber } = employer;
      expect(await stored('employer', employer.id)).toMatchObject({ address, phone, corporateNumber });
      expect(await stored('case', one.id)).toMatchObject({ pay: { amountYen: one.pay?.amountYen } });
    }
  });

  it('with a wrong answer names its cell and its question, and gives the others', async () => {
    const wrong = filled(await saved('applicant', 'ja'), () => '9/1/1990');
    await choose(wrong);
    const problems = page.getByTestId('table-problems');
    await problems.waitFor();
    expect(await problems.locator('tbody tr td').first().innerText()).toMatch(/^C\d+$/);
    await page.getByTestId('table-plan').waitFor();
    await examine('questionnaire-problems');
  });

  it('is one for two hires of an employer, and a tick leaves one out', async () => {
    const other = { id: 'case-second', applicantId: 'applicant-second', employerId: employer.id };
    await goTo('#/help');
    await importDocument(
      page,
      JSON.stringify({
        ...{ format: 'tenken', version: 1, employers: [], offices: [] },
        applicants: [{ id: other.applicantId, name: { family: 'TESTA', given: 'SECOND' } }],
        cases: [{ ...other, procedure: one.procedure }],
      }),
    );
    await goTo(`#/cases/${one.id}/request`);
    await page.getByTestId('letter-to-employer').check();
    await page.getByTestId('letter-cases').waitFor();
    await examine('questionnaire-two-hires');
    const save = async () => {
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByTestId('questionnaire-save').click()]);
      return file.suggestedFilename();
    };
    expect(await save()).toMatch(/_(2名|2_people)_/);
    await page.getByTestId(`letter-case-${other.id}`).uncheck();
    expect(await save()).toContain('TESTA_KHAN');
    await ask(page, 'records.remove', { kind: 'case', id: other.id });
  });

  it('that nobody filled in, or whose case is not here, is refused', async () => {
    const empty = await saved('applicant', 'ja');
    await choose(empty);
    await page.getByTestId('questionnaire-refused').waitFor();
    await page.getByTestId('table-other').click();
    await ask(page, 'records.remove', { kind: 'case', id: one.id });
    await choose(filled(empty, () => '2000'));
    await expect
      .poll(() => page.getByTestId('questionnaire-refused').innerText())
      .toContain('案件は保管庫にありません');
    await examine('questionnaire-refused');
  });
});
