import { FailureError } from '../domain/result';
import type { Case } from '../domain/case/case';
import type { Handlers } from '../messaging/dispatch';
import type { CaseSetting, SettingOfCase } from '../messaging/namespaces/records';
import { merged, namesLost, repointed } from '../overview/merge';
import { savedViews } from '../overview/shapes';
import type { Records } from '../storage/records';
import type { Kept, Repository } from '../storage/repository';
import { readSetting, writeSetting } from '../storage/sealed-setting';
import type { OverviewCache } from './overview-cache';

type Names = 'cases.set' | 'records.create' | 'records.merge' | 'views.get' | 'views.set';

interface BatchEditDeps {
  readonly repository: Repository;
  readonly records: Records;
  readonly overview: OverviewCache;
  /** Called after each write. */
  readonly changed: () => void;
}

const viewsId = 'case-views';

/** Messages that write several records at once, all or nothing. */
export function manyHandlers({ repository, records, overview, changed }: BatchEditDeps): Handlers<Names> {
  return {
    async 'cases.set'({ setting, to }) {
      const kept = await repository.getMany(
        'case',
        to.map(({ id }) => id),
      );
      const changes = to.map((one) => ({ one, kept: keptOf(kept, one) }));
      const batch = changes.map(({ one, kept: { payload, revision } }) => ({
        kind: 'case' as const,
        payload: withSetting(payload, setting, one.value),
        expectedRevision: revision,
      }));
      const written = await repository.put(batch);
      const before = changes.flatMap(({ one, kept: { payload } }, at): SettingOfCase[] => {
        const now = written[at];
        return now ? [{ id: one.id, value: payload[setting] ?? null, revision: now.revision }] : [];
      });
      changed();
      return { before };
    },
    async 'records.create'({ records: wanted }) {
      await repository.put(wanted.map(({ kind, payload }) => ({ kind, payload, expectedRevision: 0 })));
      changed();
      return null;
    },
    async 'records.merge'({ kind, keep, drop, choices }) {
      if (keep.id === drop.id) throw new FailureError({ code: 'invalid' });
      const [kept, dropped] = await Promise.all([repository.get(kind, keep.id), repository.get(kind, drop.id)]);
      if (kept.revision !== keep.revision || dropped.revision !== drop.revision) {
        throw new FailureError({ code: 'conflict' });
      }
      const result = merged(kind, kept.payload, dropped.payload, choices, () => crypto.randomUUID());
      const on = await overview.read();
      const idsOf = (id: string) => on.usersOf(kind, id).map((one) => one.case.id);
      const [own, theirs] = await Promise.all([
        repository.getMany('case', idsOf(keep.id)),
        repository.getMany('case', idsOf(drop.id)),
      ]);
      const moved = [...theirs.values()].map((one) => ({
        one,
        payload: repointed(kind, one.payload, keep.id, result),
      }));
      if ([...own.values(), ...moved].some(({ payload }) => namesLost(kind, payload, result))) {
        throw new FailureError({ code: 'stillNamed' });
      }
      await repository.put([
        { kind, payload: result.record, expectedRevision: keep.revision },
        ...moved.map(({ one, payload }) => ({ kind: 'case' as const, payload, expectedRevision: one.revision })),
      ]);
      // No case refers to it any more. If this fails, one unused record is left over, and the list shows it as unused.
      await repository.remove(kind, drop.id);
      changed();
      return { cases: moved.length };
    },
    'views.get': async () => (await readSetting(records, viewsId, savedViews)) ?? [],
    async 'views.set'({ views }) {
      await writeSetting(records, viewsId, savedViews, views);
      return null;
    },
  };
}

/** The case as it is stored, if it still has the expected revision. */
function keptOf(kept: ReadonlyMap<string, Kept<'case'>>, { id, revision }: SettingOfCase): Kept<'case'> {
  const found = kept.get(id);
  if (!found) throw new FailureError({ code: 'notFound' });
  if (revision !== null && found.revision !== revision) throw new FailureError({ code: 'conflict' });
  return found;
}

function withSetting(one: Case, setting: CaseSetting, value: string | null): unknown {
  const { [setting]: _, ...rest } = one;
  return value === null ? rest : { ...rest, [setting]: value };
}
