import { caseTabs } from '../../../components/navigation/routes';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { loadCase } from '../../fixtures/cases/load';
import { answerFrom, filled } from '../../tables/questionnaire/kit';
import { fill, goTo, importDocument, ownTabId, passphrase } from './flow';
import type { Tenken } from './launch';
import { ask } from './messages';
import { reportIn } from './report';
import type { Typist } from './type-everywhere';

/** The case that is viewed, filled and checked. */
export const lookedAt = 'testa-largest';
/** The case whose records are overwritten by typing. */
const typedOver = 'testa-silva';

/** The report first: a finding is overruled in a case that can be stored, which one that was typed over cannot. */
const tabs = ['report', ...caseTabs.filter((tab) => tab !== 'report')];
const lists = ['cases', 'people', 'employers', 'office', 'export', 'backup', 'settings', 'help', 'import'];

async function showing(page: Page, route: string): Promise<void> {
  // Leaves and comes back, so that no earlier choice remains.
  await goTo(page, '#/help');
  await goTo(page, route);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForFunction(() => !document.querySelector('main')?.textContent?.includes('読み込んでいます'));
}

/**
 * Goes through every screen of the workspace, types into every box, and opens every question that has a box of its own.
 */
export async function workInWorkspace(workspace: Page, typist: Typist): Promise<void> {
  const at = (testId: string) => workspace.getByTestId(testId);
  await importDocument(workspace, JSON.stringify(loadCase(lookedAt)));
  await importDocument(workspace, JSON.stringify(loadCase(typedOver)));
  for (const route of [...lists.map((one) => `#/${one}`), ...tabs.map((tab) => `#/cases/${lookedAt}/${tab}`)]) {
    await showing(workspace, route);
    await typist.lookAt(workspace, route);
  }

  await showing(workspace, '#/cases');
  await at('new-case').click();
  for (const who of ['applicant', 'employer']) {
    await at(`new-case-${who}`).fill(`新規見本${who}`);
    await at(`new-case-${who}-new`).click();
  }
  await typist.fillIn(workspace, 'the question for a new case');
  await workspace.keyboard.press('Escape');
  await at(`case-row-${typedOver}`).getByRole('checkbox').check();
  await at('assign').click();
  await typist.fillIn(workspace, 'the question for whom cases are assigned to');
  await at('set-run').click();
  await at('choose-none').click();
  await typist.fillIn(workspace, 'the list of cases');
  await at('view-save').click();
  await typist.fillIn(workspace, 'the question for the name of a view');
  await at('view-save-run').click();

  for (const tab of tabs) {
    await showing(workspace, `#/cases/${typedOver}/${tab}`);
    if (tab === 'report') {
      await reportIn(workspace);
      await workspace.locator('[data-testid^="more-"]').first().click();
      await workspace.locator('[data-testid^="overrule-"]:visible').first().click();
      await typist.fillIn(workspace, 'the question why a finding is overruled');
      await at('overrule-record').click();
      await at('overrule-dialog').waitFor({ state: 'detached' });
    }
    // A received document has boxes of its own.
    if (tab === 'documents') {
      const answers = workspace.locator('[data-testid$="-received"][aria-pressed="false"]:visible');
      await answers.first().waitFor();
      for (let opened = 0; opened < 3; opened += 1) await answers.first().click();
    }
    await typist.fillIn(workspace, `the tab ${tab} of a case`);
    if (tab === 'request') {
      await Promise.all([workspace.waitForEvent('download'), at('letter-save').click()]);
    }
  }
  for (const list of lists) {
    await showing(workspace, `#/${list}`);
    await typist.fillIn(workspace, `the page ${list}`);
  }
  await showing(workspace, '#/export');
  await Promise.all([workspace.waitForEvent('download'), at('export-table').click()]);
  await workMerge(workspace, typist);
  await workImports(workspace, typist);
  await workBackup(workspace, typist);
}

/** Two records of one person side by side. */
async function workMerge(workspace: Page, typist: Typist): Promise<void> {
  const [applicant] = loadCase(lookedAt).applicants;
  if (!applicant) throw new Error('The fixture has no applicant.');
  // Without the passport, by which rows of a table find a person.
  const { passport: _, ...others } = applicant;
  const twin = { ...others, id: 'twin', homeTown: '併合見本市' };
  typist.typed.push(twin.homeTown);
  await ask(workspace, 'records.create', { records: [{ kind: 'applicant', payload: twin }] });
  await showing(workspace, '#/people');
  await workspace.getByTestId('only-duplicates').check();
  await workspace.locator('[data-testid^="compare-"]').first().click();
  await workspace.getByTestId('merge').waitFor();
  await typist.fillIn(workspace, 'two records of one person');
}

/** Every kind of file, up to its preview; none is written. */
async function workImports(workspace: Page, typist: Typist): Promise<void> {
  const at = (testId: string) => workspace.getByTestId(testId);
  const choose = async (name: string, buffer: Buffer) => {
    await showing(workspace, '#/import');
    await at('import-file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  };
  const seen = (label: string) => {
    const text = `表見本${label}語`;
    typist.typed.push(text);
    return text;
  };
  const table = `旅券番号,職業,${seen('見出し')}\n${seen('旅券')},${seen('職業')},${seen('余り')}`;
  await choose(`table.csv`, Buffer.from(table));
  await at('table-mapping').waitFor();
  await typist.lookAt(workspace, 'the columns of a table');
  await at('table-target-C').fill(seen('宛先'));
  // The message that a text names no fact appears below the box and moves the button.
  await at('table-target-C').blur();
  await at('table-check').click();
  await at('table-problems').waitFor();
  await typist.lookAt(workspace, 'what is to be mended in a table');
  await workspace.locator('[data-testid^="mend-rewrite-"]').first().click();
  await typist.fillIn(workspace, 'a cell that is rewritten');
  await at('mend-use').click();
  await at('mend-settled').click();
  await typist.lookAt(workspace, 'what was said of a table');

  const { applicants, employers, offices, cases } = loadCase(lookedAt);
  const [applicant, employer, one] = [applicants[0], employers[0], cases[0]];
  if (!applicant || !employer || !one) throw new Error('The fixture has no case.');
  const update = [`旅券番号,職業`, `${applicant.passport?.number},${seen('更新')}`].join('\n');
  await choose('update.csv', Buffer.from(update));
  await at('table-check').click();
  await at('table-plan').waitFor();
  await typist.lookAt(workspace, 'what a table would change');

  await showing(workspace, '#/export');
  await at(`bulk-case-${lookedAt}`).check();
  await at('bulk-export').click();
  const [bulk] = await Promise.all([workspace.waitForEvent('download'), at('bulk-save-common').click()]);
  const told = (await readFile(await bulk.path())).toString('utf8');
  await choose('bulk.csv', Buffer.from(told.replace(applicant.occupation ?? 'none', seen('一括'))));
  await at('bulk-rows').waitFor();
  await typist.lookAt(workspace, "the Agency's table beside the case");

  await showing(workspace, `#/cases/${typedOver}/request`);
  const [download] = await Promise.all([workspace.waitForEvent('download'), at('questionnaire-save').click()]);
  const answered = answerFrom({ applicant, employer, case: one, office: offices[0] }, 'ja');
  await choose('returned.xlsx', Buffer.from(filled(new Uint8Array(await readFile(await download.path())), answered)));
  await at('questionnaire-import').or(at('questionnaire-refused')).or(at('table-plan')).first().waitFor();
  await typist.lookAt(workspace, 'a questionnaire that came back');

  await choose('cases.json', Buffer.from(JSON.stringify({ ...loadCase(lookedAt), cases: [{ id: seen('誤り') }] })));
  await at('import-check').click();
  await at('import-problems').waitFor();
  await typist.fillIn(workspace, 'the problems of a file');
}

async function workBackup(workspace: Page, typist: Typist): Promise<void> {
  const at = (testId: string) => workspace.getByTestId(testId);
  await showing(workspace, '#/backup');
  await at('backup-vault').check();
  await at('backup-passphrase').fill(passphrase);
  const [download] = await Promise.all([workspace.waitForEvent('download'), at('backup-make').click()]);
  await at('backup-done').waitFor();
  const buffer = await readFile(await download.path());
  // So that the two differ, and both are shown.
  const { payload, revision } = await ask(workspace, 'records.get', { kind: 'case', id: lookedAt });
  await ask(workspace, 'records.put', {
    ...{ kind: 'case', payload: { ...(payload as object), title: '控え見本後の件名' }, revision },
  });
  typist.typed.push('控え見本後の件名');
  await showing(workspace, '#/backup');
  await at('restore-file').setInputFiles({ name: 'x.tenken', mimeType: 'application/octet-stream', buffer });
  await at('restore-passphrase').fill(passphrase);
  await at('restore-open').click();
  await at('restore-preview').waitFor();
  await typist.fillIn(workspace, 'what a backup would change');
}

/**
 * Fills the practice form, types over it, checks it, records and signs the check, and takes the page over into a case.
 */
export async function workBesideForm(tenken: Tenken, workspace: Page, typist: Typist): Promise<void> {
  const practice = await tenken.extensionPage(`practice.html?case=${lookedAt}`);
  const tabId = await ownTabId(practice);
  const popup = await tenken.popup(tabId);
  await popup.getByTestId('fill').waitFor();
  await typist.fillIn(popup, 'the popup before a fill');
  await fill(popup, tabId);
  await typist.fillIn(popup, 'the popup after a fill');
  const panel = await tenken.extensionPage(`sidepanel.html?tab=${tabId}`);
  await panel.getByTestId('check-view').waitFor();
  await practice.bringToFront();
  for (const label of ['出生地', '職業']) {
    const text = `様式見本${label}`;
    typist.typed.push(text);
    await practice.locator('dl', { hasText: label }).locator('input[type="text"]:visible').first().fill(text);
  }
  await panel.bringToFront();
  await ask(panel, 'tab.check', { tabId, identityConfirmed: false, watch: true });
  await panel.getByTestId('record-notes').waitFor();
  await typist.fillIn(panel, 'the panel with its check');
  await panel.getByTestId('record-check').click();
  await panel.getByTestId('record-line').first().waitFor();
  await panel.getByTestId('record-sign-open').first().click();
  await typist.fillIn(panel, 'the question who signs');
  await panel.getByTestId('sign-yes').click();
  await panel.getByTestId('record-sign').first().waitFor();
  await reportIn(panel);
  await typist.fillIn(panel, 'the panel with the report');

  await workspace.bringToFront();
  await showing(workspace, `#/capture/${tabId}`);
  await workspace.getByTestId('capture').waitFor();
  await typist.fillIn(workspace, 'what a page would bring into a case');
  await showing(workspace, `#/cases/${lookedAt}/checks`);
  await workspace.getByTestId('record-sheet').first().click();
  await workspace.getByTestId('check-sheet').waitFor();
  await typist.lookAt(workspace, 'the sheet of a check');

  // Another person's case on this page: both sides are shown.
  await ask(popup, 'tab.bind', { tabId, caseId: typedOver });
  await popup.bringToFront();
  await popup.reload();
  await popup.getByTestId('fill').click();
  await popup.getByTestId('identity-stop').waitFor();
  await typist.lookAt(popup, "the stop before another person's page");
  await practice.bringToFront();
  await typist.fillIn(practice, 'the practice form');
  await ask(popup, 'tab.unbind', { tabId });
  await popup.bringToFront();
  await popup.getByTestId('case-search').waitFor();
  await typist.fillIn(popup, 'the choice of a case');
}
