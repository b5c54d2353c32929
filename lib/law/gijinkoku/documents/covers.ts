import { japaneseDay } from '../../../domain/calendar';
import { lastDayCovered, monthAfter, monthsCovered, yearCovered } from '../../../domain/period';
import type { CheckContext } from '../known';
import type { CaseDocument, Inspection, Pointer } from '../../../spec/check';
import type { Text } from '../../../i18n/text';
import { latestAccounts } from './business-year';

// What time documents have to cover, and how that is judged of those that were received. A period that was not said is a
// question, never enough.

/** Where the period of each of some entries is told. */
function periodsOf(
  { facts }: CheckContext,
  entries: readonly CaseDocument[],
  ...keys: readonly ('year' | 'from' | 'to')[]
): readonly Pointer[] {
  return (facts.case.documents ?? []).flatMap((document, at) =>
    entries.includes(document)
      ? keys.map((key) => ({ kind: 'fact', path: `case.documents.${at}.period.${key}` }) as const)
      : [],
  );
}

const notSaid = (reason: Text, points: readonly Pointer[]): Inspection => ({ state: 'unknown', reason, points });

/** The summary of statutory records: that of the year by which the category is told. */
export function summaryYear(context: CheckContext, received: readonly CaseDocument[]): Inspection | undefined {
  const { value, year } = context.category;
  if (received.length === 0 || value === 1 || value === 4) return undefined;
  if (value === 'unknown' || year === undefined)
    return notSaid(
      {
        ja: 'カテゴリーが分かると、証明する文書と対象の年が決まります。',
        en: 'Which proof, and of which year, follows from the category, which is not known yet.',
      },
      [],
    );
  const years = received.map(({ period }) => yearCovered(period));
  if (years.includes(year)) return undefined;
  const open = received.filter((_, at) => years[at] === undefined);
  if (open.length > 0)
    return notSaid(
      {
        ja: `何年分の法定調書合計表かを入力してください（${year}年分が必要です）。`,
        en: `Record which year the summary of statutory records is for (${year} is needed).`,
      },
      periodsOf(context, open, 'year'),
    );
  const found = [...new Set(years)].join('、');
  return {
    state: 'defective',
    reason: {
      ja: `${found}年分の法定調書合計表です。${year}年分が必要です。`,
      en: `The summary is for ${found}; that for ${year} is needed.`,
    },
    points: periodsOf(context, received, 'year'),
  };
}

/** 決算文書: of the latest year. */
export function accountsYear(context: CheckContext, received: readonly CaseDocument[]): Inspection | undefined {
  if (received.length === 0) return undefined;
  const judged = received.map((entry) => {
    const closed = lastDayCovered(entry.period);
    return { entry, found: closed === undefined ? undefined : latestAccounts(closed, context) };
  });
  if (judged.some(({ found }) => found?.ok)) return undefined;
  const open = judged.filter(({ found }) => found === undefined).map(({ entry }) => entry);
  if (open.length > 0)
    return notSaid(
      {
        ja: 'どの事業年度の決算文書かを入力してください（対象期間の終わりが決算日です）。',
        en: 'Record which business year the accounts are for: the end of the period is the closing date.',
      },
      periodsOf(context, open, 'to'),
    );
  const why = judged.at(-1)?.found?.why ?? { ja: '', en: '' };
  return { state: 'defective', reason: why, points: periodsOf(context, received, 'to') };
}

/** How many months of slips are asked for. */
export const slipsWanted = 3;
/** Withholding tax of a month is paid by the 10th of the next: before that its slip need not exist, so two months back will do. */
const slipsBack = 2;

const monthWord = (month: string): Text => ({
  ja: `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`,
  en: month,
});

/** 徴収高計算書: the latest three months, each once. */
export function slipMonths(context: CheckContext, received: readonly CaseDocument[]): Inspection | undefined {
  if (received.length === 0) return undefined;
  const { on, facts } = context;
  const covered = received.map(({ period }) => monthsCovered(period));
  const open = received.filter((_, at) => covered[at] === undefined);
  const months = new Set(covered.flatMap((found) => found ?? []).filter((month) => month <= on.slice(0, 7)));
  const current = on.slice(0, 7);
  const isLatest = Array.from({ length: slipsBack + 1 }, (_, back) => monthAfter(current, -back)).some((last) =>
    Array.from({ length: slipsWanted }, (_, back) => monthAfter(last, -back)).every((month) => months.has(month)),
  );
  if (isLatest) return undefined;
  const counted = received.every((entry) => entry.months !== undefined)
    ? received.reduce((sum, entry) => sum + (entry.months ?? 0), 0)
    : facts.employer.category?.slipMonths;
  // Too few are too few, of whichever months they are.
  const few = open.length === 0 ? months.size : counted;
  if (few !== undefined && few < slipsWanted)
    return {
      state: 'defective',
      reason: {
        ja: `直近${slipsWanted}か月分が必要です（${few}か月分しかありません）。`,
        en: `The latest ${slipsWanted} months are needed; there are ${few}.`,
      },
      points: periodsOf(context, received, 'from'),
    };
  if (open.length > 0)
    return notSaid(
      {
        ja: `どの月の徴収高計算書かを入力してください（直近${slipsWanted}か月分が必要です）。`,
        en: `Record which months the slips are for (the latest ${slipsWanted} are needed).`,
      },
      periodsOf(context, open, 'from', 'to'),
    );
  const last = monthWord([...months].sort().at(-1) ?? current);
  const wanted = monthWord(monthAfter(current, -slipsBack));
  return {
    state: 'defective',
    reason: {
      ja: `続く直近${slipsWanted}か月分ではありません（あるのは${last.ja}分までの${months.size}か月分。${wanted.ja}分以降で終わる3か月分が必要です）。`,
      en: `These are not the latest ${slipsWanted} months in a row: there are ${months.size} up to ${last.en}; three that end with ${wanted.en} or later are needed.`,
    },
    points: periodsOf(context, received, 'from', 'to'),
  };
}

/** 労働者派遣個別契約書: still running on the filing date. The period stands in its entry, or in the case's dispatch. */
export function dispatchPeriod(context: CheckContext, received: readonly CaseDocument[]): Inspection | undefined {
  if (received.length === 0) return undefined;
  const { on, facts } = context;
  const ends = received.map(({ period }) => lastDayCovered(period) ?? facts.case.dispatch?.contractTo);
  if (ends.some((end) => end !== undefined && end >= on)) return undefined;
  const open = received.filter((_, at) => ends[at] === undefined);
  if (open.length > 0)
    return notSaid(
      {
        ja: '個別契約書の派遣期間を入力してください。',
        en: 'Record the period of the individual dispatch contract.',
      },
      periodsOf(context, open, 'from', 'to'),
    );
  const [end = on] = ends
    .flatMap((one) => one ?? [])
    .toSorted()
    .reverse();
  return {
    state: 'defective',
    reason: {
      ja: `個別契約書の派遣期間が申請日より前（${japaneseDay(end)}）に終わっています。`,
      en: `The period of the dispatch contract ended on ${end}, before the filing date.`,
    },
    points: periodsOf(context, received, 'to'),
  };
}
