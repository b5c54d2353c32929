import type { CaseRecords } from '../../domain/records';
import type { FactEdit } from '../../facts/edit';
import { type SelectionId, selectionIds, selections } from '../../facts/selections';
import type { PageStatement } from './answers';
import { valueAt } from '../../facts/draft';
import type { CaptureItem } from './item';
import type { View } from './view';

/** A choice that the page makes differently from the case: which agent, which person of item 27, which education. */
export interface EntryChoice {
  readonly target: CaptureItem['target'];
  /** The name of the case's choice; null: none yet. */
  readonly caseText: string | null;
  readonly edits: readonly FactEdit[];
}

/** The fact by which a page names an entry. */
const namingFact: Readonly<Record<SelectionId, string>> = {
  education: 'school',
  agent: 'name',
  representative: 'name',
};

/**
 * The choice behind a name on the page, if the record has an entry of that name and the case has chosen no entry or
 * another one.
 */
export function entryChoice({ target, read }: PageStatement, records: CaseRecords, view: View): EntryChoice | null {
  if (!read.ok || !isSelection(target) || target.member !== namingFact[target.kind]) return null;
  const present = view[target.kind];
  if (present === null || present.isNamed) return null;
  const edits = selections[target.kind].accept(present.at, records);
  const [choice] = edits;
  if (choice === undefined) return null;
  const { record, path } = choice;
  return { target: { record, path }, caseText: nameOfChosen(target.kind, records), edits };
}

type Target = PageStatement['target'];
const isSelection = (target: Target): target is Extract<Target, { kind: SelectionId }> =>
  selectionIds.some((id) => id === target.kind);

/** The name of the entry that the case has chosen itself; null if it only follows from there being just one. */
function nameOfChosen(kind: SelectionId, records: CaseRecords): string | null {
  const { namedBy, compute } = selections[kind];
  const isNamed = namedBy === null || valueAt(records, namedBy) !== undefined;
  const name = isNamed ? valueAt(compute(records), namingFact[kind]) : undefined;
  return typeof name === 'string' ? name : null;
}
