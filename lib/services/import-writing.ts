import { FailureError } from '../domain/result';
import type { Case } from '../domain/case/case';
import type { RecordKind } from '../domain/exchange';
import { recordKinds } from '../domain/record-kinds';
import { checkExchange, readExchange, recordsOf } from '../tables/exchange/read';
import type { Problem } from '../domain/problem';
import type { WrittenRecord } from '../storage/imports';
import type { Kept, Repository } from '../storage/repository';
import { isSameJson } from '../storage/same-json';
import type { OverviewCache } from './overview-cache';
import { importedCase } from './keep-checks';
import { withFactsOfNow } from './portal-texts';

/** What is needed to write a whole exchange document. */
export interface WritingNeeds {
  readonly repository: Repository;
  readonly overview: OverviewCache;
  /** Today in Japan, YYYY-MM-DD. */
  readonly today: () => string;
}

/** A record to be written, and its content before. */
interface Write {
  readonly kind: RecordKind;
  readonly id: string;
  readonly payload: unknown;
  readonly before: Kept | undefined;
}

/** A document that is ready to be written. */
export interface ReadyDocument {
  readonly counts: Record<RecordKind, { added: number; changed: number; same: number }>;
  readonly writes: readonly Write[];
}

/**
 * Compares an exchange document, given as text or as an object, with what is stored. Returns every record that would
 * change, with its whole record of checks and the facts beside its texts. Fails with `invalid` and the places of the
 * document's mistakes; nothing is written.
 */
export async function readyDocument(
  needs: WritingNeeds,
  document: string | Readonly<Record<string, unknown>>,
): Promise<ReadyDocument> {
  const { repository, overview, today } = needs;
  const on = await overview.read();
  const known = { applicant: on.applicants, employer: on.employers, office: on.offices, case: on.cases };
  const isStored = (kind: RecordKind, id: string) => known[kind].has(id);
  const reading = typeof document === 'string' ? readExchange(document, isStored) : checkExchange(document, isStored);
  if (!reading.ok) throw new FailureError({ code: 'invalid', problems: reading.problems });
  const wanted = recordsOf(reading.document);
  const now = new Map<string, Kept>();
  for (const kind of recordKinds) {
    const ids = wanted.filter((one) => one.kind === kind).map(({ id }) => id);
    for (const [id, kept] of await repository.getMany(kind, ids)) now.set(`${kind} ${id}`, kept);
  }
  const tally = () => ({ added: 0, changed: 0, same: 0 });
  const counts = { applicant: tally(), employer: tally(), office: tally(), case: tally() };
  const coming = await withFactsOfNow(withOwnChecks(wanted, now), now, { repository, today });
  const writes = coming.flatMap(({ kind, id, payload }): readonly Write[] => {
    const before = now.get(`${kind} ${id}`);
    const change = !before ? 'added' : isSameJson(before.payload, payload) ? 'same' : 'changed';
    counts[kind][change] += 1;
    return change === 'same' ? [] : [{ kind, id, payload, before }];
  });
  return { counts, writes };
}

/**
 * Writes a prepared document, all or nothing, and returns the old content of each record. `onStep` gets the progress.
 * If `isWanted` returns false before the end, nothing is written and the result is null.
 */
export async function writeDocument(
  { repository }: WritingNeeds,
  { writes }: ReadyDocument,
  onStep: (done: number, total: number) => void = () => undefined,
  isWanted: () => boolean = () => true,
): Promise<readonly WrittenRecord[] | null> {
  if (writes.length === 0) return [];
  const batch = writes.map(({ kind, payload, before }) => ({ kind, payload, expectedRevision: before?.revision ?? 0 }));
  const kept = await repository.putInSteps(batch, (done) => {
    onStep(done, batch.length);
    return isWanted();
  });
  return (
    kept &&
    writes.map(({ kind, id, before }, at) => ({
      ...{ kind, id, revision: kept[at]?.revision ?? 1 },
      // Records that passed their schemas are JSON objects.
      before: (before?.payload as WrittenRecord['before'] | undefined) ?? null,
    }))
  );
}

type Coming = ReturnType<typeof recordsOf>;

/** The records of a file, each case with its whole record of checks. Refused if an entry would be lost. */
function withOwnChecks(coming: Coming, now: ReadonlyMap<string, Kept>): Coming {
  const problems: Problem[] = [];
  const made = coming.map((record) => {
    const before = now.get(`${record.kind} ${record.id}`);
    if (record.kind !== 'case' || before === undefined) return record;
    const joined = importedCase(record.payload as Case, before.payload as Case);
    if (joined) return { ...record, payload: joined };
    problems.push({ record: 'cases', id: record.id, path: 'checks', code: 'checksPart' });
    return record;
  });
  if (problems.length > 0) throw new FailureError({ code: 'invalid', problems });
  return made;
}
