import { describe, expect, it } from 'vitest';
import { planJob, wantOf } from '../../lib/engine/plan';
import { coeGijinkoku } from '../../lib/procedures/coe-gijinkoku/form';
import { caseIds, loadExpected } from '../fixtures/cases/load';
import { factsTold, jobOfCase, jobTold, type Told, wanted, writesOf } from './case-kit';

const notAnswered = '(none: notAnswered)';
const notApplicable = '(none: notApplicable)';
const controls = new Map(
  coeGijinkoku.fields.flatMap((field) => field.parts.map((one) => [`${field.id} ${one.part}`, one.control] as const)),
);

describe('the plan of a whole case', () => {
  it.each(caseIds)('%s writes every expected value and nothing else', (id) => {
    const expected = Object.fromEntries(
      Object.entries(loadExpected(id)).flatMap(([row, parts]) =>
        Object.entries(parts).map(([part, text]) => [`${row} ${part}`, text] as const),
      ),
    );
    expect(Object.keys(expected).length).toBeGreaterThan(50);
    expect(writesOf(jobOfCase(id))).toEqual(expected);
  });

  it.each(caseIds)('%s fits its boxes in UTF-16 units and in code points', (id) => {
    for (const [key, text] of Object.entries(writesOf(jobOfCase(id)))) {
      const control = controls.get(key);
      if (control?.kind !== 'text' && control?.kind !== 'textarea') continue;
      const { max = Number.POSITIVE_INFINITY, exact } = control.limit;
      for (const length of [text.length, [...text].length]) {
        expect([key, length > 0 && length <= max]).toEqual([key, true]);
        if (exact !== undefined) expect([key, length]).toEqual([key, exact]);
      }
    }
  });

  it.each(caseIds)('%s chooses options by the portal’s own words, each once in its list', (id) => {
    const job = jobOfCase(id);
    for (const { row, parts } of job.rows) {
      for (const { list, want } of parts) {
        if (list === undefined || want.state !== 'write') continue;
        expect([row, job.lists[list]?.filter((option) => option === want.text).length]).toEqual([row, 1]);
      }
    }
  });

  it.each(caseIds)('%s leaves to the person what only a person may do', (id) => {
    const yours = jobOfCase(id).rows.filter(({ parts }) => parts.some(({ want }) => want.state === 'yours'));
    expect(yours.map(({ row }) => row)).toEqual(['confirm.intent', 'confirm.truth', 'file.photo', 'file.attachments']);
  });

  it.each(caseIds)('%s touches no row of another status', (id) => {
    const others = coeGijinkoku.fields.filter(({ role }) => role === 'otherStatus').map((field) => field.id);
    const wants = jobOfCase(id)
      .rows.filter(({ row }) => others.includes(row))
      .flatMap(({ parts }) => parts.map(({ want }) => want));
    expect(wants.length).toBeGreaterThan(50);
    expect(wants.every((want) => want.state === 'none' && want.reason === 'otherStatus')).toBe(true);
  });

  it('has every row of the form with the portal’s own words, its section and its list', () => {
    const job = jobTold();
    expect(job.rows.map(({ row, label, section }) => [row, label, section])).toEqual(
      coeGijinkoku.fields.map((field) => [field.id, field.label.ja, field.section]),
    );
    for (const { parts } of job.rows)
      for (const { list } of parts) if (list !== undefined) expect(job.lists[list]).toBeDefined();
  });

  it('is plain data', () => {
    const job = jobOfCase('testa-largest');
    expect(JSON.parse(JSON.stringify(job))).toEqual(job);
  });
});

describe('silence is a question and never an answer', () => {
  it('a case of which nothing is known writes nothing at all', () => {
    const job = jobTold();
    expect(job.rows.length).toBe(coeGijinkoku.fields.length);
    expect(writesOf(job)).toEqual({});
    expect(job.rows.flatMap(({ parts }) => parts).filter(({ want }) => want.state === 'refused')).toEqual([]);
    expect(job.overflow).toEqual([]);
  });

  const asked = { answer: 'notAsked' } as const;
  const open: Told = {
    applicant: {
      history: { entries: asked, certificateApplications: asked, criminal: asked, deportation: asked },
      relatives: { ...asked, people: [{ id: 'p1', name: 'サンプル花子', livingTogether: 'notAsked' }] },
      work: { ...asked, jobs: [{ id: 'j1', from: '2020-04', current: true }] },
      itQualification: { ...asked, name: 'サンプル試験' },
    },
    employer: { corporateNumber: { ...asked, number: '8000000000001' }, nonProfit: 'notAsked' },
    case: {
      entry: { accompanying: asked },
      job: { title: { ...asked, name: '課長' } },
      dispatch: { isDispatch: 'notAsked', elsewhere: 'notAsked', site: { name: '株式会社サンプル' } },
    },
  };

  it('a case in which every question was put off writes nothing at all', () => {
    expect(writesOf(jobTold(open))).toEqual({});
  });

  const declarations = coeGijinkoku.fields.filter(({ id }) =>
    /^history\.|^relatives\.has|^work\.has|^it\.|accompanying$|hasTitle$|hasCorpNo$/.test(id),
  );

  it.each(declarations.map(({ id }) => id))(
    '%s of such a case is not answered and not “not applicable” by itself',
    (id) => {
      const field = declarations.find((one) => one.id === id);
      for (const told of [{}, open]) {
        const facts = factsTold(told);
        for (const part of field?.parts ?? [])
          expect(wantOf(field ?? never(), part, facts)).toEqual({ state: 'none', reason: 'notAnswered' });
      }
    },
  );

  it('knows the declarations of the form', () => {
    expect(declarations.length).toBeGreaterThan(15);
  });
});

function never(): never {
  throw new Error('The row is in the table.');
}

describe('a declaration', () => {
  const criminal = (answer: 'yes' | 'no' | 'notAsked', detail?: string) =>
    jobTold({ applicant: { history: { criminal: { answer, ...(detail === undefined ? {} : { detail }) } } } });

  it.each([
    ['yes', '有 Yes', 'サンプル'],
    ['no', '無 No', notApplicable],
    ['notAsked', notAnswered, notAnswered],
  ] as const)('that is %s is written as %s', (answer, choice, detail) => {
    const job = criminal(answer, 'サンプル');
    expect(wanted(job, 'history.criminal', 'choice')).toBe(choice);
    expect(wanted(job, 'history.criminal', 'detail')).toBe(detail);
  });

  it('that is yes without details asks for them', () => {
    expect(wanted(criminal('yes'), 'history.criminal', 'detail')).toBe(notAnswered);
  });

  it.each([
    [0, '(refused: format)'],
    [1, '1'],
    [99, '99'],
    [100, '(refused: format)'],
  ])('with %d entries writes %s', (count, expected) => {
    const job = jobTold({ applicant: { history: { entries: { answer: 'yes', count } } } });
    expect(wanted(job, 'history.entries.count')).toBe(expected);
  });

  it.each(['no', 'notAsked'] as const)('that is %s writes none of the details that stand in the case', (answer) => {
    const job = jobTold({
      applicant: { history: { deportation: { answer, count: 2, latestOn: '2020-01-02' } } },
    });
    const reason = answer === 'no' ? notApplicable : notAnswered;
    expect(wanted(job, 'history.deport.count')).toBe(reason);
    expect(wanted(job, 'history.deport.latestDate')).toBe(reason);
  });
});

describe('a row that depends on another answer', () => {
  const portOther = (port: 'nrt' | 'other' | undefined) =>
    jobTold({ case: { entry: { ...(port ? { port } : {}), portOther: 'サンプル空港' } } });
  const ports = coeGijinkoku.fields.find(({ id }) => id === 'entry.port')?.parts[0]?.control;
  const some = ports?.kind === 'select' ? ports.list.options.find(({ code }) => code !== 'other')?.code : undefined;

  it('is wanted where the answer asks for it, not where it does not, and open where there is none', () => {
    expect(wanted(portOther('other'), 'entry.portOther')).toBe('サンプル空港');
    expect(wanted(portOther(some as 'nrt'), 'entry.portOther')).toBe(notApplicable);
    expect(wanted(portOther(undefined), 'entry.portOther')).toBe(notAnswered);
  });

  it.each([
    ['master', 'education.majorUniv', 'education.majorSenmon'],
    ['juniorCollege', 'education.majorUniv', 'education.majorSenmon'],
    ['vocational', 'education.majorSenmon', 'education.majorUniv'],
  ] as const)('of the two lists of majors %s takes %s', (level, taken, other) => {
    const job = jobTold({ applicant: { education: [{ id: 'e', level, majorDetail: 'サンプル学' }] } });
    expect(wanted(job, `${taken}Detail`)).toBe('サンプル学');
    expect(wanted(job, `${other}Detail`)).toBe(notApplicable);
    expect(wanted(job, taken)).toBe(notAnswered);
    expect(wanted(job, other)).toBe(notApplicable);
  });

  it.each(['highSchool', 'other'] as const)('%s takes none of the two lists of majors', (level) => {
    const job = jobTold({ applicant: { education: [{ id: 'e', level, majorDetail: 'サンプル学' }] } });
    expect(wanted(job, 'education.majorUnivDetail')).toBe(notApplicable);
    expect(wanted(job, 'education.majorSenmonDetail')).toBe(notApplicable);
  });

  it.each([
    ['agent', 'テスタ サンプル', 'テスタ　サンプル'],
    ['representative', 'テスタ サンプル', notApplicable],
    ['applicant', 'テスタ サンプル', notApplicable],
    [undefined, 'テスタ サンプル', notAnswered],
  ] as const)('about the agent, where %s files', (filer, name, expected) => {
    const job = jobTold({
      office: { agents: [{ id: 'a', name }] },
      case: { filing: { ...(filer ? { filer } : {}), agentId: 'a' } },
    });
    expect(wanted(job, 'agent.name')).toBe(expected);
  });

  it('about the agent is not answered where the office does not have the one that the case names', () => {
    const job = jobTold({
      office: { agents: [{ id: 'a', name: 'サンプル' }] },
      case: { filing: { filer: 'agent', agentId: 'b' } },
    });
    expect(wanted(job, 'agent.name')).toBe(notAnswered);
  });

  it('about the time since the last permission is never wanted for a certificate', () => {
    const told = (plannedStep: 'certificate' | 'renewal') =>
      jobTold({ case: { plannedStep, job: { dutiesChanged: { answer: 'yes', detail: 'サンプル' } } } });
    expect(wanted(told('certificate'), 'job.dutyChanged')).toBe(notApplicable);
    expect(wanted(told('renewal'), 'job.dutyChanged')).toBe('有 Yes');
  });

  it.each([
    ['yes', undefined, '株式会社サンプル'],
    ['no', 'yes', '株式会社サンプル'],
    ['no', 'no', notApplicable],
    ['no', undefined, notAnswered],
    [undefined, undefined, notAnswered],
    ['notAsked', 'no', notAnswered],
  ] as const)('about the dispatch site, dispatched %s and elsewhere %s', (isDispatch, elsewhere, expected) => {
    const site = { name: '株式会社サンプル' };
    const job = jobTold({
      case: { dispatch: { ...(isDispatch ? { isDispatch } : {}), ...(elsewhere ? { elsewhere } : {}), site } },
    });
    expect(wanted(job, 'dispatch.name')).toBe(expected);
  });
});

describe('capital and sales', () => {
  const told = (nonProfit: 'yes' | 'no' | 'notAsked' | undefined, capitalYen: number | undefined) =>
    jobTold({
      employer: { ...(nonProfit ? { nonProfit } : {}), ...(capitalYen === undefined ? {} : { capitalYen }) },
    });

  it.each([
    ['yes', undefined, '0'],
    ['yes', 5_000_000, '0'],
    ['no', undefined, notAnswered],
    ['no', 5_000_000, '5000000'],
    ['no', 0, '0'],
    ['notAsked', undefined, notAnswered],
    [undefined, undefined, notAnswered],
    [undefined, 9_999_999_999_999, '9999999999999'],
    [undefined, 10_000_000_000_000, '(refused: tooLong)'],
  ] as const)('of a non-profit body (%s) with %s yen', (nonProfit, yen, expected) => {
    expect(wanted(told(nonProfit, yen), 'org.capitalYen')).toBe(expected);
  });

  it('are both zero for a non-profit body, and nothing else of it', () => {
    expect(writesOf(told('yes', undefined))).toEqual({ 'org.capitalYen value': '0', 'org.annualSalesYen value': '0' });
  });

  it('of a dispatch site are its own, and only where there is a site', () => {
    const at = (isDispatch: 'yes' | 'no') =>
      jobTold({ case: { dispatch: { isDispatch, elsewhere: 'no', site: { nonProfit: 'yes', capitalYen: 1 } } } });
    expect(wanted(at('yes'), 'dispatch.capitalYen')).toBe('0');
    expect(wanted(at('no'), 'dispatch.capitalYen')).toBe(notApplicable);
  });
});

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
    [undefined, notAnswered, notAnswered, notAnswered],
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
    jobTold({ applicant: { ...(homeTown ? { homeTown } : {}) }, case: { portalText } });

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
    const job = jobTold({
      applicant: { history: { criminal: { answer: 'no' } } },
      case: { portalText: { 'history.criminal': 'サンプル', 'entry.portOther': 'サンプル' } },
    });
    expect(wanted(job, 'history.criminal', 'detail')).toBe(notApplicable);
    expect(wanted(job, 'entry.portOther')).toBe(notAnswered);
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
    const job = jobTold({ applicant: { birth: '1990-05' }, case: { portalText: { 'applicant.birth': '1990年6月' } } });
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

describe('what the page may learn of itself', () => {
  it('is the option that stands chosen at load, for the rows that have one', () => {
    const job = planJob(coeGijinkoku, factsTold());
    const standing = job.rows.flatMap(({ parts }) => parts.flatMap(({ pageDefault }) => pageDefault ?? []));
    expect(standing).toHaveLength(7 + 12);
    expect(new Set(standing)).toEqual(
      new Set([
        '生年月日に不明な点は無い No unknown point about the date of birth',
        '不明な点は無い No unclear points',
      ]),
    );
  });
});
