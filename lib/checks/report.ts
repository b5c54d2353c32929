import { onceFor } from '../domain/once';
import type { CaseRecords } from '../domain/records';
import type { Basis, CategoryFinding, DocumentFinding, FieldFinding, FileSeen, Rule } from '../spec/check';
import type { Procedure } from '../spec/field';
import type { ProcedureLaw } from '../spec/law';
import type { Text } from '../i18n/text';
import { type Blocker, blockersOf } from './blockers';
import { type Completeness, completenessOf, type OpenRow } from './completeness';
import { contextOf } from './context';
import { documentsOf } from './documents';
import { fieldFindings, withEntries } from './fields';
import { type ReportedDocument, type ReportedField, type ReportedRule, titling } from './finding';
import { overruling } from './overrides';
import { counted, type Remaining } from './remaining/item';
import { remainingOf } from './remaining/remaining';
import { rowFindingId, rowMessage } from './row-words';
import { judgeRules, type RuleFinding } from './rules';

/** What a report says of what the law of the status has found out. */
export interface Reported {
  readonly category: CategoryFinding;
  readonly basis: { readonly value: Basis; readonly because: Text };
}

/** Everything that can be said of one case on one filing date. Holds no value of the case. */
export interface Report {
  readonly case: string;
  readonly procedure: string;
  /** The filing date, YYYY-MM-DD. */
  readonly on: string;
  /** Nothing stands in the way that these checks can see. The tool informs; a person decides. */
  readonly ready: boolean;
  /** The one list of what remains, the gravest first; hints at its end are not counted. */
  readonly remaining: readonly Remaining[];
  readonly blockers: readonly Blocker[];
  readonly category: CategoryFinding;
  readonly basis: Reported['basis'];
  /** Checks across fields first, then the rows that are open. */
  readonly fields: readonly ReportedField[];
  /** Groups before their documents; a finding with `group` is a detail of that group. */
  readonly documents: readonly ReportedDocument[];
  readonly rules: readonly ReportedRule[];
  readonly completeness: Completeness;
  /** Overrides of the case: those that a finding of this report carries, and those that none does any more. */
  readonly overrides: { readonly applied: readonly string[]; readonly idle: readonly string[] };
}

/** What a report is made from. */
export interface ReportInput<K extends Reported> {
  readonly procedure: Procedure;
  readonly checks: ProcedureLaw<K>;
  readonly records: CaseRecords;
  /** The filing date, YYYY-MM-DD. */
  readonly on: string;
  /** Files at hand, where any were looked at. */
  readonly files?: readonly FileSeen[];
}

/** The report of one case. Pure: the same input gives the same report. */
export function reportOf<K extends Reported>({ procedure, checks, records, on, files }: ReportInput<K>): Report {
  const context = withEntries(contextOf(records, on, checks.status, files), procedure);
  const { facts, category, basis } = context;
  const completeness = completenessOf(procedure, facts);
  const overrides = overruling(facts.case.overrides ?? []);
  const found = fieldFindings(checks.fields, context);
  const titled = titling(checks);
  const fields = [...found, ...openRows(completeness.open, found)]
    .map(titled.field)
    .map((one) => overrides.mark(one, one.id, one.row));
  const documents = documentsOf(checks.documents, context)
    .map(titled.document)
    .map((one) => (isGood(one.state) ? one : overrides.mark(one, one.id)));
  const rules = judgeRules(checks.rules, context).map((one) =>
    markedRule(one, advisoryOf(checks.rules), overrides.mark),
  );
  const blockers = blockersOf({ category, completeness, fields, documents, rules });
  const remaining = remainingOf(procedure, checks, { facts, category, completeness, fields, documents, rules });
  return {
    case: facts.case.id,
    procedure: procedure.id,
    on,
    ready: counted(remaining).length === 0,
    remaining,
    blockers,
    category,
    basis,
    fields,
    documents,
    rules,
    completeness,
    overrides: overrides.used(),
  };
}

const isGood = (state: DocumentFinding['state']): boolean => state === 'satisfied' || state === 'notRequired';

/** Rows that are open, but for those of which a check has already said what is wrong. */
function openRows(open: readonly OpenRow[], found: readonly FieldFinding[]): readonly FieldFinding[] {
  const told = new Set(found.flatMap(({ row, level }) => (row !== undefined && level === 'error' ? [row] : [])));
  return open
    .filter(({ row }) => !told.has(row))
    .map((row) => ({
      id: rowFindingId[row.status],
      row: row.row,
      level: row.status === 'unknown' ? 'info' : 'error',
      message: rowMessage(row),
      points: [
        ...(row.status === 'unknown' ? row.waitsFor : row.facts).map((path) => ({ kind: 'fact', path }) as const),
        { kind: 'row', row: row.row },
      ],
    }));
}

function markedRule(
  finding: RuleFinding,
  advisory: ReadonlySet<string>,
  mark: ReturnType<typeof overruling>['mark'],
): ReportedRule {
  const one = advisory.has(finding.id) ? { ...finding, advisory: true as const } : finding;
  return finding.outcome === 'pass' || finding.outcome === 'notApplicable' ? one : mark(one, finding.id);
}

const advisoryOf = onceFor(
  (rules: readonly Rule[]): ReadonlySet<string> => new Set(rules.filter(isAdvisory).map(({ id }) => id)),
);

/** A rule's examples show every outcome it can come to: without a `fail` among them it only warns. */
function isAdvisory({ leftToPerson, examples }: Rule): boolean {
  return leftToPerson === true || !examples.some(({ expect }) => expect === 'fail');
}
