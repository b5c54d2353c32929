import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allCases, type CaseId, caseIds, loadExpected } from '../fixtures/cases/load';
import { buildPage } from '../pages/build';
import { type VariantName, variants } from '../pages/variants';
import { type Desk, openDesk } from './harness/desk';
import { judge } from './harness/judge';
import { readControls } from './harness/values';

// Every test page with every complete case. A page without drift must be filled whole; whatever the page, nothing may be
// wrong, cut, touched that is a person's, or left without an outcome.

/** Pages on which everything the case has must be filled. */
const whole: readonly VariantName[] = [
  'base',
  'late',
  'late-rerender',
  'renumbered',
  'shifted-ids',
  'labels-respaced',
  'options-reordered',
  'framework',
  'clearing-site',
  'hidden-copy',
  'clears-hidden-off',
];

/** Pages on which some rows cannot be filled, and which; the rest must be. */
const partly: Readonly<Partial<Record<VariantName, readonly string[] | 'anyHidden'>>> = {
  'clearing-always': [
    'applicant.placeOfBirth',
    'applicant.nationality',
    'applicant.sex',
    'entry.visaPost',
    'job.activityDetail',
  ],
  'option-gone': [
    'applicant.nationality',
    'org.industryMain',
    'org.industryOther[0]',
    'org.industryOther[1]',
    'dispatch.industryMain',
    'dispatch.industryOther[0]',
    'dispatch.industryOther[1]',
    'job.occupationMain',
    'job.occupationOther[0]',
    'job.occupationOther[1]',
    'job.occupationOther[2]',
  ],
  'row-gone': ['applicant.occupation'],
  'labels-swapped': [
    'contactJapan.phone',
    'contactJapan.mobile',
    'history.entries.latestFrom',
    'history.entries.latestTo',
  ],
  'duplicate-visible': ['applicant.placeOfBirth'],
  'account-email': ['contactJapan.email', 'contactJapan.emailConfirm'],
  'no-script': 'anyHidden',
};

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk([allCases()]);
});
afterAll(async () => {
  expect(desk.portal.unexpectedRequests).toEqual([]);
  await desk.close();
});

async function fillAndJudge(variant: VariantName, caseId: CaseId) {
  const form = await desk.openForm(await buildPage(variant), caseId);
  try {
    const before = await readControls(form.page);
    const report = await form.fill();
    const after = await readControls(form.page);
    const faults = await form.page.locator('.error-text:visible').allTextContents();
    const pressed = await form.page.evaluate(() => (globalThis as { __pressed?: unknown[] }).__pressed ?? []);
    return { report, faults, pressed, verdict: judge(report, loadExpected(caseId), before, after) };
  } finally {
    await form.page.close();
  }
}

function expectNothingBad({ faults, pressed, verdict }: Awaited<ReturnType<typeof fillAndJudge>>) {
  expect(verdict.wrong).toEqual([]);
  expect(verdict.overlong).toEqual([]);
  expect(verdict.touched).toEqual([]);
  expect(verdict.unaccounted).toEqual([]);
  expect(faults).toEqual([]);
  expect(pressed).toEqual([]);
}

describe.each(whole)('on the page "%s"', (variant) => {
  it.each(caseIds)('fills every row that %s has data for', async (caseId) => {
    const result = await fillAndJudge(variant, caseId);
    expectNothingBad(result);
    expect(result.report.end).toBe('done');
    expect(result.verdict.unfilled).toEqual([]);
    expect(result.report.page).toEqual({ accepted: true, drift: [] });
  });
});

describe.each(Object.entries(partly) as [VariantName, readonly string[] | 'anyHidden'][])(
  'on the page "%s"',
  (variant, unfillable) => {
    it.each(caseIds)('fills all of %s that can be told apart, and says why not the rest', async (caseId) => {
      const result = await fillAndJudge(variant, caseId);
      expectNothingBad(result);
      for (const name of result.verdict.unfilled) {
        const [row = '', part = ''] = name.split(' ');
        const outcome = result.report.outcomes.find((one) => one.row === row && one.part === part);
        if (unfillable === 'anyHidden') expect(['hidden', 'disabled']).toContain(outcome?.reason);
        else expect(unfillable).toContain(row);
        expect(outcome?.reason ?? outcome?.outcome).toBeTruthy();
      }
      if (variants[variant].drift && result.report.page.accepted) expect(result.report.page.drift).not.toEqual([]);
    });
  },
);

describe('a page that says what it is among other things', () => {
  it('is taken for the form whatever buttons and hidden words stand beside it', async () => {
    const base = await buildPage('base');
    const status = '（No.４６）';
    expect(base.split(status).length).toBeGreaterThan(1);
    const more = '<button type="submit">再選択</button><span style="display:none">研究 Researcher</span>';
    const form = await desk.openForm(base.replace(`${status}</dd>`, `${status}${more}</dd>`), 'testa-arjun');
    const report = await form.fill();
    expect(report.page.accepted).toBe(true);
    expect(report.end).toBe('done');
    await form.page.close();
  });
});

describe('pages that are not this form', () => {
  it.each([
    ['other-procedure', 'otherProcedure'],
    ['other-kubun', 'otherProcedure'],
    ['other-status', 'otherStatus'],
    ['no-status', 'statusUnknown'],
  ] as const)('refuses the page "%s" as a whole: %s', async (variant, reason) => {
    const form = await desk.openForm(await buildPage(variant), 'testa-largest');
    const before = await readControls(form.page);
    const report = await form.fill();
    expect(report.end).toBe('pageRefused');
    expect(report.page).toMatchObject({ accepted: false, reason });
    expect(report.writes).toBe(0);
    expect(await readControls(form.page)).toEqual(before);
    await form.page.close();
  });
});
