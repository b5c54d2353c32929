import { describe, expect, it } from 'vitest';
import { contextOf } from '../../checks/kit';
import { exchange } from '../../../lib/domain/exchange';
import { factAt } from '../../../lib/domain/facts';
import { factsOf } from '../../../lib/facts/facts';
import type { Rule } from '../../../lib/law/gijinkoku/known';
import { gijinkoku } from '../../../lib/law/gijinkoku/status';
import { documents } from '../../../lib/law/gijinkoku/documents/index';
import { chapters } from '../../../lib/law/gijinkoku/rules/chapters';
import { inOrder, landingRules, statusRules } from '../../../lib/law/gijinkoku/rules/index';
import { processRules } from '../../../lib/law/gijinkoku/rules/process';
import { dependants, dependantWork, firstRenewal, sideJob } from '../../../lib/law/stay/changes';
import { cardRules } from '../../../lib/law/stay/card';
import { dutyRules, notice } from '../../../lib/law/stay/notices';
import { residenceDateRules } from '../../../lib/law/stay/permanent-dates';
import { goodStandingRules, idle } from '../../../lib/law/stay/good-standing';
import { residenceDutyRules } from '../../../lib/law/stay/permanent-duties';
import { residenceRules } from '../../../lib/law/stay/permanent-residence';
import { renewalRules } from '../../../lib/law/stay/renewal';
import { emptyRecords, exampleDay, exampleRecords, type RecordChanges } from '../../../lib/law/gijinkoku/examples';
import type { Judgement, RuleExample } from '../../../lib/spec/check';
import { workedDay, workedIds, workedRecords } from '../../fixtures/worked/load';

const numbered = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}-${String(index + 1).padStart(2, '0')}`);

/** The id of every rule there is, by chapter and number: a rule that goes missing is noticed here. */
const expectedIds = [
  ...numbered('R-ACT', 13),
  ...numbered('R-EDU', 13),
  ...numbered('R-PAY', 5),
  ...numbered('R-LND', 6),
  'X-PAST-STAY',
  ...numbered('R-ORG', 9),
  ...numbered('R-LANG', 4),
  ...numbered('R-PRC', 6),
  ...numbered('R-DOC', 10),
  ...numbered('R-REN', 6),
  ...numbered('R-CHG', 2),
  ...numbered('R-SIDE', 1),
  ...numbered('R-DEP', 2),
  ...numbered('R-PR', 7),
  ...numbered('R-STAY', 1),
  ...numbered('R-CARD', 1),
  ...numbered('R-NOT', 4),
];

/** Sides that a rule cannot have, and why. */
const sideless: Readonly<
  Record<string, { readonly sides: readonly ('good' | 'bad' | 'unknown')[]; readonly why: string }>
> = {
  'R-PAY-02': { sides: ['good'], why: 'the product holds no table of minimum wages' },
  'R-EDU-09': { sides: ['bad'], why: 'it only points to another way of reading the work' },
  'R-EDU-10': { sides: ['good'], why: 'after graduation there is nothing to judge' },
  'R-LANG-04': { sides: ['good'], why: 'nobody but native speakers is concerned' },
  'R-REN-06': { sides: ['good'], why: 'without dependants there is nothing to judge' },
  'R-PR-05': { sides: ['unknown'], why: 'it rests on the filing date alone' },
  'R-PR-07': { sides: ['unknown'], why: 'it rests on the filing date alone' },
};

const judged = (rule: Rule, { records, on, files }: RuleExample): Judgement =>
  rule.judge(contextOf(records, on, gijinkoku, files));

const sideOf: Readonly<Record<string, string>> = { pass: 'good', warn: 'bad', fail: 'bad', unknown: 'unknown' };

/** Every rule there is, as it is where the case is about it. */
const rules = inOrder([
  ...[
    ...statusRules,
    ...landingRules,
    ...processRules,
    ...renewalRules,
    ...goodStandingRules,
    ...residenceRules,
    ...residenceDateRules,
    ...residenceDutyRules,
    ...cardRules,
    ...dutyRules,
  ],
  ...[idle, notice, firstRenewal, sideJob, dependants, dependantWork],
]);

const examples = rules.flatMap((rule) => rule.examples.map((example) => ({ rule, example })));

describe('the rules', () => {
  it('are those of the reference, each once, in its order', () => {
    const ids = rules.map((rule) => rule.id);
    expect(
      ids.filter((id) => !expectedIds.includes(id)),
      'A new rule has its id in `expectedIds` of this file.',
    ).toEqual([]);
    expect(ids).toEqual(expectedIds);
  });

  it.each(rules)('$id has an example on every side it can have', ({ id, examples: given }) => {
    const shown = new Set(given.map(({ expect: outcome }) => sideOf[outcome]));
    const without = sideless[id]?.sides ?? [];
    for (const side of ['good', 'bad', 'unknown'] as const) {
      if (without.includes(side)) expect(shown, `${id} is said to have no ${side} side`).not.toContain(side);
      else expect(shown, `${id} shows no ${side} side`).toContain(side);
    }
  });

  it('name only sides of rules that exist', () => {
    expect(Object.keys(sideless).filter((id) => !expectedIds.includes(id))).toEqual([]);
  });
});

describe('the examples', () => {
  it('are records that fit the schema', () => {
    const misfits = examples.filter(({ example: { records } }) => {
      const whole = { format: 'tenken', version: 1, offices: [] };
      const document = {
        ...whole,
        applicants: [records.applicant],
        employers: [records.employer],
        cases: [records.case],
      };
      return !exchange.safeParse(document).success;
    });
    expect(misfits.map(({ rule, example }) => `${rule.id}: ${example.says}`)).toEqual([]);
  });
});

const everyCase: readonly RuleExample[] = [
  ...examples.map(({ example }) => example),
  ...workedIds.map((id) => ({ says: id, records: workedRecords(id), on: workedDay, expect: 'unknown' }) as const),
];

describe('every answer', () => {
  const answers = everyCase.flatMap((example) =>
    rules.map((rule) => ({ rule, example, answer: judged(rule, example) })),
  );

  it('has a whole reason in both languages, and a question or a next step where it is not known', () => {
    const poor = answers.filter(({ answer: { outcome, reason, change, points } }) => {
      const texts = [reason, ...(change ? [change] : [])];
      const whole = texts.every(
        ({ ja, en }) =>
          /[。）]$/.test(ja) && /[.)]$/.test(en) && !/undefined|NaN|Infinity|：。|: \.|（）|\(\)/.test(ja + en),
      );
      const asks = outcome !== 'unknown' || (points?.length ?? 0) > 0 || change !== undefined;
      return !whole || !asks;
    });
    expect([...new Set(poor.map(({ rule, answer }) => `${rule.id}: ${answer.reason.ja} ${answer.reason.en}`))]).toEqual(
      [],
    );
  });

  it('says what would change it when it fails', () => {
    const silent = answers.filter(({ answer }) => answer.outcome === 'fail' && answer.change === undefined);
    expect(silent.map(({ rule, example }) => `${rule.id} (${example.says})`)).toEqual([]);
  });

  it('points only at documents that are rows', () => {
    const known = new Set([...documents.rows, ...documents.groups].map(({ id }) => id));
    const named = answers.flatMap(({ answer }) =>
      (answer.points ?? []).flatMap((point) => (point.kind === 'document' ? [point.id] : [])),
    );
    expect([...new Set(named)].filter((id) => !known.has(id))).toEqual([]);
  });

  it('keeps names, numbers and amounts of the case to itself', () => {
    const leaks = answers.filter(({ example: { records, on }, answer }) => {
      const facts = factsOf(records, on);
      const values = (
        [
          'applicant.name.family',
          'applicant.name.given',
          'applicant.passport.number',
          'applicant.birth',
          'employer.name',
          'case.pay.amountYen',
          'employer.accounts.netAssetsYen',
          'employer.category.withholding.0.salaryTaxYen',
          'applicant.history.criminal.detail',
        ] as const
      ).flatMap((path) => factAt(facts, path) ?? []);
      const said = [answer.reason, answer.change].map((text) => `${text?.ja} ${text?.en}`).join(' ');
      return values.some((value) => String(value).length > 3 && said.includes(String(value)));
    });
    expect(leaks.map(({ rule, example }) => `${rule.id} (${example.says})`)).toEqual([]);
  });
});

describe('a question', () => {
  it.each<[string, RecordChanges, string, string]>([
    ['R-PAY-01', { case: { job: { occupation: undefined } } }, '職種', '報酬'],
    ['R-ORG-02', { employer: { accounts: { netAssetsYen: undefined } } }, '純資産', '当期純利益'],
    ['R-ORG-08', { employer: { socialInsurance: undefined } }, '社会保険の適用', '雇用保険の適用'],
    [
      'R-ACT-07',
      { case: { contract: { statesWorkplace: undefined } } },
      '勤務場所の記載があるか',
      '指揮命令者の記載があるか',
    ],
    ['R-ACT-02', { case: { contract: { term: undefined } } }, '契約期間の定めの有無', '常勤かどうか'],
    ['R-ACT-03', { case: { job: { unskilledShare: undefined } } }, '単純作業の割合', '主たる職種'],
    ['R-PRC-01', { case: { filing: { registered: undefined } } }, 'オンラインシステムの利用登録', '申請する者'],
    ['R-PRC-05', { case: { confirmations: { truth: undefined } } }, '申請内容の確認', '申請意思の確認'],
  ])('of %s names what is missing alone, and what is known', (id, changes, missing, known) => {
    const answer = rules
      .find((rule) => rule.id === id)
      ?.judge(contextOf(exampleRecords(changes), exampleDay, gijinkoku));
    expect(answer?.outcome).toBe('unknown');
    const [open = '', told = ''] = (answer?.reason.ja ?? '').split('入力済み：');
    expect([open.includes(missing), open.includes(known), told.includes(known)]).toEqual([true, false, true]);
    for (const point of answer?.points ?? [])
      if (point.kind === 'fact')
        expect(factAt(factsOf(exampleRecords(changes), exampleDay), point.path)).toBeUndefined();
  });

  it('is asked of the good case only where it leaves something to a person or a file', () => {
    const context = contextOf(exampleRecords(), exampleDay, gijinkoku);
    const ofCertificate = [...statusRules, ...landingRules, ...processRules];
    const open = inOrder(ofCertificate)
      .filter((rule) => rule.judge(context).outcome === 'unknown')
      .map(({ id }) => id);
    expect(open).toEqual(['R-PAY-02', 'R-DOC-04', 'R-DOC-07', 'R-DOC-08', 'R-DOC-09', 'R-DOC-10']);
  });
});

describe('the chapters', () => {
  it('are in both languages, each once, and each has rules', () => {
    const ids = chapters.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(rules.map(({ chapter }) => chapter))).toEqual(new Set(ids));
    for (const { title } of chapters) {
      expect(title.ja).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
      expect(title.en).toMatch(/^[A-Z][a-z]/);
    }
  });

  it('stand one after the other, and in each the rules by their numbers', () => {
    const order = chapters.flatMap(({ id }) => rules.filter(({ chapter }) => chapter === id));
    expect(rules).toEqual(order);
    for (const { id } of chapters) {
      const numbers = order.filter(({ chapter }) => chapter === id).map((rule) => rule.id);
      expect(numbers).toEqual(numbers.toSorted());
    }
  });
});

describe('a case with nothing answered', () => {
  it.each(rules.filter(({ id }) => !sideless[id]?.sides.includes('unknown')))(
    'gives neither pass nor fail nor warn for $id',
    (rule) => {
      const { outcome } = rule.judge(contextOf(emptyRecords(), exampleDay, gijinkoku));
      expect(['unknown', 'notApplicable']).toContain(outcome);
    },
  );
});
