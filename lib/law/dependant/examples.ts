import type { Case, CaseOf } from '../../domain/case/case';
import { asCaseOf } from '../../domain/case/change-procedure';
import type { CasesByShape } from '../../domain/case/shapes';
import type { CaseRecords } from '../../domain/records';
import type { FieldCheck } from '../gijinkoku/known';
import type { FieldLevel, FindingOutcome, Need, RuleExample } from '../../spec/check';
import type { ExampleCases, RecordsOf } from '../../spec/module';
import {
  type Changes,
  emptyRecords,
  exampleDay,
  exampleRecords,
  merged,
  type RecordChanges,
} from '../gijinkoku/examples';

// The plain good case of a wife whose husband works in Japan. Every person, organisation and number is invented.

type FamilyCase = Omit<CasesByShape<string>['dependantCertificate'], 'procedure'> &
  Pick<CasesByShape<string>['dependantPermission'], 'application'>;

/** What an example changes of the good case of a family. */
export interface FamilyChanges extends Omit<RecordChanges, 'case'> {
  readonly case?: Changes<FamilyCase>;
}

const said = { saidBy: 'applicant', saidOn: '2026-06-01' } as const;

const supporterName = 'テスタ　エグザンプル';

/** The facts of 技術・人文知識・国際業務 that a family is not asked, taken from the good case that both are made of. */
const notAsked = {
  applicant: { education: undefined, itQualification: undefined, work: undefined },
  case: {
    plannedStep: undefined,
    contract: undefined,
    pay: undefined,
    job: undefined,
    dispatch: undefined,
    assessment: undefined,
  },
} as const satisfies RecordChanges;

const ofFamily: FamilyChanges = {
  applicant: {
    maritalStatus: 'married',
    occupation: '主婦',
    relatives: {
      answer: 'yes',
      ...said,
      people: [
        {
          id: 'relative-1',
          relationship: 'husband',
          name: supporterName,
          birth: '1994-02-03',
          nationality: 'IND',
          livingTogether: 'yes',
          workOrSchool: 'サンプル重工業株式会社',
          residenceCardNumber: 'TS12345678TA',
        },
      ],
    },
  },
  employer: { branch: '本社' },
  case: {
    title: 'TESTA EXAMPLE 家族滞在',
    filing: { filer: 'representative', representativeId: undefined, registered: 'yes' },
    entry: { purpose: 'dependant' },
    dependant: {
      relation: 'marriage',
      inJapan: { place: 'なし' },
      atHome: { place: 'プネー市婚姻登録所（サンプル）', on: '2023-11-20' },
      support: 'relatives',
      relationChanged: 'no',
      sideWork: { answer: 'no' },
      supporter: {
        filedTogether: 'no',
        name: 'TESTA HUSBAND',
        birth: '1994-02-03',
        nationality: 'IND',
        cardNumber: 'TS12345678TA',
        status: 'engineerHumanitiesInternational',
        periodMonths: 60,
        expiresOn: '2029-10-01',
        relation: 'husband',
        annualIncomeYen: 4_800_000,
      },
      proxy: {
        name: supporterName,
        relationship: '夫',
        postalCode: '1000001',
        address: '東京都千代田区サンプル町1-1',
        phone: '03-0000-0001',
      },
    },
    requirements: { by: 'サンプル担当', on: '2026-06-10' },
    documents: [
      { id: 'D02', received: 'yes', takenOn: '2026-05-20', form: 'data' },
      { id: 'FD01c', received: 'yes', form: 'copy', foreignLanguage: 'yes', translated: 'yes' },
      { id: 'FD02', received: 'yes', form: 'copy' },
      { id: 'FD03a', received: 'yes', issuedOn: '2026-05-20', form: 'original' },
      { id: 'FD04', received: 'yes', issuedOn: '2026-06-02', form: 'original' },
      { id: 'FD05', received: 'yes', issuedOn: '2026-06-02', form: 'original' },
      { id: 'FD07', received: 'yes', form: 'copy' },
    ],
  },
};

const inJapan = {
  applicant: {
    inJapan: { answer: 'yes', ...said, status: '家族滞在', expiresOn: '2026-08-20' },
    residenceCard: { number: 'TS23456789TB' },
  },
  case: {
    application: {
      wantedMonths: 36,
      reason: '日本で働く夫と引き続き同居し、その扶養を受けて生活するため。',
      card: { receipt: 'mail' },
      legalRepresentative: { answer: 'no' },
    },
    stay: { status: '家族滞在', periodMonths: 12, expiresOn: '2026-08-20' },
  },
} as const satisfies FamilyChanges;

/** The plain good case with some facts changed: of somebody abroad, with what is asked of somebody in Japan beside it. */
export function familyRecords(changes: FamilyChanges = {}): CaseRecords {
  const parts = [ofFamily, { case: inJapan.case }, changes];
  return parts.reduce<unknown>(merged, exampleRecords(notAsked)) as CaseRecords;
}

/** An example of a rule. */
export const familyGiven = (
  says: string,
  expect: FindingOutcome,
  changes: FamilyChanges = {},
  on: string = exampleDay,
): RuleExample => ({ says, records: familyRecords(changes), on, expect });

/** An example of a document. */
export const familyNeeds = (says: string, changes: FamilyChanges, expect: Need['need'], on: string = exampleDay) => ({
  says,
  records: familyRecords(changes),
  on,
  expect,
});

/** An example of a field check; `expect` is the gravest level found, null for none. */
export const familyChecked = (
  says: string,
  changes: FamilyChanges,
  expect: FieldLevel | null,
  on: string = exampleDay,
): FieldCheck['examples'][number] => ({ says, records: familyRecords(changes), on, expect });

/** Examples that live in Japan, where a rule asks for it. */
export const livesInJapan = inJapan;

/** The good case and the nothing-answered one as cases of a procedure of a family. */
export function familyExamplesFor<P extends string>(procedure: P, lives: 'abroad' | 'inJapan'): ExampleCases<P> {
  const ofProcedure = (records: CaseRecords): RecordsOf<P> => ({
    ...records,
    case: asCaseOf(records.case as Case, procedure) as CaseOf<P>,
  });
  const good = familyRecords(lives === 'inJapan' ? inJapan : { case: { stay: undefined } });
  return { empty: ofProcedure(emptyRecords()), good: ofProcedure(good) };
}
