/** The kinds of records a person works on, those that others point to first. A closed list: whoever needs all of them takes it. */
export const recordKinds = ['applicant', 'employer', 'office', 'case'] as const;

/** What a record is about. */
export type RecordKind = (typeof recordKinds)[number];

/** True for one of `recordKinds`. */
export const isRecordKind = (value: unknown): value is RecordKind => recordKinds.some((kind) => kind === value);

/** The list of an exchange document in which the records of a kind stand. */
export const recordLists = {
  applicant: 'applicants',
  employer: 'employers',
  office: 'offices',
  case: 'cases',
} as const satisfies Readonly<Record<RecordKind, string>>;
