import type { NamesOf } from '../messaging/protocol';
import { progress } from '../domain/case/envelope';
import type { Handlers } from '../messaging/dispatch';
import type { overviewMessages } from '../messaging/namespaces/overview';
import type { Overview, Joined } from '../overview/overview';
import { lineAlso, listEntryName } from '../overview/list-entries';
import { datesOf } from '../overview/next-date';
import { answersDue, officeDayOf } from '../overview/office-day';
import { type CaseFilter, type CaseOrder, needsCounts } from '../overview/query';
import { caseRow, type SearchAids, searchCases } from '../overview/search-cases';
import { entriesOf, recordRow, searchRecords } from '../overview/search-records';
import type { RemainingCounter } from './remaining-counter';
import type { OverviewCache } from './overview-cache';

type Names = Extract<NamesOf<typeof overviewMessages>, `overview.${string}`>;

interface OverviewDeps {
  readonly overview: OverviewCache;
  readonly blockers: RemainingCounter;
  /** Today in Japan, YYYY-MM-DD. */
  readonly today: () => string;
  /** Called when reading has shown that the lists were wrong. */
  readonly changed: () => void;
}

/** The statuses of a case, from the first to the last. */
export const caseStatuses: readonly string[] = progress.status.unwrap().options;

/** How many cases are shown beside "used by": a person looks at a few, and at the number. */
const firstUses = 20;

/** Messages of the workspace's lists. They read the overview; only counting what remains opens records. */
export function overviewHandlers({ overview, blockers, today, changed }: OverviewDeps): Handlers<Names> {
  const aids = (): SearchAids => ({ today: today(), statuses: caseStatuses, blockersOf: blockers.of });
  const now = (): Promise<Overview> => overview.read();
  const byName = (a: { readonly name: string }, b: { readonly name: string }) => a.name.localeCompare(b.name, 'ja');

  /** The last search result for an overview, for the pages of the same list; dropped with the overview. */
  const last = new WeakMap<Overview, { readonly of: string; readonly found: readonly Joined[] }>();

  function find(on: Overview, filter: CaseFilter, order: CaseOrder): readonly Joined[] {
    const of = JSON.stringify([filter, order, today()]);
    const before = last.get(on);
    if (before?.of === of && !needsCounts(filter, order)) return before.found;
    const found = searchCases(on, filter, order, aids());
    last.set(on, { of, found });
    return found;
  }

  async function count(on: Overview, cases: readonly Joined[]): Promise<void> {
    await blockers.count(cases);
    // What was opened for counting is compared with the list index; if the lists were wrong, they are requested again.
    if ((await now()) !== on) changed();
  }

  return {
    async 'overview.cases'({ filter, order, offset, limit }) {
      const on = await now();
      const found = find(on, filter, order);
      const uncounted = needsCounts(filter, order) ? found.filter((one) => blockers.of(one) === null).length : 0;
      return {
        total: on.cases.size,
        found: found.length,
        uncounted,
        offset,
        rows: found.slice(offset, offset + limit).map((one) => caseRow(one, aids())),
      };
    },
    async 'overview.ids'({ filter, order }) {
      return find(await now(), filter, order).map((one) => one.case.id);
    },
    async 'overview.count'({ ids }) {
      const on = await now();
      const wanted = ids.flatMap((id) => on.cases.get(id) ?? []);
      await count(on, wanted);
      return Object.fromEntries(
        wanted.flatMap((one) => {
          const found = blockers.of(one);
          return found ? [[one.case.id, found] as const] : [];
        }),
      );
    },
    async 'overview.countMore'({ filter, most }) {
      const on = await now();
      const all = find(on, { ...filter, blocked: null }, { by: 'updated', down: true });
      const open = all.filter((one) => blockers.of(one) === null);
      await count(on, open.slice(0, most));
      return { left: Math.max(0, open.length - most) };
    },
    async 'overview.day'({ assignedTo }) {
      const on = await now();
      const aidsNow = { statuses: caseStatuses, itemsOf: blockers.itemsOf, today: today() };
      return officeDayOf({ cases: on.cases.values(), assignedTo, ...aidsNow });
    },
    async 'overview.dates'({ assignedTo }) {
      const on = await now();
      return [...on.cases.values()].flatMap(({ case: { id, line }, applicant }) => {
        const dates =
          assignedTo === null || line.assignedTo === assignedTo ? datesOf(line, applicant?.line, today()) : [];
        return dates.length === 0 ? [] : [{ id, procedure: line.procedure, title: line.title, dates }];
      });
    },
    async 'overview.due'({ assignedTo }) {
      const before = await now();
      const asked = [...before.cases.values()].filter(({ case: { line } }) => line.requests.length > 0);
      await count(before, asked);
      return answersDue({ cases: asked, assignedTo, itemsOf: blockers.itemsOf });
    },
    async 'overview.choices'() {
      const on = await now();
      const assigned = new Set<string>();
      for (const one of on.cases.values()) if (one.case.line.assignedTo !== '') assigned.add(one.case.line.assignedTo);
      const employers = [...on.employers.values()].flatMap((entry) => {
        const cases = on.usersOf('employer', entry.id).length;
        return cases === 0 ? [] : [{ id: entry.id, name: entry.line.name, cases }];
      });
      return { assigned: [...assigned].sort(), employers: employers.sort(byName) };
    },
    async 'overview.records'({ kind, filter, order, offset, limit }) {
      const on = await now();
      const found = searchRecords(on, kind, filter, order);
      const all = entriesOf(on, kind);
      let duplicates = 0;
      for (const id of all.keys()) if (on.duplicatesOf(kind, id).length > 0) duplicates += 1;
      const rows = found.slice(offset, offset + limit).map((entry) => recordRow(on, kind, entry));
      return { total: all.size, found: found.length, duplicates, offset, rows };
    },
    async 'overview.names'({ kind }) {
      const on = await now();
      const entries =
        kind === 'case'
          ? [...on.cases.values()].map((one) => one.case)
          : [...{ applicant: on.applicants, employer: on.employers, office: on.offices }[kind].values()];
      return entries
        .map(({ id, kind, line }) => [id, listEntryName(kind, line), ...lineAlso(kind, line)] as const)
        .sort(([, a], [, b]) => (a < b ? -1 : 1));
    },
    async 'overview.uses'({ kind, id }) {
      const users = (await now()).usersOf(kind, id);
      return { count: users.length, first: users.slice(0, firstUses).map((one) => caseRow(one, aids())) };
    },
    async 'overview.rows'({ ids }) {
      const { cases } = await now();
      return ids.flatMap((id) => {
        const one = cases.get(id);
        return one ? [caseRow(one, aids())] : [];
      });
    },
    async 'overview.duplicates'({ kind, id }) {
      const on = await now();
      const entries = entriesOf(on, kind);
      return on.duplicatesOf(kind, id).flatMap((other) => {
        const entry = entries.get(other);
        return entry ? [recordRow(on, kind, entry)] : [];
      });
    },
  };
}
