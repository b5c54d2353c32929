import type { Applicant } from '../domain/applicant';
import type { Case } from '../domain/case/case';
import type { Employer } from '../domain/employer';

/** Which of two values a merged record gets; `both`: the entries of both lists. */
export type MergeChoice = 'keep' | 'drop' | 'both';

/** By top-level fact of the record. */
export type MergeChoices = Readonly<Record<string, MergeChoice>>;

type Person = Applicant | Employer;

/** One fact in the preview of a merge. */
export interface MergeLine {
  /** The top-level key of the record: `passport`, `contacts`. */
  readonly key: string;
  readonly keep: unknown;
  readonly drop: unknown;
  /** Whether both records have the same value. */
  readonly same: boolean;
  /** The possible choices; the first is proposed. */
  readonly choices: readonly MergeChoice[];
}

/** Lists whose entries cases refer to by id, by the kind of record. */
const namedLists = { applicant: ['education', 'qualifications', 'work', 'relatives'], employer: ['contacts'] } as const;

type Bag = Readonly<Record<string, unknown>>;

/** Every fact of either record with a proposal: a value that only one has is taken, lists are joined. */
export function mergeLines(kind: 'applicant' | 'employer', keep: Person, drop: Person): readonly MergeLine[] {
  const [a, b] = [keep as Bag, drop as Bag];
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => key !== 'id');
  return keys
    .filter((key) => a[key] !== undefined || b[key] !== undefined)
    .map((key) => {
      const [mine, theirs] = [a[key], b[key]];
      const same = canonical(mine) === canonical(theirs);
      return { key, keep: mine, drop: theirs, same, choices: choicesOf(kind, key, mine, theirs) };
    });
}

function choicesOf(kind: 'applicant' | 'employer', key: string, mine: unknown, theirs: unknown): MergeChoice[] {
  if (theirs === undefined || canonical(mine) === canonical(theirs)) return ['keep'];
  // Entries that a case refers to must not disappear with their record.
  const joins = isJoined(kind, key) || Array.isArray(theirs);
  if (mine === undefined) return ['drop', 'keep'];
  return joins ? ['both', 'keep', 'drop'] : ['keep', 'drop'];
}

const isJoined = (kind: 'applicant' | 'employer', key: string): boolean =>
  (namedLists[kind] as readonly string[]).includes(key);

/** A merged record, and the new ids of the dropped record's entries in it. */
export interface Merged {
  readonly record: Bag;
  /** Ids of the dropped record's entries that had to change, old to new. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Ids of all entries of the merged record. */
  readonly entries: ReadonlySet<string>;
}

/**
 * Merges two records into one. A fact without a choice gets the proposal of `mergeLines`. If an id of the dropped
 * record's entry is used for something else in the kept one, the entry gets a new id from `newId`.
 */
export function merged(
  kind: 'applicant' | 'employer',
  keep: Person,
  drop: Person,
  choices: MergeChoices,
  newId: () => string,
): Merged {
  const renamed = new Map<string, string>();
  const taken = new Set(entryIds(keep));
  const record: Record<string, unknown> = { id: keep.id };
  for (const line of mergeLines(kind, keep, drop)) {
    const choice = line.choices.find((one) => one === choices[line.key]) ?? line.choices[0];
    const value =
      choice === 'drop'
        ? line.drop
        : choice === 'both'
          ? joined(line.keep, line.drop, taken, renamed, newId)
          : line.keep;
    if (value !== undefined) record[line.key] = value;
  }
  return { record, renamed, entries: new Set(entryIds(record)) };
}

/** Both lists, equal entries only once; for a declaration the kept answer, and the entries of both. */
function joined(
  mine: unknown,
  theirs: unknown,
  taken: Set<string>,
  renamed: Map<string, string>,
  newId: () => string,
): unknown {
  if (Array.isArray(mine) && Array.isArray(theirs)) return joinedLists(mine, theirs, taken, renamed, newId);
  if (!isBag(mine) || !isBag(theirs)) return mine ?? theirs;
  const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  return Object.fromEntries(keys.map((key) => [key, joined(mine[key], theirs[key], taken, renamed, newId)]));
}

function joinedLists(
  mine: readonly unknown[],
  theirs: readonly unknown[],
  taken: Set<string>,
  renamed: Map<string, string>,
  newId: () => string,
): readonly unknown[] {
  const known = new Map(mine.map((entry) => [canonical(withoutId(entry)), entry]));
  const more = theirs.flatMap((entry): unknown[] => {
    const twin = known.get(canonical(withoutId(entry)));
    const [own, other] = [idOf(entry), idOf(twin)];
    if (twin !== undefined) {
      if (own !== undefined && other !== undefined && own !== other) renamed.set(own, other);
      return [];
    }
    if (own === undefined || !taken.has(own)) return [entry];
    const id = newId();
    renamed.set(own, id);
    return [{ ...(entry as Bag), id }];
  });
  return [...mine, ...more];
}

/** Changes a case's reference from the dropped record to the merged one. */
export function repointed(kind: 'applicant' | 'employer', one: Case, keptId: string, { renamed }: Merged): Case {
  const named = (id: string): string => renamed.get(id) ?? id;
  if (kind === 'applicant') {
    const documents = one.documents?.map((entry) =>
      entry.proves ? { ...entry, proves: entry.proves.map(named) } : entry,
    );
    return { ...one, applicantId: keptId, ...(documents ? { documents } : {}) };
  }
  const representativeId = one.filing?.representativeId;
  const filing =
    representativeId === undefined ? one.filing : { ...one.filing, representativeId: named(representativeId) };
  return { ...one, employerId: keptId, ...(filing ? { filing } : {}) };
}

/** Entries to which a case refers and that its record would no longer have. */
export function namesLost(kind: 'applicant' | 'employer', one: Case, { entries }: Merged): boolean {
  const named =
    kind === 'applicant'
      ? (one.documents ?? []).flatMap(({ proves }) => proves ?? [])
      : [one.filing?.representativeId].filter((id) => id !== undefined);
  return named.some((id) => !entries.has(id));
}

function entryIds(record: unknown): string[] {
  if (Array.isArray(record)) return record.flatMap(entryIds).concat(record.flatMap((entry) => idOf(entry) ?? []));
  return isBag(record) ? Object.values(record).flatMap(entryIds) : [];
}

const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null && !Array.isArray(value);

const idOf = (entry: unknown): string | undefined =>
  isBag(entry) && typeof entry.id === 'string' ? entry.id : undefined;

const withoutId = (entry: unknown): unknown => {
  if (!isBag(entry)) return entry;
  const { id: _, ...rest } = entry;
  return rest;
};

/** The same text for the same content, whatever the order of its keys. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_key, inner: unknown) =>
      isBag(inner) ? Object.fromEntries(Object.entries(inner).sort(([x], [y]) => (x < y ? -1 : 1))) : inner,
    ) ?? ''
  );
}
