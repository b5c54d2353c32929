import { onceFor } from '../domain/once';
import type { CaseRecords } from '../domain/records';
import type { DocumentFinding, FieldFinding, FileSeen, Rule, RuleFinding } from '../spec/check';
import type { Procedure } from '../spec/field';
import type { CaseTerm, Foundation, Law } from '../spec/law';
import type { Text } from '../i18n/text';
import { type Blocker, blockersOf } from './blockers';
import { type Completeness, completenessOf, type OpenRow } from './completeness';
import { checkedCaseOf } from './context';
import { documentsOf } from './documents';
import { withEntries } from './fields';
import { type ReportedDocument, type ReportedField, type ReportedRule, titling } from './finding';
import { findingAt, overruling } from './overrides';
import { type LawReading, lawReadingOf } from './law-reading';
import { counted, type Remaining } from './remaining/item';
import { remainingOf } from './remaining/remaining';
import { rowFindingId, rowMessage } from './row-words';

/** A row of the form that a report names. */
export interface ReportedRow {
  readonly label: Text;
  /** The facts it takes. */
  readonly facts: readonly string[];
}

/** Everything known about one case on one filing date. Holds no value of the case. */
export interface Report {
  readonly case: string;
  readonly procedure: string;
  /** The filing date, YYYY-MM-DD. */
  readonly on: string;
  /** These checks see nothing that blocks filing. The tool informs; a person decides. */
  readonly ready: boolean;
  /** The only list of what remains, the most serious first; the hints at its end are not counted. */
  readonly remaining: readonly Remaining[];
  readonly blockers: readonly Blocker[];
  /** What the law of the status has found out first; its rules depend on it. */
  readonly foundations: readonly Foundation[];
  /** What the law says beside its rules: the fee, the days of filing. */
  readonly terms: readonly CaseTerm[];
  /** When the law was last read, and what of it has to be looked at again by the filing date. */
  readonly lawReading: LawReading;
  /** Checks across fields first, then the open rows. */
  readonly fields: readonly ReportedField[];
  /** Groups before their documents; a finding with `group` is a detail of that group. */
  readonly documents: readonly ReportedDocument[];
  readonly rules: readonly ReportedRule[];
  readonly completeness: Completeness;
  /** Overrides of the case: those applied to a finding of this report, and those that match no finding any more. */
  readonly overrides: { readonly applied: readonly string[]; readonly idle: readonly string[] };
  /** The rows of the form that are named above, by id. */
  readonly rows: Readonly<Record<string, ReportedRow>>;
}

/** What a report is made from. */
export interface ReportInput {
  readonly form: Procedure;
  readonly law: Law;
  readonly records: CaseRecords;
  /** The filing date, YYYY-MM-DD. */
  readonly on: string;
  /** Files at hand, if any were read. */
  readonly files?: readonly FileSeen[];
}

/**
 * The report of one case. Pure: the same input gives the same report. Throws if the case belongs to another procedure
 * than the law.
 */
export function reportOf({ form, law, records, on, files }: ReportInput): Report {
  const checked = withEntries(checkedCaseOf(records, on, files), form);
  const { facts } = checked;
  const assessment = law.assess(checked);
  const { foundations } = assessment;
  const completeness = completenessOf(form, facts);
  const overrides = overruling(facts.case.overrides ?? []);
  const titled = titling(law, foundations);
  const fields = [...assessment.fields, ...openRows(completeness.open, assessment.fields)]
    .map(titled.field)
    .map((one) => overrides.mark(one, one.id, one.row));
  const documents = documentsOf(assessment.documents, checked)
    .map(titled.document)
    .map((one) => (isGood(one.state) ? one : overrides.mark(one, one.id)));
  const rules = assessment.rules.map((one) => markedRule(one, advisoryOf(law.rules), overrides.mark));
  const found = { foundations, completeness, fields, documents, rules };
  const remaining = remainingOf(form, law, { facts, ...found });
  const used = overrides.used();
  return {
    case: facts.case.id,
    procedure: form.id,
    on,
    ready: counted(remaining).length === 0,
    remaining,
    blockers: blockersOf(found),
    terms: assessment.terms,
    lawReading: lawReadingOf(law, on),
    ...found,
    overrides: used,
    rows: namedRows(form, found, used.idle),
  };
}

type Found = Pick<Report, 'foundations' | 'completeness' | 'fields' | 'documents' | 'rules'>;

/** The rows of a form as reports name them. */
const reportedRows = onceFor(
  ({ fields }: Procedure): ReadonlyMap<string, ReportedRow> =>
    new Map(
      fields.map(({ id, label, parts }) => [
        id,
        { label, facts: [...new Set(parts.flatMap(({ from }) => from ?? []))] },
      ]),
    ),
);

/** The rows that findings are about, point at or list. */
function namedRows(form: Procedure, found: Found, idle: readonly string[]): Report['rows'] {
  const { completeness, fields, documents, rules, foundations } = found;
  const known = reportedRows(form);
  const rows: Record<string, ReportedRow> = {};
  const name = (id: string | undefined) => {
    const row = id === undefined ? undefined : known.get(id);
    if (id !== undefined && row) rows[id] = row;
  };
  for (const id of completeness.filled) name(id);
  for (const list of [completeness.open, completeness.yours, fields]) for (const { row } of list) name(row);
  for (const list of [fields, documents, rules, foundations]) {
    for (const { points = [] } of list) for (const point of points) if (point.kind === 'row') name(point.row);
  }
  for (const overruled of idle) name(findingAt(overruled).row);
  return rows;
}

const isGood = (state: DocumentFinding['state']): boolean => state === 'satisfied' || state === 'notRequired';

/** Open rows, except those for which a check has already said what is wrong. */
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

/** A rule's examples show all its possible outcomes: without a `fail` among them it only warns. */
function isAdvisory({ leftToPerson, examples }: Rule): boolean {
  return leftToPerson === true || !examples.some(({ expect }) => expect === 'fail');
}
