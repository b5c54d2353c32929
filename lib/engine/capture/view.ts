import type { Applicant } from '../../domain/applicant';
import type { Case } from '../../domain/case/case';
import type { Facts } from '../../domain/facts';
import type { CaseRecords } from '../../domain/records';
import type { BlockList } from '../capture-targets';
import { factsOf } from '../../facts/facts';
import { highestEducation, type SelectionId, withChosen, withEmployersAddress } from '../../facts/selections';
import { type PageStatement, sameText } from './answers';
import { type Blocks, blocksOf } from './blocks';

/** One list entry of a record that the page refers to. */
export interface ListEntryAt {
  /** Its index, or the index of a new entry. */
  readonly at: number;
  /** The case already names it. */
  readonly isNamed: boolean;
}

/** The records of a case from the point of view of this page. */
export interface View {
  /**
   * The case's facts, with the entries of blocks in the page's order and the people that the page names in their
   * places.
   */
  readonly facts: Facts;
  readonly blocks: Readonly<Record<BlockList, Blocks>>;
  /** Null: the office has no such agent. */
  readonly agent: ListEntryAt | null;
  /** A new contact person comes after the last one. */
  readonly representative: ListEntryAt;
  /** Null: several are declared as the highest, and the page names none of them. */
  readonly education: ListEntryAt | null;
}

/** Finds the entries that a page refers to. */
export function viewOf(records: CaseRecords, answers: readonly PageStatement[], today: string): View {
  const { applicant, employer } = records;
  const blocks = {
    'relatives.people': blocksOf('relatives.people', answers, applicant.relatives?.people ?? []),
    'work.jobs': blocksOf('work.jobs', answers, applicant.work?.jobs ?? []),
  };
  const agent = agentOf(records, answers);
  const representative = representativeOf(records, answers);
  const education = educationOf(applicant, answers);
  const [person, contact] = [records.office?.agents?.[agent?.at ?? -1], employer.contacts?.[representative.at]];
  const school = applicant.education?.[education?.at ?? -1];
  const facts = withChosen(factsOf(records, today), {
    ...(school ? { education: school } : {}),
    ...(person ? { agent: person } : {}),
    ...(contact ? { representative: withEmployersAddress(contact, employer) } : {}),
  });
  return {
    facts: {
      ...facts,
      applicant: inPageOrder(applicant, blocks),
      case: withPageRows(records.case, answers, blocks),
    },
    blocks,
    agent,
    representative,
    education,
  };
}

const nobody = { id: 'none' };

/** The entries in the order of the page's blocks; a block that is empty on the page has nobody. */
function ordered<T>(found: Blocks, entries: readonly T[] | undefined): (T | typeof nobody)[] {
  const blocks = Math.max(-1, ...found.keys()) + 1;
  return Array.from({ length: blocks }, (_, block) => entries?.[found.get(block) ?? -1] ?? nobody);
}

function inPageOrder(applicant: Applicant, blocks: View['blocks']): Applicant {
  const { relatives, work } = applicant;
  return {
    ...applicant,
    ...(relatives
      ? { relatives: { ...relatives, people: ordered(blocks['relatives.people'], relatives.people) } }
      : {}),
    ...(work ? { work: { ...work, jobs: ordered(blocks['work.jobs'], work.jobs) } } : {}),
  };
}

/** The row in which the plan puts what the page has in this row: the row of the entry's own block. */
export function planRow(row: string, target: PageStatement['target'], blocks: View['blocks']): string {
  if (target.kind !== 'block') return row;
  const at = blocks[target.list].get(target.block) ?? target.block;
  return row.replace(`[${target.block}]`, `[${at}]`);
}

/** The case with its own portal texts moved to the rows where the page has those entries. */
function withPageRows(one: Case, answers: readonly PageStatement[], blocks: View['blocks']): Case {
  const { portalText, portalTextOf, ...others } = one;
  if (portalText === undefined) return one;
  const moved = answers.flatMap(({ target, places }) =>
    target.kind === 'block' ? places.map(({ field }) => [field.id, planRow(field.id, target, blocks)] as const) : [],
  );
  const rows = new Map(moved);
  const inPlace = (texts: Readonly<Record<string, string>>) => {
    const kept = Object.entries(texts).filter(([row]) => !rows.has(row));
    const put = moved.flatMap(([row, from]) => {
      const text = texts[from];
      return text === undefined ? [] : [[row, text] as const];
    });
    return Object.fromEntries([...kept, ...put]);
  };
  return {
    ...others,
    portalText: inPlace(portalText),
    ...(portalTextOf ? { portalTextOf: inPlace(portalTextOf) } : {}),
  };
}

/**
 * Index of the only entry that has the page's text for a member; -1 if the page has no text, or if none or several
 * entries have it.
 */
function whereSame(
  kind: SelectionId,
  member: string,
  answers: readonly PageStatement[],
  texts: readonly (string | undefined)[],
): number {
  const told = answers.find(({ target }) => target.kind === kind && target.member === member)?.told[0];
  if (!told) return -1;
  const found = texts.flatMap((text, at) => (text !== undefined && sameText(told.part, text, told.text) ? [at] : []));
  return found.length === 1 ? (found[0] ?? -1) : -1;
}

function onlyAt(entries: readonly { readonly id: string }[], id: string | undefined): number {
  const found = entries.flatMap((entry, at) => (entry.id === id ? [at] : []));
  return found.length === 1 ? (found[0] ?? -1) : -1;
}

function agentOf({ office, case: { filing } }: CaseRecords, answers: readonly PageStatement[]): ListEntryAt | null {
  const agents = office?.agents ?? [];
  const named = filing?.filer === 'agent' ? onlyAt(agents, filing.agentId) : -1;
  const told = whereSame(
    'agent',
    'name',
    answers,
    agents.map(({ name }) => name),
  );
  const at = told >= 0 ? told : named;
  return at < 0 ? null : { at, isNamed: at === named };
}

function representativeOf({ employer, case: { filing } }: CaseRecords, answers: readonly PageStatement[]): ListEntryAt {
  const contacts = employer.contacts ?? [];
  const named = onlyAt(contacts, filing?.representativeId);
  // Two contact persons with the same name: the case's own choice counts.
  const names = contacts.map(({ name }) => name);
  const told = whereSame('representative', 'name', answers, names);
  const at = told >= 0 ? told : named;
  return at < 0 ? { at: contacts.length, isNamed: false } : { at, isNamed: at === named };
}

/** The highest education on the page; one that is about to be declared the highest counts as named. */
function educationOf(applicant: Applicant, answers: readonly PageStatement[]): ListEntryAt | null {
  const all = applicant.education ?? [];
  const highest = highestEducation(applicant);
  const named = highest === undefined ? -1 : all.indexOf(highest);
  const schools = all.map(({ school }) => school);
  const told = whereSame('education', 'school', answers, schools);
  if (told >= 0) return { at: told, isNamed: told === named };
  if (named >= 0) return { at: named, isNamed: true };
  return all.some((education) => education.highest === true) ? null : { at: all.length, isNamed: true };
}
