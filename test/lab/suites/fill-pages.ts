import { describe, expect, it } from 'vitest';
import { judge } from '../../e2e/harness/judge';
import { readControls } from '../../e2e/harness/values';
import { type CaseId, loadExpected } from '../../fixtures/cases/load';
import { buildPage } from '../../pages/build';
import { type VariantName, variants } from '../../pages/variants';
import type { FormLab } from '../form-lab';
import { type SuiteLab, suiteLab } from './suite-lab';

/** Pages on which everything the case has must be filled. */
const whole = [
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
] as const satisfies readonly VariantName[];

/** Pages on which some rows cannot be filled, and which; the rest must be. */
const partly = {
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
} as const satisfies Readonly<Partial<Record<VariantName, readonly string[] | 'anyHidden'>>>;

/** A page that can be filled, at least in part. */
export type FillablePage = (typeof whole)[number] | keyof typeof partly;
/** Every page that can be filled, at least in part. */
export const fillablePages: readonly FillablePage[] = [...whole, ...(Object.keys(partly) as (keyof typeof partly)[])];

/** Pages that are not this form, and why. */
const refused = [
  ['other-procedure', 'otherProcedure'],
  ['other-kubun', 'otherProcedure'],
  ['other-status', 'otherStatus'],
  ['no-status', 'statusUnknown'],
] as const;

async function fillAndJudge(lab: SuiteLab, page: VariantName, caseId: CaseId) {
  const form = await lab.openForm(await buildPage(page), caseId);
  try {
    const before = await readControls(form.page);
    const report = await form.fill();
    const after = await readControls(form.page);
    const faults = await form.page.locator('.error-text:visible').allTextContents();
    const pressed = await form.page.evaluate(() => (globalThis as { __pressed?: unknown[] }).__pressed ?? []);
    return { report, faults, pressed, verdict: judge(report, loadExpected(caseId), before, after) };
  } finally {
    await form.close();
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

/**
 * Test pages filled from complete cases. A page without drift must be filled whole; whatever the page, nothing may be
 * wrong, cut, touched that is a person's, or left without an outcome.
 * @param cells the pages and cases to try
 */
export function describeFilledPages(
  open: () => Promise<FormLab>,
  cells: readonly (readonly [FillablePage, CaseId])[],
): void {
  const lab = suiteLab(open);

  const isWhole = (page: FillablePage) => (whole as readonly string[]).includes(page);

  describe('a page that has every row', () => {
    it.each(cells.filter(([page]) => isWhole(page)))('"%s" is filled whole from %s', async (page, caseId) => {
      const result = await fillAndJudge(lab, page, caseId);
      expectNothingBad(result);
      expect(result.report.end).toBe('done');
      expect(result.verdict.unfilled).toEqual([]);
      expect(result.report.page).toEqual({ accepted: true, drift: [] });
    });
  });

  describe('a page on which not every row can be told apart', () => {
    const some = cells.filter((cell): cell is readonly [keyof typeof partly, CaseId] => !isWhole(cell[0]));
    it.each(some)('"%s" is filled from %s as far as it can be, and says why not the rest', async (page, caseId) => {
      const result = await fillAndJudge(lab, page, caseId);
      const unfillable: readonly string[] | 'anyHidden' = partly[page];
      expectNothingBad(result);
      for (const name of result.verdict.unfilled) {
        const [row = '', part = ''] = name.split(' ');
        const outcome = result.report.outcomes.find((one) => one.row === row && one.part === part);
        if (unfillable === 'anyHidden') expect(['hidden', 'disabled']).toContain(outcome?.reason);
        else expect(unfillable).toContain(row);
        expect(outcome?.reason ?? outcome?.outcome).toBeTruthy();
      }
      if (variants[page].drift && result.report.page.accepted) expect(result.report.page.drift).not.toEqual([]);
    });
  });

  describe('a page that says what it is among other things', () => {
    it('is taken for the form whatever buttons and hidden words stand beside it', async () => {
      const base = await buildPage('base');
      const status = '（No.４６）';
      expect(base.split(status).length).toBeGreaterThan(1);
      const more = '<button type="submit">再選択</button><span style="display:none">研究 Researcher</span>';
      const form = await lab.openForm(base.replace(`${status}</dd>`, `${status}${more}</dd>`), 'testa-arjun');
      const report = await form.fill();
      expect(report.page.accepted).toBe(true);
      expect(report.end).toBe('done');
      await form.close();
    });
  });

  describe('a page that is not this form', () => {
    it.each(refused)('"%s" is refused as a whole: %s', async (page, reason) => {
      const form = await lab.openForm(await buildPage(page), 'testa-largest');
      const before = await readControls(form.page);
      const report = await form.fill();
      expect(report.end).toBe('pageRefused');
      expect(report.page).toMatchObject({ accepted: false, reason });
      expect(report.writes).toBe(0);
      expect(await readControls(form.page)).toEqual(before);
      await form.close();
    });
  });
}
