import { z } from 'zod';
import { asking, fact } from '../label';
import { answer, count, digitsText, isoDate, line, paragraph, yen } from '../values';

/** 契約機関に関する届出: what it has to say, and the proof that it was made. Its days are beside it. */
const notice = z.strictObject({
  event: fact(
    z.enum(['ended', 'newContract', 'endedAndNew', 'partnerRenamed', 'partnerMoved', 'partnerDissolved']),
    '届出の事由',
    'What happened',
    asking(
      '会社との契約に何がありましたか（退職、転職、会社の名称・所在地の変更など）。',
      'What happened to the contract (left, joined another company, the company was renamed or moved)?',
    ),
  ),
  formerCorporateNumber: fact(digitsText, '前の契約機関の法人番号', 'Former partner: corporate number'),
  formerName: fact(
    line,
    '前の契約機関の名称',
    'Former partner: name',
    asking('前の勤務先（変更前）の名称は何ですか。', 'What is the former (or earlier) name of the company?'),
  ),
  formerAddress: fact(
    line,
    '前の契約機関の所在地',
    'Former partner: address',
    asking('前の勤務先（変更前）の所在地はどこですか。', 'What is the former (or earlier) address of the company?'),
  ),
  newActivity: fact(paragraph, '新しい契約による活動の内容', 'Activity under the new contract', {
    widget: 'multiline',
    hintJa: '空欄のときは、職務内容をそのまま使います。',
    hintEn: 'Where it is empty, the duties of the case are used.',
  }),
  via: fact(z.enum(['online', 'counter', 'post']), '届出の方法', 'How it was made'),
  receiptNumber: fact(line, '届出の受付番号', 'Receipt number of the notice'),
});

/** Facts for renewal, change, side jobs, dependants and permanent residence. */
export const stay = z.strictObject({
  status: fact(line, '現在の在留資格', 'Present status of residence'),
  periodMonths: fact(count, '現在の在留期間（月）', 'Present period of stay (months)'),
  expiresOn: fact(isoDate, '在留期限', 'Period of stay expires on'),
  filedVia: fact(z.enum(['online', 'counter']), '申請の方法', 'Way of filing', {
    hintJa: '手数料と申請できる最終日が変わります。',
    hintEn: 'The fee and the last day of filing depend on it.',
  }),
  sameField: fact(answer, '同じ分野の業務を継続', 'Still works in the same field'),
  dutiesOutside: fact(answer, '在留資格の範囲外の業務', 'Duties outside the status'),
  employerChangedOn: fact(isoDate, '所属機関の変更日', 'Changed employer on'),
  employerLeftOn: fact(isoDate, '前の契約が終了した日', 'Former contract ended on'),
  notifiedOn: fact(isoDate, '契約機関に関する届出日', 'Notified on'),
  notice: fact(notice, '契約機関に関する届出', 'Notice of the contract partner'),
  employmentReportedOn: fact(isoDate, '外国人雇用状況届出日', 'Employment report made on'),
  addressChangedOn: fact(isoDate, '住居地の変更日', 'Moved on'),
  addressNotifiedOn: fact(isoDate, '住居地の届出日', 'Address notified on'),
  spouseEndedOn: fact(isoDate, '配偶者との離婚・死別の日', 'Divorce or death of the spouse on', {
    hintJa: '「家族滞在」など、配偶者としての在留資格の方だけに入力します。',
    hintEn: 'Only of a person who stays as a spouse, such as a dependant.',
  }),
  spouseNotifiedOn: fact(isoDate, '配偶者に関する届出日', 'Notice on the spouse made on'),
  childBornOn: fact(isoDate, '子の出生日（日本での出生）', 'Child born in Japan on'),
  childAppliedOn: fact(isoDate, '子の在留資格取得の申請日', "Child's status applied for on"),
  firstRenewalAfterChange: fact(answer, '転職後最初の更新', 'First renewal after a change of employer'),
  violations: fact(answer, '法令違反', 'Violations of law'),
  taxesPaid: fact(z.enum(['onTime', 'late', 'unpaid']), '納税', 'Taxes'),
  pensionPaid: fact(z.enum(['onTime', 'late', 'unpaid']), '年金', 'Pension'),
  healthInsurancePaid: fact(z.enum(['onTime', 'late', 'unpaid']), '健康保険', 'Health insurance'),
  annualIncomeYen: fact(yen, '年収（円）', 'Annual income (yen)'),
  housingStable: fact(answer, '安定した住居', 'Stable living arrangements'),
  sideJob: fact(answer, '副業', 'Side job'),
  sideJobPermitted: fact(answer, '資格外活動許可', 'Permission for other activities'),
  dependantsPlanned: fact(answer, '家族の呼び寄せ', 'Family to be sponsored'),
  marriageRegistered: fact(answer, '法律上の婚姻', 'Legal marriage'),
  dependantWeeklyHours: fact(count, '家族の就労時間（週）', "Dependant's work hours a week"),
  yearsInJapan: fact(z.number().min(0).max(100), '継続在留年数', 'Years of continuous residence'),
  yearsOnWorkStatus: fact(z.number().min(0).max(100), '就労・居住資格での年数', 'Years on a work or residence status'),
  specialRoute: fact(
    z.enum(['none', 'spouse', 'highlySkilled70', 'highlySkilled80', 'longTermResident', 'refugee']),
    '永住許可の特例',
    'Special route to permanent residence',
  ),
  marriageYears: fact(z.number().min(0).max(100), '婚姻年数', 'Years of marriage'),
  yearsWithPoints: fact(z.number().min(0).max(100), 'ポイントを満たす年数', 'Years with the points'),
  conduct: fact(z.enum(['good', 'repeatedTrafficFines', 'seriousOffence']), '素行', 'Conduct'),
  monthsWithoutActivity: fact(count, '活動をしていない月数', 'Months without the permitted activity'),
});
