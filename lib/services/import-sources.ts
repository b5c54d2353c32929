import { bulkRows, differencesOf, isBulk, mappedBulkRow, matchBulkRow } from '../tables/agency-csv/read';
import type { MappedCell } from '../tables/mapping/assign';
import { headingReader } from '../tables/mapping/headings';
import { type PlanOptions, planOf } from '../tables/mapping/plan';
import type { Exchange } from '../domain/exchange';
import { latinNameOf } from '../editor/names';
import { factsOfCase } from '../facts/facts';
import { formNamesOf } from '../tables/imports/form-names';
import type { Intake } from '../tables/imports/model';
import { planIntake } from '../tables/imports/planned';
import type { BulkRowView } from '../messaging/namespaces/import';
import { bulkCommon } from '../procedures/coe-gijinkoku/agency-csv';
import { coeGijinkoku } from '../procedures/coe-gijinkoku/form';
import { isAtHome, type Returned, readQuestionnaire, signedBy } from '../tables/questionnaire/read';
import type { TableFile } from '../tables/formats/read-file';
import type { Sheet } from '../tables/formats/table';

/** What a file that was read is. */
export type ImportFile =
  /** The text of one of our own format. */
  | { readonly kind: 'document'; readonly text: string }
  | { readonly kind: 'table'; readonly file: TableFile }
  | { readonly kind: 'bulk'; readonly sheet: Sheet }
  | { readonly kind: 'questionnaire'; readonly returned: Returned }
  | { readonly kind: 'refused'; readonly why: 'newer' | 'broken' };

/** What these sheets are: the Agency's CSV, a questionnaire that came back, or somebody's own table. */
export function importFileOf(file: TableFile): ImportFile {
  const sheet = file.sheets.find((one) => isBulk(bulkCommon, one));
  if (sheet) return { kind: 'bulk', sheet };
  const returning = readQuestionnaire(file.sheets);
  if (returning.kind === 'other') return { kind: 'table', file };
  if (returning.kind === 'questionnaire') return { kind: 'questionnaire', returned: returning.returned };
  return { kind: 'refused', why: returning.kind };
}

let known: ReturnType<typeof headingReader> | null = null;

/** The reader of headings; it is made when the first table comes, as nothing else needs it. */
export function importReader(): ReturnType<typeof headingReader> {
  known ??= headingReader(formNamesOf(coeGijinkoku.fields));
  return known;
}

type Made = Pick<PlanOptions, 'newId' | 'today'>;

const nameColumn = bulkCommon.columns.findIndex(({ header }) => header.endsWith('_氏名'));

const match = (cells: readonly string[], stored: Exchange) =>
  matchBulkRow(bulkCommon, cells, stored, (applicant) => latinNameOf(applicant).toUpperCase());

/** What taking the Agency's CSV in would do to what is stored. */
export function bulkIntake(sheet: Sheet, stored: Exchange, made: Made): Intake {
  const rows = bulkRows(bulkCommon, sheet).map((row) => bulkCells(sheet, row, stored, made.today));
  return planIntake(planOf(rows, stored, { blank: 'keep', makeCases: false, ...made }), sheet);
}

/** Each row of the Agency's CSV beside the case that it is of. */
export function bulkRowViews(sheet: Sheet, stored: Exchange, today: string): readonly BulkRowView[] {
  return bulkRows(bulkCommon, sheet).map((row) => {
    const cells = sheet.rows[row] ?? [];
    const found = match(cells, stored);
    const facts = found.kind === 'case' ? factsOfCase(stored, found.id, today) : null;
    return {
      row: row + 1,
      name: cells[nameColumn] ?? '',
      match: found.kind,
      differences: facts ? differencesOf(bulkCommon, coeGijinkoku, cells, facts) : [],
    };
  });
}

/** A row's cells with the records they are of. Without a case of its own, a row speaks of the applicant alone. */
function bulkCells(sheet: Sheet, row: number, stored: Exchange, today: string): readonly MappedCell[] {
  const found = match(sheet.rows[row] ?? [], stored);
  const facts = found.kind === 'case' ? factsOfCase(stored, found.id, today) : null;
  const cells = mappedBulkRow(bulkCommon, coeGijinkoku, sheet, row, facts);
  const named = (place: string, text: string): MappedCell => ({ place, text, row, column: nameColumn });
  if (found.kind === 'case' && facts) {
    return [named('case.id', found.id), named('applicant.id', facts.applicant.id), ...cells];
  }
  const ofPerson = cells.filter(({ place }) => place.startsWith('applicant.'));
  return found.kind === 'applicant' ? [named('applicant.id', found.id), ...ofPerson] : ofPerson;
}

/** What taking a questionnaire in would do; null where its case is not stored. */
export function questionnaireIntake(returned: Returned, stored: Exchange, made: Made): Intake | null {
  if (!isAtHome(returned, stored)) return null;
  const after = signedBy(returned.recipient, made.today);
  return planIntake(
    planOf([returned.cells], stored, { blank: 'keep', makeCases: false, after, ...made }),
    returned.sheet,
  );
}
