import type { Debtor, Remaining } from '../checks/remaining/item';
import { addDays } from '../domain/calendar';
import type { Joined } from './overview';
import { listEntryName } from './list-entries';
import { datesOf, isBeforeFiling, type NextDate } from './next-date';
import type { CaseRow } from './query';
import { openRequests } from './requests';

/** An item of a case as the office's day shows it. */
export type DayItem = Pick<Remaining, 'id' | 'kind' | 'level' | 'short' | 'why' | 'owes' | 'where'>;

/** A case in a few words. */
export type DayCase = Pick<CaseRow, 'id' | 'procedure' | 'applicantName' | 'employerName' | 'assignedTo'>;

/** An item with its case. */
export interface CaseItem {
  readonly of: DayCase;
  readonly item: DayItem;
}

/** A date of a case that has come or is near, with the case's next step. */
export interface DayDate {
  readonly of: DayCase;
  readonly date: NextDate;
  /** What remains of the case; null while it was not counted. */
  readonly items: readonly DayItem[] | null;
}

/** What one client owes for all of its cases. An employer is one client, however many workers it has. */
export interface ClientDebt {
  readonly owes: Exclude<Debtor, 'office'>;
  /** The record of the applicant or employer. */
  readonly id: string;
  readonly name: string;
  readonly items: readonly CaseItem[];
}

/** What a client was asked for by a day and has not given, for all of its cases. */
export interface DueClient extends ClientDebt {
  /** The earliest day of asking and of answering, YYYY-MM-DD. */
  readonly on: string;
  readonly due: string;
}

/** The office's work of the day. Every number shown on a screen is the length of one of these lists. */
export interface OfficeDay {
  /** The cases of each status that has any, in the statuses' own order. */
  readonly states: readonly { readonly status: string; readonly cases: readonly string[] }[];
  /** Past dates, and those of the next days, the earliest first. */
  readonly dates: readonly DayDate[];
  /** Answers whose day has passed, the one that is late for longest first. */
  readonly late: readonly DueClient[];
  /** The client who owes most comes first. */
  readonly clients: readonly ClientDebt[];
  /** What the office itself can settle, the most serious first. */
  readonly own: readonly CaseItem[];
  /** Cases that are not filed yet and whose remaining items were not counted. */
  readonly uncounted: readonly string[];
}

/** The input for the office's day. */
export interface DayInput {
  readonly cases: Iterable<Joined>;
  /** Only cases of this person; an empty text: of nobody; null: of everybody. */
  readonly assignedTo: string | null;
  /** In their own order. */
  readonly statuses: readonly string[];
  /** What remains of a case, without hints; null if it was not counted for the present records. */
  readonly itemsOf: (one: Joined) => readonly DayItem[] | null;
  /** Today in Japan, YYYY-MM-DD. */
  readonly today: string;
}

/** How many days ahead dates are shown. */
export const daysAhead = 14;

/** The office's day. Pure. */
export function officeDayOf({ cases, assignedTo, statuses, itemsOf, today }: DayInput): OfficeDay {
  const own = casesOf(cases, assignedTo);
  const open = openCases({ cases: own, assignedTo, itemsOf });
  const byStatus = Map.groupBy(own, (one) => one.case.line.status);
  return {
    states: statuses.flatMap((status) => {
      const of = byStatus.get(status);
      return of ? [{ status, cases: of.map((one) => one.case.id) }] : [];
    }),
    dates: own.flatMap((one) => datesWithin(one, itemsOf(one), today)).toSorted(byDay),
    late: lateOf(open, today),
    clients: clientsOf(open),
    own: open
      .flatMap(({ of, items }) => (items ?? []).filter(({ owes }) => owes === 'office').map((item) => ({ of, item })))
      .toSorted((a, b) => order(a) - order(b)),
    uncounted: open.filter(({ items }) => items === null).map(({ of }) => of.id),
  };
}

const casesOf = (cases: Iterable<Joined>, assignedTo: string | null): readonly Joined[] =>
  [...cases].filter((one) => assignedTo === null || one.case.line.assignedTo === assignedTo);

const openCases = ({ cases, assignedTo, itemsOf }: Pick<DayInput, 'cases' | 'assignedTo' | 'itemsOf'>) =>
  casesOf(cases, assignedTo)
    .filter((one) => isBeforeFiling(one.case.line.status))
    .map((one): OpenCase => ({ one, of: dayCase(one), items: itemsOf(one) }));

const levels: readonly Remaining['level'][] = ['fault', 'needed', 'question', 'hint'];
const order = ({ item }: CaseItem): number => levels.indexOf(item.level);

const byDay = (a: DayDate, b: DayDate): number => (a.date.on === b.date.on ? 0 : a.date.on < b.date.on ? -1 : 1);

const dayCase = ({ case: one, applicant, employer }: Joined): DayCase => ({
  id: one.id,
  procedure: one.line.procedure,
  applicantName: (applicant && listEntryName('applicant', applicant.line)) || one.line.title,
  employerName: employer?.line.name ?? '',
  assignedTo: one.line.assignedTo,
});

/** The dates of a case up to the last one shown. */
function datesWithin(one: Joined, items: readonly DayItem[] | null, today: string): readonly DayDate[] {
  const last = addDays(today, daysAhead);
  return datesOf(one.case.line, one.applicant?.line, today)
    .filter(({ on }) => on <= last)
    .map((date) => ({ of: dayCase(one), date, items }));
}

interface OpenCase {
  readonly one: Joined;
  readonly of: DayCase;
  readonly items: readonly DayItem[] | null;
}

const matterOf = ({ of, item }: CaseItem, owes: ClientDebt['owes']): string =>
  item.id.startsWith(`fact ${owes}.`) ? item.id : `${of.id} ${item.id}`;

/** The client who owes an item of a case. */
function clientOf({ one, of }: OpenCase, owes: ClientDebt['owes']): Omit<ClientDebt, 'items'> {
  const { applicantId, employerId } = one.case.line;
  return owes === 'applicant'
    ? { owes, id: applicantId, name: of.applicantName }
    : { owes, id: employerId, name: of.employerName };
}

/** What clients were asked for with a day, and have not given. `keyOf`: what is put together, beside the client. */
function duesOf(open: readonly OpenCase[], keyOf: (due: string) => string): readonly DueClient[] {
  const dues = open.flatMap((one) =>
    openRequests(one.one.case.line.requests, one.items ?? []).flatMap(({ request: { to, on, due }, open: items }) =>
      due === undefined || items.length === 0
        ? []
        : [{ ...clientOf(one, to), on, due, items: items.map((item) => ({ of: one.of, item })) }],
    ),
  );
  return [...Map.groupBy(dues, ({ owes, id, due }) => `${owes} ${id} ${keyOf(due)}`).values()]
    .flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const [on = first.on] = group.map((one) => one.on).toSorted();
      const [due = first.due] = group.map((one) => one.due).toSorted();
      return [
        {
          ...first,
          on,
          due,
          items: once(
            group.flatMap(({ items }) => items),
            first.owes,
          ),
        },
      ];
    })
    .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

const lateOf = (open: readonly OpenCase[], today: string): readonly DueClient[] =>
  duesOf(open, (due) => String(due < today)).filter(({ due }) => due < today);

/** Every open answer with a day, by client and day, for a calendar. */
export const answersDue = (input: Pick<DayInput, 'cases' | 'assignedTo' | 'itemsOf'>): readonly DueClient[] =>
  duesOf(openCases(input), (due) => due);

/** A fact in the client's own record is owed once, for any number of cases. */
function once(items: readonly CaseItem[], owes: ClientDebt['owes']): readonly CaseItem[] {
  const unique = new Map(items.map((entry) => [matterOf(entry, owes), entry]));
  return [...unique.values()].toSorted((a, b) => order(a) - order(b));
}

function clientsOf(open: readonly OpenCase[]): readonly ClientDebt[] {
  const owed = open.flatMap((one) =>
    (one.items ?? []).flatMap((item) =>
      item.owes === 'office' ? [] : [{ ...clientOf(one, item.owes), entry: { of: one.of, item } }],
    ),
  );
  return [...Map.groupBy(owed, ({ owes, id }) => `${owes} ${id}`).values()]
    .flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const { owes, id, name } = first;
      return [
        {
          owes,
          id,
          name,
          items: once(
            group.map(({ entry }) => entry),
            owes,
          ),
        },
      ];
    })
    .toSorted((a, b) => b.items.length - a.items.length);
}
