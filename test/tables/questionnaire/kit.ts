import { module } from '../../../lib/procedures/coe-gijinkoku/module';
import { coeGijinkoku } from '../../../lib/procedures/coe-gijinkoku/form';
import { coeGijinkokuLaw } from '../../../lib/procedures/coe-gijinkoku/law';
import { reportOf } from '../../../lib/checks/report';
import { cellOf } from '../../../lib/tables/mapping/cell';
import { leafAt } from '../../../lib/tables/mapping/leaf';
import type { Exchange, RecordKind } from '../../../lib/domain/exchange';
import type { CaseRecords } from '../../../lib/domain/records';
import type { Draft } from '../../../lib/facts/descriptor';
import { valueAt } from '../../../lib/facts/draft';
import { indexRows } from '../../../lib/editor/rows';
import { factsOf } from '../../../lib/facts/facts';
import type { Recipient } from '../../../lib/facts/asked-of';
import { type AskedBlock, blocksFor, overruledRows } from '../../../lib/tables/questionnaire/ask';
import { factsToAsk } from '../../../lib/tables/questionnaire/needed';
import { questionnaireIntake } from '../../../lib/tables/questionnaire/intake';
import { readQuestionnaire } from '../../../lib/tables/questionnaire/read';
import { applicationIn } from '../../../lib/letters/letter';
import { isForApplicant, type LetterLanguage } from '../../../lib/letters/languages';
import { questionColumns, questionnaireSheets } from '../../../lib/tables/questionnaire/sheets';
import { choiceIn } from '../../../lib/tables/questionnaire/told-words';
import { toldNoneFor } from '../../../lib/tables/questionnaire/told-none';
import { voluntaryFacts } from '../../../lib/tables/questionnaire/voluntary';
import type { Sheet } from '../../../lib/tables/formats/table';
import { readXlsx } from '../../../lib/tables/formats/xlsx-read';
import { writeXlsx } from '../../../lib/tables/formats/xlsx-write';
import { planOptions } from '../mapping/kit';

export const procedure = coeGijinkoku;
export const rows = indexRows(procedure.fields);
export const today = '2026-06-15';

/** The drafts of a case's records by their kind. */
export const draftsOf = (records: CaseRecords) =>
  ({
    case: records.case,
    applicant: records.applicant,
    employer: records.employer,
    ...(records.office ? { office: records.office } : {}),
  }) as unknown as Readonly<Partial<Record<RecordKind, Draft>>>;

let ids = 0;
const newId = () => {
  ids += 1;
  return `made-${ids}`;
};

/** What a recipient is asked of a case, and of these places as well. */
export function askedOf(
  records: CaseRecords,
  recipient: Recipient,
  also: readonly string[] = [],
): readonly AskedBlock[] {
  const report = reportOf({ form: procedure, law: coeGijinkokuLaw, records, on: today });
  return blocksFor(recipient, {
    open: report.completeness.open,
    needed: [...factsToAsk(report), ...also],
    voluntary: voluntaryFacts(procedure, factsOf(records, today)),
    isOverruled: overruledRows(report.fields),
    toldNone: toldNoneFor(records.case, []),
    drafts: draftsOf(records),
    rows,
    newId,
  });
}

/** The bytes of a case's questionnaire, as it would be sent. */
export function sent(
  records: CaseRecords,
  recipient: Recipient,
  language: LetterLanguage,
  also: readonly string[] = [],
): Uint8Array {
  const head = {
    cases: [{ caseId: records.case.id, applicantId: records.applicant.id, employerId: records.employer.id }],
    recipient,
    language,
    madeOn: today,
    application: applicationIn(module.words.application, language),
    names: { applicant: 'TESTA', employer: 'サンプル' },
  };
  return writeXlsx(
    questionnaireSheets(head, [{ caseId: records.case.id, blocks: askedOf(records, recipient, also) }], () => 40),
  );
}

/** The sheets of an Excel file. Throws where it cannot be read. */
export function sheetsOf(bytes: Uint8Array): readonly Sheet[] {
  const read = readXlsx(bytes);
  if (!read.ok) throw new Error(read.fault);
  return read.value;
}

/** The same file with answers put in by their facts' places. */
export function filled(bytes: Uint8Array, answer: (place: string, need: string) => string): Uint8Array {
  return writeXlsx(
    sheetsOf(bytes).map(({ name, hidden, rows: texts }) => ({
      name,
      hidden,
      widths: [],
      rows: texts.map((row) => {
        const place = row[questionColumns.place] ?? '';
        const cells = row.map((text) => ({ text }));
        if (!hidden && leafAt(place))
          cells[questionColumns.answer] = { text: answer(place, row[questionColumns.need] ?? '') };
        return cells;
      }),
    })),
  );
}

/** How somebody writes what they type in each language, given as the cell of a table would have it. */
const writtenIn = {
  vi: (text: string) =>
    text === '不詳'
      ? 'không rõ'
      : text.replace(/^(\d{4})-(\d\d)-(\d\d)$/, 'ngày $3 tháng $2 năm $1').replace(/^(\d{4})-(\d\d)$/, '$2/$1'),
  zh: (text: string) => (text === '不詳' ? '不详' : text.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$1年$2月$3号')),
  ne: (text: string) =>
    text === '不詳'
      ? 'थाहा छैन'
      : /^[\d-]+$/.test(text)
        ? text.replace(/\d/g, (digit) => '०१२३४५६७८९'[Number(digit)] ?? '')
        : text,
};

/** What stands at a place of a full case, as its cell would say it. */
export function answerFrom(full: CaseRecords, language: LetterLanguage) {
  const drafts = draftsOf(full);
  return (place: string): string => {
    const leaf = leafAt(place);
    const [kind = '', ...keys] = place.split('.');
    const value = valueAt(drafts[kind as RecordKind], keys.join('.'));
    if (!leaf || value === undefined) return '';
    if (!isForApplicant(language)) return cellOf(leaf, value, language);
    return ['choice', 'answer', 'boolean'].includes(leaf.kind)
      ? choiceIn(leaf, value, language)
      : writtenIn[language](cellOf(leaf, value, 'ja'));
  };
}

/** The exchange document of one case. */
export const documentFor = (records: CaseRecords): Exchange => ({
  format: 'tenken',
  version: 1,
  applicants: [records.applicant],
  employers: [records.employer],
  offices: records.office ? [records.office] : [],
  cases: [records.case],
});

/** What importing a returned questionnaire would do. */
export function returned(bytes: Uint8Array, records: CaseRecords) {
  const read = readQuestionnaire(sheetsOf(bytes));
  if (read.kind !== 'questionnaire') throw new Error(read.kind);
  const { newId: idOf, procedures } = planOptions();
  const intake = questionnaireIntake(read.returned, documentFor(records), { newId: idOf, procedures, today });
  if (!intake) throw new Error('Its case is not stored.');
  return intake;
}

/** The same case with nothing known but who and where. */
export const emptied = ({ applicant, employer, case: one, office }: CaseRecords): CaseRecords => ({
  applicant: { id: applicant.id },
  employer: { id: employer.id },
  case: { id: one.id, applicantId: one.applicantId, employerId: one.employerId, procedure: one.procedure },
  office,
});

/** The records as the import leaves them. */
export function imported(records: CaseRecords, plan: ReturnType<typeof returned>): CaseRecords {
  const of = (kind: RecordKind, before: unknown) => plan.records.find((one) => one.kind === kind)?.after ?? before;
  return {
    applicant: of('applicant', records.applicant),
    employer: of('employer', records.employer),
    case: of('case', records.case),
    office: records.office,
  } as CaseRecords;
}
