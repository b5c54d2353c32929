import { addMonths } from '../../../domain/calendar';
import type { CheckContext, Rule } from '../../../spec/check';
import type { Truth } from '../../../spec/condition';
import {
  ask,
  documentState,
  documents,
  facts,
  fail,
  given,
  notApplicable,
  pass,
  silent,
  text,
  unknown,
  warn,
} from './kit';
import { checkSheet, clientRule, practice } from './sources';

// The organisation and its business: R-ORG-01, R-ORG-02, R-ORG-04.

/** Organisations of categories 1 and 2 hand in no material on the business. */
export const isExempt = ({ category }: CheckContext): boolean => category.value === 1 || category.value === 2;

/** The answer of a rule that does not concern them. */
export const exempt = notApplicable(
  text('カテゴリー１・２の機関は原則として提出不要です。', 'Not asked of organisations of category 1 or 2.'),
);

const sponsorCategory: Rule = {
  id: 'R-ORG-01',
  title: text('所属機関のカテゴリー', 'Category of the organisation'),
  source: checkSheet,
  judge: ({ facts: known, category }) => {
    if (category.value === 'unknown') {
      return unknown(
        text(
          `カテゴリーが確定できません。${category.ask?.ja ?? category.because.ja}`,
          `The category cannot be told. ${category.ask?.en ?? category.because.en}`,
        ),
        category.points,
      );
    }
    const proof = documentState(known, 'D04');
    if (category.value !== 4 && proof === 'no') {
      return warn(
        text(
          'カテゴリーを証明する文書がありません。提出できない場合はカテゴリー４として扱われます。',
          'The document that proves the category is missing: without it the organisation is treated as category 4.',
        ),
        [...category.points, ...documents('D04')],
        text(
          'カテゴリーを証明する文書（D04）をそろえてください。',
          'Obtain the document that proves the category (D04).',
        ),
      );
    }
    return pass(
      text(
        `カテゴリー${category.value}です。${category.because.ja}`,
        `Category ${category.value}. ${category.because.en}`,
      ),
    );
  },
  examples: [
    given('A summary of statutory records was filed', 'pass'),
    given('A listed company', 'pass', { employer: { category: { firstGround: 'listed' } } }),
    given('The summary was filed, but the document is not to be had', 'warn', {
      case: { documents: [{ id: 'D04', received: 'no' }] },
    }),
    given('Nobody has asked about the summary', 'unknown', { employer: { category: { withholding: undefined } } }),
    silent(),
  ],
};

/** Whether a business year has closed on the filing date. */
function hasClosedYear({ facts: known, on }: CheckContext): Truth {
  const { accounts, firstClosingOn, foundedOn } = known.employer;
  if (accounts?.closedOn !== undefined && accounts.closedOn <= on) return 'yes';
  if (firstClosingOn !== undefined) return firstClosingOn <= on ? 'yes' : 'no';
  // A business year has twelve months at most.
  if (foundedOn !== undefined && addMonths(foundedOn, 12) <= on) return 'yes';
  return accounts?.netAssetsYen !== undefined || accounts?.netProfitYen !== undefined ? 'yes' : 'unknown';
}

/** Whether there is a business plan: a document, or topics that were looked at. */
function hasPlan({ facts: known }: CheckContext): Truth {
  const { businessPlan } = known.employer;
  const document = documentState(known, 'D12b');
  if (document === 'yes' || (businessPlan?.topics?.length ?? 0) > 0) return 'yes';
  return document === 'no' || businessPlan?.topics?.length === 0 || businessPlan?.years === 0 ? 'no' : 'unknown';
}

const stability: Rule = {
  id: 'R-ORG-02',
  title: text('事業の安定性・継続性', 'Stability of the business'),
  source: practice('決算の内容による事業の安定性・継続性'),
  judge: (context) => {
    const { accounts } = context.facts.employer;
    const points = [...facts('employer.accounts.netProfitYen', 'employer.accounts.netAssetsYen'), ...documents('D12')];
    if (isExempt(context)) return exempt;
    if (hasClosedYear(context) === 'no')
      return notApplicable(
        text(
          '最初の事業年度が終わっていません（事業計画書はR-ORG-04）。',
          'No business year has closed yet (the plan: R-ORG-04).',
        ),
      );
    if (accounts?.netProfitYen === undefined || accounts.netAssetsYen === undefined) {
      return ask(
        text('直近の決算（当期純利益、純資産）', 'the latest accounts (net profit and net assets)'),
        ...points,
      );
    }
    const change = text(
      '赤字・債務超過の理由、改善の見通しを示す書面と事業計画書を添えてください。',
      'Add a letter on the reasons and the outlook, and a business plan.',
    );
    if (accounts.netAssetsYen < 0 && hasPlan(context) === 'no') {
      return fail(
        text(
          '債務超過で、事業計画書がありません。事業の安定性・継続性の説明が必要です。',
          'Liabilities exceed assets and there is no business plan: stability has to be explained.',
        ),
        [...points, ...documents('D12b')],
        change,
      );
    }
    if (accounts.netAssetsYen < 0 || accounts.netProfitYen < 0) {
      return warn(
        text(
          '赤字又は債務超過です。事業の安定性・継続性の説明が必要です。',
          'A deficit, or liabilities exceed assets: stability has to be explained.',
        ),
        points,
        change,
      );
    }
    return pass(
      text(
        '直近の決算は黒字で、債務超過ではありません。',
        'The latest accounts show neither a deficit nor negative net assets.',
      ),
    );
  },
  examples: [
    given('A profit', 'pass'),
    given('Neither profit nor loss, and nothing left', 'pass', {
      employer: { accounts: { netProfitYen: 0, netAssetsYen: 0 } },
    }),
    given('A loss of one yen', 'warn', { employer: { accounts: { netProfitYen: -1 } } }),
    given('Insolvent, with a plan', 'warn', {
      employer: { accounts: { netAssetsYen: -1 }, businessPlan: { years: 3, topics: ['revenue'] } },
    }),
    given('Insolvent, without a plan', 'fail', {
      employer: { accounts: { netAssetsYen: -1 } },
      case: { documents: [{ id: 'D12b', received: 'no' }] },
    }),
    given('A listed company with a loss', 'notApplicable', {
      employer: { category: { firstGround: 'listed' }, accounts: { netProfitYen: -1 } },
    }),
    given('No closed year', 'notApplicable', {
      employer: { foundedOn: '2026-02-03', firstClosingOn: '2027-01-31', accounts: undefined },
    }),
    given('The accounts were not looked at', 'unknown', {
      employer: { accounts: { netProfitYen: undefined, netAssetsYen: undefined } },
    }),
    silent(),
  ],
};

const topics = ['revenue', 'cost', 'staffing', 'goals', 'risks'] as const;
const topicWords = {
  revenue: text('売上', 'revenue'),
  cost: text('費用', 'cost'),
  staffing: text('人員', 'staffing'),
  goals: text('目標', 'goals'),
  risks: text('リスク', 'risks'),
} as const;
/** Years that the client's page wants the plan to cover. */
const planYears = 3;

const fresh = { foundedOn: '2026-02-03', firstClosingOn: '2027-01-31', accounts: undefined } as const;

const plan: Rule = {
  id: 'R-ORG-04',
  title: text('新規事業の事業計画書', 'Business plan of a new business'),
  source: clientRule('三年間の事業計画書（売上・費用・人員・目標・リスク）。決算がない場合の提出書類'),
  judge: (context) => {
    const { businessPlan } = context.facts.employer;
    const points = [...facts('employer.businessPlan.topics.0', 'employer.businessPlan.years'), ...documents('D12b')];
    if (isExempt(context)) return exempt;
    const closed = hasClosedYear(context);
    if (closed === 'yes') return notApplicable(text('決算を終えた事業年度があります。', 'A business year has closed.'));
    if (closed === 'unknown')
      return ask(
        text('設立日と最初の決算日', 'when it was founded and first closes its books'),
        ...facts('employer.foundedOn', 'employer.firstClosingOn'),
      );
    if (hasPlan(context) === 'no') {
      return fail(
        text(
          '決算を終えていない新規の機関です。事業計画書（3年）が必要です。',
          'A new organisation without a closed year: a business plan of three years is needed.',
        ),
        points,
        text('事業計画書を作成してもらってください。', 'Have a business plan made.'),
      );
    }
    if (businessPlan?.topics === undefined || businessPlan.years === undefined) {
      return ask(text('事業計画書の対象年数と記載事項', 'what the business plan covers'), ...points);
    }
    const absent = topics.filter((topic) => !businessPlan.topics?.includes(topic)).map((topic) => topicWords[topic]);
    if (absent.length > 0 || businessPlan.years < planYears) {
      const ja = [...(businessPlan.years < planYears ? ['3年分'] : []), ...absent.map((word) => word.ja)].join('、');
      const en = [...(businessPlan.years < planYears ? ['three years'] : []), ...absent.map((word) => word.en)].join(
        ', ',
      );
      return warn(
        text(`事業計画書に足りないもの：${ja}。`, `The business plan lacks: ${en}.`),
        points,
        text('足りない事項を加えてもらってください。', 'Have it completed.'),
      );
    }
    return pass(
      text('三年分の事業計画書に必要な事項がそろっています。', 'The plan covers three years and all topics.'),
    );
  },
  examples: [
    given('A closed year', 'notApplicable'),
    given('A new company with a full plan', 'pass', {
      employer: { ...fresh, businessPlan: { years: 3, topics: [...topics] } },
    }),
    given('The risks are missing', 'warn', {
      employer: { ...fresh, businessPlan: { years: 3, topics: ['revenue', 'cost', 'staffing', 'goals'] } },
    }),
    given('Two years only', 'warn', { employer: { ...fresh, businessPlan: { years: 2, topics: [...topics] } } }),
    given('No plan at all', 'fail', { employer: fresh, case: { documents: [{ id: 'D12b', received: 'no' }] } }),
    given('Founded a year ago: its books have closed', 'notApplicable', {
      employer: { foundedOn: '2025-06-15', firstClosingOn: undefined, accounts: undefined },
    }),
    given('Founded a day less than a year ago: nobody can tell', 'unknown', {
      employer: { foundedOn: '2025-06-16', firstClosingOn: undefined, accounts: undefined },
    }),
    given('A plan that nobody has read', 'unknown', {
      employer: fresh,
      case: { documents: [{ id: 'D12b', received: 'yes' }] },
    }),
    silent(),
  ],
};

/** R-ORG-01, R-ORG-02, R-ORG-04. */
export const businessRules: readonly Rule[] = [sponsorCategory, stability, plan];
