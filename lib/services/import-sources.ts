import { type JoinFault, type Joined, type JoinedFile, joinSheets } from '../tables/agency-csv/join';
import { type BulkPlan, type BulkRowView, type BulkStep, bulkPlan } from '../tables/agency-csv/plan';
import { headingReader } from '../tables/mapping/headings';
import type { PlanOptions, TableProcedures } from '../tables/mapping/plan';
import type { Exchange } from '../domain/exchange';
import { latinNameOf } from '../editor/names';
import { formNamesOf } from '../tables/imports/form-names';
import type { Intake } from '../tables/imports/model';
import { planIntake } from '../tables/imports/planned';
import { type ProcedureId, procedureIds } from '../domain/case/procedures';
import { procedureOf } from '../procedures/registry';
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
  | { readonly kind: 'refused'; readonly why: 'newer' | 'broken' | JoinFault };

/** The sheets of the Agency's workbook in a file, joined row by row. */
export type BulkFile = Pick<Extract<Joined<ProcedureModule>, { ok: true }>, 'fits'>;

/** The procedures as tables know them. `preset`: that of cases whose rows name none. */
export const tableProcedures = (preset: ProcedureId): TableProcedures => ({
  preset,
  newCase: (procedure, start) => procedureOf(procedure).newCase(start),
});

/** What these sheets are: the Agency's CSV, a returned questionnaire, or somebody's own table. */
export function importFileOf(file: TableFile): ImportFile {
  const bulk = joinSheets(file.sheets, procedureIds.map(procedureOf));
  if (bulk) return bulk.ok ? { kind: 'bulk', ...bulk } : { kind: 'refused', why: bulk.fault };
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

/** What importing the Agency's CSV would do to the stored records. */
export interface BulkLook {
  readonly intake: Intake;
  /** Each row with the case it belongs to. */
  readonly rows: readonly BulkRowView[];
  readonly file: JoinedFile<ProcedureModule>;
}

/**
 * What importing the Agency's CSV would do. Where the headings are those of several procedures, it is of the one that
 * most of its persons have a case of. Stops after each row.
 */
export function* bulkIntake({ fits }: BulkFile, stored: Exchange, made: Made): Generator<BulkStep, BulkLook> {
  const nameOf = (applicant: Exchange['applicants'][number]) => latinNameOf(applicant).toUpperCase();
  const planFor = (file: JoinedFile<ProcedureModule>) =>
    bulkPlan(file.rows, stored, { procedure: file.procedure, nameOf, ...made });
  const casesIn = ({ rows }: BulkPlan) => rows.filter(({ match }) => match === 'case').length;
  const [first, ...others] = fits;
  let [file, plan] = [first, yield* planFor(first)];
  for (const other of others) {
    const another = yield* planFor(other);
    if (casesIn(another) > casesIn(plan)) [file, plan] = [other, another];
  }
  return { intake: planIntake(plan, file.sheets[0]?.sheet ?? emptySheet), rows: plan.rows, file };
}

const emptySheet: Sheet = { name: '', rows: [], bad: new Map(), hidden: false };

/** What importing a questionnaire would do; null if none of its cases is stored. */
export function questionnaireIntake(returned: Returned, stored: Exchange, made: Made): QuestionnaireIntake | null {
  // It makes no case, so the preset is never used.
  return intakeOf(returned, stored, { ...made, procedures: tableProcedures(procedureIds[0]) });
}
