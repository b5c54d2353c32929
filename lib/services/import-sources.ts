import { onceFor } from '../domain/once';
import { bulkRows, differencesOf, isBulk, mappedBulkRow, matchBulkRow } from '../tables/agency-csv/read';
import type { MappedCell } from '../tables/mapping/assign';
import { headingReader } from '../tables/mapping/headings';
import { type PlanOptions, planOf, type TableProcedures } from '../tables/mapping/plan';
import type { Exchange } from '../domain/exchange';
import { latinNameOf } from '../editor/names';
import { factsOfCase } from '../facts/facts';
import { formNamesOf } from '../tables/imports/form-names';
import type { Intake } from '../tables/imports/model';
import { planIntake } from '../tables/imports/planned';
import type { BulkRowView } from '../messaging/namespaces/import';
import { type ProcedureId, procedureIds } from '../domain/case/procedures';
import { procedureOf } from '../procedures/registry';
import type { BulkTemplate } from '../spec/agency-csv';
import type { ProcedureModule } from '../spec/module';
import { type QuestionnaireIntake, questionnaireIntake as intakeOf } from '../tables/questionnaire/intake';
import { type Returned, readQuestionnaire } from '../tables/questionnaire/read';
import type { TableFile } from '../tables/formats/read-file';
import type { Sheet } from '../tables/formats/table';

/** What kind of file was read. */
export type ImportFile =
  /** The text of a file of our own format. */
  | { readonly kind: 'document'; readonly text: string }
  | { readonly kind: 'table'; readonly file: TableFile }
  | ({ readonly kind: 'bulk' } & BulkFile)
  | { readonly kind: 'questionnaire'; readonly returned: Returned }
  | { readonly kind: 'refused'; readonly why: 'newer' | 'broken' };

/** A sheet of the Agency's CSV, and its purpose. */
export interface BulkFile {
  readonly sheet: Sheet;
  readonly template: BulkTemplate;
  readonly procedure: ProcedureModule;
}

function bulkFileOf({ sheets }: TableFile): BulkFile | undefined {
  for (const procedure of procedureIds.map(procedureOf)) {
    for (const template of procedure.agencyCsv) {
      const sheet = sheets.find((one) => isBulk(template, one));
      if (sheet) return { sheet, template, procedure };
    }
  }
  return undefined;
}

/** The procedures as tables know them. `preset`: that of cases whose rows name none. */
export const tableProcedures = (preset: ProcedureId): TableProcedures => ({
  preset,
  newCase: (procedure, start) => procedureOf(procedure).newCase(start),
});

/** What these sheets are: the Agency's CSV, a returned questionnaire, or somebody's own table. */
export function importFileOf(file: TableFile): ImportFile {
  const bulk = bulkFileOf(file);
  if (bulk) return { kind: 'bulk', ...bulk };
  const returning = readQuestionnaire(file.sheets);
  if (returning.kind === 'other') return { kind: 'table', file };
  if (returning.kind === 'questionnaire') return { kind: 'questionnaire', returned: returning.returned };
  return { kind: 'refused', why: returning.kind };
}

let known: ReturnType<typeof headingReader> | null = null;

/** The reader of headings; made with the first table, because nothing else needs it. */
export function importReader(): ReturnType<typeof headingReader> {
  known ??= headingReader(formNamesOf(procedureIds.flatMap((id) => procedureOf(id).form.fields)));
  return known;
}

type Made = Pick<PlanOptions, 'newId' | 'today'>;

const nameColumnOf = onceFor(({ columns }: BulkTemplate) =>
  columns.findIndex(({ header }) => header.endsWith('_氏名')),
);

const match = (template: BulkTemplate, cells: readonly string[], stored: Exchange) =>
  matchBulkRow(template, cells, stored, (applicant) => latinNameOf(applicant).toUpperCase());

/** What importing the Agency's CSV would do to the stored records. */
export function bulkIntake(bulk: BulkFile, stored: Exchange, made: Made): Intake {
  const rows = bulkRows(bulk.template, bulk.sheet).map((row) => bulkCells(bulk, row, stored, made.today));
  const { procedure } = bulk;
  return planIntake(
    planOf(rows, stored, { blank: 'keep', makeCases: false, procedures: tableProcedures(procedure.id), ...made }),
    bulk.sheet,
  );
}

/** Each row of the Agency's CSV with the case it belongs to. */
export function bulkRowViews(bulk: BulkFile, stored: Exchange, today: string): readonly BulkRowView[] {
  const { sheet, template, procedure } = bulk;
  return bulkRows(template, sheet).map((row) => {
    const cells = sheet.rows[row] ?? [];
    const found = match(template, cells, stored);
    const facts = found.kind === 'case' ? factsOfCase(stored, found.id, today) : null;
    return {
      row: row + 1,
      name: cells[nameColumnOf(template)] ?? '',
      match: found.kind,
      differences: facts ? differencesOf(template, procedure.form, cells, facts) : [],
    };
  });
}

/** A row's cells with the records they belong to. A row without a case of its own is only about the applicant. */
function bulkCells(
  { sheet, template, procedure }: BulkFile,
  row: number,
  stored: Exchange,
  today: string,
): readonly MappedCell[] {
  const found = match(template, sheet.rows[row] ?? [], stored);
  const facts = found.kind === 'case' ? factsOfCase(stored, found.id, today) : null;
  const cells = mappedBulkRow(template, procedure.form, sheet, row, facts);
  const named = (place: string, text: string): MappedCell => ({ place, text, row, column: nameColumnOf(template) });
  if (found.kind === 'case' && facts) {
    return [named('case.id', found.id), named('applicant.id', facts.applicant.id), ...cells];
  }
  const ofPerson = cells.filter(({ place }) => place.startsWith('applicant.'));
  return found.kind === 'applicant' ? [named('applicant.id', found.id), ...ofPerson] : ofPerson;
}

/** What importing a questionnaire would do; null if none of its cases is stored. */
export function questionnaireIntake(returned: Returned, stored: Exchange, made: Made): QuestionnaireIntake | null {
  // It makes no case, so the preset is never used.
  return intakeOf(returned, stored, { ...made, procedures: tableProcedures(procedureIds[0]) });
}
