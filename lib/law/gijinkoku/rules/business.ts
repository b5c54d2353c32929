import { japaneseDay } from '../../../domain/calendar';
import type { CheckContext, Rule } from '../known';
import type { Truth } from '../../../spec/condition';
import { hasClosedYear, latestAccounts } from '../documents/business-year';
import { summaryYear } from '../documents/covers';
import {
  askMissing,
  documentState,
  documents,
  facts,
  fail,
  given,
  needs,
  notApplicable,
  pass,
  receivedOf,
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
  chapter: 'organisation',
  title: text('所属機関のカテゴリー', 'Category of the organisation'),
  source: checkSheet,
  judge: (context) => {
    const { facts: known, category } = context;
    if (category.value === 'unknown') {
      return unknown(
        text(
          `カテゴリーが確定できません。${category.ask?.ja ?? category.because.ja}`,
          `The category cannot be told. ${category.ask?.en ?? category.because.en}`,
        ),
        category.points,
      );
    }
    const received = receivedOf(known, 'D04');
    const proof = documentState(known, 'D04');
    const dated = summaryYear(context, received);
    if (dated?.state === 'unknown') return unknown(dated.reason, dated.points);
    if (category.value !== 4 && (proof === 'no' || dated !== undefined)) {
      const { value } = category;
      return warn(
        dated
          ? text(
              `カテゴリー${value}を証明する文書が対象の年のものではありません。${dated.reason.ja}`,
              `The proof of category ${value} is not of the year that counts. ${dated.reason.en}`,
            )
          : text(
              `カテゴリー${value}と判定しましたが、証明する文書（D04）がありません。提出できない場合はカテゴリー４として扱われます。`,
              `Category ${value} by what was told, but the document that proves it (D04) is missing: without it the organisation is treated as category 4.`,
            ),
        [...category.points, ...documents('D04')],
        value === 1
          ? text(
              '該当する事由の文書（四季報の写し、上場を証明する文書、設立許可の写しなど）をそろえてください。',
              'Obtain the document of the ground that applies (company handbook, listing, charter).',
            )
          : text(
              `${category.year}年分の法定調書合計表の写しをそろえてください。`,
              `Obtain a copy of the summary of statutory records for ${category.year}.`,
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
    given('The summary at hand is of the year before', 'warn', summaryOf({ year: 2024 })),
    given('Nobody has said which year the summary at hand is of', 'unknown', summaryOf(undefined)),
    given('Nobody has asked about the summary', 'unknown', { employer: { category: { withholding: undefined } } }),
    silent(),
  ],
};

/** Whether there is a business plan: a document, or topics that were looked at. */
function hasPlan({ facts: known }: CheckContext): Truth {
  const { businessPlan } = known.employer;
  const document = documentState(known, 'D12b');
  if (document === 'yes' || (businessPlan?.topics?.length ?? 0) > 0) return 'yes';
  return document === 'no' || businessPlan?.topics?.length === 0 || businessPlan?.years === 0 ? 'no' : 'unknown';
}

function summaryOf(period: { readonly year: number } | undefined) {
  return { case: { documents: [{ id: 'D04', received: 'yes' as const, ...(period ? { period } : {}) }] } };
}

const stability: Rule = {
  id: 'R-ORG-02',
  chapter: 'organisation',
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
    if (
      accounts?.netProfitYen === undefined ||
      accounts.netAssetsYen === undefined ||
      accounts.closedOn === undefined
    ) {
      return askMissing(
        needs('直近の決算日', 'the latest closing date', accounts?.closedOn, ...facts('employer.accounts.closedOn')),
        needs('当期純利益', 'the net profit', accounts?.netProfitYen, ...facts('employer.accounts.netProfitYen')),
        needs('純資産', 'the net assets', accounts?.netAssetsYen, ...facts('employer.accounts.netAssetsYen')),
      );
    }
    // Old figures say nothing of the business as it is.
    const latest = latestAccounts(accounts.closedOn, context);
    if (!latest.ok)
      return unknown(
        latest.why,
        facts('employer.accounts.closedOn', 'employer.accounts.netProfitYen', 'employer.accounts.netAssetsYen'),
      );
    const change = text(
      'その理由と改善の見通しを示す書面（増資、受注の見込みなど）と事業計画書を添えてください。',
      'Add a letter on the reasons and the outlook (new capital, orders), and a business plan.',
    );
    if (accounts.netAssetsYen < 0 && hasPlan(context) === 'no') {
      return fail(
        text(
          `${japaneseDay(accounts.closedOn)}の決算が債務超過（純資産がマイナス）で、事業計画書がありません。`,
          `The accounts of ${accounts.closedOn} show liabilities above assets, and there is no business plan.`,
        ),
        [...points, ...documents('D12b')],
        change,
      );
    }
    const [loss, insolvent] = [accounts.netProfitYen < 0, accounts.netAssetsYen < 0];
    if (loss || insolvent) {
      return warn(
        text(
          `${japaneseDay(accounts.closedOn)}の決算が${loss ? '赤字（当期純損失）' : ''}${loss && insolvent ? 'で、' : ''}${insolvent ? '債務超過（純資産がマイナス）' : ''}です。`,
          `The accounts of ${accounts.closedOn} show ${[...(loss ? ['a loss'] : []), ...(insolvent ? ['liabilities above assets'] : [])].join(' and ')}.`,
        ),
        points,
        change,
      );
    }
    return pass(
      text(
        `直近の決算（${japaneseDay(accounts.closedOn)}）は赤字でも債務超過でもありません。`,
        `The latest accounts, of ${accounts.closedOn}, show neither a loss nor liabilities above assets.`,
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
    given('A profit of seven years ago', 'unknown', { employer: { accounts: { closedOn: '2019-03-31' } } }),
    given('A profit of the year before, whose successor may not be made yet', 'pass', {
      employer: { firstClosingOn: '2002-05-31', accounts: { closedOn: '2025-05-31' } },
    }),
    given('A profit of a year nobody has named', 'unknown', { employer: { accounts: { closedOn: undefined } } }),
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
  chapter: 'organisation',
  title: text('新規事業の事業計画書', 'Business plan of a new business'),
  source: clientRule('三年間の事業計画書（売上・費用・人員・目標・リスク）。決算がない場合の提出書類'),
  judge: (context) => {
    const { businessPlan } = context.facts.employer;
    const points = [...facts('employer.businessPlan.topics.0', 'employer.businessPlan.years'), ...documents('D12b')];
    if (isExempt(context)) return exempt;
    const closed = hasClosedYear(context);
    if (closed === 'yes') return notApplicable(text('決算を終えた事業年度があります。', 'A business year has closed.'));
    if (closed === 'unknown')
      return askMissing(
        needs('設立日', 'when it was founded', context.facts.employer.foundedOn, ...facts('employer.foundedOn')),
        needs('最初の決算日', 'when it first closes its books', undefined, ...facts('employer.firstClosingOn')),
      );
    if (hasPlan(context) === 'no') {
      return fail(
        text(
          '決算を終えていない新規の機関です。事業計画書（3年）が必要です。',
          'A new organisation without a closed year: a business plan of three years is needed.',
        ),
        points,
        text(
          '今後3年間の売上・費用・人員・目標・リスクを書いた事業計画書を、所属機関に作成してもらってください。',
          'Have the organisation write a plan of the next three years: revenue, cost, staffing, goals, risks.',
        ),
      );
    }
    if (businessPlan?.topics === undefined || businessPlan.years === undefined) {
      return askMissing(
        needs(
          '事業計画書の対象年数',
          'how many years the business plan covers',
          businessPlan?.years,
          ...facts('employer.businessPlan.years'),
        ),
        needs(
          '事業計画書の記載事項（売上・費用・人員・目標・リスク）',
          'its topics (revenue, cost, staffing, goals, risks)',
          businessPlan?.topics,
          ...facts('employer.businessPlan.topics.0'),
        ),
      );
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
        text(
          `${ja}を加えた事業計画書を作り直してもらってください。`,
          `Have the plan made anew with what is lacking: ${en}.`,
        ),
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
