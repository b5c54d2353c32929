import { describe, expect, it } from 'vitest';
import type { Facts } from '../../lib/domain/facts';
import { factEntry } from '../../lib/facts/entry';
import { templateOf } from '../../lib/facts/descriptor';
import { type LetterFinding, letterFindings } from '../../lib/papers/letter-checks';
import { papersDay, papersRecords } from '../fixtures/papers/load';
import { withFacts, worked } from './plan-kit';

// Each check of what the papers tell, on both sides; the worked case of the papers holds.

const { case: one, employer } = papersRecords();
const findings = (facts: Facts, on = papersDay) => letterFindings({ facts, on });

type State = LetterFinding['state'] | 'silent';
const stateOf = (title: RegExp, facts: Facts, on?: string): State =>
  findings(facts, on).find((finding) => title.test(finding.title.ja))?.state ?? 'silent';

const job = (change: object) => withFacts({}, { job: { ...one.job, ...change } });
const duty = (hoursPerWeek: number | undefined, specialist?: string, name = '市場調査') => ({
  ...{ name, hoursPerWeek, specialist },
});
const hired = (change: object) => withFacts({}, { hiring: { ...one.hiring, ...change } });
const at = (address: string, more: object = {}) => job({ workplace: { address, ...more } });
const staffed = (...people: readonly (number | undefined)[]) =>
  withFacts({ staff: people.map((count) => ({ function: '企画', people: count })), employees: 3 });
const paper = (id: string, datedOn: string) => ({ id, datedOn, madeOn: datedOn, lines: [], facts: {} });
const written = (...papers: object[]) => withFacts({}, { papers });
const contract = (signedOn: string, received = 'yes') =>
  withFacts({}, { documents: [{ id: 'D07a', received, signedBy: ['employer'], signedOn }] });
const [firstJob] = papersRecords().applicant.work?.jobs ?? [];
const certificate = (period: object, more: object = {}) =>
  withFacts({}, { documents: [{ id: 'D09d', received: 'yes', proves: [firstJob?.id], period, ...more }] });

const table: readonly (readonly [check: RegExp, says: string, facts: Facts, expected: State, on?: string])[] = [
  [/部門別/, 'functions that add up', staffed(1, 2), 'ok'],
  [/部門別/, 'functions with one more', staffed(2, 2), 'warn'],
  [/部門別/, 'a function without a number', staffed(3, undefined), 'silent'],
  [/部門別/, 'foreign staff that add up', withFacts({ staff: [{ foreign: 1 }], foreignEmployees: 1 }), 'ok'],
  [/部門別/, 'foreign staff that do not', withFacts({ staff: [{ foreign: 2 }], foreignEmployees: 1 }), 'warn'],

  [/活動内容/, 'duties in other words of the same', job({ duties: [duty(40, 'yes', '市場の調査')] }), 'ok'],
  [/活動内容/, 'a duty that the form does not name', job({ duties: [duty(40, 'yes', '通訳')] }), 'warn'],
  [/活動内容/, 'a duty of one sign alone', job({ duties: [duty(40, 'yes', '他')] }), 'silent'],

  [/所定労働時間/, 'hours that are the weekly ones', job({ duties: [duty(12.5), duty(27.5)] }), 'ok'],
  [/所定労働時間/, 'a quarter of an hour less', job({ duties: [duty(12.25), duty(27.5)] }), 'fail'],
  [/所定労働時間/, 'a quarter of an hour more', job({ duties: [duty(12.75), duty(27.5)] }), 'fail'],
  [/所定労働時間/, 'a duty whose hours are not told', job({ duties: [duty(40), duty(undefined)] }), 'silent'],

  [/単純作業/, 'a tenth as told', job({ unskilledShare: 10, duties: [duty(36, 'yes'), duty(4, 'no')] }), 'ok'],
  [/単純作業/, 'a share told rounded', job({ unskilledShare: 33, duties: [duty(20, 'yes'), duty(10, 'no')] }), 'ok'],
  [/単純作業/, 'a per cent more', job({ unskilledShare: 9, duties: [duty(36, 'yes'), duty(4, 'no')] }), 'fail'],
  [/単純作業/, 'work nobody has judged', job({ unskilledShare: 0, duties: [duty(40, 'notAsked')] }), 'silent'],

  [/勤務場所/, 'the same address', at(employer.address ?? ''), 'ok'],
  [/勤務場所/, 'the same in another writing', at('東京都台東区サンプル町２丁目２番２号　サンプルビル３階'), 'ok'],
  [/勤務場所/, 'the same with a number in words', at('東京都台東区サンプル町二丁目2番地の2 サンプルビル3階'), 'ok'],
  [/勤務場所/, 'the same without the building', at('東京都台東区サンプル町2-2-2'), 'ok'],
  [/勤務場所/, 'another house', at('東京都台東区サンプル町2-2-3'), 'fail'],
  [/勤務場所/, 'work from home', at('神奈川県サンプル市1-1', { remote: 'yes' }), 'silent'],
  [
    /勤務場所/,
    'the site of a dispatched worker',
    withFacts({}, { dispatch: { isDispatch: 'yes', site: { address: one.job?.workplace?.address } } }),
    'ok',
  ],
  [
    /勤務場所/,
    'another site than that',
    withFacts({}, { dispatch: { elsewhere: 'yes', site: { address: '大阪府サンプル市1-1' } } }),
    'fail',
  ],

  [/在職証明書/, 'the period of the job', certificate({ from: firstJob?.from, to: firstJob?.to }), 'ok'],
  [/在職証明書/, 'the same to the day', certificate({ from: '2021-04-01', to: '2026-03-31' }), 'ok'],
  [/在職証明書/, 'a month later', certificate({ from: '2021-05-01' }), 'fail'],
  [/在職証明書/, 'a month earlier', certificate({ to: '2026-02-28' }), 'fail'],
  [/在職証明書/, 'a certificate that is not here', certificate({ from: '2021-05-01' }, { received: 'no' }), 'silent'],
  [/在職証明書/, 'a certificate of nobody knows which job', certificate({ from: '2021-05' }, { proves: [] }), 'silent'],

  [/研修/, 'training of a month', job({ trainingMonths: 1 }), 'ok'],
  [/研修/, 'training of no month', job({ trainingMonths: 0 }), 'warn'],
  [/研修/, 'months that are not told', job({ trainingMonths: undefined }), 'silent'],

  [/日付の順序/, 'an interview on the day of the application', hired({ appliedOn: '2026-05-19' }), 'ok'],
  [/日付の順序/, 'an application a day after the interview', hired({ appliedOn: '2026-05-20' }), 'fail'],
  [/日付の順序/, 'an offer on the day of the last interview', hired({ offeredOn: '2026-05-26' }), 'ok'],
  [/日付の順序/, 'an offer a day before it', hired({ offeredOn: '2026-05-25' }), 'fail'],
  [/日付の順序/, 'an offer on the day of the contract', hired({ offeredOn: '2026-06-10' }), 'ok'],
  [/日付の順序/, 'an offer a day after it', hired({ offeredOn: '2026-06-11' }), 'fail'],
  [/日付の順序/, 'a letter on the day of the contract', written(paper('reason-for-hiring', '2026-06-10')), 'ok'],
  [/日付の順序/, 'a letter a day before it', written(paper('reason-for-hiring', '2026-06-09')), 'fail'],
  [/日付の順序/, 'a statement on the day of the offer', written(paper('statement', '2026-05-29')), 'ok'],
  [/日付の順序/, 'a statement a day before it', written(paper('statement', '2026-05-28')), 'fail'],
  [/日付の順序/, 'a letter on the day of filing', written(paper('reason-for-hiring', '2026-07-15')), 'ok'],
  [/日付の順序/, 'a letter a day after it', written(paper('reason-for-hiring', '2026-07-16')), 'fail'],
  [/日付の順序/, 'an interview in the month of the application', hired({ interviews: [{ on: '2026-05-12' }] }), 'ok'],
  [/日付の順序/, 'nothing that has a day', withFacts({}, { hiring: undefined, contract: undefined }), 'silent'],

  [/署名日/, 'the day of either signature', contract('2026-06-15'), 'ok'],
  [/署名日/, 'another day', contract('2026-06-14'), 'fail'],
  [/署名日/, 'a contract that is not here', contract('2026-06-14', 'no'), 'silent'],
];

describe('a check of what the papers tell', () => {
  const rows = table.map(([check, says, facts, expected, on]) => ({ check, says, facts, expected, on }));

  it.each(rows)('$check finds $expected: $says', ({ check, facts, expected, on }) => {
    expect(stateOf(check, facts, on)).toBe(expected);
  });

  it('has a good and a bad side in the table', () => {
    const titles = new Set(table.flatMap(([, , facts, , on]) => findings(facts, on).map(({ title }) => title.ja)));
    expect(titles.size).toBe(9);
    for (const title of titles) {
      const states = table.flatMap(([check, , , state]) => (check.test(title) ? [state] : []));
      expect([title, states.includes('ok'), states.some((one) => one === 'fail' || one === 'warn')]).toEqual([
        title,
        true,
        true,
      ]);
    }
  });

  it('leads to facts that there are', () => {
    const paths = table.flatMap(([, , facts, , on]) => findings(facts, on).flatMap((finding) => finding.paths));
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter((path) => factEntry(templateOf(path)) === undefined)).toEqual([]);
  });

  it('holds of the worked case of the papers', () => {
    expect(findings(worked()).filter(({ state }) => state !== 'ok')).toEqual([]);
    expect(findings(worked()).length).toBeGreaterThan(6);
  });
});
