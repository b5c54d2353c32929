import { z } from 'zod';
import { fact } from '../label';
import { answer, count, isoDate, line, yen } from '../values';

/** Facts for renewal, change, side jobs, dependants and permanent residence. */
export const stay = z.strictObject({
  status: fact(line, '現在の在留資格', 'Present status of residence'),
  periodMonths: fact(count, '現在の在留期間（月）', 'Present period of stay (months)'),
  expiresOn: fact(isoDate, '在留期限', 'Period of stay expires on'),
  sameField: fact(answer, '同じ分野の業務を継続', 'Still works in the same field'),
  dutiesOutside: fact(answer, '在留資格の範囲外の業務', 'Duties outside the status'),
  employerChangedOn: fact(isoDate, '所属機関の変更日', 'Changed employer on'),
  notifiedOn: fact(isoDate, '契約機関に関する届出日', 'Notified on'),
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
