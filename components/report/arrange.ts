import type { OpenRow } from '../../lib/checks/completeness';
import type { ReportedRule, WithOverride } from '../../lib/checks/finding';
import type { Report } from '../../lib/checks/report';
import type { rulePartWords } from '../../lib/i18n/sentences/report';
import type { DocumentFinding, FieldFinding } from '../../lib/spec/check';
import { type Filter, filters, isShown, type Weight, weightOfDocument, weightOfField, weightOfRule } from './weigh';

/** A part of the reference that rules stand in. */
export type RulePart = keyof typeof rulePartWords;

/** Which part a rule's id belongs to. `R-PR-` is permanent residence, `R-PRC` the process. */
const partOfPrefix: readonly (readonly [string, RulePart])[] = [
  ['R-ACT-', 'A'],
  ['R-EDU-', 'B'],
  ['R-PAY-', 'C'],
  ['R-LND-', 'D'],
  ['X-PAST-', 'D'],
  ['R-ORG-', 'E'],
  ['R-LANG-', 'F'],
  ['R-PRC-', 'G'],
  ['R-DOC-', 'H'],
  ...['R-REN-', 'R-CHG-', 'R-SIDE-', 'R-DEP-', 'R-PR-', 'R-STAY-', 'R-NOT-'].map((id) => [id, 'I'] as const),
];

/** The part of the reference that a rule stands in; `other` for a rule of none. */
export const partOf = (id: string): RulePart => partOfPrefix.find(([prefix]) => id.startsWith(prefix))?.[1] ?? 'other';

/** A finding with its weight. */
export interface Weighed<T> {
  readonly finding: T;
  readonly weight: Weight;
}

/** A finding about a field, with how its row stands where the finding is about an open row. */
export type FieldLine = Weighed<WithOverride<FieldFinding>> & { readonly open?: OpenRow };

/** Findings about fields: those across fields (`section` null), then the open rows by the form's headings. */
export interface FieldGroup {
  readonly section: string | null;
  readonly lines: readonly FieldLine[];
}

/** A document, or a group with its documents. */
export interface DocumentLine extends Weighed<WithOverride<DocumentFinding>> {
  readonly members: readonly WithOverride<DocumentFinding>[];
}

/** The rules of one part of the reference. */
export interface RuleGroup {
  readonly part: RulePart;
  readonly lines: readonly Weighed<ReportedRule>[];
}

/** A report in the order it is read in. */
export interface Arranged {
  readonly fields: readonly FieldGroup[];
  readonly documents: readonly DocumentLine[];
  readonly rules: readonly RuleGroup[];
}

/** Arranges a report by headings, groups and parts. Nothing is left out; the order of the report is kept. */
export function arrange(report: Report): Arranged {
  const { blockers } = report;
  const open = new Map(report.completeness.open.map((row) => [row.row, row]));
  const fields = grouped(
    report.fields.map((finding): FieldLine => {
      const row = finding.id.startsWith('X-') && finding.row !== undefined ? open.get(finding.row) : undefined;
      return { finding, weight: weightOfField(finding), ...(row ? { open: row } : {}) };
    }),
    (line) => line.open?.section ?? null,
  );
  const rules = grouped(
    report.rules.map((finding) => ({ finding, weight: weightOfRule(finding, blockers) })),
    ({ finding }) => partOf(finding.id),
  );
  return {
    fields: fields.map(([section, lines]) => ({ section, lines })),
    documents: report.documents
      .filter(({ group }) => group === undefined)
      .map((finding) => ({
        finding,
        weight: weightOfDocument(finding, blockers),
        members: report.documents.filter(({ id }) => finding.members?.includes(id)),
      })),
    rules: rules.map(([part, lines]) => ({ part, lines })),
  };
}

function grouped<K, T>(lines: readonly T[], keyOf: (line: T) => K): readonly (readonly [K, readonly T[]])[] {
  return [...Map.groupBy(lines, keyOf)];
}

/** What a filter leaves of a report; groups with nothing left are gone. */
export function select({ fields, documents, rules }: Arranged, filter: Filter): Arranged {
  const left = <T extends { readonly weight: Weight }>(lines: readonly T[]) =>
    lines.filter(({ weight }) => isShown(weight, filter));
  const groups = <T extends { readonly weight: Weight }, G extends { readonly lines: readonly T[] }>(
    all: readonly G[],
  ): readonly G[] =>
    all.map((group) => ({ ...group, lines: left(group.lines) })).filter(({ lines }) => lines.length > 0);
  return { fields: groups(fields), documents: left(documents), rules: groups(rules) };
}

/** How many findings each filter shows. */
export function countsOf(arranged: Arranged): Readonly<Record<Filter, number>> {
  const count = (filter: Filter): number => {
    const { fields, documents, rules } = select(arranged, filter);
    return documents.length + [...fields, ...rules].reduce((sum, { lines }) => sum + lines.length, 0);
  };
  return Object.fromEntries(filters.map((filter) => [filter, count(filter)])) as Record<Filter, number>;
}
