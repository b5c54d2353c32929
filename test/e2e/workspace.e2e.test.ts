import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCase } from '../fixtures/cases/load';
import { buildIfNeeded } from '../tools/build';
import { chooseCode } from './harness/combobox';
import { createVault, passphrase } from './harness/flow';
import { launchTenken, type Tenken } from './harness/launch';
import { ask } from './harness/messages';
import { saveNow, untilSaved } from './harness/saved';

// A whole case, typed into the workspace from nothing, is the same case as one that was imported.

let tenken: Tenken;
let page: Page;
beforeAll(async () => {
  tenken = await launchTenken({ extensionDir: await buildIfNeeded() });
  page = await tenken.workspace();
  await createVault(page);
});
afterAll(() => tenken.close());

type Json = null | string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/** Facts that the editor sets itself, or that only point at them. */
const given = new Set(['id', 'applicantId', 'employerId', 'officeId', 'procedure', 'plannedStep', 'portalText']);

/** Lists whose entries other facts point at. */
const pointedAt = ['applicant.education', 'applicant.work.jobs', 'employer.contacts'];

/** Identifiers of list entries are the editor's own; `named` maps the fixture's to them. */
async function type(root: Page, path: string, value: Json, named: Map<string, string>): Promise<void> {
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) await typeEntry(root, path, index, entry, named);
    return;
  }
  if (typeof value === 'object' && value !== null) {
    for (const [key, entry] of Object.entries(value)) {
      if (!given.has(key)) await type(root, `${path}.${key}`, entry, named);
    }
    return;
  }
  const control = root.locator(`[data-path="${path}"]`).first();
  const tag = await control.evaluate(
    (element) => `${element.tagName} ${element.getAttribute('role') ?? element.getAttribute('type') ?? ''}`,
  );
  const text = named.get(String(value)) ?? String(value);
  if (tag.startsWith('SELECT') || tag === 'INPUT combobox') await chooseCode(control, text);
  else if (tag.startsWith('DIV')) await control.locator(`input[value="${text}"]`).check();
  else if (tag === 'INPUT checkbox') await control.setChecked(value === true);
  else await control.fill(text);
}

async function typeEntry(root: Page, path: string, index: number, entry: Json, named: Map<string, string>) {
  if (typeof entry !== 'object' || entry === null) {
    const choice = root.locator(`[data-path="${path}.+"]`);
    if ((await choice.count()) > 0) await chooseCode(choice, String(entry));
    else await root.locator(`[data-path="${path}"] input[value="${String(entry)}"]`).check();
    return;
  }
  await root.getByTestId(`add-${path}`).click();
  // A document is named by the person; other entries get their identifiers from the editor.
  if (path === 'case.documents' && 'id' in entry) {
    await type(root, `${path}.${index}.id`, entry.id as Json, named);
    return type(root, `${path}.${index}`, entry, named);
  }
  await type(root, `${path}.${index}`, entry, named);
  const [kind = '', ...rest] = path.split('.');
  const { id: theirs, ...fields } = entry as { id?: string };
  if (theirs === undefined || Object.keys(fields).length === 0 || !pointedAt.includes(path)) return;
  // The entry's own identifier is read back from what is stored, so that other facts can point at it.
  await saveNow(page);
  const record = await stored(kind);
  const list = rest.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], record) as {
    id: string;
  }[];
  named.set(theirs, list[index]?.id ?? '');
}

let caseId = '';
const recordId = async (kind: string): Promise<string> => {
  if (kind === 'case') return caseId;
  const { payload } = await ask(page, 'records.get', { kind: 'case', id: caseId });
  return (payload as Record<string, string>)[`${kind}Id`] ?? '';
};
const stored = async (kind: string): Promise<Record<string, Json>> =>
  (await ask(page, 'records.get', { kind: kind as 'case', id: await recordId(kind) })).payload as Record<string, Json>;

/** A record without identifiers, which are the editor's own. */
function plain(value: Json): Json {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  // A mark that is not set is absent, which says the same.
  const kept = Object.entries(value).filter(
    ([key, entry]) => !given.has(key) && !key.endsWith('Id') && entry !== false,
  );
  return Object.fromEntries(kept.map(([key, entry]) => [key, plain(entry)]));
}

describe('the workspace', () => {
  it('takes a whole case from nothing, by its own controls', { timeout: 300_000 }, async () => {
    const source = loadCase('testa-khan');
    const [applicant, employer, one] = [source.applicants[0], source.employers[0], source.cases[0]];
    if (!applicant || !employer || !one) throw new Error('The fixture has no case.');
    await page.getByTestId('new-case').first().click();
    await page.getByTestId('new-case-family').fill('TESTA');
    await page.getByTestId('new-case-given').fill('NEU');
    await page.getByTestId('new-case-name').fill('サンプル');
    await page.getByTestId('new-case-create').click();
    await page.getByTestId('case-home').waitFor();
    await page.getByTestId('tab-case').click();
    await page.locator('[data-path="case.title"]').waitFor();
    caseId = (await ask(page, 'cases.list', null))[0]?.id ?? '';
    const named = new Map<string, string>();
    for (const [kind, record] of [
      ['applicant', applicant],
      ['employer', employer],
      ['case', one],
    ] as const) {
      await page.getByTestId(`tab-${kind}`).click();
      const { filing, ...rest } = record as Record<string, Json>;
      await type(page, kind, rest, named);
      // The office is made last in this test, so only who files is told here.
      if (filing && typeof filing === 'object' && 'representativeId' in filing) {
        await type(page, `${kind}.filing.representativeId`, filing.representativeId ?? null, named);
      }
      await saveNow(page);
      const { filing: _, ...kept } = (await stored(kind)) as Record<string, Json>;
      const { filing: __, ...wanted } = record as Record<string, Json>;
      expect(plain({ ...kept, status: null, createdOn: null })).toEqual(
        plain({ ...wanted, status: null, createdOn: null }),
      );
    }
  });

  it('keeps what was typed when the vault locks meanwhile', async () => {
    await page.getByTestId('tab-case').click();
    const title = page.locator('[data-path="case.title"]');
    await title.fill('ロックの前に入力');
    await page.getByTestId('lock').click();
    await page.getByTestId('passphrase').fill(passphrase);
    await page.getByTestId('unlock').click();
    await expect.poll(() => title.inputValue(), { timeout: 20_000 }).toBe('ロックの前に入力');
    await untilSaved(page);
    expect(await page.getByTestId('saved').innerText()).toContain('保存済み');
    expect((await stored('case')).title).toBe('ロックの前に入力');
  });

  it('refuses to remove an applicant that a case uses, and finds cases by any writing of a name', async () => {
    const removal = ask(page, 'records.remove', { kind: 'applicant', id: await recordId('applicant') });
    await expect(removal).rejects.toThrow('inUse');
    await page.evaluate(() => {
      location.hash = '#/cases';
    });
    for (const [query, found] of [
      ['ｔｅｓｔａ', 1],
      ['imran', 1],
      ['サンプル', 1],
      ['nobody', 0],
    ] as const) {
      await page.getByTestId('case-search').fill(query);
      await expect.poll(() => page.getByTestId(`case-row-${caseId}`).count()).toBe(found);
    }
  });
});
