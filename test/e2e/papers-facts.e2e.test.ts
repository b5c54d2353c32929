import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { papersDocument } from '../fixtures/papers/load';
import { buildIfNeeded } from '../tools/build';
import { createVault, goTo, importDocument } from './harness/flow';
import { examine } from './harness/examine';
import { launchTenken, type Tenken } from './harness/launch';

// The records of a case with everything that papers are written from, in the editor.

let tenken: Tenken;
let page: Page;
beforeAll(async () => {
  tenken = await launchTenken({ extensionDir: await buildIfNeeded() });
  page = await tenken.workspace();
  await createVault(page);
  await importDocument(page, JSON.stringify(papersDocument()));
});
afterAll(() => tenken.close());

const heading = (text: string) => page.getByRole('heading', { level: 2, name: text, exact: true });

describe('the facts of papers in the editor', () => {
  it.each([
    ['applicant', '#/applicants/applicant-mariana', '申請理由書の内容', '旅券'],
    ['employer', '#/employers/employer-tsusho', '事業計画（３年）', '決算'],
    ['case', '#/cases/testa-mariana/case', '採用の経緯', '契約'],
  ])('stand below those of the form, with their questions: %s', async (kind, route, ofPapers, ofForm) => {
    await goTo(page, route);
    await heading(ofPapers).waitFor();
    const tops = await Promise.all(
      [ofForm, ofPapers].map((text) => heading(text).evaluate((one) => one.getBoundingClientRect().top)),
    );
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    await heading(ofPapers).scrollIntoViewIfNeeded();
    await examine(page, `papers-facts-${kind}`);
  });
});
