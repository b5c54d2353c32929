import { entryOf } from '../../../domain/case/case';
import { addDays, wholeMonthsBetween } from '../../../domain/calendar';
import type { FactPath, Facts } from '../../../domain/facts';
import type { CheckContext, FieldCheck } from '../../../law/gijinkoku/known';
import type { FieldFinding } from '../../../spec/check';
import type { RecordChanges } from '../../../law/gijinkoku/examples';
import { about, byComparison, example, finding } from './kit';

type Site = NonNullable<NonNullable<Facts['case']['dispatch']>['site']>;

/** What item 12 must say of a dispatch, although the page marks it voluntary. */
const wanted: readonly (readonly [
  row: string,
  ja: string,
  en: string,
  path: FactPath,
  has: (site: Site) => boolean,
])[] = [
  ['dispatch.name', '名称', 'name', 'case.dispatch.site.name', (site) => site.name !== undefined],
  [
    'dispatch.hasCorpNo',
    '法人番号の有無',
    'corporate number',
    'case.dispatch.site.corporateNumber.answer',
    (site) => site.corporateNumber?.answer === 'yes' || site.corporateNumber?.answer === 'no',
  ],
  [
    'dispatch.industryMain',
    '業種',
    'business type',
    'case.dispatch.site.industries.main',
    (site) => site.industries?.main !== undefined,
  ],
  [
    'dispatch.postal',
    '郵便番号',
    'postal code',
    'case.dispatch.site.postalCode',
    (site) => site.postalCode !== undefined,
  ],
  ['dispatch.address', '所在地', 'address', 'case.dispatch.site.address', (site) => site.address !== undefined],
  ['dispatch.phone', '電話番号', 'telephone number', 'case.dispatch.site.phone', (site) => site.phone !== undefined],
];

function missing({ facts }: CheckContext): readonly FieldFinding[] {
  const dispatch = facts.case.dispatch;
  if (dispatch?.isDispatch !== 'yes') return [];
  const say = (row: string, ja: string, en: string, path: FactPath) =>
    finding(
      'F-37',
      'error',
      row,
      { ja: `派遣先の情報が不足しています（${ja}）。`, en: `The dispatch site is not complete (${en}).` },
      path,
    );
  const found = wanted
    .filter(([, , , , has]) => !has(dispatch.site ?? {}))
    .map(([row, ja, en, path]) => say(row, ja, en, path));
  return dispatch.plannedMonths === undefined
    ? [...found, say('dispatch.plannedMonths', '派遣予定期間', 'period of dispatch', 'case.dispatch.plannedMonths')]
    : found;
}

const site: Site = {
  name: 'サンプルシステムズ株式会社',
  corporateNumber: { answer: 'yes', number: '7000000000002' },
  industries: { main: '14' },
  postalCode: '100-0002',
  address: '東京都千代田区サンプル町2-2',
  phone: '03-0000-0002',
};
const sent = (change: Partial<Site> = {}, plannedMonths: number | undefined = 36): RecordChanges => ({
  case: { dispatch: { isDispatch: 'yes', site: { ...site, ...change }, plannedMonths } },
});

/** F-37 */
const complete: FieldCheck = {
  id: 'F-37',
  title: { ja: '派遣先の情報', en: 'The dispatch site' },
  source: byComparison,
  check: missing,
  examples: [
    example('No dispatch', {}, null),
    example('A complete site', sent(), null),
    example('No business type', sent({ industries: undefined }), 'error'),
    example('No telephone number', sent({ phone: undefined }), 'error'),
    example(
      'Whether it has a corporate number was not asked',
      sent({ corporateNumber: { answer: 'notAsked' } }),
      'error',
    ),
    example('No period', { case: { dispatch: { isDispatch: 'yes', site } } }, 'error'),
    example('Nothing but the dispatch itself', { case: { dispatch: { isDispatch: 'yes' } } }, 'error'),
    example('Not asked', { case: { dispatch: undefined } }, null),
  ],
};

/** Whole months of the individual contract, from its first day to its last. */
function monthsOfContract({ contractFrom, contractTo }: NonNullable<Facts['case']['dispatch']>): number | undefined {
  if (contractFrom === undefined || contractTo === undefined) return undefined;
  return wholeMonthsBetween(contractFrom, addDays(contractTo, 1));
}

/** F-38 */
const length: FieldCheck = {
  id: 'F-38',
  title: { ja: '派遣期間と滞在予定期間', en: 'Period of dispatch and intended stay' },
  source: {
    title: '派遣労働に係る「技術・人文知識・国際業務」の取扱い（2026年3月9日以降の申請。公開ページによる）',
    checkedOn: '2026-05-18',
    confidence: 'secondary',
  },
  check: ({ facts }) => {
    const { dispatch } = facts.case;
    const entry = entryOf(facts.case);
    if (dispatch?.isDispatch !== 'yes') return [];
    const months = dispatch.plannedMonths ?? monthsOfContract(dispatch);
    if (months === undefined || entry?.stayYears === undefined || entry.stayMonths === undefined) return [];
    if (months >= entry.stayYears * 12 + entry.stayMonths) return [];
    const message = {
      ja: '派遣期間に応じた在留期間となります（派遣予定期間が滞在予定期間より短いです）。',
      en: 'The period of stay will follow the dispatch contract, which is shorter than the intended stay.',
    };
    return [
      finding('F-38', 'warn', 'dispatch.plannedMonths', message, 'case.dispatch.plannedMonths', 'case.entry.stayYears'),
    ];
  },
  examples: [
    example('No dispatch', {}, null),
    example('As long as the stay', sent(), null),
    about('entry.stayYears', example('A month shorter', sent({}, 35), 'warn')),
    example('No period', { case: { dispatch: { isDispatch: 'yes', site } } }, null),
    example(
      'No period, and an individual contract of three years',
      { case: { dispatch: { isDispatch: 'yes', contractFrom: '2026-07-01', contractTo: '2029-06-30' } } },
      null,
    ),
    about(
      'entry.stayYears',
      example(
        'No period, and an individual contract that ends a day earlier',
        { case: { dispatch: { isDispatch: 'yes', contractFrom: '2026-07-01', contractTo: '2029-06-29' } } },
        'warn',
      ),
    ),
  ],
};

/** F-37 and F-38. */
export const dispatchChecks: readonly FieldCheck[] = [complete, length];
