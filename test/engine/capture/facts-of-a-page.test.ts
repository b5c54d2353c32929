import { entryOf } from '../../../lib/domain/case/case';
import { describe, expect, it } from 'vitest';
import type { CaptureProblem, CaptureState } from '../../../lib/engine/capture';
import { type Told, withTextsKept } from '../case-kit';
import { capture, differing, page, parsed, recordsTold, take } from './kit';

type Texts = Readonly<Record<string, string>>;

const day = '生年月日に不明な点は無い No unknown point about the date of birth';
const month = '日不詳 Unknown about day of birth';
const year = '月日不詳 Unknown about month and day of birth';
const unknown = '年月日不詳 Unknown about year,month and day of birth';
const known = '不明な点は無い No unclear points';
const noMonth = '月不詳 Unknown(Month)';
const [yes, no] = ['有 Yes', '無 No'];

/** What a page comes to for a case: state or problem by item. */
function found(texts: Texts, told: Told = {}): Record<string, CaptureState | CaptureProblem> {
  return Object.fromEntries(
    capture(recordsTold(told), page(texts)).map(({ id, state, problem }) => [id, problem ?? state]),
  );
}

/** The records after everything is taken over; they fit their schemas. */
function taken(texts: Texts, told: Told = {}) {
  const made = take(recordsTold(told), page(texts));
  expect(parsed(made)).toEqual(made);
  return made;
}

describe('the name in the passport', () => {
  const split: readonly [string, Told['applicant'], object][] = [
    ['TESTA ARJUN', {}, { family: 'TESTA', given: 'ARJUN' }],
    ['TESTA ARJUN KUMAR', {}, { family: 'TESTA', given: 'ARJUN KUMAR' }],
    ['TESTA', {}, { family: 'TESTA' }],
    ['testa  arjun', {}, { family: 'TESTA', given: 'ARJUN' }],
    ['ＴＥＳＴＡ　ＡＲＪＵＮ', {}, { family: 'TESTA', given: 'ARJUN' }],
    [
      'DE LA TESTA MARIA',
      { name: { family: 'DE LA TESTA', given: 'MARIO' } },
      { family: 'DE LA TESTA', given: 'MARIA' },
    ],
    [
      'DE LA TESTA MARIA',
      { name: { mrz: 'DE<LA<TESTA<<MARIA' } },
      { mrz: 'DE<LA<TESTA<<MARIA', family: 'DE LA TESTA', given: 'MARIA' },
    ],
    ['TESTA', { name: { family: 'TESTA', given: 'ARJUN' } }, { family: 'TESTA' }],
    // The same name in all: the split that is there stays.
    ['TESTA MARIA ANA', { name: { family: 'TESTA MARIA', given: 'ANA' } }, { family: 'TESTA MARIA', given: 'ANA' }],
    ['TESTA', { name: { given: 'TESTA' } }, { given: 'TESTA' }],
  ];
  it.each(split)('%s, with %o, is %o', (text, applicant, name) => {
    expect(taken({ 'applicant.nameLatin': text }, applicant ? { applicant } : {}).applicant.name).toEqual(name);
  });

  it.each(['TESTA 4RJUN', 'テスタ', '-'])('%s is no name as in a passport', (text) => {
    expect(['character', 'format']).toContain(found({ 'applicant.nameLatin': text })['applicant.name']);
  });
});

describe('dates', () => {
  const births: readonly [string, Texts, string | undefined][] = [
    ['a whole date', { precision: day, day: '19980412' }, '1998-04-12'],
    ['a month', { precision: month, month: '199804' }, '1998-04'],
    ['a year', { precision: year, year: '1998' }, '1998'],
    ['nothing known', { precision: unknown }, 'unknown'],
    ['nothing known, an old date left in its box', { precision: unknown, day: '19980412' }, 'unknown'],
    ['a year, an old date left in its box', { precision: year, day: '19980412', year: '1999' }, '1999'],
    ['the portal’s default and an empty box', { precision: day, day: '' }, undefined],
    ['a choice without its date', { precision: month, month: '' }, undefined],
    ['one box, the choice not read', { day: '19980412' }, '1998-04-12'],
  ];
  it.each(births)('%s', (_, parts, birth) => {
    const texts = Object.fromEntries(Object.entries(parts).map(([part, text]) => [`applicant.birth ${part}`, text]));
    expect(taken(texts).applicant.birth).toBe(birth);
    expect(Object.keys(found(texts))).toHaveLength(birth === undefined ? 0 : 1);
  });

  const wrong: readonly [string, Texts, CaptureProblem][] = [
    ['a day that is not in the calendar', { precision: day, day: '19980231' }, 'noSuchDate'],
    ['a year where a day is asked', { precision: day, day: '1998' }, 'precision'],
    ['letters', { precision: day, day: 'ABCDEFGH' }, 'format'],
    ['a year no record takes', { precision: year, year: '2100' }, 'format'],
    ['a choice we do not know', { precision: '不明 Unclear', day: '19980412' }, 'unknownOption'],
    ['two boxes, the choice not read', { day: '19980412', year: '1999' }, 'twoAnswers'],
  ];
  it.each(wrong)('%s is impossible', (_, parts, problem) => {
    const texts = Object.fromEntries(Object.entries(parts).map(([part, text]) => [`applicant.birth ${part}`, text]));
    expect(found(texts)).toEqual({ 'applicant.birth': problem });
  });

  const careers: readonly [string, Texts, object][] = [
    [
      'months',
      { join: '202004', joinMonthUnknown: known, leave: '202312', leaveMonthUnknown: known },
      { from: '2020-04', to: '2023-12' },
    ],
    [
      'years',
      { joinYear: '2020', joinMonthUnknown: noMonth, leaveYear: '2023', leaveMonthUnknown: noMonth },
      { from: '2020', to: '2023' },
    ],
    [
      'still there',
      { join: '202004', joinMonthUnknown: known, leave: '', leaveMonthUnknown: known },
      { from: '2020-04' },
    ],
  ];
  it.each(careers)('of a job: %s', (_, rows, job) => {
    const texts = Object.fromEntries(Object.entries(rows).map(([row, text]) => [`work[0].${row}`, text]));
    expect(taken({ 'work.has': yes, ...texts }).applicant.work?.jobs).toEqual([{ id: 'new-1', ...job }]);
  });

  const job = (more: object): Told => ({ applicant: { work: { answer: 'yes', jobs: [{ id: 'j', ...more }] } } });

  it('of a job: a day in the case that falls into the month on the page stays', () => {
    const texts = { 'work[0].join': '202004', 'work[0].joinMonthUnknown': known };
    expect(found(texts, job({ from: '2020-04-15' }))).toEqual({ 'applicant.work.jobs.0.from': 'same' });
    expect(found(texts, job({ from: '2020-05-15' }))).toEqual({ 'applicant.work.jobs.0.from': 'changed' });
    expect(found(texts, job({ from: '2020' }))).toEqual({ 'applicant.work.jobs.0.from': 'changed' });
  });

  it('of a job: who has left is not there any more', () => {
    const texts = { 'work[0].leave': '202312', 'work[0].leaveMonthUnknown': known };
    const told = job({ current: true });
    expect(taken(texts, told).applicant.work?.jobs).toEqual([{ id: 'j', current: false, to: '2023-12' }]);
  });
});

describe('the planned entry', () => {
  const entries: readonly [string, object | undefined, object][] = [
    ['２０２６年９月１日', undefined, { plannedOn: '2026-09-01' }],
    ['２０２６年９月１日', { plannedText: '2026年9月上旬' }, { plannedOn: '2026-09-01' }],
    ['２０２６年９月上旬', undefined, { plannedText: '2026年9月上旬' }],
    ['２０２６年９月上旬', { plannedOn: '2026-09-01' }, { plannedOn: '2026-09-01', plannedText: '2026年9月上旬' }],
    ['２０２６年９月', undefined, { plannedText: '2026年9月' }],
    ['２１００年１月１日', undefined, { plannedText: '2100年1月1日' }],
    // The same day in another form.
    ['2026/9/1', { plannedOn: '2026-09-01' }, { plannedOn: '2026-09-01' }],
  ];
  it.each(entries)('%s, with %o, is %o', (text, entry, result) => {
    expect(entryOf(taken({ 'entry.plannedDateText': text }, entry ? { case: { entry } } : {}).case)).toEqual(result);
  });
});

describe('amounts', () => {
  it('a yearly pay that comes to the same by the month stays', () => {
    const told: Told = { case: { pay: { amountYen: 3_600_005, per: 'year' } } };
    expect(found({ 'job.monthlySalaryYen': '300000' }, told)).toEqual({ 'case.pay.amountYen': 'same' });
    expect(taken({ 'job.monthlySalaryYen': '300001' }, told).case.pay).toEqual({ amountYen: 300_001, per: 'month' });
  });

  it('zero is zero for a non-profit organisation, and nothing else is', () => {
    const told: Told = { employer: { nonProfit: 'yes', capitalYen: 5 } };
    expect(found({ 'org.capitalYen': '0', 'org.annualSalesYen': '1000' }, told)).toEqual({
      'employer.capitalYen': 'same',
      'employer.annualSalesYen': 'nonProfit',
    });
    expect(taken({ 'org.capitalYen': '0' }).employer).toEqual({ id: 'employer', capitalYen: 0 });
  });

  it('a number of twelve digits that would pass for a My Number is a number', () => {
    expect(taken({ 'org.capitalYen': '123456789018' }).employer.capitalYen).toBe(123_456_789_018);
  });

  it.each([
    ['300,000', 300_000],
    ['３０００００', 300_000],
    ['300000円', 300_000],
  ])('%s is %i', (text, amount) => {
    expect(taken({ 'job.monthlySalaryYen': text }).case.pay?.amountYen).toBe(amount);
  });

  it.each([
    ['job.monthlySalaryYen', '30万円', 'format'],
    ['job.monthlySalaryYen', '9999999999999999', 'tooLong'],
    ['org.employees', '100000', 'tooLong'],
  ])('%s holding %s is impossible', (row, text, problem) => {
    expect(Object.values(found({ [row]: text }))).toEqual([problem]);
  });

  it('months of experience that the jobs come to by themselves are not stated again', () => {
    const told: Told = {
      applicant: { work: { answer: 'yes', jobs: [{ id: 'j', from: '2020-04', to: '2023-03' }] } },
      case: { assessment: { related: [{ id: 'j', related: 'yes' }] } },
    };
    expect(found({ 'job.experienceMonths': '36' }, told)).toEqual({ 'case.job.experienceMonths': 'same' });
    expect(taken({ 'job.experienceMonths': '40' }, told).case.job).toEqual({ experienceMonths: 40 });
    expect(taken({ 'job.experienceMonths': '36' }).case.job).toEqual({ experienceMonths: 36 });
    expect(taken({ 'work.has': no, 'job.experienceMonths': '0' }).case.job).toBeUndefined();
  });

  it('numbers out of a list are numbers', () => {
    expect(entryOf(taken({ 'entry.stayYears': '3', 'entry.stayMonths': '0' }).case)).toEqual({
      stayYears: 3,
      stayMonths: 0,
    });
  });
});

describe('My Number', () => {
  // A fictional number whose check digit fits.
  const number = '123456789018';
  it.each(['applicant.placeOfBirth', 'freeText', 'applicant.homeTown', 'passport.number', 'contactJapan.phone'])(
    'is never taken out of %s',
    (row) => {
      for (const text of [number, `番号 ${number}`, '1234-5678-9018', '１２３４５６７８９０１８']) {
        const items = capture(recordsTold(), page({ [row]: text }));
        const [item] = items;
        expect([row, text, item?.state, items.length]).toEqual([row, text, 'impossible', 1]);
        if (item?.problem === 'myNumber') expect(item.pageText).toBe('');
        expect(take(recordsTold(), page({ [row]: text }))).toEqual(recordsTold());
      }
      expect(found({ [row]: number })).toEqual({ [Object.keys(found({ [row]: number }))[0] ?? '']: 'myNumber' });
    },
  );
});

describe('declarations', () => {
  const row = 'history.criminal choice';
  it('are answered, and nobody is said to have said so', () => {
    expect(taken({ [row]: no }).applicant.history).toEqual({ criminal: { answer: 'no' } });
  });

  it('lose who said so when the answer becomes another', () => {
    const told: Told = {
      applicant: { history: { criminal: { answer: 'no', saidBy: 'applicant', saidOn: '2026-06-01' } } },
    };
    expect(found({ [row]: no }, told)).toEqual({ 'applicant.history.criminal.answer': 'same' });
    expect(taken({ [row]: no }, told)).toEqual(recordsTold(told));
    expect(taken({ [row]: yes }, told).applicant.history).toEqual({ criminal: { answer: 'yes' } });
  });

  it('put off in the case are new', () => {
    const told: Told = { applicant: { relatives: { answer: 'notAsked' } } };
    expect(found({ 'relatives.has': no }, told)).toEqual({ 'applicant.relatives.answer': 'new' });
  });

  it('leave what stands below a 無 alone', () => {
    const texts = {
      'relatives.has': no,
      'relatives[0].name': 'サンプル花子',
      'history.entries.has': no,
      'history.entries.count': '2',
    };
    expect(found(texts)).toEqual({
      'applicant.history.entries.answer': 'new',
      'applicant.history.entries.count': 'leftOver',
      'applicant.relatives.answer': 'new',
      'applicant.relatives.people.0.name': 'leftOver',
    });
    expect(taken(texts).applicant).toEqual({
      id: 'applicant',
      history: { entries: { answer: 'no' } },
      relatives: { answer: 'no' },
    });
  });

  it('that the page does not answer contradict nothing', () => {
    expect(found({ 'relatives[0].name': 'サンプル花子' })).toEqual({ 'applicant.relatives.people.0.name': 'new' });
  });
});

describe('one fact in two rows', () => {
  it('is taken once when both agree', () => {
    const texts = { 'receipt.email': 'hanako@example.jp', 'receipt.emailConfirm': 'hanako@example.jp' };
    const [item, ...others] = capture(recordsTold(), page(texts));
    expect(item).toMatchObject({ id: 'case.receipt.notificationEmail', rows: Object.keys(texts), state: 'new' });
    expect(others).toEqual([]);
  });

  it('is impossible when they differ, whatever the case says', () => {
    const texts = { 'receipt.email': 'hanako@example.jp', 'receipt.emailConfirm': 'hanak0@example.jp' };
    const told: Told = { case: { receipt: { notificationEmail: 'hanako@example.jp' } } };
    expect(found(texts, told)).toEqual({ 'case.receipt.notificationEmail': 'twoAnswers' });
    expect(found(texts)).toEqual({ 'case.receipt.notificationEmail': 'twoAnswers' });
  });

  it('is read from the row that the page’s own answers ask for', () => {
    const texts = {
      'education.level': '専門学校 College of technology',
      'education.majorUnivDetail': '古い記載',
      'education.majorSenmonDetail': '情報処理',
    };
    const [, detail] = capture(recordsTold(), page(texts));
    expect(detail).toMatchObject({ rows: ['education.majorSenmonDetail'], pageText: '情報処理', state: 'new' });
    const { 'education.level': _, ...undecided } = texts;
    expect(found(undecided)).toEqual({ 'applicant.education.0.majorDetail': 'twoAnswers' });
  });
});

describe('what the page hides', () => {
  const hide = (texts: Texts) => page(texts).map((value) => ({ ...value, visible: false }));

  it('is left over', () => {
    const [item, ...others] = capture(recordsTold(), hide({ 'entry.portOther': 'サンプル港' }));
    expect([item?.state, item?.problem, others.length]).toEqual(['impossible', 'leftOver', 0]);
  });

  it('does not stand beside what it shows', () => {
    const values = [
      ...page({ 'education.majorSenmonDetail': '情報処理' }),
      ...hide({ 'education.majorUnivDetail': '古い記載' }),
    ];
    expect(capture(recordsTold(), values).map(({ state, pageText }) => [state, pageText])).toEqual([
      ['new', '情報処理'],
    ]);
  });

  it('leaves a date known by its choice and the box that is shown', () => {
    const values = [
      ...page({ 'applicant.birth precision': year, 'applicant.birth year': '1999' }),
      ...hide({ 'applicant.birth day': '19980412' }),
    ];
    expect(take(recordsTold(), values).applicant.birth).toBe('1999');
  });
});

describe('options', () => {
  it.each(['男 Male', '男Male', '男　Male'])('%s is the option but for its spaces', (text) => {
    expect(taken({ 'applicant.sex': text }).applicant.sex).toBe('male');
  });

  it.each(['男', 'Male', '男 Male or so', '選択してください'])('%s is no option', (text) => {
    expect(found({ 'applicant.sex': text })).toEqual({ 'applicant.sex': 'unknownOption' });
  });
});

describe('the case’s own writing for the portal', () => {
  const told = withTextsKept({
    applicant: { homeTown: 'インド マハラシュトラ州プネ市' },
    case: { portalText: { 'applicant.homeTown': 'インド プネ', 'applicant.occupation': '設計' } },
  });
  it('is what the page is compared with', () => {
    expect(found({ 'applicant.homeTown': 'インド　プネ' }, told)).toEqual({ 'applicant.homeTown': 'same' });
  });

  it('goes when its fact is taken, and only that one', () => {
    const made = taken({ 'applicant.homeTown': 'インド　ムンバイ' }, told);
    expect(made.applicant.homeTown).toBe('インド ムンバイ');
    expect(made.case.portalText).toEqual({ 'applicant.occupation': '設計' });
  });

  it('goes even where the fact itself was right', () => {
    const made = taken({ 'applicant.homeTown': 'インド　マハラシュトラ州プネ市' }, told);
    expect(differing(recordsTold(told), made)).toEqual([
      'case.portalText.applicant.homeTown',
      'case.portalTextOf.applicant.homeTown',
    ]);
  });

  it('says nothing of the case once it has outlived its fact: the page is compared with the fact', () => {
    const later = { ...told, applicant: { homeTown: 'インド ムンバイ' } };
    expect(found({ 'applicant.homeTown': 'インド　ムンバイ' }, later)).toEqual({ 'applicant.homeTown': 'same' });
    expect(found({ 'applicant.homeTown': 'インド　プネ' }, later)).toEqual({ 'applicant.homeTown': 'changed' });
  });
});

describe('a number that is given', () => {
  it('is a number there is', () => {
    expect(taken({ 'org.empInsNo': '99990000010' }).employer.employmentInsurance).toEqual({
      answer: 'yes',
      number: '99990000010',
    });
    const told: Told = { employer: { employmentInsurance: { answer: 'no', number: '9999-000001-0' } } };
    expect(found({ 'org.empInsNo': '99990000010' }, told)).toEqual({
      'employer.employmentInsurance.number': 'changed',
    });
  });
});

describe('an empty page', () => {
  it('proposes nothing', () => {
    expect(found({ 'applicant.nameLatin': '', 'applicant.sex': '', freeText: ' 　\n', 'no.such.row': 'x' })).toEqual(
      {},
    );
    expect(found({ 'applicant.birth precision': day, 'work[0].joinMonthUnknown': known })).toEqual({});
  });
});
