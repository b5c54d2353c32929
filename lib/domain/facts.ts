import type { Applicant, Education } from './applicant';
import type { Case } from './case/case';
import type { StatusOfResidence } from './codes/status-of-residence';
import type { ContactPerson, Employer } from './employer';
import type { Agent, Office } from './office';
import { onceForName } from './once';

/**
 * Everything a form row can take its value from: the records of one case, and what follows from them. Made by
 * `facts/facts`; absent means not asked yet.
 */
export interface Facts {
  readonly applicant: Applicant;
  readonly employer: Employer;
  readonly case: Case;
  /** 取次者 of the case, when an agent files. */
  readonly agent?: Agent;
  /** 代理人 of the case (item 27). */
  readonly representative?: ContactPerson;
  readonly derived: Derived;
}

/** What follows from the records by a fixed rule. */
export interface Derived {
  /** Family name, then given name, as in the passport; one of them alone for a single name. */
  readonly passportName?: string;
  /** The education declared as the highest. */
  readonly education?: Education;
  /** Planned date of entry: YYYY-MM-DD, or the text that stands for it. */
  readonly plannedEntry?: string;
  /** Monthly pay in yen, a yearly amount divided by twelve and rounded down. */
  readonly monthlyPayYen?: number;
  /** Months of experience related to the job, up to the filing date. */
  readonly experienceMonths?: number;
  /** Whether the case names a dispatch site (dispatched, or working elsewhere than at the employer). */
  readonly site?: 'yes' | 'no';
  /** 現に有する在留資格, where the text that names it is one of the Agency's list. */
  readonly presentStatus?: StatusOfResidence;
  /** 在留カードの有無: known from its number, or from the ED number of whoever has none. */
  readonly cardHeld?: 'yes' | 'no';
  /** Whether the family's supporter has a place of work: whoever studies is not asked for one. */
  readonly supporterWorks?: 'yes' | 'no';
  /** The case is a real one and has the office of the sample. */
  readonly sampleOffice?: true;
}

type Leaf = string | number | boolean;

type Join<Head extends string, Tail extends string> = Tail extends '' ? Head : `${Head}.${Tail}`;

type PathsOf<T, Index extends string> = T extends Leaf
  ? ''
  : T extends readonly (infer Item)[]
    ? Join<Index, PathsOf<Item, Index>>
    : T extends object
      ? { [Key in keyof T & string]-?: Join<Key, PathsOf<NonNullable<T[Key]>, Index>> }[keyof T & string]
      : never;

/** The groups and lists of a type, entries of lists, and its facts. */
type PlacesOf<T> = T extends Leaf
  ? never
  : T extends readonly (infer Item)[]
    ? '*' | Join<'*', PlacesOf<Item>>
    : T extends object
      ? { [Key in keyof T & string]-?: Key | Join<Key, PlacesOf<NonNullable<T[Key]>>> }[keyof T & string]
      : never;

interface StoredRecords {
  readonly applicant: Applicant;
  readonly employer: Employer;
  readonly office: Office;
  readonly case: Case;
}

/** A dotted path to one plain fact of any record, `*` for an index: `applicant.education.*.school`. */
export type StoredPath = PathsOf<StoredRecords, '*'>;
/** A place of any record: a fact, a group of facts, a list or its entries. */
export type StoredPlace = PlacesOf<StoredRecords>;

/** A dotted path to one plain fact, `applicant.passport.number`. A path that does not exist does not compile. */
export type FactPath = PathsOf<Facts, `${number}`>;

type ListsOf<T> = T extends Leaf
  ? never
  : T extends readonly unknown[]
    ? ''
    : T extends object
      ? { [Key in keyof T & string]-?: Join<Key, ListsOf<NonNullable<T[Key]>>> }[keyof T & string]
      : never;

/** A dotted path to a list that stands in no other list: `applicant.education`. */
export type ListPath = ListsOf<Omit<Facts, 'derived'>>;

const keysOf = onceForName((path) => path.split('.'));

/** The fact at a path, or undefined where any step of the way is absent. */
export function factAt(facts: Facts, path: FactPath): Leaf | undefined {
  const value = valueAt(facts, path);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}

/** How many entries the list at a path has; none where it is absent. */
export function countAt(facts: Facts, path: ListPath): number {
  const value = valueAt(facts, path);
  return Array.isArray(value) ? value.length : 0;
}

function valueAt(facts: Facts, path: string): unknown {
  let value: unknown = facts;
  for (const key of keysOf(path)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}
