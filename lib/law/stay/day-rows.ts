import type { DatedRow } from '../dated';
import {
  acquisition,
  cardReform,
  contractNotice,
  employmentReport,
  filingDays,
  onlineDays,
  rememberedDay,
  residenceRevision,
  residenceTransition,
  specialPeriod,
} from './sources';

// Terms of the law for a person in Japan, each with the days it holds for and where it was read. Data alone: `days.ts`
// counts with them.

const row = <V>(one: DatedRow<V>): DatedRow<V> => one;

/** Months before expiry from which an extension may be filed. */
export const filingOpens = row({
  id: 'filing.opens',
  title: { ja: '在留期間更新の申請ができる最初の日（満了日の3か月前）', en: 'First day to file an extension' },
  value: { monthsBefore: 3 },
  source: filingDays,
});

/** Periods shorter than this have no known first day. */
export const filingOpensFrom = row({
  id: 'filing.opens.period',
  title: {
    ja: '3か月前から申請できる在留期間（6か月以上）',
    en: 'Periods of stay that open three months before expiry',
  },
  value: { leastMonths: 6 },
  source: rememberedDay('在留期間更新許可申請の3か月前の取扱い（6か月以上の在留期間）'),
});

/** Days before expiry of the last day of filing, by channel. */
export const filingLast = {
  counter: row({
    id: 'filing.last.counter',
    title: { ja: '窓口で申請できる最終日（満了日）', en: 'Last day to file at the counter' },
    value: { daysBefore: 0 },
    source: filingDays,
  }),
  online: row({
    id: 'filing.last.online',
    title: { ja: 'オンラインで申請できる最終日（満了日の前日）', en: 'Last day to file online' },
    value: { daysBefore: 1 },
    source: onlineDays,
  }),
} as const;

/** 特例期間: months after expiry for which stay and work go on while an application is undecided. */
export const special = row({
  id: 'special.months',
  title: { ja: '特例期間（満了日から2か月）', en: 'Special period after expiry' },
  value: { months: 2 },
  source: specialPeriod,
});

/** Periods of stay that have no special period. */
export const specialNot = row({
  id: 'special.except',
  title: { ja: '特例期間のない在留期間（30日以下）', en: 'Periods of stay without a special period' },
  value: { mostDays: 30 },
  source: rememberedDay('在留期間の特例の対象外（30日以下の在留期間）'),
});

/** Days within which a notification is made. */
export const notices = {
  contract: row({
    id: 'notice.contract',
    title: { ja: '契約機関に関する届出（14日以内）', en: 'Notice of the contract partner' },
    value: { days: 14 },
    source: contractNotice,
  }),
  address: row({
    id: 'notice.address',
    title: { ja: '住居地の届出（14日以内、市区町村）', en: 'Notice of the address, at the municipality' },
    value: { days: 14 },
    source: {
      ...contractNotice,
      title: '住居地の届出（14日以内、公開の要約による）',
      url: 'https://www.moj.go.jp/isa/',
    },
  }),
  spouse: row({
    id: 'notice.spouse',
    title: { ja: '配偶者に関する届出（14日以内）', en: 'Notice of divorce or death of the spouse' },
    value: { days: 14 },
    source: rememberedDay('配偶者に関する届出（離婚・死別から14日以内）'),
  }),
  birth: row({
    id: 'acquisition.birth',
    title: { ja: '在留資格取得の申請（出生から30日以内）', en: "Application for a newborn's status" },
    value: { days: 30 },
    source: acquisition,
  }),
} as const;
export type NoticeKind = keyof typeof notices;

/** Days after birth, or after losing Japanese nationality, without a status of residence. */
export const withoutStatus = row({
  id: 'acquisition.without',
  title: { ja: '在留資格なしで在留できる期間（60日）', en: 'Days of stay without a status' },
  value: { days: 60 },
  source: acquisition,
});

/** 外国人雇用状況届出: what the employer reports, by event. */
export const employmentReports = {
  hired: row<ReportTerm>({
    id: 'report.hired',
    title: { ja: '雇入れの届出（翌月10日まで）', en: "Employer's report of a hire" },
    value: { nextMonthDay: 10 },
    source: employmentReport,
  }),
  leftInsured: row<ReportTerm>({
    id: 'report.left.insured',
    title: { ja: '離職の届出（雇用保険の被保険者。10日以内）', en: "Employer's report of a leaver, insured" },
    value: { days: 10 },
    source: employmentReport,
  }),
  leftUninsured: row<ReportTerm>({
    id: 'report.left.uninsured',
    title: { ja: '離職の届出（被保険者以外。翌月末日まで）', en: "Employer's report of a leaver, not insured" },
    value: { endOfNextMonth: true },
    source: employmentReport,
  }),
} as const;
export type ReportKind = keyof typeof employmentReports;

/** A term that runs in days, to a day of the next month, or to its end. */
export type ReportTerm =
  | { readonly days: number }
  | { readonly nextMonthDay: number }
  | { readonly endOfNextMonth: true };

/** Months without the permitted activity from which the status can be revoked. */
export const idleTerm = row({
  id: 'idle.months',
  title: { ja: '活動をしていない期間（3か月以上は取消事由）', en: 'Months without the permitted activity' },
  value: { months: 3 },
  source: rememberedDay('在留資格の取消し（入管法22条の4）'),
});

/** How a period of three years counts for permanent residence. */
export const threeYears: readonly DatedRow<'longest' | 'conditional'>[] = [
  {
    id: 'residence.three.before',
    title: { ja: '在留期間3年は最長とみなされます', en: 'A period of three years counts as the longest' },
    until: '2027-03-31',
    value: 'longest',
    source: residenceTransition,
  },
  {
    id: 'residence.three.after',
    title: {
      ja: '在留期間3年は条件付きでのみ最長とみなされます',
      en: 'Three years count as the longest on conditions only',
    },
    from: '2027-04-01',
    value: 'conditional',
    source: residenceRevision,
  },
];

/** Which guideline an application for permanent residence meets. Amounts are not held: nobody here has read the final text. */
export const residenceGuideline: readonly DatedRow<'former' | 'partly' | 'revised'>[] = [
  {
    id: 'residence.guideline.former',
    title: { ja: '永住許可ガイドライン（令和8年10月1日の改定前）', en: 'Guideline before its revision' },
    until: '2026-03-31',
    value: 'former',
    source: residenceTransition,
  },
  {
    id: 'residence.guideline.partly',
    title: {
      ja: '永住許可ガイドライン（収入・公的負担の部分は改定後による場合があります）',
      en: 'Guideline, of which the parts on income and public burden may be the revised ones',
    },
    from: '2026-04-01',
    until: '2027-03-31',
    value: 'partly',
    source: residenceRevision,
  },
  {
    id: 'residence.guideline.revised',
    title: { ja: '永住許可ガイドライン（改定後）', en: 'Revised guideline' },
    from: '2027-04-01',
    value: 'revised',
    source: residenceRevision,
  },
];

/** Children who need no photograph: below this many years of age. */
export const photoFree: readonly DatedRow<{ readonly underYears: number }>[] = [
  {
    id: 'photo.before',
    title: { ja: '写真の提出が不要な年齢（16歳未満）', en: 'No photograph below 16 years' },
    until: '2026-06-13',
    value: { underYears: 16 },
    source: cardReform,
  },
  {
    id: 'photo.after',
    title: { ja: '写真の提出が不要な年齢（1歳未満）', en: 'No photograph below 1 year' },
    from: '2026-06-14',
    value: { underYears: 1 },
    source: cardReform,
  },
];

/** 特定在留カード: card and My Number card in one. Its number may get another format. */
export const combinedCard: readonly DatedRow<'none' | 'optional'>[] = [
  {
    id: 'card.combined.before',
    title: { ja: '特定在留カードの制度開始前', en: 'No combined card yet' },
    until: '2026-06-13',
    value: 'none',
    source: cardReform,
  },
  {
    id: 'card.combined.after',
    title: { ja: '特定在留カード（任意）', en: 'Combined card (特定在留カード), optional' },
    from: '2026-06-14',
    value: 'optional',
    source: cardReform,
  },
];

/** How long a certificate of eligibility can be used for entry. */
export const certificateTerm = row({
  id: 'certificate.months',
  title: { ja: '在留資格認定証明書の有効期間（3か月）', en: 'Validity of a Certificate of Eligibility' },
  value: { months: 3 },
  source: rememberedDay('標準処理期間（1～3か月）と認定証明書の有効期間（3か月）'),
});

/** Every term, for lists of what was read when. */
export const dayRows: readonly DatedRow<unknown>[] = [
  filingOpens,
  filingOpensFrom,
  ...Object.values(filingLast),
  special,
  specialNot,
  ...Object.values(notices),
  withoutStatus,
  ...Object.values(employmentReports),
  idleTerm,
  ...threeYears,
  ...residenceGuideline,
  ...photoFree,
  ...combinedCard,
  certificateTerm,
];
