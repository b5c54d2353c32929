import type { Exchange, RecordKind } from '../../lib/domain/exchange';
import { summaryOf } from '../../lib/domain/summary';
import { readExchange, recordsOf } from '../../lib/exchange/read';
import { CallFailure, type Handlers } from '../../lib/messaging/door';
import type { CaseSummary, ImportPreview, Stored } from '../../lib/messaging/protocol';
import { type Kept, type Repository, RepositoryError } from '../../lib/storage/repository';

type Names =
  | 'cases.list'
  | 'records.list'
  | 'records.get'
  | 'records.put'
  | 'records.remove'
  | 'exchange.check'
  | 'exchange.import'
  | 'exchange.export';

const kinds: readonly RecordKind[] = ['applicant', 'employer', 'office', 'case'];

/** Turns the repository's errors into failures that a person is told about. */
export async function answering<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof RepositoryError) throw new CallFailure({ code: error.reason });
    throw error;
  }
}

/** Messages about records. `changed` is called after each write. */
export function recordHandlers(repository: Repository, changed: () => void): Pick<Handlers, Names> {
  return {
    'cases.list': () => answering(summaries(repository)),
    'records.list': async ({ kind }) => (await answering(repository.list(kind))).records.map(stored),
    'records.get': async ({ kind, id }) => stored(await answering(repository.get(kind, id))),
    async 'records.put'({ kind, payload, revision }) {
      const [kept] = await answering(repository.put([{ kind, payload, expectedRevision: revision ?? 0 }]));
      if (!kept) throw new CallFailure({ code: 'unexpected' });
      changed();
      return stored(kept);
    },
    async 'records.remove'({ kind, id }) {
      if (kind !== 'case' && (await answering(isInUse(repository, kind, id)))) throw new CallFailure({ code: 'inUse' });
      await answering(repository.remove(kind, id));
      changed();
      return null;
    },
    'exchange.check': ({ text }) => answering(importing(repository, text, false)),
    async 'exchange.import'({ text }) {
      const preview = await answering(importing(repository, text, true));
      changed();
      return preview;
    },
    'exchange.export': ({ caseIds }) => answering(exporting(repository, caseIds)),
  };
}

const stored = (kept: Kept): Stored => ({
  kind: kept.kind,
  id: kept.id,
  revision: kept.revision,
  updatedAt: kept.updatedAt,
  payload: kept.payload,
});

/** The case as a line of the list. */
export async function summaryById(repository: Repository, caseId: string): Promise<CaseSummary> {
  const one = await repository.get('case', caseId);
  const [applicant, employer] = await Promise.all([
    repository.get('applicant', one.payload.applicantId),
    repository.get('employer', one.payload.employerId),
  ]);
  return { ...summaryOf(one.payload, applicant.payload, employer.payload), updatedAt: one.updatedAt };
}

async function summaries(repository: Repository): Promise<readonly CaseSummary[]> {
  const [cases, applicants, employers] = await Promise.all([
    repository.list('case'),
    repository.list('applicant'),
    repository.list('employer'),
  ]);
  const people = new Map(applicants.records.map(({ id, payload }) => [id, payload]));
  const places = new Map(employers.records.map(({ id, payload }) => [id, payload]));
  return cases.records.map(({ payload, updatedAt }) => ({
    ...summaryOf(payload, people.get(payload.applicantId), places.get(payload.employerId)),
    updatedAt,
  }));
}

async function isInUse(repository: Repository, kind: RecordKind, id: string): Promise<boolean> {
  const { records } = await repository.list('case');
  return records.some(({ payload }) => {
    const uses = { applicant: payload.applicantId, employer: payload.employerId, office: payload.officeId, case: null };
    return uses[kind] === id;
  });
}

async function importing(repository: Repository, text: string, write: boolean): Promise<ImportPreview> {
  const now = new Map<string, Kept>();
  for (const kind of kinds)
    for (const kept of (await repository.list(kind)).records) now.set(`${kind} ${kept.id}`, kept);
  const reading = readExchange(text, (kind, id) => now.has(`${kind} ${id}`));
  if (!reading.ok) throw new CallFailure({ code: 'invalid', problems: reading.problems });
  const tally = () => ({ added: 0, changed: 0, same: 0 });
  const counts = { applicant: tally(), employer: tally(), office: tally(), case: tally() };
  const batch = recordsOf(reading.document).flatMap(({ kind, id, payload }) => {
    const before = now.get(`${kind} ${id}`);
    const change = !before ? 'added' : isSame(before.payload, payload) ? 'same' : 'changed';
    counts[kind][change] += 1;
    return change === 'same' ? [] : [{ kind, payload, expectedRevision: before?.revision ?? 0 }];
  });
  if (write && batch.length > 0) await repository.put(batch);
  return { counts };
}

/** Compares what would be stored: the order of the keys does not matter. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a, sorted) === JSON.stringify(b, sorted);
}

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([x], [y]) => (x < y ? -1 : 1)));
}

async function exporting(repository: Repository, caseIds: readonly string[] | null): Promise<Exchange> {
  const wanted = caseIds && new Set(caseIds);
  const cases = (await repository.list('case')).records.map(({ payload }) => payload);
  const chosen = wanted ? cases.filter(({ id }) => wanted.has(id)) : cases;
  const used = new Set(chosen.flatMap((one) => [one.applicantId, one.employerId, one.officeId]));
  const pick = async <K extends 'applicant' | 'employer' | 'office'>(kind: K) =>
    (await repository.list(kind)).records.map(({ payload }) => payload).filter(({ id }) => !wanted || used.has(id));
  return {
    format: 'tenken',
    version: 1,
    applicants: await pick('applicant'),
    employers: await pick('employer'),
    offices: await pick('office'),
    cases: chosen,
  };
}
