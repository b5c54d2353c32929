import type { ContactPerson, Employer } from '../../domain/employer';
import type { RecordKind } from '../../domain/exchange';
import type { CaseRecords } from '../../domain/records';
import { highestEducation } from '../../facts/selections';
import { sameText } from './answers';
import { valueAt } from '../../facts/draft';
import { edited } from './edit';
import type { Proposal } from './proposals';
import type { View } from './view';

/** The records with an entry at that index of a list; a new entry gets an id. */
export function ensureEntry(
  records: CaseRecords,
  record: RecordKind,
  list: string,
  at: number,
  newId: () => string,
): CaseRecords {
  if (valueAt(records[record], `${list}.${at}`) !== undefined) return records;
  const id = newId();
  return edited(records, { record, path: `${list}.${at}.id`, value: id }, () => id);
}

/**
 * Keeps the education that the case has chosen as the highest, even if that no longer follows from what was taken over.
 */
export function settleEducation(records: CaseRecords, view: View, taken: readonly Proposal[]): CaseRecords {
  const { education } = view;
  if (!education?.isNamed || !taken.some(({ answer }) => answer?.target.kind === 'education')) return records;
  const all = records.applicant.education ?? [];
  const isNew = view.facts.derived.education === undefined;
  if (!isNew && highestEducation(records.applicant) === all[education.at]) return records;
  const made = all.map((entry, place) => (place === education.at ? { ...entry, highest: true } : entry));
  return { ...records, applicant: { ...records.applicant, education: made } };
}

/** Pairs of a contact person's facts that belong together: if the person has neither, the employer's count. */
const pairs = [
  ['postalCode', 'address'],
  ['phone', 'mobile'],
] as const;
type Member = (typeof pairs)[number][number];

interface Settling {
  readonly before: CaseRecords;
  readonly now: CaseRecords;
  readonly view: View;
  readonly proposals: readonly Proposal[];
  readonly chosen: ReadonlySet<string>;
}

/**
 * Names a new contact person in the case. The person's address and telephone number are kept only if they differ from
 * the employer's: otherwise they would stay behind when the employer moves.
 */
export function settleContact({ before, now, view, proposals, chosen }: Settling): CaseRecords {
  const { at } = view.representative;
  const person = now.employer.contacts?.[at];
  if (person === undefined) return now;
  const own = before.employer.contacts?.[at];
  const shown = view.facts.representative;
  const memberOf = ({ answer }: Proposal) =>
    answer?.target.kind === 'representative' ? answer.target.member : undefined;
  const made = pairs.reduce<ContactPerson>((contact, pair) => {
    if (pair.some((member) => own?.[member] !== undefined)) return contact;
    const asked = proposals.filter((one) => pair.some((member) => memberOf(one) === member));
    const stays = (member: Member): string | undefined => {
      const proposal = asked.find((one) => memberOf(one) === member);
      if (proposal?.item.state === 'same') return shown?.[member];
      const { read } = proposal?.answer ?? {};
      const isTaken = proposal !== undefined && proposal.item.state !== 'impossible' && chosen.has(proposal.item.id);
      return isTaken && read?.ok ? String(read.value) : undefined;
    };
    const wanted = pair.map((member) => ({ member, text: stays(member), part: partOf(asked, member, memberOf) }));
    if (wanted.every(({ text }) => text === undefined)) return contact;
    const isEmployers = wanted.every(({ member, text, part }) => {
      const employers = employersOwn(now.employer, member);
      return text === undefined || (part !== undefined && employers !== undefined && sameText(part, employers, text));
    });
    // If one of the pair is the person's own, the employer's no longer fills in for the other.
    const texts = isEmployers ? [] : wanted.map(({ member, text }) => [member, text ?? shown?.[member]] as const);
    const { [pair[0]]: _, [pair[1]]: __, ...others } = contact;
    return { ...others, ...Object.fromEntries(texts.filter(([, text]) => text !== undefined)) };
  }, person);
  const contacts = now.employer.contacts?.map((contact, place) => (place === at ? made : contact)) ?? [];
  const settled = { ...now, employer: { ...now.employer, contacts } };
  return own === undefined ? named(settled, person.id) : settled;
}

function partOf(asked: readonly Proposal[], member: Member, memberOf: (one: Proposal) => string | undefined) {
  return asked.find((one) => memberOf(one) === member)?.answer?.told[0]?.part;
}

function employersOwn(employer: Employer, member: Member): string | undefined {
  return member === 'mobile' ? undefined : employer[member];
}

function named(records: CaseRecords, representativeId: string): CaseRecords {
  return { ...records, case: { ...records.case, filing: { ...records.case.filing, representativeId } } };
}
