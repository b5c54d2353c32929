import type { FactPath } from '../../../domain/facts';
import type { Rule } from '../known';
import type { Judgement } from '../../../spec/check';
import { type BasePay, basePayOf } from './base-pay';
import { ask, askMissing, facts, fail, given, needs, pass, silent, text, unknown, warn } from './kit';
import { ordinance } from './sources';

// R-PAY-01: pay beside that of Japanese staff. Amounts are compared and never repeated in a reason.

const comparable: Rule = {
  id: 'R-PAY-01',
  chapter: 'pay',
  title: text('日本人と同等額以上の報酬', 'Pay equal to that of Japanese staff'),
  source: ordinance('三号'),
  judge: ({ facts: known }) => {
    const occupation = known.case.job?.occupation;
    const { comparators } = known.employer;
    if (known.derived.monthlyPayYen === undefined || occupation === undefined || comparators === undefined)
      return askMissing(
        needs('報酬', 'the pay', known.derived.monthlyPayYen, ...facts('case.pay.amountYen', 'case.pay.per')),
        needs('職種', 'the occupation', occupation, ...facts('case.job.occupation')),
        needs(
          '同じ業務の日本人の報酬（いなければ「なし」）',
          'what Japanese staff earn for the same work (or that there are none)',
          comparators,
          ...facts('employer.comparators.0.monthlyYen', 'employer.comparators.0.occupation'),
        ),
      );
    const peers = comparators.flatMap((peer, at) => (peer.occupation === occupation ? [{ ...peer, at }] : []));
    const paid = peers.flatMap(({ monthlyYen, at }) => (monthlyYen === undefined ? [] : [{ monthlyYen, at }]));
    const unpaid = peers.find(({ monthlyYen }) => monthlyYen === undefined);
    const unnamed = comparators.findIndex((peer) => peer.occupation === undefined);
    const [lowest] = paid.toSorted((a, b) => a.monthlyYen - b.monthlyYen);
    if (lowest === undefined) {
      if (unpaid !== undefined)
        return ask(
          text('同じ職種の日本人の報酬額（月額）', 'the monthly pay of the Japanese colleague of the same occupation'),
          ...facts(`employer.comparators.${unpaid.at}.monthlyYen`),
        );
      if (unnamed >= 0)
        return ask(
          text('比べる日本人の職種', 'the occupation of the Japanese colleague to compare with'),
          ...facts(`employer.comparators.${unnamed}.occupation`),
        );
      return warn(
        text(
          comparators.length === 0
            ? '同じ業務の日本人がいないとのことで、同等額以上であることを比べる相手がありません。'
            : '入力された日本人はいずれも他の職種のため、同等額以上であることを比べる相手がありません。',
          comparators.length === 0
            ? 'There is no Japanese colleague for the same work, so there is nobody to compare the pay with.'
            : 'The Japanese colleagues listed are all of other occupations, so there is nobody to compare the pay with.',
        ),
        facts('employer.comparators.0.monthlyYen'),
        text(
          '賃金規程、初任給、同業他社の水準などで説明してください。',
          'Explain it with the wage table, starting salaries, or what other firms pay.',
        ),
      );
    }
    const colleague = `employer.comparators.${lowest.at}.monthlyYen` as const;
    const base = basePayOf(known);
    const number =
      base.from === 'contract'
        ? text('契約書の基本給', "the contract's base pay")
        : text('手当を除いた報酬', 'the pay without allowances');
    const points = facts(base.from === 'contract' ? 'case.pay.contractAmountYen' : 'case.pay.amountYen', colleague);
    const raise = text(
      '基本給を、同じ職種の日本人の報酬以上に引き上げれば満たします。低い理由（経験年数など）がある場合は、賃金規程で説明してください。',
      'Raised to at least what the Japanese colleague of the same occupation earns, it passes. Where there is a reason for less (years of experience, say), explain it with the wage table.',
    );
    if (base.most < lowest.monthlyYen)
      return fail(
        text(
          `${number.ja}が、同じ職種の日本人${paid.length}人のうち最も低い報酬を下回っています。`,
          `${capital(number.en)} is below the lowest of ${paid.length} Japanese staff of the same occupation.`,
        ),
        points,
        raise,
      );
    if (base.least >= lowest.monthlyYen)
      return pass(
        text(
          `${number.ja}は、同じ職種の日本人${paid.length}人のうち最も低い報酬以上です。`,
          `${capital(number.en)} is at least that of the lowest-paid of ${paid.length} Japanese staff of the same occupation.`,
        ),
        points,
      );
    return openBase(base, colleague);
  },
  examples: [
    given('As much as a colleague', 'pass', paid({ amountYen: 280_000 })),
    given('One yen less than a colleague', 'fail', paid({ amountYen: 279_999 })),
    given('Allowances are in it, and the contract’s base pay is a yen less than a colleague’s', 'fail', {
      case: { pay: { amountYen: 300_000, includesAllowances: 'yes', contractAmountYen: 279_999 } },
    }),
    given('Allowances are in it, and the contract’s base pay is a colleague’s', 'pass', {
      case: { pay: { amountYen: 300_000, includesAllowances: 'yes', contractAmountYen: 280_000 } },
    }),
    given('Allowances are in it, and nobody knows how much is left without them', 'unknown', {
      case: { pay: { includesAllowances: 'yes', contractAmountYen: undefined } },
    }),
    given('Allowances are in it, and the contract is said to name the same amount', 'unknown', {
      case: { pay: { includesAllowances: 'yes' } },
    }),
    given('Allowances are in it, and even so it is less than a colleague’s', 'fail', {
      case: { pay: { amountYen: 279_999, includesAllowances: 'yes', contractAmountYen: undefined } },
    }),
    given('Nobody has said whether allowances are in it', 'unknown', {
      case: { pay: { includesAllowances: undefined, contractAmountYen: undefined } },
    }),
    given('The contract has the same amount, which answers the allowances', 'pass', {
      case: { pay: { includesAllowances: undefined } },
    }),
    given('Without allowances, and the contract names less than a colleague earns', 'unknown', {
      case: { pay: { contractAmountYen: 279_999 } },
    }),
    given('Within the range of two colleagues', 'pass', {
      employer: {
        comparators: [
          { occupation: '6', monthlyYen: 290_000 },
          { occupation: '6', monthlyYen: 330_000 },
        ],
      },
    }),
    given('A yearly amount, twelve times as much as a colleague', 'pass', paid({ amountYen: 3_360_000, per: 'year' })),
    given('Only colleagues of other occupations', 'warn', {
      employer: { comparators: [{ occupation: '29', monthlyYen: 280_000 }] },
    }),
    given('No comparator in the firm', 'warn', { employer: { comparators: [] } }),
    given('A colleague whose pay is not known', 'unknown', { employer: { comparators: [{ occupation: '6' }] } }),
    given('A colleague whose work is not known', 'unknown', { employer: { comparators: [{ monthlyYen: 280_000 }] } }),
    given('Comparators were not asked for', 'unknown', { employer: { comparators: undefined } }),
    silent(),
  ],
};

/** The good case with another pay, which is the contract's too. */
function paid(pay: { readonly amountYen: number; readonly per?: 'year' }) {
  return { case: { pay: { ...pay, contractAmountYen: undefined } } };
}

const capital = (words: string): string => `${words[0]?.toUpperCase()}${words.slice(1)}`;

/** Which of the answers about the pay has to be settled before it can be compared. */
function openBase({ why }: BasePay, colleague: FactPath): Judgement {
  switch (why) {
    case 'allowancesIn':
      return unknown(
        text(
          '入力された報酬には各種手当が含まれるため、日本人の報酬と比べられません。手当を除いた額（契約書の基本給）が必要です。入力済み：報酬、職種、日本人の報酬。',
          'The pay as typed includes allowances, so it cannot be compared with a colleague’s: the amount without them (the contract’s base pay) is needed. Known already: the pay, the occupation, the colleague’s pay.',
        ),
        facts('case.pay.amountYen', 'case.pay.contractAmountYen', 'case.pay.includesAllowances'),
      );
    case 'contractDiffers':
      return unknown(
        text(
          '入力された報酬と契約書の金額が異なり、どちらかが同じ職種の日本人の報酬を下回ります。どちらが正しいか確認してください。',
          'The pay as typed and the contract’s differ, and one of them is below the Japanese colleague’s: find out which is right.',
        ),
        facts('case.pay.amountYen', 'case.pay.contractAmountYen', colleague),
      );
    default:
      return ask(
        text(
          '報酬に各種手当が含まれるか（含まれれば、除いた額で比べます）',
          'whether the pay includes allowances (if so, the amount without them is compared)',
        ),
        ...facts('case.pay.includesAllowances'),
      );
  }
}

/** R-PAY-01. */
export const comparablePayRules: readonly Rule[] = [comparable];
