import type { ReportedRule, WithOverride } from '../../lib/checks/finding';
import type { Report } from '../../lib/checks/report';
import type { DocumentFinding, FieldFinding } from '../../lib/spec/check';

/** How much a finding matters: it stands in the way, is worth a look, or is only there to be read. */
export type Weight = 'blocks' | 'warning' | 'quiet';

/** What a person may choose to see. */
export const filters = ['blocks', 'warnings', 'all'] as const;
/** One of `filters`. */
export type Filter = (typeof filters)[number];

const shownBy: Readonly<Record<Filter, readonly Weight[]>> = {
  blocks: ['blocks'],
  warnings: ['blocks', 'warning'],
  all: ['blocks', 'warning', 'quiet'],
};

/** Whether a filter lets a finding of this weight through. */
export const isShown = (weight: Weight, filter: Filter): boolean => shownBy[filter].includes(weight);

type Blockers = Report['blockers'];

/** An error stands in the way, unless a person overruled it; a row whose question is open waits for another row. */
export function weightOfField({ level, overruled }: WithOverride<FieldFinding>): Weight {
  if (level === 'error' && !overruled) return 'blocks';
  return level === 'info' && !overruled ? 'quiet' : 'warning';
}

/** As the report counts its blockers. What expires soon, cannot be told or was overruled is worth a look. */
export function weightOfDocument(finding: WithOverride<DocumentFinding>, blockers: Blockers): Weight {
  if (blockers.some(({ kind, id }) => kind === 'document' && id === finding.id)) return 'blocks';
  if (finding.overruled) return 'warning';
  // A document of a group is counted by its group.
  if (finding.group !== undefined) return 'quiet';
  return ['satisfied', 'notRequired'].includes(finding.state) ? 'quiet' : 'warning';
}

/** As the report counts its blockers. A comparison left to a person and anything overruled is worth a look. */
export function weightOfRule({ id, outcome, overruled }: ReportedRule, blockers: Blockers): Weight {
  if (blockers.some((blocker) => blocker.kind === 'rule' && blocker.id === id)) return 'blocks';
  if (overruled) return 'warning';
  return outcome === 'pass' || outcome === 'notApplicable' ? 'quiet' : 'warning';
}
