import type { Exchange } from '../../lib/domain/exchange';
import type { Facts } from '../../lib/domain/facts';
import { factsOf } from '../../lib/facts/facts';
import type { FillPlan } from '../../lib/engine/fill-plan';
import { planFill } from '../../lib/engine/plan';
import { withFactsBeside } from '../../lib/engine/portal-text';
import { coeGijinkoku } from '../../lib/procedures/coe-gijinkoku/form';
import { type CaseId, loadCase } from '../fixtures/cases/load';

type Applicant = Exchange['applicants'][number];
type Employer = Exchange['employers'][number];
type Office = Exchange['offices'][number];
type Case = Exchange['cases'][number];

/** The filing date of every test that does not bring its own. */
export const today = '2026-11-02';

/** What a test says of a case; everything else was never asked. */
export interface Told {
  readonly applicant?: Partial<Applicant>;
  readonly employer?: Partial<Employer>;
  readonly office?: Partial<Office>;
  readonly case?: Partial<Case>;
}

/** The facts of a case of which nothing is known but what the test tells. */
export function factsTold({ applicant, employer, office, case: one }: Told = {}, on = today): Facts {
  return factsOf(
    {
      applicant: { id: 'applicant', ...applicant },
      employer: { id: 'employer', ...employer },
      ...(office ? { office: { id: 'office', ...office } } : {}),
      case: { id: 'case', applicantId: 'applicant', employerId: 'employer', procedure: 'coe-gijinkoku', ...one },
    },
    on,
  );
}

/** What a test tells, with the fact it tells kept beside each text for the portal. */
export function withTextsKept(told: Told): Told {
  const facts = factsTold(told);
  const { portalTextOf = {} } = withFactsBeside(facts.case, coeGijinkoku.fields, facts);
  return { ...told, case: { ...told.case, portalTextOf } };
}

/** The plan of a case of which nothing is known but what the test tells. */
export const jobTold = (told: Told = {}): FillPlan => planFill(coeGijinkoku, factsTold(told));

/** The plan of one of the fictional cases. */
export function jobOfCase(id: CaseId): FillPlan {
  const { applicants, employers, offices, cases } = loadCase(id);
  const [applicant, employer, office, one] = [applicants[0], employers[0], offices[0], cases[0]];
  if (!applicant || !employer || !one) throw new Error(`The file of ${id} lacks a record.`);
  return planFill(coeGijinkoku, factsOf({ applicant, employer, office, case: one }, today));
}

/** What a job says of one part: the text it writes, else the state and reason in brackets. */
export function wanted(job: FillPlan, row: string, part = 'value'): string {
  const want = job.rows.find((one) => one.row === row)?.parts.find((one) => one.part === part)?.want;
  if (!want) throw new Error(`The form has no part ${part} of a row ${row}.`);
  if (want.state === 'write') return want.text;
  return 'reason' in want ? `(${want.state}: ${want.reason})` : `(${want.state})`;
}

/** All texts that a job writes, by row and part. */
export function writesOf(job: FillPlan): Record<string, string> {
  return Object.fromEntries(
    job.rows.flatMap(({ row, parts }) =>
      parts.flatMap(({ part, want }) => (want.state === 'write' ? [[`${row} ${part}`, want.text] as const] : [])),
    ),
  );
}
