import type { Rule } from '../../gijinkoku/known';
import type { Judgement } from '../../../spec/check';
import {
  ask,
  documentState,
  documents,
  facts,
  fail,
  gravest,
  notApplicable,
  pass,
  silent,
  text,
  warn,
} from '../../gijinkoku/rules/kit';
import { clientRule } from '../../gijinkoku/rules/sources';
import { familyGiven } from '../examples';
import { familyOf, maySupport, meansOf } from '../kit';
import { statusTable } from '../sources';

// Who supports the family, and from what: R-DEP-04, R-DEP-05.

const status: Rule = {
  id: 'R-DEP-04',
  chapter: 'dependants',
  title: text('扶養者の在留資格', "The supporter's status of residence"),
  source: statusTable,
  judge: ({ facts: known }) => {
    const { supporter } = familyOf(known);
    const points = facts('case.dependant.supporter.status');
    if (supporter?.status === undefined) {
      return supporter?.filedTogether === 'yes'
        ? notApplicable(
            text(
              '扶養者と同時に申請するため、扶養者の在留資格は扶養者の申請で審査されます。',
              "Filed together: the supporter's status is decided by their own application.",
            ),
          )
        : ask(text('扶養者の在留資格', "the supporter's status of residence"), ...points);
    }
    if (!maySupport(supporter.status)) {
      return fail(
        text(
          'この在留資格の扶養者の家族は「家族滞在」に当たりません（永住者・日本人の家族などは別の在留資格です）。',
          'A supporter of this status cannot have a family under it (families of permanent residents and of Japanese have statuses of their own).',
        ),
        points,
        text(
          '「永住者の配偶者等」「定住者」「特定活動」などを検討してください。',
          'Consider the status that fits, such as Spouse of Permanent Resident, Long Term Resident or Designated Activities.',
        ),
      );
    }
    return supporter.status === 'designatedActivities'
      ? warn(
          text(
            '扶養者が「特定活動」です。家族を伴えるかは指定された活動によります。',
            'The supporter is here for Designated Activities: whether a family may come depends on which.',
          ),
          points,
          text('指定書を確認してください。', 'Look at the designation paper.'),
        )
      : pass(text('家族を扶養できる在留資格です。', 'A status that allows a family.'));
  },
  examples: [
    familyGiven('Engineer / Specialist', 'pass'),
    familyGiven('A student', 'pass', { case: { dependant: { supporter: { status: 'student' } } } }),
    familyGiven('Specified skilled worker (ii)', 'pass', {
      case: { dependant: { supporter: { status: 'specifiedSkilled2' } } },
    }),
    familyGiven('Specified skilled worker (i)', 'fail', {
      case: { dependant: { supporter: { status: 'specifiedSkilled1' } } },
    }),
    familyGiven('A permanent resident', 'fail', {
      case: { dependant: { supporter: { status: 'permanentResident' } } },
    }),
    familyGiven('Another dependant', 'fail', { case: { dependant: { supporter: { status: 'dependant' } } } }),
    familyGiven('Designated activities', 'warn', {
      case: { dependant: { supporter: { status: 'designatedActivities' } } },
    }),
    familyGiven('Filed together, the status is not there yet', 'notApplicable', {
      case: { dependant: { supporter: { filedTogether: 'yes', status: undefined } } },
    }),
    familyGiven('Not asked', 'unknown', { case: { dependant: { supporter: { status: undefined } } } }),
    silent(),
  ],
};

const savings = ['FD06a', 'FD06b', 'FD06c'] as const;

const means: Rule = {
  id: 'R-DEP-05',
  chapter: 'dependants',
  title: text('扶養能力', 'Means of support'),
  source: clientRule('家族滞在の扶養能力。収入の水準は数値で示されていません'),
  judge: ({ facts: known }) => {
    const { support, supporter } = familyOf(known);
    const found: Judgement[] = [];
    if (support === undefined) {
      found.push(ask(text('滞在費支弁方法', 'how the stay is paid for'), ...facts('case.dependant.support')));
    } else if (support !== 'relatives') {
      found.push(
        warn(
          text(
            '滞在費が扶養者（親族）の負担ではありません。家族滞在は扶養者の扶養を受けることが前提です。',
            'The stay is not paid for by the supporter, on whose support the status rests.',
          ),
          facts('case.dependant.support'),
          text('扶養の実態を説明する資料を添えてください。', 'Explain how the supporter provides for the family.'),
        ),
      );
    }
    const points = facts('case.dependant.supporter.annualIncomeYen', 'case.dependant.supporter.status');
    switch (meansOf(known)) {
      case 'savings': {
        const state = documentState(known, ...savings);
        if (state === 'notAsked')
          found.push(ask(text('預金・奨学金などの資料', 'proof of savings or a grant'), ...documents(...savings)));
        if (state === 'no') {
          found.push(
            warn(
              text(
                '扶養者に収入がありません。預金・奨学金などで扶養能力を示します。',
                'The supporter has no income: savings or a grant have to show the means.',
              ),
              [...points, ...documents(...savings)],
              text('預金残高証明書又は奨学金の証明書を求めてください。', 'Ask for proof of savings or of the grant.'),
            ),
          );
        }
        break;
      }
      default:
        if (supporter?.annualIncomeYen === undefined)
          found.push(ask(text('扶養者の年収', "the supporter's yearly income"), ...points));
    }
    const [first, ...rest] = found;
    return first
      ? gravest(first, ...rest)
      : pass(
          text(
            '扶養者が負担し、その資力が分かっています（地域の水準とは比較していません）。',
            'The supporter pays, and from what is known (not compared with local levels).',
          ),
        );
  },
  examples: [
    familyGiven('An income', 'pass'),
    familyGiven('One yen', 'pass', { case: { dependant: { supporter: { annualIncomeYen: 1 } } } }),
    familyGiven('No income, and nothing that stands for it', 'warn', {
      case: { dependant: { supporter: { annualIncomeYen: 0 } } },
    }),
    familyGiven('A student with savings', 'pass', {
      case: {
        dependant: { supporter: { status: 'student', annualIncomeYen: undefined } },
        documents: [{ id: 'FD06a', received: 'yes' }],
      },
    }),
    familyGiven('A student, and no documents recorded', 'unknown', {
      case: {
        dependant: { supporter: { status: 'student', annualIncomeYen: undefined } },
        documents: undefined,
      },
    }),
    familyGiven('Sent from abroad', 'warn', { case: { dependant: { support: 'abroad' } } }),
    familyGiven('The income is not known', 'unknown', {
      case: { dependant: { supporter: { annualIncomeYen: undefined } } },
    }),
    familyGiven('Nobody has said who pays', 'unknown', { case: { dependant: { support: undefined } } }),
    silent(),
  ],
};

/** R-DEP-04, R-DEP-05. */
export const supporterRules: readonly Rule[] = [status, means];
