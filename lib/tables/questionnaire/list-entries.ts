import { type Leaf, leafAt, leavesOf } from '../mapping/leaf';
import { recordKinds } from '../../domain/record-kinds';
import type { RowIndex } from '../../editor/rows';

/** How many empty entries a questionnaire offers of a list that no form has room for: as many as are usual, with some to spare. */
const usualEntries: Readonly<Record<string, number>> = {
  'applicant.subjects': 8,
  'applicant.skills': 5,
  'case.job.duties': 6,
  'case.pay.allowances': 4,
  'employer.staff': 6,
  'employer.plan.actuals': 12,
  'employer.plan.expenses': 10,
  'employer.plan.staff': 6,
};
const fewEntries = 3;

/** The facts of an entry that can be asked for: those of the form's block, or of a list that no form asks for all. */
const askedIn = (list: string, leaf: Leaf, rows: RowIndex): readonly Leaf[] => {
  const own = leavesOf(leaf.record).filter((one) => one.path.startsWith(`${list}.*.`) && !one.own);
  const ofForm = own.filter((one) => rows.feedsOf(one.path.replace('.*.', '.0.')).length > 0);
  return ofForm.length > 0 ? ofForm : own.filter(({ askedOf }) => askedOf === leaf.askedOf);
};

/** The empty entries of a list, each with the facts to ask for it. `list` begins with its kind of record. */
export interface EmptyEntries {
  readonly leaves: readonly Leaf[];
  readonly count: number;
}

/** What to ask of a list that has no entry yet, for one of its facts. */
export const emptyEntries = (list: string, leaf: Leaf, rows: RowIndex): EmptyEntries => ({
  leaves: askedIn(list, leaf, rows),
  count: rows.blocksOf(list) ?? (rows.feedsOf(leaf.path).length > 0 ? 1 : (usualEntries[list] ?? fewEntries)),
});

/**
 * The facts behind a place that is none itself: of a list those of its first entry, `case.job.duties.0.name`; of a group its own,
 * `case.training.place`. Lists inside a group are asked for on their own.
 */
export function factsInside(place: string): readonly string[] {
  if (leafAt(place) !== undefined) return [];
  const [record] = place.split('.');
  const kind = recordKinds.find((one) => one === record);
  const own = kind === undefined ? [] : leavesOf(kind).filter((one) => !one.own && one.kind !== 'fullName');
  const ofList = own.filter(({ path }) => path.startsWith(`${place}.*.`));
  const ofGroup = own.filter(({ path }) => path.startsWith(`${place}.`) && !path.includes('*'));
  return (ofList.length > 0 ? ofList : ofGroup).map(({ path }) => path.replace('.*.', '.0.'));
}
