import type { Code } from './code';

// The radio groups of the form, each option word for word as on the page of 2026-05-01.

/** 性別 */
export const sexes = [
  { code: 'male', ja: '男', en: 'Male', portal: '男 Male' },
  { code: 'female', ja: '女', en: 'Female', portal: '女 Female' },
] as const satisfies readonly Code[];

/** 配偶者の有無 */
export const maritalStatuses = [
  { code: 'married', ja: '有（既婚）', en: 'Married', portal: '有 Married' },
  { code: 'single', ja: '無（独身）', en: 'Single', portal: '無 Single' },
] as const satisfies readonly Code[];

/** 有・無 */
export const yesNo = [
  { code: 'yes', ja: '有', en: 'Yes', portal: '有 Yes' },
  { code: 'no', ja: '無', en: 'No', portal: '無 No' },
] as const satisfies readonly Code[];

/** The four precisions of a birth date (生年月日). */
export const birthPrecisions = [
  {
    code: 'day',
    ja: '生年月日に不明な点は無い',
    en: 'Fully known',
    portal: '生年月日に不明な点は無い No unknown point about the date of birth',
  },
  {
    code: 'unknown',
    ja: '年月日不詳',
    en: 'Unknown',
    portal: '年月日不詳 Unknown about year,month and day of birth',
  },
  { code: 'year', ja: '月日不詳', en: 'Only the year', portal: '月日不詳 Unknown about month and day of birth' },
  { code: 'month', ja: '日不詳', en: 'Year and month', portal: '日不詳 Unknown about day of birth' },
] as const satisfies readonly Code[];

/** 月不詳 of the work history. */
export const monthPrecisions = [
  { code: 'month', ja: '不明な点は無い', en: 'Known', portal: '不明な点は無い No unclear points' },
  { code: 'year', ja: '月不詳', en: 'Month unknown', portal: '月不詳 Unknown(Month)' },
] as const satisfies readonly Code[];

/** 最終学歴(1): where the school is. */
export const schoolPlaces = [
  { code: 'japan', ja: '本邦', en: 'Japan', portal: '本邦 Japan' },
  { code: 'abroad', ja: '外国', en: 'Foreign country', portal: '外国 Foreign country' },
] as const satisfies readonly Code[];

/** 契約の形態 */
export const contractTypes = [
  { code: 'employment', ja: '雇用', en: 'Employment', portal: '雇用 Employment' },
  { code: 'entrustment', ja: '委任', en: 'Entrustment', portal: '委任 Entrustment' },
  { code: 'serviceContract', ja: '請負', en: 'Service contract', portal: '請負 Service contract' },
  { code: 'other', ja: 'その他', en: 'Others', portal: 'その他 Others' },
] as const satisfies readonly Code[];

/** 就労予定期間 */
export const termKinds = [
  { code: 'indefinite', ja: '定めなし', en: 'Non-fixed', portal: '定めなし Non-Fixed' },
  { code: 'fixed', ja: '定めあり', en: 'Fixed', portal: '定めあり Fixed' },
] as const satisfies readonly Code[];

/** 在留資格認定証明書の受領方法 */
export const receiptMethods = [
  { code: 'post', ja: '郵送', en: 'Mailing', portal: '郵送 Mailing' },
  { code: 'email', ja: 'メール', en: 'E-mail', portal: 'メール Email' },
] as const satisfies readonly Code[];

/** 雇用開始未定の場合: what decides when the work begins (the Agency's own list, May 2026). */
export const startsWhen = [
  {
    code: 'permitted',
    ja: '今次申請の許可を受け次第',
    en: 'As soon as this application is permitted',
    portal: '今次申請の許可を受け次第 As soon as this application is permitted',
  },
  {
    code: 'graduated',
    ja: '在籍する教育機関を卒業後、今次申請の許可を受け次第',
    en: 'After graduation, as soon as this application is permitted',
    portal:
      '在籍する教育機関を卒業後，今次申請の許可を受け次第 As soon as this application is allowed after graduation of the institution',
  },
  { code: 'other', ja: 'その他', en: 'Other', portal: 'その他 Other' },
  { code: 'decided', ja: '未定ではない', en: 'It is decided', portal: '未定ではない' },
] as const satisfies readonly Code[];

/** 在留カードの受領方法 (the Agency's own list, May 2026). */
export const cardReceiptMethods = [
  { code: 'mail', ja: '郵送', en: 'By post', portal: '郵送 Mailing' },
  { code: 'counter', ja: '窓口', en: 'At the counter', portal: '窓口 Regional office counter' },
] as const satisfies readonly Code[];
