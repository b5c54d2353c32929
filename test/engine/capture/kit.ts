import { applicant } from '../../../lib/domain/applicant';
import { caseRecord } from '../../../lib/domain/case/case';
import { employer } from '../../../lib/domain/employer';
import { office } from '../../../lib/domain/office';
import type { CaseRecords } from '../../../lib/domain/records';
import { applyCapture, type CaptureItem, captureOf, type PageValue } from '../../../lib/engine/capture';
import { factsOf } from '../../../lib/facts/facts';
import type { FillPlan } from '../../../lib/engine/fill-plan';
import { planFill } from '../../../lib/engine/plan';
import { coeGijinkoku } from '../../../lib/procedures/coe-gijinkoku/form';
import { caseIds, loadCase } from '../../fixtures/cases/load';
import { workedDay, workedIds, workedRecords } from '../../fixtures/worked/load';
import { type Told, today } from '../case-kit';

/** A whole case, and the filing date it is looked at on. */
export interface Whole {
  readonly name: string;
  readonly records: CaseRecords;
  readonly on: string;
}

function fictional(id: (typeof caseIds)[number]): Whole {
  const { applicants, employers, offices, cases } = loadCase(id);
  const [person, organisation, practice, one] = [applicants[0], employers[0], offices[0], cases[0]];
  if (!person || !organisation || !one) throw new Error(`The file of ${id} lacks a record.`);
  return { name: id, records: { applicant: person, employer: organisation, office: practice, case: one }, on: today };
}

/** The ten complete cases. */
export const completeCases: readonly Whole[] = caseIds.map(fictional);
/** These, and the worked cases with their variants. */
export const wholeCases: readonly Whole[] = [
  ...completeCases,
  ...workedIds.map((id) => ({ name: `worked ${id}`, records: workedRecords(id), on: workedDay })),
];

/** The records of a case of which nothing is known but what the test tells. */
export function recordsTold(told: Told = {}): CaseRecords {
  return {
    applicant: { id: 'applicant', ...told.applicant },
    employer: { id: 'employer', ...told.employer },
    office: told.office ? { id: 'office', ...told.office } : undefined,
    case: { id: 'case', applicantId: 'applicant', employerId: 'employer', procedure: 'coe-gijinkoku', ...told.case },
  };
}

/** A case with nothing but what no row of the form says: who files, and whether the work is elsewhere. */
export function emptied({
  applicant: person,
  employer: organisation,
  office: practice,
  case: one,
}: CaseRecords): CaseRecords {
  const { isDispatch, elsewhere } = one.dispatch ?? {};
  const { filer, agentId } = one.filing ?? {};
  return {
    applicant: { id: person.id },
    employer: { id: organisation.id },
    office: practice,
    case: {
      id: one.id,
      applicantId: person.id,
      employerId: organisation.id,
      officeId: one.officeId,
      procedure: one.procedure,
      ...('plannedStep' in one ? { plannedStep: one.plannedStep } : {}),
      filing: { filer, agentId },
      dispatch: { isDispatch, elsewhere },
    },
  };
}

export const planOf = (records: CaseRecords, on = today): FillPlan => planFill(coeGijinkoku, factsOf(records, on));

/** The page after a fill of the job: every text it writes. */
export function pageOf(job: FillPlan): readonly PageValue[] {
  return job.rows.flatMap(({ row, parts }) =>
    parts.flatMap(({ part, want }) => (want.state === 'write' ? [{ row, part, text: want.text }] : [])),
  );
}

/** A page in the short form `{ 'passport.number': 'T1', 'applicant.birth precision': … }`; the part is `value` where none is named. */
export function page(texts: Readonly<Record<string, string>>): readonly PageValue[] {
  return Object.entries(texts).map(([key, text]) => {
    const [row = '', part = 'value'] = key.split(' ');
    return { row, part, text };
  });
}

/** Ids that count from one. */
export function ids(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `new-${count}`;
  };
}

export const capture = (records: CaseRecords, values: readonly PageValue[], on = today): readonly CaptureItem[] =>
  captureOf(coeGijinkoku, records, values, on);

/** The records after taking over what is chosen; everything that can be, where nothing is said. */
export function take(
  records: CaseRecords,
  values: readonly PageValue[],
  chosen: Iterable<string> = capture(records, values).map(({ id }) => id),
  on = today,
): CaseRecords {
  return applyCapture(coeGijinkoku, records, values, new Set(chosen), on, ids());
}

/** The records as their schemas give them back. Throws a ZodError where one does not fit. */
export function parsed(records: CaseRecords): CaseRecords {
  return {
    applicant: applicant.parse(records.applicant),
    employer: employer.parse(records.employer),
    case: caseRecord.parse(records.case),
    ...(records.office ? { office: office.parse(records.office) } : {}),
  };
}

/** Every plain fact of the records by its path, `applicant.passport.number`. */
export function leavesOf(value: unknown, path = ''): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null) return value === undefined ? new Map() : new Map([[path, value]]);
  return new Map(
    Object.entries(value).flatMap(([key, inner]) => [...leavesOf(inner, path === '' ? key : `${path}.${key}`)]),
  );
}

/** The paths of all facts that differ between two states of the records. */
export function differing(a: CaseRecords, b: CaseRecords): readonly string[] {
  const [one, other] = [leavesOf(a), leavesOf(b)];
  return [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path)).sort();
}
