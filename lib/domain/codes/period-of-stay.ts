import type { Code } from './code';

// 在留期間, in the words of the Agency's own list (出入国在留管理庁の一括申請用ファイル, May 2026, 公共データ利用規約), as far as it
// counts in months. Nobody has seen how the page writes them.

const wide = (count: number): string =>
  String(count).replace(/\d/g, (digit) => '０１２３４５６７８９'[Number(digit)] ?? digit);

/** A period of whole months, `１年３月`; its code is the number of months. */
export function periodOfStay(months: number): Code {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const words = (year: string, month: string, write: (count: number) => string) =>
    [years > 0 ? `${write(years)}${year}` : '', rest > 0 ? `${write(rest)}${month}` : ''].join('');
  const ja = words('年', '月', String);
  const en = [years > 0 ? `${years} y` : '', rest > 0 ? `${rest} m` : ''].filter((word) => word !== '').join(' ');
  return { code: String(months), ja, en, portal: words('年', '月', wide) };
}

/** Every period from a month to five years. */
export const periodsOfStay: readonly Code[] = Array.from({ length: 60 }, (_, index) => periodOfStay(index + 1));

/** 在留期間 that 技術・人文知識・国際業務 can be granted for, in months (施行規則別表第二). */
export const gijinkokuPeriods = [3, 12, 36, 60] as const;
