import type { Rule } from '../../../spec/check';
import { ask, facts, fail, given, notApplicable, pass, silent, text, unknown, warn } from './kit';
import { form, ordinance, practice, remembered } from './sources';

// 報酬: R-PAY-01 to R-PAY-05. Amounts are compared and never repeated in a reason.

const comparable: Rule = {
  id: 'R-PAY-01',
  title: text('日本人と同等額以上の報酬', 'Pay equal to that of Japanese staff'),
  source: ordinance('三号'),
  judge: ({ facts: known }) => {
    const occupation = known.case.job?.occupation;
    const pay = known.derived.monthlyPayYen;
    const points = facts('case.pay.amountYen', 'employer.comparators.0.monthlyYen');
    if (pay === undefined || occupation === undefined || known.employer.comparators === undefined) {
      return ask(
        text(
          '報酬、職種、同じ業務の日本人の報酬',
          'the pay, the occupation, and what Japanese staff earn for the same work',
        ),
        ...points,
        ...facts('case.job.occupation'),
      );
    }
    const peers = known.employer.comparators.flatMap((peer) =>
      peer.occupation === occupation && peer.monthlyYen !== undefined ? [peer.monthlyYen] : [],
    );
    if (peers.length === 0) {
      return warn(
        text(
          '同じ業務の日本人の報酬が分からないため、同等額以上であることが確認できません。',
          'No Japanese comparator for the same work is known, so equal pay is not shown.',
        ),
        points,
        text(
          '賃金規程、初任給、同業他社の水準などで説明してください。',
          'Explain it with the wage table, starting salaries, or what other firms pay.',
        ),
      );
    }
    return pay < Math.min(...peers)
      ? fail(
          text(
            '同じ業務の日本人の報酬を下回っており、日本人が従事する場合に受ける報酬と同等額以上であることが確認できません。',
            'The pay is below that of Japanese staff doing the same work.',
          ),
          points,
          text(
            '同じ業務の日本人の報酬以上に引き上げれば満たします。',
            'Raise it to at least what Japanese staff earn for the same work.',
          ),
        )
      : pass(text('同じ業務の日本人の報酬と同等額以上です。', 'At least what Japanese staff earn for the same work.'));
  },
  examples: [
    given('As much as a colleague', 'pass', { case: { pay: { amountYen: 280_000 } } }),
    given('One yen less than a colleague', 'fail', { case: { pay: { amountYen: 279_999 } } }),
    given('Within the range of two colleagues', 'pass', {
      employer: {
        comparators: [
          { occupation: '6', monthlyYen: 290_000 },
          { occupation: '6', monthlyYen: 330_000 },
        ],
      },
    }),
    given('A yearly amount, twelve times as much as a colleague', 'pass', {
      case: { pay: { amountYen: 3_360_000, per: 'year' } },
    }),
    given('Only colleagues of other occupations', 'warn', {
      employer: { comparators: [{ occupation: '29', monthlyYen: 280_000 }] },
    }),
    given('No comparator in the firm', 'warn', { employer: { comparators: [] } }),
    given('Comparators were not asked for', 'unknown', { employer: { comparators: undefined } }),
    silent(),
  ],
};

const minimum: Rule = {
  id: 'R-PAY-02',
  title: text('最低賃金', 'Minimum wage'),
  source: remembered('最低賃金法。都道府県別・年度別の額は収録していません'),
  judge: ({ facts: known }) => {
    const { type } = known.case.contract ?? {};
    const pay = known.derived.monthlyPayYen;
    const points = facts('case.pay.amountYen', 'case.contract.weeklyHours', 'employer.address');
    if (type === 'entrustment' || type === 'serviceContract') {
      return notApplicable(text('雇用契約ではありません。', 'Not an employment contract.'));
    }
    if (pay === 0) {
      return fail(
        text('報酬がないため、最低賃金を下回っています。', 'There is no pay, which is below the minimum wage.'),
        points,
        text('報酬額を確認してください。', 'Check the pay.'),
      );
    }
    return unknown(
      text(
        '勤務地の都道府県の最低賃金（毎年10月改定）と、月額を月の所定労働時間で割った額を比べてください。額はこの製品に収録していません。',
        'Compare the pay per hour with the minimum wage of the prefecture (revised each October). This product holds no table of it.',
      ),
      points,
    );
  },
  examples: [
    given('A monthly pay, to be compared by a person', 'unknown'),
    given('No pay at all', 'fail', { case: { pay: { amountYen: 0 } } }),
    given('A service contract', 'notApplicable', { case: { contract: { type: 'serviceContract' } } }),
    silent(),
  ],
};

const allowances: Rule = {
  id: 'R-PAY-03',
  title: text('各種手当の除外', 'Allowances left out'),
  source: form,
  judge: ({ facts: known }) => {
    const points = facts('case.pay.includesAllowances', 'case.pay.amountYen');
    switch (known.case.pay?.includesAllowances) {
      case 'no':
        return pass(text('各種手当は含まれていません。', 'No allowances are included.'));
      case 'yes':
        return warn(
          text(
            '各種手当（通勤・住宅・扶養等）を除いた額を入力してください。',
            'Enter the amount without commuting, housing and family allowances.',
          ),
          points,
          text('手当を除いた額に直してください。', 'Take the allowances out.'),
        );
      default:
        return ask(text('報酬に各種手当が含まれるか', 'whether the pay includes allowances'), ...points);
    }
  },
  examples: [
    given('Without allowances', 'pass'),
    given('With allowances', 'warn', { case: { pay: { includesAllowances: 'yes' } } }),
    given('Not asked', 'unknown', { case: { pay: { includesAllowances: 'notAsked' } } }),
    silent(),
  ],
};

const payer: Rule = {
  id: 'R-PAY-04',
  title: text('報酬の支払者', 'Who pays'),
  source: practice('国外からの支払い'),
  judge: ({ facts: known }) => {
    const points = facts('case.pay.paidFromAbroad', 'employer.inJapan');
    const change = text(
      '誰が、どの契約に基づいて支払うかを資料で示してください。',
      'Show who pays, and under which contract.',
    );
    switch (known.case.pay?.paidFromAbroad) {
      case 'no':
        return pass(text('本邦の機関が支払います。', 'The organisation in Japan pays.'));
      case 'partly':
        return warn(
          text(
            '報酬の一部が国外から支払われます。支払者を確認してください。',
            'Part of the pay comes from abroad: check who pays.',
          ),
          points,
          change,
        );
      case 'wholly':
        if (known.employer.inJapan === 'no') {
          return fail(
            text(
              '報酬の全部が国外から支払われ、本邦の機関との契約がありません。',
              'All pay comes from abroad, and there is no contract with an organisation in Japan.',
            ),
            points,
            change,
          );
        }
        return known.employer.inJapan === 'yes'
          ? warn(
              text(
                '報酬の全部が国外から支払われます。支払者を確認してください。',
                'All pay comes from abroad: check who pays.',
              ),
              points,
              change,
            )
          : ask(text('契約の相手が本邦の機関か', 'whether the employer is an organisation in Japan'), ...points);
      default:
        return ask(text('報酬が国外から支払われるか', 'whether any pay comes from abroad'), ...points);
    }
  },
  examples: [
    given('Paid in Japan', 'pass'),
    given('Partly from abroad', 'warn', { case: { pay: { paidFromAbroad: 'partly' } } }),
    given('Wholly from abroad, with a contract in Japan', 'warn', { case: { pay: { paidFromAbroad: 'wholly' } } }),
    given('Wholly from abroad, without one', 'fail', {
      case: { pay: { paidFromAbroad: 'wholly' } },
      employer: { inJapan: 'no' },
    }),
    given('Not asked', 'unknown', { case: { pay: { paidFromAbroad: undefined } } }),
    silent(),
  ],
};

const agreed: Rule = {
  id: 'R-PAY-05',
  title: text('申請書と契約書の報酬額', 'Pay on the form and in the contract'),
  source: practice('申請書と契約書の金額の照合'),
  judge: ({ facts: known }) => {
    const stated = known.case.pay?.contractAmountYen;
    const pay = known.derived.monthlyPayYen;
    const points = facts('case.pay.amountYen', 'case.pay.contractAmountYen');
    if (stated === undefined || pay === undefined)
      return ask(text('契約書の金額（月額）', "the contract's monthly amount"), ...points);
    return stated === pay
      ? pass(text('申請書と契約書の金額が一致しています。', 'The amounts agree.'))
      : warn(
          text('給与額が資料間で一致しません。', 'The amounts on the form and in the contract differ.'),
          points,
          text('どちらが正しいか確認し、そろえてください。', 'Find out which is right and make them agree.'),
        );
  },
  examples: [
    given('The same amount', 'pass'),
    given('One yen apart', 'warn', { case: { pay: { contractAmountYen: 299_999 } } }),
    given('The contract was not looked at', 'unknown', { case: { pay: { contractAmountYen: undefined } } }),
    silent(),
  ],
};

/** R-PAY-01 to R-PAY-05. */
export const payRules: readonly Rule[] = [comparable, minimum, allowances, payer, agreed];
