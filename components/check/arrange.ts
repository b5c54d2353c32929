import type { CheckReport, PartCheck } from '../../lib/engine/check-report';
import { type FindingKind, findingKinds, isFinding } from '../../lib/spec/check-result';
import { matchKey } from '../../lib/spec/part-key';

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

/** The parts of a check that need attention, in the form's order. */
export const findingsIn = (report: CheckReport): readonly PartCheck[] =>
  report.parts.filter(({ result }) => isFinding(result));

/** The kinds of findings in a check, in their order, with their numbers. */
export function kindsFound(report: CheckReport): readonly { readonly kind: FindingKind; readonly count: number }[] {
  return findingKinds.flatMap((kind) => (report.counts[kind] > 0 ? [{ kind, count: report.counts[kind] }] : []));
}

/**
 * The findings by the form's headings. Findings that follow from a wrong answer are below that answer, so that the
 * answer is corrected first; with a filter every finding stands alone.
 */
export function arrangeFindings(report: CheckReport, filter: KindFilter): readonly FindingSection[] {
  const shown = findingsIn(report).filter(({ result }) => filter === 'all' || result === filter);
  const byKey = new Map(filter === 'all' ? shown.map((finding) => [matchKey(finding.row, finding.part), finding]) : []);
  const follow = new Map<PartCheck, PartCheck[]>();
  const causes: PartCheck[] = [];
  for (const finding of shown) {
    const cause = causeOf(finding, byKey);
    if (cause === finding) causes.push(finding);
    else follow.set(cause, [...(follow.get(cause) ?? []), finding]);
  }
  const sections = new Map<string, FindingGroup[]>();
  for (const finding of causes) {
    const group = { finding, follow: follow.get(finding) ?? [] };
    sections.set(finding.section, [...(sections.get(finding.section) ?? []), group]);
  }
  return [...sections].map(([section, groups]) => ({ section, groups }));
}

/** The topmost shown answer that a finding depends on; the finding itself if there is none. */
function causeOf(finding: PartCheck, byKey: ReadonlyMap<string, PartCheck>): PartCheck {
  const seen = new Set<PartCheck>();
  let cause = finding;
  for (;;) {
    seen.add(cause);
    const above = cause.under === undefined ? undefined : byKey.get(cause.under);
    if (!above) return cause;
    // Two answers may depend on each other: then neither is the cause, and each stands alone.
    if (seen.has(above)) return finding;
    cause = above;
  }
}

const unreachable: ReadonlySet<string | undefined> = new Set(['hidden', 'disabled', 'answerAbove']);

/** A correct value in a block of another number: the case has it as it is, and a single part would mix two entries. */
const isElsewhere = ({ reason, entry }: Pick<PartCheck, 'reason' | 'entry'>) =>
  reason === 'order' && entry !== undefined;

/** Whether the case's value can be put where the finding is. */
export function canPut(finding: PartCheck, caseText: string | null): boolean {
  const { result, reason, control } = finding;
  if (isElsewhere(finding) || caseText === null || control === null || unreachable.has(reason)) return false;
  return result === 'differs' || result === 'missing' || result === 'sameInOtherForm';
}

/** Whether the page's value can be taken into the case. */
export function canTake(finding: PartCheck, pageText: string | null): boolean {
  const { result, control } = finding;
  if (isElsewhere(finding) || pageText === null || pageText === '' || control === null) return false;
  return result === 'differs' || result === 'extra' || result === 'sameInOtherForm';
}
