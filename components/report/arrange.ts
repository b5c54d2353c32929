import type { ReportedDocument, ReportedField, ReportedRule } from '../../lib/checks/finding';
import { type Debtor, debtors, type Remaining } from '../../lib/checks/remaining/item';
import type { Report } from '../../lib/checks/report';

/** A finding that a person has overruled. */
export type Overruled =
  | { readonly kind: 'field'; readonly finding: ReportedField }
  | { readonly kind: 'document'; readonly finding: ReportedDocument }
  | { readonly kind: 'rule'; readonly finding: ReportedRule };

/** A report in reading order. Every number on the page is the length of one of these lists. */
export interface Arranged {
  readonly faults: readonly Remaining[];
  /** By who owes; sides that owe nothing are left out. */
  readonly needed: readonly { readonly owes: Debtor; readonly items: readonly Remaining[] }[];
  readonly questions: readonly Remaining[];
  readonly hints: readonly Remaining[];
  readonly overruled: readonly Overruled[];
  readonly settled: {
    /** Rows of the form, by their ids. */
    readonly rows: readonly string[];
    readonly documents: readonly ReportedDocument[];
    readonly rules: readonly ReportedRule[];
  };
  /** What this case does not need, or nobody demands. */
  readonly notNeeded: { readonly documents: readonly ReportedDocument[]; readonly rules: readonly ReportedRule[] };
}

/** Arranges a report. `owes`: of what remains, only what this side owes; null: all of it. Nothing else is left out. */
export function arrange(report: Report, owes: Debtor | null = null): Arranged {
  const remaining = report.remaining.filter((item) => owes === null || item.owes === owes);
  const of = (level: Remaining['level']) => remaining.filter((item) => item.level === level);
  const needed = of('needed');
  const open = new Set(report.remaining.flatMap(({ grounds, settles }) => [...grounds, ...settles]));
  // A document of a group is a detail of the group.
  const documents = report.documents.filter(({ group }) => group === undefined);
  const untold = documents.filter((one) => !one.overruled && !open.has(one.id));
  return {
    faults: of('fault'),
    needed: debtors.flatMap((one) => {
      const items = needed.filter((item) => item.owes === one);
      return items.length > 0 ? [{ owes: one, items }] : [];
    }),
    questions: of('question'),
    hints: of('hint'),
    overruled: [
      ...report.documents.flatMap((finding) => (finding.overruled ? [{ kind: 'document', finding } as const] : [])),
      ...report.fields.flatMap((finding) => (finding.overruled ? [{ kind: 'field', finding } as const] : [])),
      ...report.rules.flatMap((finding) => (finding.overruled ? [{ kind: 'rule', finding } as const] : [])),
    ],
    settled: {
      rows: report.completeness.filled,
      documents: untold.filter(({ state }) => state === 'satisfied'),
      rules: report.rules.filter(({ outcome }) => outcome === 'pass'),
    },
    notNeeded: {
      documents: untold.filter(({ state }) => state !== 'satisfied'),
      rules: report.rules.filter(({ outcome }) => outcome === 'notApplicable'),
    },
  };
}
