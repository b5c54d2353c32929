import { withProcedure } from '../../domain/case/change-procedure';
import { isProcedureId, type ProcedureId } from '../../domain/case/procedures';
import type { Exchange } from '../../domain/exchange';
import { type RecordKind, recordKinds, recordLists } from '../../domain/record-kinds';
import type { Draft } from '../../facts/descriptor';
import { isEmpty, valueAt } from '../../facts/draft';
import { problemsOf } from '../../editor/problems';
import type { NewCaseStart } from '../../spec/module';
import { cellKey } from '../formats/table';
import { type Assigned, type AssignOptions, assign, type CellPlace, type MappedCell } from './assign';
import type { CellProblemCode } from './cell';
import { type Change, changesBetween } from './changes';
import { type Identity, identityPlaces, knownRecordsOf } from './identify';
import { assignKeyed } from './keyed';
import { runThrough } from './steps';
import { toCome } from './to-come';

/** What can be wrong with a row as a whole. */
export const rowProblemCodes = [
  'severalRecords',
  'differs',
  'contradicts',
  'noApplicant',
  'noEmployer',
  'otherRecord',
  'badId',
  'longRow',
  'shortRow',
  'loneCell',
] as const;
export type RowProblemCode = (typeof rowProblemCodes)[number];

/** A problem with its cell; without a column it concerns the whole row. */
export interface CellProblem {
  readonly row: number;
  readonly column: number | null;
  readonly code: CellProblemCode | RowProblemCode;
  /** The fact it is about, beginning with its kind of record. */
  readonly place: string;
  /** Another row that it concerns. */
  readonly other?: number;
  /** For `differs` and `severalRecords`: the records that the row may belong to. */
  readonly ids?: readonly string[];
}

/**
 * A person's answers about which record a row belongs to, if the row does not say: a record's identifier, or `another`
 * for a new one.
 */
export type Decisions = ReadonlyMap<string, string>;

/** The key in `Decisions` for the record of a kind in a row. */
export const decisionKey = (row: number, kind: RecordKind): string => `${row} ${kind}`;

/** In `Decisions`: none of the known records. */
export const another = 'another';

/** One record as it would be after the import. */
export interface PlannedRecord {
  readonly kind: RecordKind;
  readonly id: string;
  readonly state: 'added' | 'changed' | 'same';
  readonly after: Draft;
  readonly changes: readonly Change[];
  /** The rows it comes from. */
  readonly rows: readonly number[];
}

/** What a table would do. If it has a problem, none of it may be written. */
export interface Plan {
  readonly records: readonly PlannedRecord[];
  readonly problems: readonly CellProblem[];
  /** Cells that became facts or identify the record, and cells that say that there is nothing; named by `cellKey`. */
  readonly cells: { readonly facts: ReadonlySet<string>; readonly nothing: ReadonlySet<string> };
}

/** What tables know of the procedures. */
export interface TableProcedures {
  /** That of cases whose rows name none. */
  readonly preset: ProcedureId;
  readonly newCase: (procedure: ProcedureId, start: NewCaseStart) => Draft;
}

/** How rows become records. */
export interface PlanOptions extends AssignOptions {
  /** YYYY-MM-DD */
  readonly today: string;
  /** Whether to make a case for each row that names an applicant and an employer. */
  readonly makeCases: boolean;
  /** A case is looked for among those of its row's procedure, and made of it. */
  readonly procedures: TableProcedures;
  /** The practice's record, whose defaults new cases take. */
  readonly officeId?: string;
  readonly decisions?: Decisions;
  /**
   * The identifier of the record of a kind that a row creates; without it, each is new. Decisions refer to records by
   * it.
   */
  readonly recordIdOf?: (row: number, kind: RecordKind) => string;
  /** Adds facts that follow from the file itself: who answered, and when. */
  readonly after?: (kind: RecordKind, draft: Draft, assigned: readonly Assigned[]) => Draft;
}

interface Work {
  readonly kind: RecordKind;
  readonly id: string;
  readonly before: Draft | null;
  draft: Draft;
  rows: number[];
  /** By path, the last cell for it. */
  readonly said: Map<string, CellPlace>;
  /** Paths with a wrong cell: the record's value there is not judged in addition. */
  readonly faulty: Set<string>;
}

/** Makes a plan row by row, so that a long one can show its progress. */
export interface Planner {
  readonly add: (cells: readonly MappedCell[]) => void;
  /** Checks each record in its new state; stops after each of them. */
  readonly finish: () => Generator<void, Plan>;
}

/** What these rows of cells would do to these records. Pure: writes nothing, and the same rows give the same plan. */
export function planOf(rows: readonly (readonly MappedCell[])[], stored: Exchange, options: PlanOptions): Plan {
  const planner = plannerOf(stored, options);
  for (const cells of rows) planner.add(cells);
  return runThrough(planner.finish());
}

/** A planner over these records. */
export function plannerOf(stored: Exchange, options: PlanOptions): Planner {
  const known = new Map<string, Draft>();
  for (const kind of recordKinds)
    for (const one of stored[recordLists[kind]]) known.set(`${kind} ${one.id}`, one as Draft);
  const register = knownRecordsOf([...known].map(([key, draft]) => [key.split(' ')[0] as RecordKind, draft] as const));
  const works = new Map<string, Work>();
  const problems: CellProblem[] = [];
  const cells = { facts: new Set<string>(), nothing: new Set<string>() };

  return { add, finish };

  function add(line: readonly MappedCell[]): void {
    const row = line[0]?.row;
    if (row === undefined || line.every(({ text, fault }) => text.trim() === '' && !fault)) return;
    const ids: Partial<Record<RecordKind, string>> = {};
    let isAsked = false;
    for (const kind of recordKinds) {
      const own = line.filter(({ place }) => place.startsWith(`${kind}.`));
      if (kind !== 'case' && own.every(({ text }) => text.trim() === '')) continue;
      // The question whose case it is was already asked at the applicant or the employer.
      if (kind === 'case' && (isAsked || !wantsCase(own, ids, options))) continue;
      const id = work(kind, own, row, ids);
      if (id === null) isAsked = true;
      else ids[kind] = id;
    }
  }

  function work(kind: RecordKind, own: readonly MappedCell[], row: number, ids: Partial<Record<RecordKind, string>>) {
    const wrong = (
      code: CellProblem['code'],
      place: string,
      cell?: CellPlace,
      more: Pick<CellProblem, 'other' | 'ids'> = {},
    ) => {
      problems.push({
        row: cell?.row ?? row,
        column: cell?.column ?? null,
        code,
        place,
        ...more,
      });
      return null;
    };
    const idCell = own.find(({ place }) => place === `${kind}.id`);
    const givenId = idCell?.text.trim() ?? '';
    if (idCell && givenId !== '' && !/^[A-Za-z0-9._-]{1,64}$/.test(givenId))
      return wrong('badId', idCell.place, idCell);
    // What the row says itself, to find the record.
    const told = own.filter(({ place }) => identityPlaces.has(place));
    const said = kind === 'case' ? procedureSaid(own) : null;
    const procedure = said ?? options.procedures.preset;
    const about = kind === 'case' ? { procedure, ...referencesOf(ids) } : {};
    const alone = assign(kind, about, told, options).draft;
    const found = givenId === '' ? identified(kind, alone, row) : ({ kind: 'known', id: givenId } as const);
    if (found.kind === 'several') return wrong('severalRecords', `${kind}.id`, idCell, { ids: found.ids });
    if (found.kind === 'differs') {
      const place = `${kind}.${found.place}`;
      const cell = own.find((one) => one.place === place || one.place.startsWith(`${place.replace(/family$/, '')}~`));
      return wrong('differs', place, cell ?? told[0], { ids: found.ids });
    }
    const id = found.kind === 'known' ? found.id : (options.recordIdOf?.(row, kind) ?? options.newId());
    const before = known.get(`${kind} ${id}`) ?? null;
    const now = works.get(`${kind} ${id}`);
    const start = moved(now?.draft ?? before ?? startOf(kind, id, ids, procedure), said);
    if (kind === 'case' && valueAt(start, 'applicantId') === undefined) return wrong('noApplicant', 'case.applicantId');
    if (kind === 'case' && valueAt(start, 'employerId') === undefined) return wrong('noEmployer', 'case.employerId');
    for (const other of ['applicant', 'employer'] as const) {
      const named = ids[other];
      if (kind !== 'case' || named === undefined || named === valueAt(start, `${other}Id`)) continue;
      return wrong('otherRecord', `case.${other}Id`);
    }
    const facts = own.filter((cell) => cell !== idCell);
    const plainCells = assign(kind, start, facts, options);
    const keyed = assignKeyed(plainCells.draft, facts, options.blank);
    const assigned = [...plainCells.assigned, ...keyed.assigned];
    const after = options.after?.(kind, keyed.draft, assigned) ?? keyed.draft;
    const one: Work = now ?? { kind, id, before, draft: after, rows: [], said: new Map(), faulty: new Set() };
    if (idCell && givenId !== '') cells.facts.add(cellKey(idCell.row, idCell.column));
    for (const cell of assigned) {
      const { path, code, isNothing } = cell;
      if (!code) (isNothing ? cells.nothing : cells.facts).add(cellKey(cell.row, cell.column));
      if (isNothing) continue;
      if (code) {
        wrong(code, `${kind}.${path}`, cell);
        one.faulty.add(path);
      }
      const earlier = one.said.get(path);
      // If nothing of the record has changed, this row contradicts none before it.
      if (
        earlier &&
        earlier.row !== row &&
        after !== one.draft &&
        !isSame(valueAt(one.draft, path), valueAt(after, path))
      ) {
        wrong('contradicts', `${kind}.${path}`, cell, { other: earlier.row });
      }
      one.said.set(path, cell);
    }
    one.draft = after;
    one.rows.push(row);
    works.set(`${kind} ${id}`, one);
    register.add(kind, after);
    return id;
  }

  function identified(kind: RecordKind, alone: Draft, row: number): Identity {
    const said = options.decisions?.get(decisionKey(row, kind));
    // An answer about a record that is not there (any more) has no effect.
    const isKnown = known.has(`${kind} ${said}`) || works.has(`${kind} ${said}`);
    if (said === undefined || (said !== another && !isKnown)) return register.find(kind, alone);
    if (said !== another) return { kind: 'known', id: said };
    // Several rows of one table may belong to the same new record.
    const made = knownRecordsOf(
      [...works.values()].flatMap((one) => (one.kind === kind && !one.before ? [[kind, one.draft]] : [])),
    );
    const found = made.find(kind, alone);
    return found.kind === 'known' ? found : { kind: 'new' };
  }

  /** The procedure that a row names for its case; null where it names none, or none that there is. */
  function procedureSaid(own: readonly MappedCell[]): ProcedureId | null {
    const cells = own.filter(({ place }) => place === 'case.procedure');
    const { procedure } = assign('case', {}, cells, options).draft;
    return typeof procedure === 'string' && isProcedureId(procedure) ? procedure : null;
  }

  function referencesOf(ids: Partial<Record<RecordKind, string>>): Draft {
    return {
      ...(ids.applicant === undefined ? {} : { applicantId: ids.applicant }),
      ...(ids.employer === undefined ? {} : { employerId: ids.employer }),
    };
  }

  function startOf(
    kind: RecordKind,
    id: string,
    ids: Partial<Record<RecordKind, string>>,
    procedure: ProcedureId,
  ): Draft {
    const { applicant, employer } = ids;
    if (kind !== 'case') return { id };
    if (applicant === undefined || employer === undefined) return { id, ...referencesOf(ids) };
    const office = officeOf(ids.office ?? options.officeId);
    return options.procedures.newCase(procedure, {
      id,
      applicantId: applicant,
      employerId: employer,
      ...(office ? { office } : {}),
      today: options.today,
    });
  }

  function officeOf(id: string | undefined): Draft | undefined {
    return id === undefined ? undefined : (works.get(`office ${id}`)?.draft ?? known.get(`office ${id}`));
  }

  function* finish(): Generator<void, Plan> {
    const records: PlannedRecord[] = [];
    for (const { kind, id, before, draft, rows: from, said, faulty } of works.values()) {
      for (const { path, code } of problemsOf(kind, draft)) {
        if (faulty.has(path)) continue;
        const cell = nearest(said, path);
        problems.push({ row: cell?.row ?? from[0] ?? 0, column: cell?.column ?? null, code, place: `${kind}.${path}` });
      }
      problems.push(...toCome(kind, before ?? {}, draft, said, options.today));
      const changes = changesBetween(kind, before ?? {}, draft);
      const state = before === null ? 'added' : changes.length === 0 ? 'same' : 'changed';
      records.push({ kind, id, state, after: draft, changes, rows: from });
      yield;
    }
    const sorted = problems.toSorted((a, b) => a.row - b.row || (a.column ?? -1) - (b.column ?? -1));
    return { records, problems: sorted, cells };
  }
}

function wantsCase(
  own: readonly MappedCell[],
  ids: Partial<Record<RecordKind, string>>,
  { makeCases }: PlanOptions,
): boolean {
  if (own.some(({ text, fault }) => text.trim() !== '' || fault)) return true;
  return makeCases && ids.applicant !== undefined && ids.employer !== undefined;
}

/** The cell that spoke of a fact, or of something inside or around it. */
/** A case of the procedure that its row names: what that does not ask is set aside before facts are assigned. */
const moved = (draft: Draft, said: ProcedureId | null): Draft =>
  said === null || draft.procedure === said ? draft : withProcedure(draft, said);

function nearest(said: ReadonlyMap<string, CellPlace>, path: string): CellPlace | undefined {
  const near = [...said].filter(([key]) => key === path || path.startsWith(`${key}.`) || key.startsWith(`${path}.`));
  return near.toSorted(([a], [b]) => b.length - a.length)[0]?.[1];
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The records that would be written, as an exchange document; unchanged ones are left out. */
export function documentOf({ records }: Pick<Plan, 'records'>): { readonly [key: string]: unknown } {
  const of = (kind: RecordKind) =>
    records.filter((one) => one.kind === kind && one.state !== 'same' && !isEmpty(one.after)).map(({ after }) => after);
  return {
    format: 'tenken',
    version: 1,
    applicants: of('applicant'),
    employers: of('employer'),
    offices: of('office'),
    cases: of('case'),
  };
}
