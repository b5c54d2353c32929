import type { Rule } from '../known';
import { ask, askMissing, facts, fail, given, needs, notApplicable, pass, silent, text, unknown, warn } from './kit';
import { form, practice, remembered } from './sources';

// 報酬: R-PAY-02 to R-PAY-05. Amounts are compared and never repeated in a reason.

const minimum: Rule = {
  id: 'R-PAY-02',
  chapter: 'pay',
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
        text('報酬が０円のため、最低賃金を下回っています。', 'The pay is zero, which is below the minimum wage.'),
        points,
        text(
          '契約書の報酬額を確認し、入力し直してください。０円が正しければ、雇用契約として申請できません。',
          'Look the pay up in the contract and enter it. If zero is right, there is no employment to file for.',
        ),
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
  chapter: 'pay',
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
            '報酬に各種手当が含まれるとの回答です。申請書の月額には、手当（通勤・住宅・扶養等）を除いた額を書きます。',
            'The pay is said to include allowances. The form wants the monthly amount without commuting, housing and family allowances.',
          ),
          points,
          text(
            '契約書の基本給（手当を除く）を報酬に入力し直してください。',
            "Enter the contract's base pay, without allowances, as the pay.",
          ),
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
  chapter: 'pay',
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
  chapter: 'pay',
  title: text('申請書と契約書の報酬額', 'Pay on the form and in the contract'),
  source: practice('申請書と契約書の金額の照合'),
  judge: ({ facts: known }) => {
    const stated = known.case.pay?.contractAmountYen;
    const pay = known.derived.monthlyPayYen;
    const points = facts('case.pay.amountYen', 'case.pay.contractAmountYen');
    if (stated === undefined || pay === undefined)
      return askMissing(
        needs(
          '報酬（月額・年額の別を含む）',
          'the pay, and whether by the month or year',
          pay,
          ...facts('case.pay.amountYen', 'case.pay.per'),
        ),
        needs(
          '契約書の基本給（月額）',
          "the contract's monthly base pay",
          stated,
          ...facts('case.pay.contractAmountYen'),
        ),
      );
    // An amount that another answer says is not the form's proves nothing by agreeing.
    if (known.case.pay?.includesAllowances === 'yes' && stated === pay)
      return ask(
        text(
          '手当を除いた報酬額（手当を含むとの回答のため、契約書の金額と同じでも確認になりません）',
          'the pay without allowances (it is said to include them, so that it equals the contract’s shows nothing)',
        ),
        ...points,
        ...facts('case.pay.includesAllowances'),
      );
    return stated === pay
      ? pass(
          text(
            '申請書の月額は契約書の基本給と一致しています。',
            "The monthly pay on the form equals the contract's base pay.",
          ),
        )
      : warn(
          text(
            `申請書の月額が契約書の基本給より${stated < pay ? '多く' : '少なく'}なっています。`,
            `The monthly pay on the form is ${stated < pay ? 'more' : 'less'} than the contract's base pay.`,
          ),
          points,
          text(
            '契約書を見て、手当を除いた月額にそろえてください。契約書が誤っていれば、所属機関に直してもらってください。',
            'Look at the contract and make both the monthly amount without allowances. Where the contract is wrong, have the employer correct it.',
          ),
        );
  },
  examples: [
    given('The same amount', 'pass'),
    given('One yen less in the contract', 'warn', { case: { pay: { contractAmountYen: 299_999 } } }),
    given('One yen more in the contract', 'warn', { case: { pay: { contractAmountYen: 300_001 } } }),
    given('The same amount, said to include allowances', 'unknown', { case: { pay: { includesAllowances: 'yes' } } }),
    given('The contract was not looked at', 'unknown', { case: { pay: { contractAmountYen: undefined } } }),
    silent(),
  ],
};

/** R-PAY-02 to R-PAY-05. */
export const payRules: readonly Rule[] = [minimum, allowances, payer, agreed];
