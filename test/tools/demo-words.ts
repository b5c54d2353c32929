import type { CheckReport } from '../../lib/engine/check-report';
import { countOutcomes, type FillReport, type Outcome } from '../../lib/engine/fill-plan';
import { findingKinds } from '../../lib/spec/check-result';
import type { OutcomeKind } from '../../lib/spec/outcome';

const words: Readonly<Record<OutcomeKind, string>> = {
  filled: 'filled and read back',
  alreadyEqual: 'already right',
  keptUserValue: 'kept as the person typed it',
  refused: 'refused, with a reason',
  notOnPage: 'not on the page',
  cleared: "another applicant's, taken away",
  noData: 'nothing to write',
  yours: 'for a person only',
};

/** A fill's report in words for the reader of a terminal. Holds no values, because the report holds none. */
export function reportInWords(report: FillReport): string {
  const shown = report.outcomes.filter(({ reason }) => reason !== 'otherStatus');
  const lines = [
    `The fill ended: ${report.end}. ${report.writes} writes in ${report.timings.total.toFixed(0)} ms.`,
    '',
  ];
  const counted = countOutcomes(shown);
  for (const [kind, count] of Object.entries(counted)) {
    if (count > 0) lines.push(`  ${String(count).padStart(4)}  ${words[kind as OutcomeKind]}`);
  }
  lines.push('', 'By section:');
  for (const section of new Set(shown.map((outcome) => outcome.section))) {
    const here = countOutcomes(shown.filter((outcome) => outcome.section === section));
    const told = Object.entries(here).filter(([, count]) => count > 0);
    lines.push(`  ${section}`, `      ${told.map(([kind, count]) => `${count} ${kind}`).join(', ')}`);
  }
  const remaining = shown.filter(isForPerson);
  lines.push('', remaining.length === 0 ? 'Nothing remains for the person.' : 'What remains for the person:');
  for (const { label, outcome, reason } of remaining) lines.push(`  ${label}: ${reason ?? outcome}`);
  return lines.join('\n');
}

/** A check in words for the reader of a terminal. Holds no values, because the report holds none. */
export function checkInWords({ counts, timings }: CheckReport): string {
  const found = findingKinds.filter((kind) => counts[kind] > 0).map((kind) => `${counts[kind]} ${kind}`);
  const differences = found.length === 0 ? 'nothing differs' : found.join(', ');
  return `Checked against the case in ${timings.total.toFixed(0)} ms: ${counts.equal} equal, ${differences}, ${counts.yours} for a person only.`;
}

function isForPerson({ outcome, reason }: Outcome): boolean {
  if (outcome === 'noData') return reason === 'notAnswered';
  return outcome !== 'filled' && outcome !== 'alreadyEqual' && outcome !== 'cleared';
}
