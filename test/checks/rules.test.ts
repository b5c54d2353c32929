import { describe, expect, it } from 'vitest';
import { contextOf, judged } from './kit';
import { gijinkoku } from '../../lib/law/gijinkoku/status';
import { inOrder, landingRules, statusRules } from '../../lib/law/gijinkoku/rules/index';
import { processRules } from '../../lib/law/gijinkoku/rules/process';
import { stayRules } from '../../lib/law/stay/rules';
import { fail, gravest, notApplicable, pass, text, unknown, warn } from '../../lib/law/gijinkoku/rules/kit';
import { emptyRecords, exampleDay } from '../../lib/law/gijinkoku/examples';
import type { FindingOutcome } from '../../lib/spec/check';
import { type WorkedId, workedDay, workedIds, workedRecords } from '../fixtures/worked/load';

/** Those of the certificate. */
const rules = inOrder([...statusRules, ...landingRules, ...processRules, ...stayRules.certificate]);

const findings = (id: WorkedId) => judged(rules, contextOf(workedRecords(id), workedDay, gijinkoku));
const ids = (id: WorkedId, outcome: FindingOutcome) =>
  findings(id).flatMap((one) => (one.outcome === outcome ? [one.id] : []));
const outcomeOf = (id: WorkedId, rule: string) => findings(id).find((one) => one.id === rule)?.outcome;

/** Everything that fails or warns in a worked case. What is wrong with its papers (R-DOC) stands with its documents. */
const expected: Readonly<Record<WorkedId, { fail: readonly string[]; warn: readonly string[] }>> = {
  '1': { fail: ['R-PRC-06'], warn: [] },
  '2': { fail: ['R-DOC-01', 'R-DOC-02', 'R-DOC-03', 'R-DOC-05'], warn: ['R-ACT-02', 'R-LND-06'] },
  '3': { fail: [], warn: ['R-PAY-01', 'R-ORG-04'] },
  // A hotel, and for dispatch (8) a licence, of which no copy was received.
  '4a': { fail: ['R-DOC-03'], warn: ['R-ACT-03', 'R-ORG-03'] },
  '4b': { fail: ['R-EDU-07'], warn: ['R-ACT-03', 'R-ORG-03'] },
  '5': { fail: ['R-ACT-05', 'R-DOC-03'], warn: ['R-EDU-01', 'R-LANG-01', 'R-LANG-03', 'R-LANG-04'] },
  '6': { fail: [], warn: [] },
  '6b': { fail: [], warn: ['R-EDU-05'] },
  '6c': { fail: ['R-EDU-05'], warn: [] },
  '7a': { fail: ['R-PAY-01', 'X-PAST-STAY'], warn: ['R-EDU-02', 'R-LND-06', 'R-DOC-04'] },
  '7b': { fail: ['R-EDU-03', 'X-PAST-STAY'], warn: ['R-EDU-02', 'R-PAY-01', 'R-LND-06', 'R-DOC-04'] },
  // A fixed term of one year warns as it does in case 2.
  '8': { fail: [], warn: ['R-ACT-02', 'R-ACT-10', 'R-ORG-03'] },
  // The certificate of the X-ray of 5 January ends on 4 July, before any entry that can be planned.
  '9a': { fail: ['R-LND-01'], warn: ['R-LND-03', 'R-LND-06'] },
  '9b': { fail: [], warn: ['R-LND-01', 'R-LND-03', 'R-LND-06'] },
  // A resident warns: unusual, not forbidden.
  '10a': { fail: [], warn: ['R-PRC-02'] },
  '10b': { fail: [], warn: ['R-PRC-02'] },
};

describe('the worked cases', () => {
  it.each(workedIds)('%s fails and warns where the reference says', (id) => {
    expect({ fail: ids(id, 'fail'), warn: ids(id, 'warn') }).toEqual(expected[id]);
  });

  it.each<[WorkedId, readonly string[]]>([
    ['1', ['R-ACT-01', 'R-ACT-03', 'R-EDU-01', 'R-PAY-01', 'R-LND-01', 'R-LND-02', 'R-ORG-01']],
    ['2', ['R-EDU-01', 'R-LANG-02']],
    ['3', ['R-EDU-01', 'R-ORG-06']],
    ['4a', ['R-EDU-08', 'R-LANG-01']],
    ['5', ['R-ACT-06']],
    ['6', ['R-EDU-05']],
    ['7a', ['R-EDU-03']],
    ['8', ['R-EDU-01', 'R-ACT-11']],
    ['9b', ['R-EDU-01']],
    ['10a', ['R-EDU-01']],
  ])('%s passes where the reference says', (id, passing) => {
    expect(passing.filter((rule) => outcomeOf(id, rule) !== 'pass')).toEqual([]);
  });

  it.each<[WorkedId, readonly string[]]>([
    ['2', ['R-EDU-10', 'R-LANG-01']],
    ['3', ['R-ORG-02']],
    ['4b', ['R-EDU-08']],
    ['5', ['R-EDU-06']],
    ['7b', ['R-EDU-05']],
    ['8', ['R-EDU-06']],
  ])('%s leaves out what does not apply', (id, rulesOut) => {
    expect(rulesOut.filter((rule) => outcomeOf(id, rule) !== 'notApplicable')).toEqual([]);
  });

  it('say what would change them', () => {
    const change = (id: WorkedId, rule: string) => findings(id).find((one) => one.id === rule)?.change?.ja;
    expect(change('7a', 'R-PAY-01')).toContain('引き上げれば');
    expect(change('4b', 'R-EDU-07')).toContain('36か月');
    expect(change('5', 'R-ACT-05')).toContain('国際業務');
  });

  it('name the topic that the business plan of case 3 lacks', () => {
    expect(findings('3').find((one) => one.id === 'R-ORG-04')?.reason.ja).toContain('リスク');
  });

  it('show claimed and documented months of case 6b apart', () => {
    const reason = findings('6b').find((one) => one.id === 'R-EDU-05')?.reason;
    expect(reason?.ja).toContain('申告183か月、うち資料で確認できるもの106か月');
    expect(reason?.en).toContain('183 months claimed, 106');
  });
});

describe('variants of the worked cases', () => {
  const judge = (
    id: WorkedId,
    rule: string,
    change: (records: ReturnType<typeof workedRecords>) => ReturnType<typeof workedRecords>,
    on = workedDay,
  ) => judged(rules, contextOf(change(workedRecords(id)), on, gijinkoku)).find((one) => one.id === rule)?.outcome;

  it('5 passes when refiled as international services', () => {
    const refile = (records: ReturnType<typeof workedRecords>) => ({
      ...records,
      case: {
        ...records.case,
        job: { ...records.case.job, area: 'international' as const, occupation: '24' as const },
      },
    });
    expect(judge('5', 'R-ACT-05', refile)).toBe('pass');
    expect(judge('5', 'R-ACT-06', refile)).toBe('pass');
    expect(judge('5', 'R-EDU-08', refile)).toBe('pass');
  });

  it('7a passes with a yen as much as the colleague has, and fails with one less', () => {
    const paid = (amountYen: number) => (records: ReturnType<typeof workedRecords>) => ({
      ...records,
      case: { ...records.case, pay: { ...records.case.pay, amountYen, contractAmountYen: amountYen } },
    });
    expect(judge('7a', 'R-PAY-01', paid(245_000))).toBe('pass');
    expect(judge('7a', 'R-PAY-01', paid(244_999))).toBe('fail');
  });

  it('8 fails when no site is named', () => {
    const noSite = (records: ReturnType<typeof workedRecords>) => {
      const { site: _site, ...dispatch } = records.case.dispatch ?? {};
      return { ...records, case: { ...records.case, dispatch } };
    };
    expect(judge('8', 'R-ACT-10', noSite)).toBe('fail');
    expect(judge('8', 'R-ACT-10', noSite, '2026-03-08')).toBe('warn');
  });

  it('9a fails as a contradiction when the record is declared "no"', () => {
    const denied = (records: ReturnType<typeof workedRecords>) => {
      const { history } = records.applicant;
      return {
        ...records,
        applicant: {
          ...records.applicant,
          history: { ...history, criminal: { ...history?.criminal, answer: 'no' as const } },
        },
      };
    };
    expect(judge('9a', 'R-LND-04', denied)).toBe('fail');
  });
});

describe('reasons', () => {
  const reasonOf = (id: WorkedId, rule: string) => findings(id).find((one) => one.id === rule)?.reason.ja;

  it('of a student and of a visitor in Japan differ', () => {
    expect(reasonOf('10a', 'R-PRC-02')).toContain('在留資格変更許可申請');
    expect(reasonOf('10b', 'R-PRC-02')).toContain('短期滞在');
  });

  it('of a refusal with and without an explanation differ', () => {
    expect(reasonOf('9a', 'R-LND-03')).toContain('説明が必要です');
    expect(reasonOf('9b', 'R-LND-03')).toContain('理由と改善点は記録されています');
    expect(findings('9b').find(({ id }) => id === 'R-LND-03')?.change?.ja).toContain('申請に添えてください');
  });
});

describe('running the rules', () => {
  it('gives each rule one finding with its title and source', () => {
    const all = judged(rules, contextOf(emptyRecords(), exampleDay, gijinkoku));
    expect(all.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    expect(all.every(({ title, source }) => title.ja !== '' && source.title !== '')).toBe(true);
  });
});

describe('several answers', () => {
  const [a, b] = [text('あ。', 'A.'), text('い。', 'B.')];

  it.each([
    ['a failure outweighs a warning', [warn(a), fail(b)], 'fail', 'い。'],
    ['a warning outweighs what is not known', [unknown(a), warn(b)], 'warn', 'い。'],
    ['what is not known outweighs a pass', [pass(a), unknown(b)], 'unknown', 'い。'],
    ['a pass outweighs what does not apply', [notApplicable(a), pass(b)], 'pass', 'い。'],
    ['equals are put together', [warn(a), warn(b)], 'warn', 'あ。い。'],
    ['and said once', [warn(a), warn(a)], 'warn', 'あ。'],
  ] as const)('%s', (_what, [first, second], outcome, reason) => {
    expect(gravest(first, second)).toMatchObject({ outcome, reason: { ja: reason } });
  });
});
