import type { CheckReport, PartCheck } from '../../lib/engine/check-report';
import { type FindingKind, findingKinds, isFinding } from '../../lib/spec/check-result';

/** A finding with those that follow from it. */
export interface FindingGroup {
  readonly finding: PartCheck;
  readonly follow: readonly PartCheck[];
}

/** Findings under one heading of the form. */
export interface FindingSection {
  readonly section: string;
  readonly groups: readonly FindingGroup[];
}

/** What is shown: all findings, or one kind of them. */
export type KindFilter = FindingKind | 'all';

/** The parts of a check that have something to say, in the form's order. */
export const findingsIn = (report: CheckReport): readonly PartCheck[] =>
  report.parts.filter(({ result }) => isFinding(result));

/** The kinds that a check has found, in their order, with their numbers. */
export function kindsFound(report: CheckReport): readonly { readonly kind: FindingKind; readonly count: number }[] {
  return findingKinds.flatMap((kind) => (report.counts[kind] > 0 ? [{ kind, count: report.counts[kind] }] : []));
}

/**
 * The findings by the form's headings. What follows from a wrong answer stands with the finding before it, so that the
 * answer is mended first; with a filter every finding stands by itself.
 */
export function arrangeFindings(report: CheckReport, filter: KindFilter): readonly FindingSection[] {
  const sections: { section: string; groups: { finding: PartCheck; follow: PartCheck[] }[] }[] = [];
  for (const finding of findingsIn(report)) {
    if (filter !== 'all' && finding.result !== filter) continue;
    let last = sections.at(-1);
    if (last?.section !== finding.section) {
      last = { section: finding.section, groups: [] };
      sections.push(last);
    }
    const before = last.groups.at(-1);
    if (filter === 'all' && finding.reason === 'answerAbove' && before) before.follow.push(finding);
    else last.groups.push({ finding, follow: [] });
  }
  return sections;
}

const unreachable: ReadonlySet<string | undefined> = new Set(['hidden', 'disabled', 'answerAbove']);

/** Whether the case's value can be put where the finding is. */
export function canPut({ result, reason, control }: PartCheck, caseText: string | null): boolean {
  if (caseText === null || control === null || unreachable.has(reason)) return false;
  return result === 'differs' || result === 'missing' || result === 'sameInOtherForm';
}

/** Whether the page's value can be taken into the case. */
export function canTake({ result, control }: PartCheck, pageText: string | null): boolean {
  if (pageText === null || pageText === '' || control === null) return false;
  return result === 'differs' || result === 'extra' || result === 'sameInOtherForm';
}
