import { isCorporateNumber } from '../../../domain/check-digits';
import type { CheckContext, FieldCheck } from '../../../law/gijinkoku/known';
import type { FieldFinding } from '../../../spec/check';
import { byComparison, example, finding, fromForm } from './kit';

const digitsOf = (number: string): string => number.normalize('NFKC').replace(/[-‐－ー\s]/g, '');
const site = { name: 'サンプルシステムズ株式会社' };

/** The employer's and the dispatch site's rows ask the same. */
const places = ({ facts }: CheckContext) =>
  [
    { at: 'employer', row: 'org', place: facts.employer },
    {
      at: 'case.dispatch.site',
      row: 'dispatch',
      place: facts.derived.site === 'yes' ? facts.case.dispatch?.site : undefined,
    },
  ] as const;

/** F-27 */
const corporateNumber: FieldCheck = {
  id: 'F-27',
  title: { ja: '法人番号', en: 'Corporate number' },
  source: {
    title: '法人番号のチェックデジットの計算（国税庁の方法。記憶による）',
    checkedOn: '2026-11-01',
    confidence: 'memory',
  },
  check: (context) =>
    places(context).flatMap(({ at, row, place }): FieldFinding[] => {
      const number = place?.corporateNumber;
      if (number?.answer !== 'yes') return [];
      if (number.number !== undefined && isCorporateNumber(digitsOf(number.number).replace(/^T/i, ''))) return [];
      const message = {
        ja: '法人番号が正しくありません（13桁、検査数字を含む）。',
        en: 'The corporate number is not 13 digits with its check digit.',
      };
      return [finding('F-27', 'error', `${row}.corpNo`, message, `${at}.corporateNumber.number`)];
    }),
  examples: [
    example('A good number', {}, null),
    example('A swapped digit', { employer: { corporateNumber: { number: '8000000000010' } } }, 'error'),
    example('Twelve digits', { employer: { corporateNumber: { number: '800000000001' } } }, 'error'),
    example('Yes, and no number', { employer: { corporateNumber: { number: undefined } } }, 'error'),
    example(
      'The dispatch site has a wrong one',
      { case: { dispatch: { elsewhere: 'yes', site: { ...site, corporateNumber: { answer: 'yes', number: '1' } } } } },
      'error',
    ),
    example('No number', { employer: { corporateNumber: { answer: 'no', number: undefined } } }, null),
    example('Not asked', { employer: { corporateNumber: undefined } }, null),
  ],
};

/** F-28 */
const insuranceNumber: FieldCheck = {
  id: 'F-28',
  title: { ja: '雇用保険適用事業所番号', en: 'Employment insurance office number' },
  source: fromForm,
  check: (context) =>
    places(context).flatMap(({ at, row, place }): FieldFinding[] => {
      const number = place?.employmentInsurance;
      if (number?.answer !== 'yes' || number.number === undefined || /^\d{11}$/.test(digitsOf(number.number)))
        return [];
      const message = {
        ja: '雇用保険適用事業所番号は11桁です。',
        en: 'The employment insurance office number has 11 digits.',
      };
      return [finding('F-28', 'error', `${row}.empInsNo`, message, `${at}.employmentInsurance.number`)];
    }),
  examples: [
    example('Eleven digits with hyphens', {}, null),
    example('Ten digits', { employer: { employmentInsurance: { number: '9999-00000-1' } } }, 'error'),
    example('Twelve digits', { employer: { employmentInsurance: { number: '9999-000001-01' } } }, 'error'),
    example('None', { employer: { employmentInsurance: { answer: 'no', number: undefined } } }, null),
    example('Not asked', { employer: { employmentInsurance: undefined } }, null),
  ],
};

/** F-29 */
const staff: FieldCheck = {
  id: 'F-29',
  title: { ja: '従業員数の内訳', en: 'Numbers of staff' },
  source: byComparison,
  check: ({ facts: { employer } }) => {
    const message = {
      ja: '従業員数の内訳を確認してください。',
      en: 'Check the numbers: a part is larger than the whole.',
    };
    const { employees, foreignEmployees, technicalInterns } = employer;
    const found: FieldFinding[] = [];
    if (employees !== undefined && foreignEmployees !== undefined && foreignEmployees > employees) {
      found.push(
        finding('F-29', 'error', 'org.foreignEmployees', message, 'employer.foreignEmployees', 'employer.employees'),
      );
    }
    const whole = foreignEmployees ?? employees;
    if (technicalInterns !== undefined && whole !== undefined && technicalInterns > whole) {
      found.push(
        finding(
          'F-29',
          'error',
          'org.technicalInterns',
          message,
          'employer.technicalInterns',
          'employer.foreignEmployees',
        ),
      );
    }
    return found;
  },
  examples: [
    example('Parts smaller than the whole', {}, null),
    example('Everybody is foreign', { employer: { foreignEmployees: 60, technicalInterns: 60 } }, null),
    example('More foreign employees than employees', { employer: { foreignEmployees: 61 } }, 'error'),
    example('More interns than foreign employees', { employer: { technicalInterns: 6 } }, 'error'),
    example(
      'Not asked',
      { employer: { employees: undefined, foreignEmployees: undefined, technicalInterns: undefined } },
      null,
    ),
  ],
};

/** F-27 to F-29. */
export const employerChecks: readonly FieldCheck[] = [corporateNumber, insuranceNumber, staff];
