import { describe, expect, it } from 'vitest';
import { jobTold, type Told, wanted, withTextsKept, writesOf } from './case-kit';

const notAnswered = '(none: notAnswered)';
const notApplicable = '(none: notApplicable)';
const waits = '(none: waits)';

describe('a date', () => {
  const precise = ['precision', 'day', 'month', 'year'] as const;

  it.each([
    [
      '1990-05-12',
      ['生年月日に不明な点は無い No unknown point about the date of birth', '19900512', notApplicable, notApplicable],
    ],
    ['1990-05', ['日不詳 Unknown about day of birth', notApplicable, '199005', notApplicable]],
    ['1990', ['月日不詳 Unknown about month and day of birth', notApplicable, notApplicable, '1990']],
    ['unknown', ['年月日不詳 Unknown about year,month and day of birth', notApplicable, notApplicable, notApplicable]],
    [undefined, [notAnswered, notAnswered, notAnswered, notAnswered]],
  ] as const)('of birth %s', (birth, expected) => {
    const job = jobTold({ applicant: { ...(birth ? { birth } : {}) } });
    expect(precise.map((part) => wanted(job, 'applicant.birth', part))).toEqual(expected);
    const relative = jobTold({
      applicant: { relatives: { answer: 'yes', people: [{ id: 'p', ...(birth ? { birth } : {}) }] } },
    });
    expect(precise.map((part) => wanted(relative, 'relatives[0].birth', part))).toEqual(expected);
  });

  it.each([
    ['2020-04', '不明な点は無い No unclear points', '202004', notApplicable],
    ['2020-04-15', '不明な点は無い No unclear points', '202004', notApplicable],
    ['2020', '月不詳 Unknown(Month)', notApplicable, '2020'],
    [undefined, notAnswered, waits, waits],
  ] as const)('of joining %s', (from, known, month, year) => {
    const job = jobTold({ applicant: { work: { answer: 'yes', jobs: [{ id: 'j', ...(from ? { from } : {}) }] } } });
    expect(['joinMonthUnknown', 'join', 'joinYear'].map((row) => wanted(job, `work[0].${row}`))).toEqual([
      known,
      month,
      year,
    ]);
  });

  it('of leaving is not wanted of a job that goes on', () => {
    const job = jobTold({
      applicant: { work: { answer: 'yes', jobs: [{ id: 'j', from: '2020-04', current: true }] } },
    });
    expect(wanted(job, 'work[0].leave')).toBe(notApplicable);
    expect(wanted(job, 'work[0].leaveMonthUnknown')).toBe(notApplicable);
  });

  it.each([
    ['2020-03-25', '20200325'],
    ['2020-03', '(refused: precision)'],
    ['2020', '(refused: precision)'],
    ['unknown', '(refused: precision)'],
  ])('of graduation %s, of which the portal asks the day', (graduatedOn, expected) => {
    const job = jobTold({ applicant: { education: [{ id: 'e', level: 'bachelor', graduatedOn }] } });
    expect(wanted(job, 'education.graduated')).toBe(expected);
  });
});

describe('a text of the portal’s own', () => {
  const told = (portalText: Record<string, string>, homeTown?: string) =>
    jobTold(withTextsKept({ applicant: { ...(homeTown ? { homeTown } : {}) }, case: { portalText } }));

  it('is written instead of the fact', () => {
    expect(wanted(told({ 'applicant.homeTown': 'ハノイ' }, 'ダナン'), 'applicant.homeTown')).toBe('ハノイ');
    expect(wanted(told({}, 'ダナン'), 'applicant.homeTown')).toBe('ダナン');
  });

  it('is held against the row’s rule like any other', () => {
    expect(wanted(told({ 'applicant.homeTown': '𠮷野' }), 'applicant.homeTown')).toBe('(refused: character)');
    expect(wanted(told({ 'applicant.homeTown': 'あ'.repeat(80) }), 'applicant.homeTown')).toBe('あ'.repeat(80));
    expect(wanted(told({ 'applicant.homeTown': 'あ'.repeat(81) }), 'applicant.homeTown')).toBe('(refused: tooLong)');
  });

  it('does not make a row wanted that another answer does not ask for', () => {
    const job = jobTold(
      withTextsKept({
        applicant: { history: { criminal: { answer: 'no' } } },
        case: { portalText: { 'history.criminal': 'サンプル', 'entry.portOther': 'サンプル' } },
      }),
    );
    expect(wanted(job, 'history.criminal', 'detail')).toBe(notApplicable);
    expect(wanted(job, 'entry.portOther')).toBe(waits);
  });

  it('never chooses an option', () => {
    const job = told({
      'applicant.sex': '男 Male',
      'history.criminal': '無 No',
      'applicant.nationality': 'ベトナム Viet Nam',
    });
    expect(writesOf(job)).toEqual({});
  });

  it('goes only into the box that the date asks for', () => {
    const job = jobTold(
      withTextsKept({ applicant: { birth: '1990-05' }, case: { portalText: { 'applicant.birth': '1990年6月' } } }),
    );
    expect(wanted(job, 'applicant.birth', 'month')).toBe('199006');
    expect(wanted(job, 'applicant.birth', 'day')).toBe(notApplicable);
  });
});

describe('entries beyond the form’s blocks', () => {
  const people = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ id: `p${index}`, name: 'サンプル' }));
  const jobs = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ id: `j${index}`, employerKanji: 'サンプル' }));
  const others = (count: number) => Array.from({ length: count }, () => ({ other: 'サンプル' }));
  const relatives = (answer: 'yes' | 'no', count: number): Told => ({
    applicant: { relatives: { answer, people: people(count) } },
  });
  const dispatch = (isDispatch: 'yes' | 'no', count: number): Told => ({
    case: { dispatch: { isDispatch, elsewhere: 'no', site: { industries: { others: others(count) } } } },
  });

  it.each([
    ['six relatives', relatives('yes', 6), []],
    ['seven relatives', relatives('yes', 7), ['relatives[6]']],
    ['eight relatives', relatives('yes', 8), ['relatives[6]', 'relatives[7]']],
    ['seven relatives that are declared not to be', relatives('no', 7), []],
    ['seven jobs', { applicant: { work: { answer: 'yes', jobs: jobs(7) } } }, ['work[6]']],
    ['three other industries', { employer: { industries: { others: others(3) } } }, ['org.industryOther[2]']],
    ['two other industries', { employer: { industries: { others: others(2) } } }, []],
    ['three other industries of a site', dispatch('yes', 3), ['dispatch.industryOther[2]']],
    ['three of a site that there is not', dispatch('no', 3), []],
  ] as const)('%s', (_, told, expected) => {
    expect(jobTold(told).overflow.map(({ row }) => row)).toEqual(expected);
  });

  it('tell their place, and nothing of themselves', () => {
    const { overflow } = jobTold(relatives('yes', 7));
    expect(overflow).toEqual([{ row: 'relatives[6]', label: '在日親族及び同居者', section: '身分事項', repeat: 7 }]);
  });

  it('leave the six that fit as they are', () => {
    const job = jobTold(relatives('yes', 7));
    expect([0, 5].map((index) => wanted(job, `relatives[${index}].name`))).toEqual(['サンプル', 'サンプル']);
    expect(Object.values(writesOf(job)).filter((text) => text === 'サンプル')).toHaveLength(6);
  });
});
