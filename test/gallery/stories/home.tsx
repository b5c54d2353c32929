import { OfficeHome } from '../../../components/home/OfficeHome';
import type { DayItem, OfficeDay } from '../../../lib/overview/office-day';
import { nothing } from '../samples/actions';
import { longEmployer, longName, longWord, reportFor, today, unknown, worked } from '../samples/records';
import type { Stories } from '../story';

const items: readonly DayItem[] = [...reportFor(worked).remaining, ...reportFor(unknown).remaining].filter(
  ({ level }) => level !== 'hint',
);
const people = ['GURUNG SAMPLE MAYA', 'TESTA PRIYA', 'TRAN SAMPLE LINH', longName];
const of = (at: number) => ({
  id: `c-${at}`,
  procedure: 'coe-gijinkoku' as const,
  applicantName: people[at % people.length] ?? '',
  employerName: at % 3 === 0 ? longEmployer : '株式会社サンプル',
  assignedTo: '',
});
const ids = (count: number) => Array.from({ length: count }, (_, at) => `c-${at}`);
const day = (on: string, at: number, left: number | null): OfficeDay['dates'][number] => ({
  of: of(at),
  date: at % 2 === 0 ? { kind: 'filing', on } : { kind: 'document', on, document: 'D02' },
  items: left === null ? null : items.slice(0, left),
});
const debts = (owes: 'applicant' | 'employer', count: number, each: number): OfficeDay['clients'] =>
  Array.from({ length: count }, (_, at) => ({
    ...{ owes, id: `${owes}-${at}`, name: owes === 'employer' ? longEmployer : (people[at % people.length] ?? '') },
    items: items.slice(0, each).map((item, n) => ({ of: of(n % 2), item })),
  }));

const full: OfficeDay = {
  states: Object.entries({ draft: 41, collecting: 68, ready: 23, filed: 52, additional: 6, issued: 10 }).map(
    ([status, count]) => ({ status, cases: ids(count) }),
  ),
  dates: [
    day('2026-06-12', 0, 2),
    day('2026-06-15', 1, 14),
    day('2026-06-15', 2, 0),
    day('2026-06-19', 3, 1),
    day('2026-06-29', 4, null),
  ],
  late: [...debts('employer', 1, 3), ...debts('applicant', 1, 2)].map((client) => ({
    ...client,
    ...{ on: '2026-05-20', due: '2026-06-03' },
  })),
  clients: [...debts('employer', 2, 7), ...debts('applicant', 9, 3)],
  own: items.slice(0, 12).map((item, at) => ({ of: of(at), item })),
  uncounted: ids(3),
};

const home = (change: Partial<OfficeDay>, onCount: (() => void) | null = null) => (
  <OfficeHome
    day={{ ...full, ...change }}
    today={today}
    documentName={(_, id) => `${id} ${longWord}`}
    onStatus={nothing}
    onCalendar={nothing}
    onCount={onCount}
  />
);

export const officeHome: Stories = {
  folder: 'home',
  window: 'workspace',
  components: {
    OfficeHome: {
      '200 cases': () => home({ uncounted: [] }),
      'not all counted': () => home({}, nothing),
      'a quiet day': () => home({ dates: [], late: [], clients: [], own: [], uncounted: [] }),
    },
  },
};
