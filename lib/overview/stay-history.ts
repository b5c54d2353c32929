import type { Permission } from '../domain/applicant-stay';
import { addMonths, type Day, wholeMonthsBetween } from '../domain/calendar';
import { special } from '../law/stay/day-rows';

// How long a person has lived in Japan by the permissions on record.

/** A permission of which the days are known. */
interface Span {
  readonly from: Day;
  readonly to: Day;
  readonly status: string;
}

/** Residence that has not been broken, from its first day to the last that is permitted. */
export interface Residence {
  readonly from: Day;
  readonly until: Day;
  readonly spans: readonly Span[];
}

/** The last day of a permission that has no end. */
const noEnd = '9999-12-31';

/**
 * The residence of which the newest permission is a part. A permission follows another where it was granted within the
 * special period after it. Undefined without a permission whose first day is known.
 */
export function residenceOf(permissions: readonly Permission[]): Residence | undefined {
  const spans = permissions
    .flatMap(({ from, to, status = '', kind }): Span[] => {
      const end = to ?? (kind === 'permanentResidence' ? noEnd : undefined);
      return from === undefined || end === undefined ? [] : [{ from, to: end, status }];
    })
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const last = spans.at(-1);
  if (!last) return undefined;
  let first = spans.length - 1;
  for (let at = first - 1; at >= 0; at -= 1) {
    const [before, after] = [spans[at], spans[at + 1]];
    if (!before || !after || after.from > followsUntil(before.to)) break;
    first = at;
  }
  const own = spans.slice(first);
  return { from: own[0]?.from ?? last.from, until: last.to, spans: own };
}

const followsUntil = (end: Day): Day => (end === noEnd ? noEnd : addMonths(end, special.value.months));

/** Statuses whose years count among the five on a work or residence status: 技能実習 and 特定技能1号 do not. */
const counting: readonly string[] = [
  ...['教授', '芸術', '宗教', '報道', '高度専門職', '経営・管理', '法律・会計業務', '医療', '研究', '教育'],
  ...['技術・人文知識・国際業務', '企業内転勤', '介護', '興行', '技能', '特定技能2号'],
  ...['日本人の配偶者等', '永住者の配偶者等', '定住者'],
];

/** Whether a status counts among the five years. */
export function isWorkOrResidence(status: string): boolean {
  const plain = status.normalize('NFKC').replace(/[\s「」]/g, '');
  return counting.some((one) => plain === one || (one === '高度専門職' && plain.startsWith(one)));
}

/** Whole months of residence by a day. */
export const monthsOfResidence = ({ from, until }: Residence, on: Day): number =>
  wholeMonthsBetween(from, on < until ? on : until);

/** Time on statuses that count, without a break: a permission lasts until the next one begins. */
function workRuns({ spans }: Residence): readonly { readonly from: Day; readonly to: Day; readonly goesOn: boolean }[] {
  const runs: { from: Day; to: Day; goesOn: boolean }[] = [];
  for (const [at, { from, to, status }] of spans.entries()) {
    if (!isWorkOrResidence(status)) continue;
    const before = spans[at - 1];
    const run = before && isWorkOrResidence(before.status) ? runs.at(-1) : undefined;
    const next = spans[at + 1];
    const end = { to: next?.from ?? to, goesOn: next === undefined };
    if (run) Object.assign(run, end);
    else runs.push({ from, ...end });
  }
  return runs;
}

/** Whole months on a work or residence status by a day. */
export const monthsOnWorkStatus = (residence: Residence, on: Day): number =>
  workRuns(residence).reduce((sum, { from, to }) => sum + wholeMonthsBetween(from, to < on ? to : on), 0);

/** Months of residence that permanent residence asks for by the general rule, and those on a work or residence status. */
export const residenceMonths = { all: 120, work: 60 } as const;

/** The day on which ten years are full, if the residence goes on. */
export const tenYearsOn = ({ from }: Residence): Day => addMonths(from, residenceMonths.all);

/**
 * The day on which five years on a work or residence status are full, if the present status goes on; undefined if it does
 * not count and they were not full before.
 */
export function fiveWorkYearsOn(residence: Residence): Day | undefined {
  let before = 0;
  for (const { from, to, goesOn } of workRuns(residence)) {
    const full = addMonths(from, residenceMonths.work - before);
    if (goesOn || full <= to) return full;
    before += wholeMonthsBetween(from, to);
  }
  return undefined;
}
