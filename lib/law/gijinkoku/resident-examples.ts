import type { Case, CaseOf } from '../../domain/case/case';
import { asCaseOf } from '../../domain/case/change-procedure';
import { procedureIds, procedures } from '../../domain/case/procedures';
import type { CasesByShape } from '../../domain/case/shapes';
import type { CaseRecords } from '../../domain/records';
import type { ExampleCases, RecordsOf } from '../../spec/module';
import { type Changes, emptyRecords, exampleRecords, merged, type RecordChanges } from './examples';

// The plain good case of somebody who lives in Japan. Every person, organisation and number is invented.

const said = { saidBy: 'applicant', saidOn: '2026-06-01' } as const;

const ofResident = {
  applicant: {
    inJapan: { answer: 'yes', ...said, status: '技術・人文知識・国際業務', expiresOn: '2026-08-20' },
    contactInJapan: { email: 'testa@example.jp' },
    residenceCard: { number: 'TS12345678TA' },
  },
  employer: { branch: '本社' },
  case: {
    contract: { startsOn: '2025-08-25' },
    job: { dutiesChanged: { answer: 'no' }, experienceMonths: 94 },
    stay: { status: '技術・人文知識・国際業務', periodMonths: 12, expiresOn: '2026-08-20' },
  },
} as const satisfies RecordChanges;

/** Any procedure that asks for a permission: a law gives its examples to cases of its own. */
const exampleProcedure = procedureIds.find((id) => procedures[id].shape === 'permission') ?? procedureIds[0];

type Application = NonNullable<CasesByShape<string>['permission']['application']>;

const asked: Application = {
  wantedMonths: 36,
  reason: 'サンプル重工業株式会社において、機械装置の設計開発に引き続き従事するため。',
  card: { receipt: 'mail' },
  legalRepresentative: { answer: 'no' },
};

/** What the good case of one procedure has otherwise. */
type OwnChanges = RecordChanges & { readonly application?: Changes<Application> };

/** The records of the plain good case of somebody who asks for an extension, with some facts changed. */
export function residentRecords(changes: RecordChanges = {}, application: Changes<Application> = {}): CaseRecords {
  const records = merged(exampleRecords(ofResident), changes) as CaseRecords;
  const full = { ...records.case, application: merged(asked, application) } as Case;
  return { ...records, case: asCaseOf(full, exampleProcedure) };
}

/** The good case and the nothing-answered one of a person in Japan, as cases of a procedure that asks for a permission. */
export function residentExamplesFor<P extends string>(
  procedure: P,
  { application, ...changes }: OwnChanges = {},
): ExampleCases<P> {
  const ofProcedure = (records: CaseRecords): RecordsOf<P> => ({
    ...records,
    case: asCaseOf(records.case, procedure) as CaseOf<P>,
  });
  return { empty: ofProcedure(emptyRecords()), good: ofProcedure(residentRecords(changes, application)) };
}
