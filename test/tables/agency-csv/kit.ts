import type { Case } from '../../../lib/domain/case/case';
import { asCaseOf } from '../../../lib/domain/case/change-procedure';
import type { Exchange } from '../../../lib/domain/exchange';
import type { CaseRecords } from '../../../lib/domain/records';
import { plannedValueOf } from '../../../lib/engine/plan';
import type { PageValue } from '../../../lib/engine/capture';
import { factsOf } from '../../../lib/facts/facts';
import { module as change } from '../../../lib/procedures/change-gijinkoku/module';
import { module as coeDependant } from '../../../lib/procedures/coe-dependant/module';
import { module as coe } from '../../../lib/procedures/coe-gijinkoku/module';
import { module as renewalDependant } from '../../../lib/procedures/renewal-dependant/module';
import { module as renewal } from '../../../lib/procedures/renewal-gijinkoku/module';
import type { BulkSheetId, BulkTemplate } from '../../../lib/spec/agency-csv';
import type { ProcedureModule } from '../../../lib/spec/module';
import type { SheetCells } from '../../../lib/tables/agency-csv/page-values';
import { takeRow } from '../../../lib/tables/agency-csv/take';
import { bulkRow } from '../../../lib/tables/agency-csv/write';
import { readCsv, writeCsv } from '../../../lib/tables/formats/csv';
import type { Sheet } from '../../../lib/tables/formats/table';
import { type FamilyId, familyIds, familyOf } from '../../fixtures/cases/families';
import { type CaseId, caseIds, loadCase } from '../../fixtures/cases/load';

/** The filing date of every test here. */
export const today = '2026-06-15';

/** The procedures that the Agency has a workbook for. */
export const modules: readonly ProcedureModule[] = [coe, renewal, change, coeDependant, renewalDependant];

export const sheetOf = (module: ProcedureModule, id: BulkSheetId): BulkTemplate => {
  const found = module.agencyCsv.find(({ sheet }) => sheet === id);
  if (!found) throw new Error(`${module.id} has no sheet ${id}.`);
  return found;
};

function fictional(id: CaseId): CaseRecords {
  const { applicants, employers, offices, cases } = loadCase(id);
  const [applicant, employer, one] = [applicants[0], employers[0], cases[0]];
  if (!applicant || !employer || !one) throw new Error('The fixture has no case.');
  return { applicant, employer, case: one, office: offices[0] };
}

// What somebody in Japan is asked besides, in two ways; every number is invented.
const residents: readonly { readonly applicant: object; readonly case: object }[] = [
  {
    applicant: { residenceCard: { number: 'TS12345678TA' } },
    case: {
      stay: { status: '技術・人文知識・国際業務', periodMonths: 12, expiresOn: '2026-08-20' },
      application: {
        wantedMonths: 60,
        reason: 'サンプル株式会社において、\n引き続き開発に従事するため。',
        startsWhen: 'other',
        startsWhenOther: '試験の合格後',
        card: { receipt: 'counter', area: undefined, office: undefined },
        legalRepresentative: { answer: 'no' },
        simultaneous: { reentry: 'yes', otherActivity: 'no', workCertificate: 'yes' },
      },
    },
  },
  {
    applicant: { residenceCard: { edLetters: 'TEST', edDigits: '1234567' } },
    case: {
      stay: { status: '留学', periodMonths: 27, expiresOn: '2026-09-30' },
      application: {
        wantedMonths: 3,
        reason: 'サンプル株式会社に就職するため。',
        card: { receipt: 'mail' },
        legalRepresentative: {
          answer: 'yes',
          name: 'サンプル　太郎',
          relationship: '父',
          postalCode: '0000000',
          address: '東京都千代田区サンプル1-1',
          phone: '0312345678',
        },
        simultaneous: { reentry: 'no' },
      },
    },
  },
];

/** A case of a procedure that complete facts are known of. */
export interface Whole {
  readonly name: string;
  readonly records: CaseRecords;
}

const familyIdsOf: ReadonlyMap<string, readonly FamilyId[]> = new Map<string, readonly FamilyId[]>([
  [coeDependant.id, familyIds.certificate],
  [renewalDependant.id, familyIds.renewal],
]);

/** The example of a procedure and the ten complete cases as cases of it. */
export function wholeCases(module: ProcedureModule): readonly Whole[] {
  const family = familyIdsOf.get(module.id);
  if (family) {
    const own = family.map((id): Whole => ({ name: id, records: familyOf(id) }));
    return [{ name: 'the example', records: module.examples.good }, ...own];
  }
  const others = caseIds.map((id, at): Whole => {
    const records = fictional(id);
    if (module.id === coe.id) return { name: id, records };
    const resident = residents[at % residents.length];
    const applicant = { ...records.applicant, ...resident?.applicant } as CaseRecords['applicant'];
    const { dutiesChanged: _, ...job } = records.case.job ?? {};
    const dutiesChanged = at % 3 === 0 ? { answer: 'yes', detail: '設計から\n開発へ' } : { answer: 'no' };
    const one = { ...asCaseOf(records.case, module.id), ...resident?.case, job: { ...job, dutiesChanged } };
    return { name: id, records: { ...records, applicant, case: one as unknown as Case } };
  });
  return [{ name: 'the example', records: module.examples.good }, ...others];
}

export const factsFor = (records: CaseRecords) => factsOf(records, today);

/** The texts of a case in a sheet; a refusal as it is. */
export const textsOf = (template: BulkTemplate, module: ProcedureModule, records: CaseRecords) =>
  bulkRow(template, module.form, factsFor(records)).map((cell) => ('text' in cell ? cell.text : cell));

/** The sheets of a case as they would be read. */
export const cellsOf = (module: ProcedureModule, records: CaseRecords): readonly SheetCells[] =>
  module.agencyCsv.map((template) => ({
    template,
    cells: textsOf(template, module, records).map((text) => (typeof text === 'string' ? text : '')),
  }));

/** Identifiers that count up. */
export function idMaker(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `new-${count}`;
  };
}

/** The case after its procedure's sheets were taken over. */
export const taken = (sheets: readonly SheetCells[], module: ProcedureModule, records: CaseRecords) =>
  takeRow(sheets, module.form, records, { today, newId: idMaker() });

/** A case with nothing but what no sheet says: who files, and whether the work is elsewhere. */
export function bare({ applicant, employer, office, case: one }: CaseRecords): CaseRecords {
  const { isDispatch, elsewhere } = one.dispatch ?? {};
  const { filer, agentId } = one.filing ?? {};
  const { id, applicantId, employerId, officeId, procedure } = one;
  return {
    ...{ applicant: { id: applicant.id }, employer: { id: employer.id }, office },
    case: {
      ...{ id, applicantId, employerId, procedure },
      ...(officeId === undefined ? {} : { officeId }),
      filing: { ...(filer === undefined ? {} : { filer }), ...(agentId === undefined ? {} : { agentId }) },
      dispatch: {
        ...(isDispatch === undefined ? {} : { isDispatch }),
        ...(elsewhere === undefined ? {} : { elsewhere }),
      },
    } as Case,
  };
}

/** What the page would hold, by row and part. */
export function pageOf(module: ProcedureModule, records: CaseRecords): readonly PageValue[] {
  const facts = factsFor(records);
  return module.form.fields.flatMap((field) =>
    field.parts.flatMap((part) => {
      const want = plannedValueOf(field, part, facts);
      return want.state === 'write' ? [{ row: field.id, part: part.part, text: want.text }] : [];
    }),
  );
}

/** Rows with the headings of a sheet, as a file. */
export function fileOf(template: BulkTemplate, rows: readonly (readonly string[])[]): Sheet {
  const headings = template.columns.map(({ header }) => header);
  const read = readCsv(`\ufeff${writeCsv([headings, ...rows], { guard: false })}`);
  if (!read.ok) throw new Error(read.fault);
  return read.value;
}

/** The records of some cases as everything that is stored. */
export function storedOf(all: readonly CaseRecords[]): Exchange {
  const once = <R extends { readonly id: string }>(records: readonly R[]) => [
    ...new Map(records.map((record) => [record.id, record])).values(),
  ];
  return {
    ...{ format: 'tenken', version: 2 },
    applicants: once(all.map(({ applicant }) => applicant)),
    employers: once(all.map(({ employer }) => employer)),
    offices: once(all.flatMap(({ office }) => (office ? [office] : []))),
    cases: once(all.map((records) => records.case)),
  };
}
