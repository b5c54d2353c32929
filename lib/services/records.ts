import { FailureError, isFailure } from '../domain/result';
import { type Exchange, exchangeVersionOf, type RecordKind } from '../domain/exchange';
import { summaryOf } from '../domain/summary';
import type { Handlers } from '../messaging/dispatch';
import type { Stored } from '../domain/stored';
import type { CaseSummary, ImportPreview } from '../messaging/namespaces/records';
import type { Joined } from '../overview/overview';
import { latinNameOf } from '../overview/list-entries';
import type { Kept, Repository } from '../storage/repository';
import type { OverviewCache } from './overview-cache';
import { readyDocument, writeDocument } from './import-writing';
import { editedCase } from './keep-checks';

type Names =
  | 'cases.list'
  | 'records.list'
  | 'records.get'
  | 'records.put'
  | 'records.remove'
  | 'exchange.check'
  | 'exchange.import'
  | 'exchange.export';

/** What the handlers of messages about records need. */
interface RecordDeps {
  readonly repository: Repository;
  readonly overview: OverviewCache;
  /** Today in Japan, YYYY-MM-DD. */
  readonly today: () => string;
  /** Called after each write. */
  readonly changed: () => void;
}

/** Messages about records. */
export function recordHandlers(deps: RecordDeps): Handlers<Names> {
  const { repository, overview, changed } = deps;
  return {
    'cases.list': async () => [...(await overview.read()).cases.values()].map(summary),
    'records.list': async ({ kind }) => (await repository.list(kind)).records.map(stored),
    'records.get': async ({ kind, id }) => stored(await repository.get(kind, id)),
    async 'records.put'({ kind, payload, revision }) {
      const edited = kind === 'case' ? await withStoredChecks(repository, payload, revision) : payload;
      const [kept] = await repository.put([{ kind, payload: edited, expectedRevision: revision ?? 0 }]);
      if (!kept) throw new FailureError({ code: 'unexpected' });
      changed();
      return stored(kept);
    },
    async 'records.remove'({ kind, id }) {
      if (kind !== 'case' && (await overview.read()).usersOf(kind, id).length > 0)
        throw new FailureError({ code: 'inUse' });
      await repository.remove(kind, id);
      changed();
      return null;
    },
    'exchange.check': ({ text }) => importing(deps, text, false),
    async 'exchange.import'({ text }) {
      const preview = await importing(deps, text, true);
      changed();
      return preview;
    },
    'exchange.export': ({ caseIds }) => exporting(repository, caseIds),
  };
}

const stored = (kept: Kept): Stored => ({
  kind: kept.kind,
  id: kept.id,
  revision: kept.revision,
  updatedAt: kept.updatedAt,
  payload: kept.payload,
});

/** The case to store for the one from an editor. `put` reports a case that does not exist (any more). */
async function withStoredChecks(repository: Repository, payload: unknown, revision: number | null): Promise<unknown> {
  const id = typeof payload === 'object' && payload !== null && 'id' in payload ? payload.id : null;
  if (revision === null || typeof id !== 'string') return editedCase(payload, null);
  const stored = await repository.get('case', id).catch((error: unknown) => {
    if (isFailure(error, 'notFound')) return null;
    throw error;
  });
  return editedCase(payload, stored);
}

/** The case as a line of the list. */
export async function summaryById(repository: Repository, caseId: string): Promise<CaseSummary> {
  const one = await repository.get('case', caseId);
  const [applicant, employer] = await Promise.all([
    repository.get('applicant', one.payload.applicantId),
    repository.get('employer', one.payload.employerId),
  ]);
  return { ...summaryOf(one.payload, applicant.payload, employer.payload), updatedAt: one.updatedAt };
}

/** The case as a line of the picker, from the overview. */
function summary({ case: one, applicant, employer }: Joined): CaseSummary {
  const { line } = one;
  return {
    id: one.id,
    procedure: line.procedure,
    title: line.title,
    applicantName: applicant ? latinNameOf(applicant.line) : '',
    applicantKanji: applicant?.line.kanji ?? '',
    employerName: employer?.line.name ?? '',
    passportNumber: applicant?.line.passport ?? '',
    nationality: applicant?.line.nationality ?? '',
    status: line.status,
    filingOn: line.filingOn,
    updatedAt: new Date(one.updatedAt).toISOString(),
  };
}

async function importing(deps: RecordDeps, text: string, write: boolean): Promise<ImportPreview> {
  const ready = await readyDocument(deps, text);
  if (write) await writeDocument(deps, ready);
  return { counts: ready.counts };
}

/** All stored records. Throws `FailureError`. */
export const wholeVault = (repository: Repository): Promise<Exchange> => exporting(repository, null);

async function exporting(repository: Repository, caseIds: readonly string[] | null): Promise<Exchange> {
  const all = async <K extends RecordKind>(kind: K) =>
    (await repository.list(kind)).records.map(({ payload }) => payload);
  const some = async <K extends RecordKind>(kind: K, ids: readonly string[]) =>
    [...(await repository.getMany(kind, ids)).values()].map(({ payload }) => payload);
  const cases = await (caseIds === null ? all('case') : some('case', caseIds));
  const head = { format: 'tenken', version: exchangeVersionOf(cases) } as const;
  if (caseIds === null) {
    const [applicants, employers] = [await all('applicant'), await all('employer')];
    return { ...head, applicants, employers, offices: await all('office'), cases };
  }
  return {
    ...head,
    applicants: await some(
      'applicant',
      cases.map(({ applicantId }) => applicantId),
    ),
    employers: await some(
      'employer',
      cases.map(({ employerId }) => employerId),
    ),
    offices: await some(
      'office',
      cases.flatMap(({ officeId }) => officeId ?? []),
    ),
    cases,
  };
}
