import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { factsOf } from '../../lib/facts/facts';
import type { FillPlan } from '../../lib/engine/fill-plan';
import { planFill } from '../../lib/engine/plan';
import { coeGijinkoku } from '../../lib/procedures/coe-gijinkoku/form';
import { today } from '../engine/case-kit';
import { type CaseId, caseIds, loadCase } from '../fixtures/cases/load';
import { thinned } from '../fixtures/thirty';
import { buildPage } from '../pages/build';
import type { FormLab } from './form-lab';
import { openPageLab } from './page-lab';

// What the form wants and nobody has answered is the same list for a fill and for the check straight after.

/** The plan of a case of which a third was never asked. */
function planWithGaps(caseId: CaseId, gap: number): FillPlan {
  const { applicants, employers, offices, cases } = thinned(loadCase(caseId), { at: gap });
  const [applicant, employer, one] = [applicants[0], employers[0], cases[0]];
  if (!applicant || !employer || !one) throw new Error(`The file of ${caseId} lacks a record.`);
  return planFill(coeGijinkoku, factsOf({ applicant, employer, case: one, office: offices[0] }, today));
}

let lab: FormLab;
let gap = 0;
let found = 0;
beforeAll(async () => {
  lab = await openPageLab((_, caseId) => planWithGaps(caseId as CaseId, gap));
});
afterAll(() => lab?.close());

describe.each([0, 1, 2])('of a case without a third of its facts, the third from the fact %d on', (from) => {
  it.each(caseIds)('%s: a fill lists the rows without an answer that the check lists after it', async (caseId) => {
    gap = from;
    const form = await lab.openForm(await buildPage('base'), caseId);
    const report = await form.fill();
    expect(report.end).toBe('done');
    const said = report.outcomes.flatMap(({ row, unanswered }) => (unanswered ? [row] : []));
    const { parts } = await form.check();
    const asked = parts.flatMap(({ row, result, reason }) =>
      result === 'missing' && reason === 'caseHasNothing' ? [row] : [],
    );
    expect(said).toEqual(asked);
    expect(new Set(said).size, 'A row is said once.').toBe(said.length);
    found += said.length;
    await form.close();
  });
});

describe('rows without an answer', () => {
  it('were there to be found', () => {
    expect(found).toBeGreaterThan(100);
  });
});
