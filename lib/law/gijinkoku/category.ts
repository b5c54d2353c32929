import type { FactPath, Facts } from '../../domain/facts';
import type { Pointer } from '../../spec/check';
import type { Source, Text } from '../../i18n/text';

/** 所属機関のカテゴリー. `unknown`: facts are missing; it is never taken for 4. */
export interface CategoryFinding {
  readonly value: 1 | 2 | 3 | 4 | 'unknown';
  readonly because: Text;
  /** The year of the summary of statutory records that it rests on. */
  readonly year?: number;
  /** What to ask for, where it cannot be told. */
  readonly ask?: Text;
  readonly points: readonly Pointer[];
  readonly source: Source;
}

const source: Source = {
  title: '「技術・人文知識・国際業務」の所属機関のカテゴリー（出入国在留管理庁の表を引用するページ）',
  url: 'https://office-immi-lawyer.com',
  checkedOn: '2026-11-01',
  confidence: 'secondary',
};

/** Salary withholding tax from which an organisation is of category 2, in yen, by the first filing date it holds for. */
const thresholds = [
  // Pages of 2018 and December 2019 still say 15 million; the day of the change is remembered, not read.
  { from: '2020-01-01', yen: 10_000_000 },
  { from: '0000-00-00', yen: 15_000_000 },
] as const;

const thresholdOn = (on: string): number => thresholds.find(({ from }) => on >= from)?.yen ?? thresholds[0].yen;

type Summary = NonNullable<NonNullable<Facts['employer']['category']>['withholding']>[number];

/** A year's summary of statutory records as the case has it. */
interface Year {
  readonly year: number;
  readonly filed: 'yes' | 'no' | 'unknown';
  readonly taxYen?: number;
  readonly points: readonly Pointer[];
}

const fact = (path: FactPath): Pointer => ({ kind: 'fact', path });

/**
 * 所属機関のカテゴリー on a filing date, YYYY-MM-DD, by the Agency's table. Three-valued: where facts are missing the
 * answer is `unknown` with what to ask for, never 4. The threshold is that of the *salary* withholding tax. The summary
 * that counts is the previous year's; in January, when it is not due yet, the one before is taken too.
 */
export function categoryOf(facts: Facts, on: string): CategoryFinding {
  const known = facts.employer.category;
  const found = (value: CategoryFinding['value'], because: Text, points: readonly Pointer[], ask?: Text) => ({
    value,
    because,
    ...(value === 2 || value === 3 ? { year: yearThatCounts(facts, on).year } : {}),
    ...(ask ? { ask } : {}),
    points,
    source,
  });
  const ground = fact('employer.category.firstGround');
  if (known?.firstGround !== undefined && known.firstGround !== 'none') {
    return found(1, { ja: 'カテゴリー１の事由に該当します。', en: 'A ground for category 1 applies.' }, [ground]);
  }
  const year = yearThatCounts(facts, on);
  const threshold = thresholdOn(on);
  const approval = fact('employer.category.onlineApproval');
  // All that may decide it, so that it is asked for once.
  const waits = year.filed === 'unknown' && known?.onlineApproval === undefined;
  const points = [...(known?.firstGround === undefined ? [ground] : []), ...year.points, ...(waits ? [approval] : [])];
  if (known?.firstGround === undefined) {
    return found('unknown', notToldYet, points, {
      ja: '上場、公的機関などカテゴリー１の事由に該当するか（該当しない場合は「なし」）を確認してください。',
      en: 'Ask whether a ground for category 1 applies (listed company, public body …), or record that none does.',
    });
  }
  if (year.filed === 'no') {
    return found(
      4,
      {
        ja: `カテゴリー１の事由がなく、${year.year}年分の法定調書合計表が提出されていません。`,
        en: `No ground for category 1, and no summary of statutory records for ${year.year} was filed.`,
      },
      points,
    );
  }
  if (year.filed === 'unknown') {
    return found('unknown', notToldYet, points, {
      ja: `${year.year}年分の給与所得の源泉徴収票等の法定調書合計表（提出の有無と、給与所得の源泉徴収税額）を確認してください。`,
      en: `Ask for the summary of statutory records for ${year.year}: whether it was filed, and the salary withholding tax.`,
    });
  }
  const january = year.year < Number(on.slice(0, 4)) - 1;
  const note: Text = january
    ? {
        ja: `（１月中のため${year.year}年分によります。２月１日以降は${year.year + 1}年分が必要です。）`,
        en: ` (In January the summary for ${year.year} is taken; from 1 February that for ${year.year + 1} is due.)`,
      }
    : { ja: '', en: '' };
  if (year.taxYen !== undefined && year.taxYen >= threshold) {
    return found(
      2,
      {
        ja: `${year.year}年分の給与所得の源泉徴収税額が${man(threshold)}万円以上です。${note.ja}`,
        en: `The salary withholding tax for ${year.year} is ${threshold.toLocaleString('en')} yen or more.${note.en}`,
      },
      points,
    );
  }
  if (known.onlineApproval === 'yes') {
    return found(
      2,
      {
        ja: `${year.year}年分の法定調書合計表を提出しており、在留申請オンラインシステムの利用申出が承認されています。${note.ja}`,
        en: `The summary for ${year.year} was filed and the use of the online system is approved.${note.en}`,
      },
      [...points, approval],
    );
  }
  if (year.taxYen === undefined) {
    return found('unknown', notToldYet, [...points, approval], {
      ja: `${year.year}年分の法定調書合計表の、給与所得の源泉徴収税額を確認してください。`,
      en: `Ask for the salary withholding tax in the summary of statutory records for ${year.year}.`,
    });
  }
  if (known.onlineApproval !== 'no') {
    return found('unknown', notToldYet, [...points, approval], {
      ja: '在留申請オンラインシステムの利用申出が承認されているか（承認のお知らせメール）を確認してください。',
      en: 'Ask whether the use of the online system has been approved (the notice of approval).',
    });
  }
  return found(
    3,
    {
      ja: `${year.year}年分の法定調書合計表を提出しており、給与所得の源泉徴収税額が${man(threshold)}万円未満です。${note.ja}`,
      en: `The summary for ${year.year} was filed; the salary withholding tax is under ${threshold.toLocaleString('en')} yen.${note.en}`,
    },
    [...points, approval],
  );
}

const man = (yen: number): string => (yen / 10_000).toLocaleString('en');

const notToldYet: Text = {
  ja: 'カテゴリーはまだ分かりません（不明はカテゴリー４を意味しません）。',
  en: 'The category is not known yet (unknown does not mean category 4).',
};

/** The year whose summary decides: the previous one, or in January the one before where that is all there is. */
function yearThatCounts(facts: Facts, on: string): Year {
  const last = Number(on.slice(0, 4)) - 1;
  const due = readYear(facts, last);
  if (due.filed === 'yes' || on.slice(5, 7) !== '01') return due;
  // Not due before 31 January: that it has not been filed yet says nothing.
  const before = readYear(facts, last - 1);
  return before.filed === 'unknown' && due.filed === 'unknown' ? due : before;
}

function readYear(facts: Facts, year: number): Year {
  const { employer } = facts;
  const all: readonly Summary[] = employer.category?.withholding ?? [];
  const index = all.findIndex((summary) => summary.year === year);
  const summary = all[index];
  if (summary !== undefined && (summary.filed === 'yes' || summary.filed === 'no')) {
    return {
      year,
      filed: summary.filed,
      ...(summary.salaryTaxYen === undefined ? {} : { taxYen: summary.salaryTaxYen }),
      points: [
        fact(`employer.category.withholding.${index}.filed`),
        fact(`employer.category.withholding.${index}.salaryTaxYen`),
      ],
    };
  }
  if (employer.category?.withholdingExempt === 'yes') {
    return { year, filed: 'no', points: [fact('employer.category.withholdingExempt')] };
  }
  // Nobody can have filed for a year in which the organisation did not exist.
  if (employer.foundedOn !== undefined && employer.foundedOn > `${year}-12-31`) {
    return { year, filed: 'no', points: [fact('employer.foundedOn')] };
  }
  // An entry without a year is the one that was begun.
  const begun = index >= 0 ? index : all.findIndex((one) => one.year === undefined);
  const at = `employer.category.withholding.${begun >= 0 ? begun : all.length}` as const;
  // The year and the tax belong to it: without them, the answer settles nothing.
  const points = [`${at}.filed`, ...(index >= 0 ? [] : [`${at}.year` as const]), `${at}.salaryTaxYen`] as const;
  return { year, filed: 'unknown', points: points.map(fact) };
}
