import type { Applicant } from '../../domain/applicant';
import type { CaseOf } from '../../domain/case/case';
import { asCaseOf } from '../../domain/case/change-procedure';
import { procedureIds } from '../../domain/case/procedures';
import type { CasesByShape } from '../../domain/case/shapes';
import type { Employer } from '../../domain/employer';
import type { CaseRecords } from '../../domain/records';
import type { ExampleCases, RecordsOf } from '../../spec/module';

// A plain good case that the examples of rules, documents and field checks start from. Every person, organisation and
// number is invented.

/** The filing date of an example that names no other. */
export const exampleDay = '2026-06-15';

/** Any part of a value; arrays are given whole, and `undefined` takes a fact away. */
export type Changes<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [Key in keyof T]?: Changes<NonNullable<T[Key]>> | undefined }
    : T;

/** A case that answers whatever any procedure asks. */
type FullCase = CasesByShape<string>['certificate'];

/** What an example changes of the good case. */
export interface RecordChanges {
  readonly applicant?: Changes<Applicant>;
  readonly employer?: Changes<Employer>;
  readonly case?: Changes<FullCase>;
}

/** A law gives its examples to cases of its own procedure (`lawOf`): here any of them does. */
const [anyProcedure] = procedureIds;

const said = { saidBy: 'applicant', saidOn: '2026-06-01' } as const;

const applicant: Applicant = {
  id: 'applicant-example',
  name: { family: 'TESTA', given: 'EXAMPLE' },
  sex: 'female',
  birth: '1996-04-12',
  nationality: 'IND',
  birthplace: 'インド プネー',
  maritalStatus: 'single',
  occupation: '会社員',
  homeTown: 'インド プネー市',
  residence: 'IND',
  contactInJapan: { postalCode: '1000001', address: '東京都千代田区サンプル町1-1', phone: '03-0000-0001' },
  passport: { number: 'T1234567', expiresOn: '2033-08-01', issuedOn: '2023-08-01', issuingState: 'IND' },
  education: [
    {
      id: 'school-1',
      place: 'abroad',
      country: 'IND',
      level: 'bachelor',
      school: 'サンプル工科大学',
      enteredOn: '2014-07',
      graduatedOn: '2018-06-30',
      universityMajor: 'engineering',
      highest: true,
      degreeAwarded: 'yes',
      accredited: 'yes',
      equivalenceDoubtful: 'no',
    },
  ],
  itQualification: { answer: 'no', ...said },
  work: {
    answer: 'yes',
    ...said,
    jobs: [{ id: 'job-1', country: 'IND', from: '2018-07', to: '2026-05', employerLatin: 'SAMPLE MOTORS LTD' }],
  },
  relatives: { answer: 'no', ...said },
  history: {
    entries: { answer: 'no', resided: 'no', ...said },
    certificateApplications: { answer: 'no', ...said },
    criminal: { answer: 'no', mentionedInDocuments: 'no', ...said },
    deportation: { answer: 'no', ...said },
    pastStay: { overstay: 'no', unpermittedActivity: 'no' },
  },
  inJapan: { answer: 'no', ...said },
  dependants: 0,
};

const employer: Employer = {
  id: 'employer-example',
  name: 'サンプル重工業株式会社',
  nonProfit: 'no',
  kind: 'corporation',
  inJapan: 'yes',
  corporateNumber: { answer: 'yes', number: '8000000000001' },
  employmentInsurance: { answer: 'yes', number: '9999-000001-0' },
  industries: { main: '9' },
  postalCode: '100-0001',
  address: '東京都千代田区サンプル町1-1',
  phone: '03-0000-0001',
  capitalYen: 50_000_000,
  annualSalesYen: 900_000_000,
  employees: 60,
  foreignEmployees: 5,
  technicalInterns: 0,
  gijinkokuEmployees: 4,
  foundedOn: '2001-04-02',
  firstClosingOn: '2002-03-31',
  accounts: { closedOn: '2026-03-31', netProfitYen: 12_000_000, netAssetsYen: 80_000_000 },
  category: {
    firstGround: 'none',
    withholding: [{ year: 2025, filed: 'yes', filedOn: '2026-01-28', salaryTaxYen: 4_200_000 }],
    onlineApproval: 'no',
    withholdingExempt: 'no',
  },
  licences: [],
  directorsUnpaid: 'no',
  premises: { kind: 'leased', leaseInOwnName: 'yes' },
  socialInsurance: 'yes',
  employmentInsuranceEnrolled: 'yes',
  registeredPurposeCoversJob: 'yes',
  comparators: [{ occupation: '6', monthlyYen: 280_000, basis: 'employee' }],
  representative: { name: 'サンプル太郎', position: '代表取締役' },
  contacts: [
    {
      id: 'contact-1',
      name: 'サンプル花子',
      relationship: '受入機関職員',
      postalCode: '100-0001',
      address: '東京都千代田区サンプル町1-1',
      phone: '03-0000-0001',
    },
  ],
};

const caseRecord: FullCase = {
  id: 'case-example',
  title: 'TESTA EXAMPLE サンプル重工業',
  applicantId: 'applicant-example',
  employerId: 'employer-example',
  procedure: anyProcedure,
  plannedStep: 'certificate',
  status: 'collecting',
  createdOn: '2026-05-01',
  filing: { filer: 'representative', representativeId: 'contact-1', registered: 'yes' },
  entry: {
    purpose: 'gijinkoku',
    plannedOn: '2026-10-01',
    port: 'NRT',
    stayYears: 3,
    stayMonths: 0,
    accompanying: { answer: 'no', ...said },
    visaPost: 'ムンバイ',
  },
  contract: {
    type: 'employment',
    role: 'employee',
    term: 'indefinite',
    startsOn: '2026-10-15',
    fullTime: 'yes',
    weeklyHours: 40,
    signedByEmployerOn: '2026-05-20',
    signedByApplicantOn: '2026-05-25',
    statesDuties: 'yes',
    statesWorkplace: 'yes',
    statesSupervisor: 'yes',
  },
  pay: {
    amountYen: 300_000,
    per: 'month',
    includesAllowances: 'no',
    contractAmountYen: 300_000,
    paidFromAbroad: 'no',
  },
  job: {
    area: 'engineering',
    occupation: '6',
    activity:
      '機械装置の設計開発に従事する。要求仕様に基づく構造設計、三次元ＣＡＤによる部品の設計、強度解析、試作機の評価試験の計画と結果の分析、製造部門との仕様の調整を担当する。',
    title: { answer: 'no' },
    internationalDuty: 'none',
    unskilledShare: 0,
    excludedStatus: 'none',
    workplaceKind: 'company',
    volumeEvidence: 'yes',
    trainingMonths: 0,
    languageBased: 'no',
    languageUsed: '日本語',
    looksLikeDesignated46: 'no',
    highlySkilledPoints: 40,
  },
  dispatch: { isDispatch: 'no', elsewhere: 'no' },
  assessment: {
    majorRelated: 'high',
    related: [
      { id: 'school-1', related: 'yes', documented: 'yes' },
      { id: 'job-1', related: 'yes', documented: 'yes' },
    ],
  },
  receipt: { method: 'email', notificationEmail: 'hr@example.jp' },
  confirmations: {
    intent: { by: 'サンプル担当', on: '2026-06-10' },
    truth: { by: 'サンプル担当', on: '2026-06-10' },
  },
  documents: [
    { id: 'D02', received: 'yes', takenOn: '2026-05-20', form: 'data' },
    { id: 'D04', received: 'yes', form: 'copy', period: { year: 2025 } },
    {
      id: 'D07a',
      received: 'yes',
      form: 'copy',
      signedBy: ['employer', 'applicant'],
      signedOn: '2026-05-25',
      foreignLanguage: 'no',
    },
    { id: 'D08', received: 'yes', form: 'original', foreignLanguage: 'no' },
    { id: 'D09a', received: 'yes', form: 'copy', foreignLanguage: 'yes', translated: 'yes', proves: ['school-1'] },
    { id: 'D10', received: 'yes', issuedOn: '2026-05-11', form: 'original' },
    { id: 'D11', received: 'yes', form: 'copy', foreignLanguage: 'no' },
    { id: 'D12', received: 'yes', form: 'copy', period: { from: '2025-04-01', to: '2026-03-31' } },
    { id: 'D13', received: 'yes', form: 'original' },
  ],
};

const good = { case: caseRecord, applicant, employer };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value with changes made to it: `undefined` takes a key away, arrays replace arrays. */
export function merged(base: unknown, change: unknown): unknown {
  if (!isObject(base) || !isObject(change)) return change;
  const result: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(change)) {
    if (value === undefined) delete result[key];
    else result[key] = merged(base[key], value);
  }
  return result;
}

/** The records of the plain good case with some facts changed; `undefined` takes a fact away, arrays replace arrays. */
export function exampleRecords(changes: RecordChanges = {}): CaseRecords {
  return merged(good, changes) as CaseRecords;
}

/** A case with nothing answered: only the identifiers that a record must have. */
export function emptyRecords(): CaseRecords {
  return {
    case: {
      id: 'case-empty',
      applicantId: 'applicant-empty',
      employerId: 'employer-empty',
      procedure: anyProcedure,
    },
    applicant: { id: 'applicant-empty' },
    employer: { id: 'employer-empty' },
  };
}

/** The nothing-answered case with some facts given: for rules that must not lean on anything else. */
export function bareRecords(changes: RecordChanges = {}): CaseRecords {
  return merged(emptyRecords(), changes) as CaseRecords;
}

/** The good case and the nothing-answered one as cases of a procedure that uses this law. */
export function examplesFor<P extends string>(procedure: P): ExampleCases<P> {
  const ofProcedure = (records: CaseRecords): RecordsOf<P> => ({
    ...records,
    case: asCaseOf(records.case, procedure) as CaseOf<P>,
  });
  return { empty: ofProcedure(emptyRecords()), good: ofProcedure(exampleRecords()) };
}
