import { module } from '../../lib/procedures/coe-gijinkoku/module';
import { coeGijinkoku } from '../../lib/procedures/coe-gijinkoku/form';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formNamesOf } from '../../lib/tables/imports/form-names';
import { headingReader } from '../../lib/tables/mapping/headings';
import { intakeOf } from '../../lib/tables/imports/intake';
import { noAnswers } from '../../lib/tables/imports/model';
import { viewOf } from '../../lib/tables/imports/view';
import { columnName } from '../../lib/tables/formats/table';
import { buildIfNeeded } from '../tools/build';
import { createVault } from './harness/flow';
import { chooseFiles, openImport } from './harness/import-page';
import { launchTenken, type Tenken } from './harness/launch';
import { ask } from './harness/messages';

// Files on which the tools of real people failed: the import page shows of each what the tool prints, and takes in no more.

const folder = join(import.meta.dirname, '../fixtures/reports');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(csv|xlsx)$/.test(path))
  .map((path) => path.replaceAll('\\', '/'))
  .sort();

let tenken: Tenken;
let page: Page;
beforeAll(async () => {
  tenken = await launchTenken({ extensionDir: await buildIfNeeded() });
  page = await tenken.workspace();
  await createVault(page);
});
afterAll(() => tenken.close());

const at = (testId: string) => page.getByTestId(testId);
const vault = () => ask(page, 'exchange.export', { caseIds: null });
const reader = headingReader(formNamesOf(coeGijinkoku.fields));

/** What there is to mend by the pure code, in the names of the page's places. */
async function expected(bytes: Uint8Array) {
  const intake = intakeOf(bytes, reader, {
    stored: await vault(),
    answers: noAnswers,
    procedures: { preset: module.id, newCase: (_, start) => module.newCase(start) },
    newId: () => crypto.randomUUID(),
    today: '2026-11-29',
  });
  const { groups, questions, waiting, counts } = viewOf(intake);
  const file = questions.filter(({ about }) => about === 'encoding');
  return {
    isReadable: intake.headingRow !== null,
    asksEncoding: file.length > 0,
    groups: groups.map(({ column, code }) => `mend-${column === null ? 'rows' : columnName(column)}-${code}`),
    questions: questions
      .filter(({ about }) => about !== 'sheet' && about !== 'separator')
      .map(({ id }) => `mend-question-${id}`),
    ...{ waiting: waiting.length, ready: counts.rows.records },
  };
}

async function choose(path: string): Promise<void> {
  await openImport(page);
  await chooseFiles(page, { name: basename(path), buffer: readFileSync(join(folder, path)) });
}

describe('the import page', () => {
  // In their order: the second file of a report is of people whom the first has brought.
  it.each(files)('shows of %s what the tool prints, and takes in the rows that are ready', async (path) => {
    const told = await expected(new Uint8Array(readFileSync(join(folder, path))));
    const before = await vault();
    await choose(path);
    if (!told.isReadable) {
      await at('table-fault').waitFor();
      if (told.asksEncoding)
        expect(await at('table-fault').locator('[data-testid^="encoding-"]').count()).toBeGreaterThan(0);
      expect(await vault()).toEqual(before);
      return;
    }
    await at('table-check').waitFor();
    await at('table-check').click();
    await at('table-problems').or(at('table-plan')).or(at('table-same')).first().waitFor();
    const shown = (prefix: string) =>
      page
        .locator(`.tables-mend__group[data-testid^="${prefix}"]`)
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-testid') ?? ''));
    expect([...(await shown('mend-'))].sort()).toEqual([...told.questions, ...told.groups].sort());
    if (await at('table-review').isVisible()) {
      if (told.ready === 0) {
        expect(await at('table-review').getAttribute('aria-disabled')).toBe('true');
        return;
      }
      await at('table-review').click();
    }
    await at('table-plan').or(at('table-same')).first().waitFor();
    if (await at('table-same').isVisible()) return;
    await at('table-run').click();
    await at('table-done').waitFor();
    const after = await vault();
    expect(after.applicants.length + after.employers.length).toBeGreaterThanOrEqual(
      before.applicants.length + before.employers.length,
    );
  });
});
