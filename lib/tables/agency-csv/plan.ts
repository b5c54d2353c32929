import type { Case } from '../../domain/case/case';
import type { ProcedureId } from '../../domain/case/procedures';
import type { Exchange } from '../../domain/exchange';
import { type RecordKind, recordKinds } from '../../domain/record-kinds';
import type { CaseRecords } from '../../domain/records';
import { problemsOf } from '../../editor/problems';
import type { Draft } from '../../facts/descriptor';
import { factsOf } from '../../facts/facts';
import { placeInList } from '../../facts/selections';
import type { Procedure } from '../../spec/field';
import { changesBetween } from '../mapping/changes';
import type { CellProblem, Plan, PlannedRecord } from '../mapping/plan';
import { type Fields, fieldsOf, partBehind } from './columns';
import { type BulkDifference, differencesOf } from './compare';
import type { JoinedRow } from './join';
import { type BulkMatch, bulkText, matchBulkRow } from './match';
import { type NotTaken, takeRow } from './take';

/** One row of the Agency's CSV with the case it belongs to. */
export interface BulkRowView {
  /** The row number for people. */
  readonly row: number;
  readonly name: string;
  readonly match: BulkMatch['kind'];
  readonly differences: readonly BulkDifference[];
  /** What the case would not take over. */
  readonly notTaken: readonly NotTaken[];
}

/** What taking over the rows of a file would do. */
export interface BulkPlan extends Pick<Plan, 'records' | 'problems'> {
  readonly rows: readonly BulkRowView[];
}

/** How far it is, in rows. */
export interface BulkStep {
  readonly done: number;
  readonly total: number;
}

interface Needs {
  readonly procedure: { readonly id: ProcedureId; readonly form: Procedure };
  readonly nameOf: (applicant: Exchange['applicants'][number]) => string;
  readonly newId: () => string;
  /** YYYY-MM-DD */
  readonly today: string;
}

interface Touched {
  readonly kind: RecordKind;
  readonly id: string;
  readonly before: Draft | null;
  draft: Draft;
  readonly rows: number[];
  /** By place, the row that changed it. */
  readonly said: Map<string, number>;
}

/**
 * Takes over the rows of a file, one after the other: a row without a case of its own is only about the applicant. Two
 * rows that say different things of one record are a problem. With a problem, nothing may be written. Stops after each
 * row.
 */
export function* bulkPlan(rows: readonly JoinedRow[], stored: Exchange, needs: Needs): Generator<BulkStep, BulkPlan> {
  const touched = new Map<string, Touched>();
  const problems: CellProblem[] = [];
  const fields = fieldsOf(needs.procedure.form);
  const views: BulkRowView[] = [];
  const total = rows.length;
  for (const row of rows) {
    problems.push(...lostZeros(row, fields));
    const [common] = row.cells;
    const cells = row.cells.map(({ template, sheet, row: at }) => ({ template, cells: sheet.rows[at] ?? [] }));
    const match: BulkMatch = common
      ? matchBulkRow(common.template, cells[0]?.cells ?? [], stored, {
          procedure: needs.procedure.id,
          nameOf: needs.nameOf,
        })
      : { kind: 'nobody' };
    const before = recordsFor(match, stored, touched, needs);
    const { records, notTaken } = takeRow(cells, needs.procedure.form, before, needs);
    const isCase = match.kind === 'case';
    for (const kind of isCase ? (['applicant', 'employer', 'case'] as const) : (['applicant'] as const)) {
      problems.push(...noted(touched, kind, { before, after: records }, row.row, match));
    }
    const facts = isCase ? factsOf(storedRecords(stored, match.id) ?? before, needs.today) : null;
    views.push({
      row: row.row + 1,
      name: common ? bulkText(common.template, cells[0]?.cells ?? [], 'applicant.nameLatin') : '',
      match: match.kind,
      differences: facts
        ? cells.flatMap((one) => differencesOf(one.template, needs.procedure.form, one.cells, facts))
        : [],
      notTaken: isCase ? notTaken : [],
    });
    yield { done: views.length, total };
  }
  return { rows: views, ...planned(touched, problems) };
}

/** The records of a stored case; null if it is not complete. */
function storedRecords(stored: Exchange, id: string): CaseRecords | null {
  const one = stored.cases.find((record) => record.id === id);
  const applicant = stored.applicants.find((record) => record.id === one?.applicantId);
  const employer = stored.employers.find((record) => record.id === one?.employerId);
  if (!one || !applicant || !employer) return null;
  return { case: one, applicant, employer, office: stored.offices.find((record) => record.id === one.officeId) };
}

/** The records that a row is taken into, as the rows before it leave them. */
function recordsFor(
  match: BulkMatch,
  stored: Exchange,
  touched: ReadonlyMap<string, Touched>,
  { procedure, newId }: Needs,
): CaseRecords {
  const now = <R extends { readonly id: string }>(kind: RecordKind, record: R): R =>
    (touched.get(`${kind} ${record.id}`)?.draft as R | undefined) ?? record;
  const found = match.kind === 'case' ? storedRecords(stored, match.id) : null;
  if (found) {
    const { applicant, employer, case: one, office } = found;
    return {
      applicant: now('applicant', applicant),
      employer: now('employer', employer),
      case: now('case', one),
      office,
    };
  }
  const known = match.kind === 'applicant' ? stored.applicants.find(({ id }) => id === match.id) : undefined;
  const applicant = known ? now('applicant', known) : { id: newId() };
  const [id, employerId] = ['none', 'none'];
  return {
    applicant,
    employer: { id: employerId },
    case: { id, applicantId: applicant.id, employerId, procedure: procedure.id } as Case,
  };
}

/** Remembers what a row makes of a record; a problem where it says something else than a row before it. */
function noted(
  touched: Map<string, Touched>,
  kind: 'applicant' | 'employer' | 'case',
  { before, after }: { readonly before: CaseRecords; readonly after: CaseRecords },
  row: number,
  match: BulkMatch,
): readonly CellProblem[] {
  const [was, is] = [before[kind] as unknown as Draft, after[kind] as unknown as Draft];
  const key = `${kind} ${before[kind].id}`;
  const one: Touched = touched.get(key) ?? {
    ...{ kind, id: before[kind].id, draft: was, rows: [], said: new Map() },
    before: match.kind === 'nobody' ? null : was,
  };
  const problems = changesBetween(kind, was, is).flatMap(({ place }): CellProblem[] => {
    const other = one.said.get(place);
    one.said.set(place, row);
    return other === undefined || other === row ? [] : [{ row, column: null, code: 'contradicts', place, other }];
  });
  one.draft = is;
  one.rows.push(row);
  touched.set(key, one);
  return problems;
}

function planned(
  touched: ReadonlyMap<string, Touched>,
  found: readonly CellProblem[],
): Pick<Plan, 'records' | 'problems'> {
  const problems = [...found];
  const records = [...touched.values()].map(({ kind, id, before, draft, rows }): PlannedRecord => {
    for (const { path, code } of problemsOf(kind, draft)) {
      problems.push({ row: rows[0] ?? 0, column: null, code, place: `${kind}.${path}` });
    }
    const changes = changesBetween(kind, before ?? {}, draft);
    const state = before === null ? 'added' : changes.length === 0 ? 'same' : 'changed';
    return { kind, id, state, after: draft, changes, rows };
  });
  const order = (kind: RecordKind) => recordKinds.indexOf(kind);
  return {
    records: records.toSorted((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0) || order(a.kind) - order(b.kind)),
    problems: problems.toSorted((a, b) => a.row - b.row || (a.column ?? -1) - (b.column ?? -1)),
  };
}

/** A spreadsheet program removes the first zero of a telephone number and of a postal code. */
function lostZeros({ cells }: JoinedRow, fields: Fields): readonly CellProblem[] {
  const found = cells.flatMap(({ template, sheet, row }) =>
    template.columns.flatMap((column, at): CellProblem[] => {
      const part = column.take.kind === 'control' ? partBehind(column, fields) : undefined;
      const format = part && 'format' in part.control ? part.control.format : undefined;
      const text = (sheet.rows[row]?.[at] ?? '').trim();
      const isCut =
        (format === 'phone' && /^[1-9]\d{8,9}$/.test(text)) || (format === 'postalCode' && /^\d{1,6}$/.test(text));
      const from = part?.from ?? '';
      return isCut ? [{ row, column: at, code: 'lostZero', place: placeInList(from, '.0') ?? from }] : [];
    }),
  );
  // One fact may stand in several sheets.
  return found.filter(({ place }, at) => found.findIndex((one) => one.place === place) === at);
}
