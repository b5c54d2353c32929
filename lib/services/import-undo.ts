import { FailureError } from '../domain/result';
import type { RecordKind } from '../domain/record-kinds';
import type { Draft } from '../facts/descriptor';
import { nameOf } from '../editor/names';
import type { ImportedRecord, PastImport } from '../messaging/namespaces/import';
import { type ImportEntry, readImports, shrinkImport, type WrittenRecord } from '../storage/imports';
import type { Records } from '../storage/records';
import type { Kept, Repository } from '../storage/repository';
import type { OverviewCache } from './overview-cache';

interface Needs {
  readonly repository: Repository;
  readonly records: Records;
  readonly overview: OverviewCache;
}

const keyOf = ({ kind, id }: Pick<WrittenRecord, 'kind' | 'id'>): string => `${kind} ${id}`;

/** Every import that can be undone, with the present state of each of its records. */
export async function importedRecords(needs: Needs): Promise<readonly PastImport[]> {
  const entries = await readImports(needs.records);
  return Promise.all(
    entries.map(async ({ id, at, name, records }) => {
      const now = await recordsNow(needs.repository, records);
      const states = await statesOf(needs, records, now);
      return {
        ...{ id, at, name },
        records: records.map((one): ImportedRecord => {
          const kept = now.get(keyOf(one));
          return {
            ...{ kind: one.kind, id: one.id, state: one.before === null ? 'added' : 'changed' },
            // Records that passed their schemas are JSON objects.
            name: kept ? nameOf(one.kind, kept.payload as unknown as Draft) : '',
            undoState: states.get(keyOf(one)) ?? 'gone',
          };
        }),
      };
    }),
  );
}

/** How many records are undone at once. */
const atOnce = 500;

/**
 * Undoes what an import wrote, for all of its records or some: added records are removed, changed records get their old
 * content. Records saved since then stay. Works in small steps, cases before the records they refer to. `onStep` gets
 * the number of records done; when it returns false, the rest stays and can be undone later. Returns the number of
 * undone records. Throws `FailureError`; fails with `notFound` for an unknown import.
 */
export async function undoImport(
  needs: Needs,
  id: string,
  only: ReadonlySet<string> | null,
  onStep: (done: number, total: number) => boolean,
): Promise<number> {
  const { repository, records } = needs;
  const entry = (await readImports(records)).find((one: ImportEntry) => one.id === id);
  if (!entry) throw new FailureError({ code: 'notFound' });
  const chosen = entry.records.filter((one) => only === null || only.has(keyOf(one)));
  const states = await statesOf(needs, chosen, await recordsNow(repository, chosen));
  const free = chosen
    .filter((one) => states.get(keyOf(one)) === 'untouched')
    .toSorted((a, b) => Number(b.kind === 'case') - Number(a.kind === 'case'));
  const gone = new Set(chosen.filter((one) => states.get(keyOf(one)) === 'gone').map(keyOf));
  let done = 0;
  try {
    for (; done < free.length && onStep(done, free.length); done = Math.min(done + atOnce, free.length)) {
      const part = free.slice(done, done + atOnce);
      await putBack(repository, part);
      for (const one of part) gone.add(keyOf(one));
    }
  } finally {
    await shrinkImport(
      records,
      id,
      entry.records.filter((one) => !gone.has(keyOf(one))),
    );
  }
  return done;
}

async function putBack(repository: Repository, part: readonly WrittenRecord[]): Promise<void> {
  const changed = part.flatMap(({ kind, revision, before }) =>
    before === null ? [] : [{ kind, payload: before, expectedRevision: revision }],
  );
  if (changed.length > 0) await repository.put(changed);
  const added = part.flatMap(({ kind, id, revision, before }) =>
    before === null ? [{ kind, id, expectedRevision: revision }] : [],
  );
  if (added.length > 0) await repository.removeMany(added);
}

async function recordsNow(
  repository: Repository,
  written: readonly WrittenRecord[],
): Promise<ReadonlyMap<string, Kept>> {
  const now = new Map<string, Kept>();
  for (const [kind, some] of Map.groupBy(written, (one) => one.kind)) {
    const kept = await repository.getMany(
      kind,
      some.map(({ id }) => id),
    );
    for (const [id, one] of kept) now.set(`${kind} ${id}`, one);
  }
  return now;
}

/** The state of each of these records, if exactly these were undone. */
async function statesOf(
  { overview }: Needs,
  written: readonly WrittenRecord[],
  now: ReadonlyMap<string, Kept>,
): Promise<ReadonlyMap<string, ImportedRecord['undoState']>> {
  const on = await overview.read();
  const plain = new Map(
    written.map((one) => {
      const kept = now.get(keyOf(one));
      return [keyOf(one), !kept ? 'gone' : kept.revision === one.revision ? 'untouched' : 'changedSince'] as const;
    }),
  );
  const removed = new Set(
    written.filter((one) => one.before === null && plain.get(keyOf(one)) === 'untouched').map(keyOf),
  );
  const isInUse = ({ kind, id }: WrittenRecord) =>
    kind !== 'case' &&
    on.usersOf(kind satisfies Exclude<RecordKind, 'case'>, id).some((user) => !removed.has(`case ${user.case.id}`));
  return new Map(
    written.map((one) => {
      const undoState = plain.get(keyOf(one)) ?? 'gone';
      return [
        keyOf(one),
        undoState === 'untouched' && one.before === null && isInUse(one) ? 'inUse' : undoState,
      ] as const;
    }),
  );
}
