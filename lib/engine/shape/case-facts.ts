import type { CaseRecords } from '../../domain/records';
import type { FillPlan } from '../fill-plan';

/** Names of options as they are stored, `male`: a page prints other words for them. */
const isCode = (text: string): boolean => /^[a-z][A-Za-z0-9-]*$/.test(text);

/**
 * Everything that a case says in words or numbers of its own, as stored and as the form takes it: what a file for others
 * must not repeat. Options are the page's words and not among it.
 */
export function caseFacts(records: CaseRecords, job: FillPlan): readonly string[] {
  const planned = job.rows.flatMap(({ parts }) =>
    parts.flatMap(({ kind, want }) =>
      want.state === 'write' && (kind === 'text' || kind === 'textarea') ? [want.text] : [],
    ),
  );
  return [...new Set([...leavesOf(records), ...planned])];
}

function leavesOf(value: unknown): readonly string[] {
  if (typeof value === 'number') return [String(value)];
  if (typeof value === 'string') return isCode(value) ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [];
}
