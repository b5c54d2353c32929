import { type Exchange, exchange } from '../../domain/exchange';
import { type RecordKind, recordKinds, recordLists } from '../../domain/record-kinds';
import { problemsIn } from '../../editor/problems';
import type { Problem } from '../../domain/problem';
import { caseFromVersion1 } from '../../storage/migrations/case-2';
import { doubleKey } from './double-keys';

/** A completely valid file, or every problem in it with its place. */
export type Reading =
  | { readonly ok: true; readonly document: Exchange }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Whether a record is already stored, for references to records outside of the file. */
export type IsStored = (kind: RecordKind, id: string) => boolean;

/** 20 MB: far above any office's cases, far below what would slow the browser down. */
export const largestFile = 20 * 1024 * 1024;
/** A person will not read more problems at once; the last entry then says that there are more. */
const mostProblems = 200;

/**
 * Reads an exchange document. Everything is checked before it is accepted: structure, every fact, duplicate
 * identifiers, references to missing records. A problem names its place and never the value.
 */
export function readExchange(text: string, isStored: IsStored): Reading {
  if (text.length > largestFile) return { ok: false, problems: [whole('tooBigFile')] };
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const place = /\(line \d+ column \d+\)/.exec(error instanceof Error ? error.message : '')?.[0] ?? '';
    return { ok: false, problems: [{ ...whole('notJson'), path: place.replace(/[()]/g, '') }] };
  }
  if (!isObject(parsed) || parsed.format !== 'tenken') return { ok: false, problems: [whole('notTenken')] };
  const twice = doubleKey(text);
  if (twice) {
    return { ok: false, problems: [{ ...whole('doubleKey'), path: `line ${twice.line} column ${twice.column}` }] };
  }
  // This character replaces what could not be decoded: the original text is already lost.
  if (text.includes('\ufffd')) return { ok: false, problems: [whole('garbled')] };
  return checkExchange(parsed, isStored);
}

/**
 * Checks a document given as an object: structure, every fact, duplicate identifiers, references to missing records.
 */
export function checkExchange(parsed: Readonly<Record<string, unknown>>, isStored: IsStored): Reading {
  const result = exchange.safeParse(ofVersion1(parsed));
  if (!result.success) {
    const problems = result.error.issues.flatMap((issue): Problem[] => {
      return problemsIn(issue).map(({ path, code }) => placed(path, code, parsed));
    });
    return { ok: false, problems: cut(problems) };
  }
  const problems = [...doubled(result.data), ...doubledInside(result.data), ...dangling(result.data, isStored)];
  return problems.length > 0 ? { ok: false, problems: cut(problems) } : { ok: true, document: result.data };
}

/** A document of version 1 with its cases as those of today; the others as they are. */
function ofVersion1(parsed: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { version, cases } = parsed;
  if (version !== 1 || !Array.isArray(cases)) return parsed;
  return { ...parsed, cases: cases.map((one: unknown) => (isObject(one) ? caseFromVersion1(one) : one)) };
}

const cut = (problems: readonly Problem[]) =>
  problems.length > mostProblems ? [...problems.slice(0, mostProblems), whole('moreProblems')] : problems;

const whole = (code: string): Problem => ({ record: '', path: '', code });

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function placed(path: readonly string[], code: string, parsed: Readonly<Record<string, unknown>>): Problem {
  const [list = '', index] = path;
  const entries = Object.hasOwn(parsed, list) ? parsed[list] : undefined;
  if (index === undefined || !Array.isArray(entries)) return { record: '', path: path.join('.'), code };
  const entry: unknown = entries[Number(index)];
  const id = isObject(entry) && typeof entry.id === 'string' && /^[\w.-]{1,64}$/.test(entry.id) ? entry.id : undefined;
  return { record: `${list}[${index}]`, ...(id === undefined ? {} : { id }), path: path.slice(2).join('.'), code };
}

function doubled(document: Exchange): Problem[] {
  return recordKinds.flatMap((kind) => {
    const seen = new Set<string>();
    return document[recordLists[kind]].flatMap((record, index): Problem[] => {
      const isDouble = seen.has(record.id);
      seen.add(record.id);
      return isDouble
        ? [{ record: `${recordLists[kind]}[${index}]`, id: record.id, path: 'id', code: 'duplicateId' }]
        : [];
    });
  });
}

/** Duplicate identifiers of entries inside of records. */
function doubledInside(document: Exchange): Problem[] {
  type Entries = readonly { readonly id: string }[] | undefined;
  const inside = (record: string, id: string, lists: readonly (readonly [string, Entries])[]): Problem[] =>
    lists.flatMap(([path, entries]) => {
      const seen = new Set<string>();
      return (entries ?? []).flatMap((entry, index): Problem[] => {
        const isDouble = seen.has(entry.id);
        seen.add(entry.id);
        return isDouble ? [{ record, id, path: `${path}.${index}.id`, code: 'duplicateId' }] : [];
      });
    });
  return [
    ...document.applicants.flatMap((one, index) =>
      inside(`applicants[${index}]`, one.id, [
        ['education', one.education],
        ['qualifications', one.qualifications],
        ['work.jobs', one.work?.jobs],
        ['relatives.people', one.relatives?.people],
      ]),
    ),
    ...document.employers.flatMap((one, index) => inside(`employers[${index}]`, one.id, [['contacts', one.contacts]])),
    ...document.offices.flatMap((one, index) => inside(`offices[${index}]`, one.id, [['agents', one.agents]])),
  ];
}

function dangling(document: Exchange, isStored: IsStored): Problem[] {
  const ids = (kind: RecordKind) => new Set(document[recordLists[kind]].map((record) => record.id));
  const known = { applicant: ids('applicant'), employer: ids('employer'), office: ids('office') };
  return document.cases.flatMap((one, index) => {
    const references = [
      ['applicant', 'applicantId', one.applicantId],
      ['employer', 'employerId', one.employerId],
      ['office', 'officeId', one.officeId],
    ] as const;
    const people = peopleMissing(document, one).map((path) => ({
      record: `cases[${index}]`,
      id: one.id,
      path,
      code: 'noSuchRecord',
    }));
    const records = references.flatMap(([kind, path, id]): Problem[] =>
      id === undefined || known[kind].has(id) || isStored(kind, id)
        ? []
        : [{ record: `cases[${index}]`, id: one.id, path, code: 'noSuchRecord' }],
    );
    return [...records, ...people];
  });
}

/** Names of people that the case's own employer or office does not have, if it is in the file. */
function peopleMissing(document: Exchange, one: Exchange['cases'][number]): string[] {
  const employer = document.employers.find(({ id }) => id === one.employerId);
  const office = document.offices.find(({ id }) => id === one.officeId);
  const { agentId, representativeId } = one.filing ?? {};
  const lacks = (people: readonly { readonly id: string }[] | undefined, id: string | undefined) =>
    id !== undefined && !people?.some((person) => person.id === id);
  return [
    ...(employer && lacks(employer.contacts, representativeId) ? ['filing.representativeId'] : []),
    ...(office && lacks(office.agents, agentId) ? ['filing.agentId'] : []),
  ];
}

/** Each record of a document with its kind, in the order in which they depend on each other. */
export function recordsOf(document: Exchange): { kind: RecordKind; id: string; payload: unknown }[] {
  return recordKinds.flatMap((kind) =>
    document[recordLists[kind]].map((payload) => ({ kind, id: payload.id, payload })),
  );
}
