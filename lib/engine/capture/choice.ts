import type { CaseRecords } from '../../domain/records';
import { highestEducation } from '../../facts/facts';
import type { PageStatement } from './answers';
import type { Edit } from './edit';
import type { CaptureItem } from './item';
import type { View } from './view';

/** A choice of the case that the page makes otherwise: which agent, which person of item 27, which education. */
export interface EntryChoice {
  readonly target: CaptureItem['target'];
  /** The name of what the case has chosen; null: nothing yet. */
  readonly caseText: string | null;
  readonly edits: readonly Edit[];
}

/** The choice behind a name on the page, where the record has an entry of that name and the case has chosen no or another one. */
export function entryChoice({ target, read }: PageStatement, records: CaseRecords, view: View): EntryChoice | null {
  if (!read.ok) return null;
  const { office, employer, applicant } = records;
  const { filing } = records.case;
  if (target.kind === 'education' && target.member === 'school') {
    const at = chosenAnew(view.education, applicant.education);
    return at === null ? null : educationChoice(records, at);
  }
  if (target.kind === 'agent' && target.member === 'name') {
    const at = chosenAnew(view.agent, office?.agents);
    const named = filing?.filer === 'agent' ? nameOf(office?.agents, filing.agentId) : null;
    return at === null ? null : filingChoice('agentId', office?.agents?.[at]?.id, named);
  }
  if (target.kind === 'representative' && target.member === 'name') {
    const at = chosenAnew(view.representative, employer.contacts);
    const named = nameOf(employer.contacts, filing?.representativeId);
    return at === null ? null : filingChoice('representativeId', employer.contacts?.[at]?.id, named);
  }
  return null;
}

function chosenAnew(present: View['agent'], entries: readonly unknown[] | undefined): number | null {
  if (present === null || present.isNamed || entries?.[present.at] === undefined) return null;
  return present.at;
}

function nameOf(
  people: readonly { readonly id: string; readonly name?: string | undefined }[] | undefined,
  id?: string,
) {
  return people?.find((person) => person.id === id)?.name ?? null;
}

function filingChoice(
  member: 'agentId' | 'representativeId',
  id: string | undefined,
  caseText: string | null,
): EntryChoice | null {
  if (id === undefined) return null;
  const target = { record: 'case', path: `filing.${member}` } as const;
  const filer: readonly Edit[] = member === 'agentId' ? [{ record: 'case', path: 'filing.filer', value: 'agent' }] : [];
  return { target, caseText, edits: [...filer, { ...target, value: id }] };
}

/** The one becomes the education declared as the highest, and no other is. */
function educationChoice({ applicant }: CaseRecords, at: number): EntryChoice {
  const others = (applicant.education ?? []).flatMap(({ highest }, place): Edit[] =>
    highest === true && place !== at
      ? [{ record: 'applicant', path: `education.${place}.highest`, value: undefined }]
      : [],
  );
  const target = { record: 'applicant', path: `education.${at}.highest` } as const;
  return {
    target,
    caseText: highestEducation(applicant)?.school ?? null,
    edits: [{ ...target, value: true }, ...others],
  };
}
