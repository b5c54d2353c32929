import type { Facts } from '../domain/facts';
import type { CaseRecords } from '../domain/records';
import type { Procedure } from '../spec/field';
import { type PageStatement, statementsOf, inEffect } from './capture/answers';
import { edited, withoutPortalText } from './capture/edit';
import type { CaptureItem, PageValue } from './capture/item';
import { type Proposal, type ProposalSet, proposalsFor } from './capture/proposals';
import { ensureEntry, settleContact, settleEducation } from './capture/settle';
import { targetOf } from './capture-targets';
import { derivations } from '../facts/derivations';
import { factsOf } from '../facts/facts';

export {
  type CaptureItem,
  type CaptureProblem,
  type CaptureState,
  captureProblems,
  captureStates,
  type PageValue,
} from './capture/item';

/**
 * What each value of a page means as a fact of the case, in the form's order: new, changed, the same, or impossible to
 * take over. An empty row proposes nothing, and neither does an option that is preselected on an untouched page.
 * Nothing is decided here: only a person chooses what to take over.
 * @param values what is on the page; rows outside the procedure are skipped
 * @param today the filing date if the case has none, YYYY-MM-DD
 */
export function captureOf(
  procedure: Procedure,
  records: CaseRecords,
  values: readonly PageValue[],
  today: string,
): readonly CaptureItem[] {
  return proposalSetOf(procedure, records, values, today).proposals.map(({ item }) => item);
}

/**
 * The records with the chosen items taken over. No other fact changes except those that belong to a chosen one: the
 * other half of a name, the answer that a given number implies, the case's choice of a new contact person. Impossible
 * items are never taken over. Parse the result with the schemas of `lib/domain` before storing it.
 * @param chosen ids of `captureOf` for the same page and records
 * @param newId makes the id of a new list entry
 */
export function applyCapture(
  procedure: Procedure,
  records: CaseRecords,
  values: readonly PageValue[],
  chosen: ReadonlySet<string>,
  today: string,
  newId: () => string,
): CaseRecords {
  return taken(records, proposalSetOf(procedure, records, values, today), chosen, today, newId);
}

/**
 * Whether an item would go into the given entry of the case or, if the case has no such entry, into a new one. Always
 * true for items outside of blocks.
 */
export function goesInto(procedure: Procedure, { applicant }: CaseRecords, item: CaptureItem, row: string): boolean {
  const parts = procedure.fields.find(({ id }) => id === row)?.parts ?? [];
  return parts.every(({ from }) => {
    const target = from === undefined ? null : targetOf(from);
    if (target?.kind !== 'block') return true;
    const entries = target.list === 'work.jobs' ? applicant.work?.jobs : applicant.relatives?.people;
    const at = Number(item.target.path.slice(target.list.length + 1).split('.')[0]);
    return entries?.[target.block] === undefined ? entries?.[at] === undefined : at === target.block;
  });
}

function proposalSetOf(
  procedure: Procedure,
  records: CaseRecords,
  values: readonly PageValue[],
  today: string,
): ProposalSet {
  const answers = statementsOf(procedure, values);
  return proposalsFor(procedure, records, inEffect(answers, pageFacts(procedure, records, answers, today)), today);
}

/** The page as a case of its own: only what it says, without stored records. */
function pageFacts(
  procedure: Procedure,
  { case: one }: CaseRecords,
  answers: readonly PageStatement[],
  today: string,
): Facts {
  const blank: CaseRecords = {
    applicant: { id: 'page' },
    employer: { id: 'page' },
    case: { id: 'page', applicantId: 'page', employerId: 'page', procedure: one.procedure },
  };
  const found = proposalsFor(procedure, blank, answers, today);
  const all = new Set(found.proposals.map(({ item }) => item.id));
  let count = 0;
  const newId = () => {
    count += 1;
    return `page-${count}`;
  };
  return factsOf(taken(blank, found, all, today, newId), today);
}

const experience = derivations.experienceMonths.place;

function taken(
  records: CaseRecords,
  { proposals, view }: ProposalSet,
  chosen: ReadonlySet<string>,
  today: string,
  newId: () => string,
): CaseRecords {
  const all = proposals.filter(({ item: { id, state } }) => chosen.has(id) && (state === 'new' || state === 'changed'));
  const apply = (before: CaseRecords, { edits, planRows }: Proposal): CaseRecords => {
    const after = edits.reduce((now, edit) => edited(now, edit, newId), before);
    return { ...after, case: withoutPortalText(after.case, planRows) };
  };
  const plain = all.filter(({ item, answer }) => item.id !== experience && answer?.target.kind !== 'representative');
  let now = plain.reduce(apply, records);
  now = settleEducation(now, view, all);
  const persons = all.filter(({ answer }) => answer?.target.kind === 'representative');
  if (persons.length > 0) now = ensureEntry(now, 'employer', 'contacts', view.representative.at, newId);
  now = persons.reduce(apply, now);
  now = settleContact({ before: records, now, view, proposals, chosen });
  // If the jobs already give these months, the months need no statement of their own.
  const months = all.find(({ item }) => item.id === experience);
  if (months === undefined || !months.answer?.read.ok) return now;
  const isDerived = factsOf(now, today).derived.experienceMonths === months.answer.read.value;
  return isDerived ? now : apply(now, months);
}
