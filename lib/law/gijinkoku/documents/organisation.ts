import type { CheckContext, DocumentGroup, DocumentRow } from '../known';
import type { Need } from '../../../spec/check';
import type { Truth } from '../../../spec/condition';
import { hasClosedYear } from './business-year';
import { accountsYear } from './covers';
import { bySize, category1, categoryUnknown, example, says, title } from './kit';
import { forSmaller, notRequired, oneOf, optional, required, requiredOfSmaller, unknown } from './needs';
import { practice, remembered, sheet2 } from './sources';

/** Whether the organisation is a corporation, which alone has a registry certificate. */
function isCorporation({ facts: { employer } }: CheckContext): Truth {
  if (employer.kind === 'soleProprietor') return 'no';
  if (employer.kind !== undefined || employer.corporateNumber?.answer === 'yes') return 'yes';
  return 'unknown';
}

const sole = { employer: { kind: 'soleProprietor', corporateNumber: { answer: 'no', number: undefined } } } as const;
const kindUnknown = { employer: { kind: undefined, corporateNumber: undefined } } as const;

const registry: DocumentRow = {
  id: 'D10',
  title: title(
    '登記事項証明書 １通（発行日から３か月以内）',
    'Certificate of registered matters (issued within 3 months)',
  ),
  client: [says('S11', 'Certificate of Incorporation — Issued within the last 3 months (90 days)')],
  aliases: ['S11'],
  difference: title(
    '案内ページの一覧の「90日」と入管の「３か月」は異なります（３か月は暦で数えます）。外国の設立証明書では代わりになりません。',
    'The practice\'s page says "90 days"; the Agency counts three calendar months. A foreign certificate of incorporation is no substitute.',
  ),
  form: 'either',
  validity: { kind: 'months', months: 3, from: 'issuedOn', warnFromDay: 80 },
  from: 'employer',
  ofEmployer: true,
  languageNotAsked: true,
  source: sheet2,
  need: (context) =>
    forSmaller(context, () => {
      switch (isCorporation(context)) {
        case 'yes':
          return requiredOfSmaller(context);
        case 'no':
          return notRequired(
            '個人事業主には登記がありません（開業の届出の写しで代えます）。',
            'A sole proprietor has none; use the registration with the tax office.',
          );
        default:
          return unknown(
            '法人か個人事業主かによります。',
            'It depends on whether the employer is a corporation.',
            'employer.kind',
          );
      }
    }),
  examples: [
    ...bySize,
    example('A sole proprietor', sole, 'notRequired'),
    example('The kind of organisation was not asked', kindUnknown, 'unknown'),
  ],
};

const soleRegistration: DocumentRow = {
  id: 'P-sole',
  neverRequired: true,
  title: title('個人事業の開業届出書の写し', "Copy of a sole proprietor's registration with the tax office"),
  form: 'copy',
  from: 'employer',
  ofEmployer: true,
  languageNotAsked: true,
  source: practice,
  need: (context) =>
    forSmaller(context, () =>
      isCorporation(context) === 'no'
        ? optional(
            '個人事業主のため、登記事項証明書の代わりに準備してください。',
            'Prepare it in place of the registry certificate.',
          )
        : notRequired('個人事業主の場合だけです。', 'Only for a sole proprietor.'),
    ),
  examples: [
    example('A corporation', {}, 'notRequired'),
    example('A sole proprietor', sole, 'optional'),
    example(
      'A sole proprietor whose category cannot be told',
      { employer: { ...sole.employer, category: undefined } },
      'unknown',
    ),
  ],
};

const brochure: DocumentRow = {
  id: 'D11',
  title: title(
    '事業内容を明らかにする資料：勤務先等の沿革、役員、組織、事業内容（主要取引先と取引実績を含む。）等が詳細に記載された案内書、又は勤務先等の作成した上記に準ずる文書',
    "Description of the business: a brochure with history, officers, organisation, business and main customers, or the organisation's own document of that kind",
  ),
  client: [says('S16', "Documents to explain the company's services — Such as Brochure, Website screen shot")],
  aliases: ['S16'],
  difference: title(
    '沿革、役員、組織、主要取引先と取引実績まで分かるものが必要です。ウェブサイトの画面だけでは足りないことがあります。',
    'It must show history, officers, organisation and main customers; a screenshot alone may not.',
  ),
  form: 'either',
  from: 'employer',
  ofEmployer: true,
  source: sheet2,
  need: requiredOfSmaller,
  examples: bySize,
};

const founded = (foundedOn: string | undefined, firstClosingOn?: string) =>
  ({ employer: { foundedOn, firstClosingOn, accounts: undefined } }) as const;

function accountsNeed(context: CheckContext): Need {
  return forSmaller(context, () => {
    switch (hasClosedYear(context)) {
      case 'yes':
        return required('決算期を迎えているため必要です。', 'A business year has been closed.');
      case 'no':
        return notRequired(
          'まだ決算期を迎えていません（事業計画書で代えます）。',
          'No business year has been closed yet: a business plan takes its place.',
        );
      default:
        return oneOf(
          'D12',
          '決算期を迎えていれば決算文書、迎えていなければ事業計画書が必要です。',
          'Accounts if a year has been closed, else a business plan.',
        );
    }
  });
}

const accounts: DocumentRow = {
  id: 'D12a',
  group: 'D12',
  title: title('直近の年度の決算文書の写し', 'Accounts of the latest business year'),
  form: 'copy',
  from: 'employer',
  ofEmployer: true,
  languageNotAsked: true,
  covers: 'span',
  source: sheet2,
  need: accountsNeed,
  inspect: accountsYear,
  examples: [
    ...bySize.filter(({ says: what }) => what !== 'Category 4'),
    example('The first year closed on the filing date', founded('2025-06-16', '2026-06-15'), 'required'),
    example('The first year closes the day after', founded('2025-06-16', '2026-06-16'), 'notRequired'),
    example('Founded a year ago, the closing not asked', founded('2025-06-15'), 'required'),
    example('Founded a day less than a year ago, the closing not asked', founded('2025-06-16'), 'oneOf'),
    example('Neither was asked', founded(undefined), 'oneOf'),
  ],
};

const plan: DocumentRow = {
  id: 'D12b',
  ofEmployer: true,
  group: 'D12',
  title: title('事業計画書（新規事業の場合）', 'Business plan (new business)'),
  client: [
    says(
      'S19',
      'Business Plan — Should clearly outline projected revenue, cost structure, staffing plans, strategic goals, and risk management measures for the next three years.',
    ),
  ],
  aliases: ['S19'],
  difference: title(
    '入管の一覧で事業計画書が要るのは、決算期を迎えていない場合だけです。決算がある会社では決算文書が必要で、事業計画書は補足です。',
    'The Agency wants a plan only where no year has been closed; else the accounts are needed and a plan is extra.',
  ),
  form: 'unspecified',
  from: 'employer',
  source: sheet2,
  need: (context) =>
    forSmaller(context, () => {
      switch (hasClosedYear(context)) {
        case 'yes':
          return optional(
            '決算文書が必要です。事業計画書は補足資料になります。',
            'The accounts are needed; a plan is extra.',
          );
        case 'no':
          return required('決算期を迎えていない新規事業のため必要です。', 'A new business without a closed year.');
        default:
          return accountsNeed(context);
      }
    }),
  examples: [
    example('A closed year', {}, 'optional'),
    example('No closed year', founded('2026-02-03', '2027-01-31'), 'required'),
    example('Not asked', founded(undefined), 'oneOf'),
    example(
      'Category 1',
      { employer: { ...founded('2026-02-03', '2027-01-31').employer, ...category1.employer } },
      'notRequired',
    ),
    example('The category cannot be told yet', categoryUnknown, 'unknown'),
  ],
};

/** D12: accounts, or a plan where there are none. */
export const accountsGroup: DocumentGroup = {
  id: 'D12',
  title: title(
    '直近の年度の決算文書の写し。新規事業の場合は事業計画書',
    'Accounts of the latest year, or a business plan for a new business',
  ),
  source: remembered,
  need: requiredOfSmaller,
  wants: (context) => {
    const closed = hasClosedYear(context);
    if (closed === 'unknown') return { any: [{ row: 'D12a' }, { row: 'D12b' }] };
    return { row: closed === 'yes' ? 'D12a' : 'D12b' };
  },
};

/** D10 to D12, and what a sole proprietor has instead of D10. */
export const organisationRows: readonly DocumentRow[] = [registry, soleRegistration, brochure, accounts, plan];
