import type { Applicant, Education } from '../domain/applicant';
import type { ContactPerson, Employer } from '../domain/employer';
import type { Facts, StoredPath, StoredPlace } from '../domain/facts';
import type { Agent } from '../domain/office';
import type { CaseRecords } from '../domain/records';
import type { FactEdit } from './edit';

/** The entries of lists that a case has chosen; absent: none, or several possible ones. */
export interface Chosen {
  readonly education?: Education;
  readonly agent?: Agent;
  readonly representative?: ContactPerson;
}
export type SelectionId = keyof Chosen;

/** An entry that is chosen from a list of a record: which one it is, and how to choose another. */
export interface Selection<Entry> {
  /** The beginning of the form's paths to the chosen entry. */
  readonly root: string;
  readonly list: Extract<StoredPlace, 'applicant.education' | 'employer.contacts' | 'office.agents'>;
  /** The fact of the case that names the entry by its id; null: the entry itself is marked. */
  readonly namedBy: StoredPath | null;
  /** The chosen entry, as the form gets it. */
  readonly compute: (records: CaseRecords) => Entry | undefined;
  /** The facts that choose the entry at an index, the choice itself first. None if the list has no such entry. */
  readonly accept: (at: number, records: CaseRecords) => readonly FactEdit[];
}

/** Every choice of an entry, by the name of what is chosen. */
export const selections: { readonly [Id in SelectionId]-?: Selection<NonNullable<Chosen[Id]>> } = {
  education: {
    root: 'derived.education',
    list: 'applicant.education',
    namedBy: null,
    compute: ({ applicant }) => highestEducation(applicant),
    // This one becomes the education declared as the highest, and no other is.
    accept: (at, { applicant }) => {
      const all = applicant.education ?? [];
      const mark = (place: number, value: true | undefined): FactEdit => ({
        record: 'applicant',
        path: `education.${place}.highest`,
        value,
      });
      const others = all.flatMap(({ highest }, place) => (highest === true && place !== at ? [place] : []));
      return all[at] === undefined ? [] : [mark(at, true), ...others.map((place) => mark(place, undefined))];
    },
  },
  agent: {
    root: 'agent',
    list: 'office.agents',
    namedBy: 'case.filing.agentId',
    compute: ({ office, case: { filing } }) =>
      filing?.filer === 'agent' ? chosen(office?.agents, filing.agentId) : undefined,
    // Naming an agent means that an agent files.
    accept: (at, { office }) => {
      const named = naming('filing.agentId', office?.agents?.[at]);
      return named.length === 0 ? [] : [...named, { record: 'case', path: 'filing.filer', value: 'agent' }];
    },
  },
  representative: {
    root: 'representative',
    list: 'employer.contacts',
    namedBy: 'case.filing.representativeId',
    compute: ({ employer, case: { filing } }) => {
      const person = chosen(employer.contacts, filing?.representativeId);
      return person && withEmployersAddress(person, employer);
    },
    accept: (at, { employer }) => naming('filing.representativeId', employer.contacts?.[at]),
  },
};

export const selectionIds = ['education', 'agent', 'representative'] as const satisfies readonly SelectionId[];

/**
 * Where a fact of a chosen entry is in its list, `agent.name` in entry `.*` at `office.agents.*.name`; undefined for a
 * path that does not lead into a chosen entry.
 */
export function placeInList(path: string, entry: '' | `.${string}`): string | undefined {
  const id = selectionOf(path);
  return id && `${selections[id].list}${entry}${path.slice(selections[id].root.length)}`;
}

/** The selection whose chosen entry a path of the form's facts leads into; undefined for every other path. */
export const selectionOf = (path: string): SelectionId | undefined =>
  selectionIds.find((id) => path.startsWith(`${selections[id].root}.`));

/** The selection that chooses from a list, `employer.contacts`; undefined if nothing is chosen from it. */
export const selectionFrom = (list: string): SelectionId | undefined =>
  selectionIds.find((id) => selections[id].list === list);

/** The chosen entries in a case's facts. */
export const chosenIn = ({ agent, representative, derived: { education } }: Facts): Chosen => ({
  ...(education ? { education } : {}),
  ...(agent ? { agent } : {}),
  ...(representative ? { representative } : {}),
});

/** The facts as they would be with exactly these entries chosen. */
export function withChosen(facts: Facts, { education, agent, representative }: Chosen): Facts {
  const { agent: _, representative: __, derived, ...others } = facts;
  const { education: ___, ...otherDerived } = derived;
  return {
    ...others,
    ...(agent ? { agent } : {}),
    ...(representative ? { representative } : {}),
    derived: { ...otherDerived, ...(education ? { education } : {}) },
  };
}

/**
 * Item 27 accepts the employer's address and telephone number for the employer's own staff (COE reference 1.2), so a
 * person without their own gets the employer's. Address and postal code belong together, never one of each.
 */
export function withEmployersAddress(person: ContactPerson, employer: Employer): ContactPerson {
  const ownAddress = person.postalCode !== undefined || person.address !== undefined;
  const ownPhone = person.phone !== undefined || person.mobile !== undefined;
  return {
    ...person,
    ...(ownAddress ? {} : { postalCode: employer.postalCode, address: employer.address }),
    ...(ownPhone ? {} : { phone: employer.phone }),
  };
}

const levels: readonly string[] = [
  'doctor',
  'master',
  'bachelor',
  'juniorCollege',
  'vocational',
  'highSchool',
  'juniorHigh',
];

/**
 * 最終学歴 ("最も教育水準の高い教育機関"): the one education marked as the highest, or the only one, or the one of the
 * highest level, the latest of equals. Undefined if that cannot be decided: several are marked, a level is not known or
 * is その他, or two of the same level cannot be ordered by their dates.
 */
export function highestEducation(applicant: Applicant): Education | undefined {
  const all = applicant.education ?? [];
  const marked = all.filter((education) => education.highest === true);
  if (marked.length > 0) return only(marked);
  if (all.length < 2) return all[0];
  const rankOf = (education: Education) => levels.indexOf(education.level ?? '');
  if (all.some((education) => rankOf(education) < 0)) return undefined;
  const best = Math.min(...all.map(rankOf));
  const highest = all.filter((education) => rankOf(education) === best);
  if (highest.length === 1) return highest[0];
  const dates = highest.map(({ graduatedOn }) => graduatedOn ?? '');
  if (dates.some((date) => !/^\d{4}-\d{2}-\d{2}$/.test(date))) return undefined;
  const latest = [...dates].sort().at(-1);
  return only(highest.filter(({ graduatedOn }) => graduatedOn === latest));
}

/** The person that a case names; if it names nobody, the only one there is. */
function chosen<T extends { readonly id: string }>(people: readonly T[] | undefined, id: string | undefined) {
  return only(id === undefined ? (people ?? []) : (people?.filter((person) => person.id === id) ?? []));
}

/** The only entry of a list; undefined if there is none or more than one. */
function only<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}

const naming = (path: string, person: { readonly id: string } | undefined): readonly FactEdit[] =>
  person === undefined ? [] : [{ record: 'case', path, value: person.id }];
