import { describe, expect, it } from 'vitest';
import { highestEducation } from '../../lib/facts/selections';
import { factsTold } from '../engine/case-kit';

type Answer = 'yes' | 'no' | 'notAsked';

describe('the name as in the passport', () => {
  it.each([
    [{ family: 'TESTA', given: 'SAMPLE' }, 'TESTA SAMPLE'],
    [{ family: 'TESTA' }, 'TESTA'],
    [{ given: 'SAMPLE' }, 'SAMPLE'],
    [{ kanji: 'サンプル' }, undefined],
    [undefined, undefined],
  ])('of %j is %s', (name, expected) => {
    expect(factsTold({ applicant: { ...(name ? { name } : {}) } }).derived.passportName).toBe(expected);
  });
});

describe('pay by the month', () => {
  it.each([
    [{ amountYen: 300_000, per: 'month' }, 300_000],
    [{ amountYen: 3_600_000, per: 'year' }, 300_000],
    [{ amountYen: 3_600_011, per: 'year' }, 300_000],
    [{ amountYen: 3_600_012, per: 'year' }, 300_001],
    [{ amountYen: 0, per: 'month' }, 0],
    [{ amountYen: 300_000 }, undefined],
    [{ per: 'month' }, undefined],
    [undefined, undefined],
  ] as const)('of %j is %s', (pay, expected) => {
    expect(factsTold({ case: { ...(pay ? { pay } : {}) } }).derived.monthlyPayYen).toBe(expected);
  });
});

describe('the planned entry', () => {
  it.each([
    [{ plannedOn: '2026-12-01' }, '2026-12-01'],
    [{ plannedText: '2026年12月上旬' }, '2026年12月上旬'],
    [{ plannedOn: '2026-12-01', plannedText: '2026年12月上旬' }, '2026年12月上旬'],
    [{}, undefined],
  ])('of %j is %s', (entry, expected) => {
    expect(factsTold({ case: { entry } }).derived.plannedEntry).toBe(expected);
  });
});

describe('whether there is a dispatch site', () => {
  it.each([
    ['yes', 'no', 'yes'],
    ['no', 'yes', 'yes'],
    ['yes', undefined, 'yes'],
    ['no', 'no', 'no'],
    ['no', 'notAsked', undefined],
    ['no', undefined, undefined],
    [undefined, 'no', undefined],
    [undefined, undefined, undefined],
  ] as const)('dispatched %s and elsewhere %s: %s', (isDispatch, elsewhere, expected) => {
    const dispatch = { ...(isDispatch ? { isDispatch } : {}), ...(elsewhere ? { elsewhere } : {}) };
    expect(factsTold({ case: { dispatch } }).derived.site).toBe(expected);
  });

  it('is open where the case says nothing of dispatch', () => {
    expect('site' in factsTold().derived).toBe(false);
  });
});

describe('the highest education', () => {
  const of = (...education: NonNullable<Parameters<typeof highestEducation>[0]['education']>) =>
    highestEducation({ id: 'applicant', education })?.id;

  it('is none where none is known', () => {
    expect(of()).toBeUndefined();
    expect(highestEducation({ id: 'applicant' })).toBeUndefined();
  });

  it('is the only one, whatever is known of it', () => {
    expect(of({ id: 'a' })).toBe('a');
  });

  it('is the one that staff marked, even over a higher one', () => {
    expect(of({ id: 'doctor', level: 'doctor' }, { id: 'marked', level: 'bachelor', highest: true })).toBe('marked');
  });

  it.each([
    ['doctor', 'master'],
    ['master', 'bachelor'],
    ['bachelor', 'juniorCollege'],
    ['juniorCollege', 'vocational'],
    ['vocational', 'highSchool'],
    ['highSchool', 'juniorHigh'],
  ] as const)('%s is above %s', (higher, lower) => {
    expect(of({ id: 'low', level: lower }, { id: 'high', level: higher })).toBe('high');
    expect(of({ id: 'high', level: higher }, { id: 'low', level: lower })).toBe('high');
  });

  it('is the latest of equals', () => {
    const one = { id: 'one', level: 'bachelor', graduatedOn: '2018-03-25' } as const;
    const other = { id: 'other', level: 'bachelor', graduatedOn: '2020-03-25' } as const;
    expect(of(one, other)).toBe('other');
    expect(of(other, one)).toBe('other');
  });

  it('does not change the order in the record', () => {
    const education = [{ id: 'low', level: 'highSchool' } as const, { id: 'high', level: 'doctor' } as const];
    highestEducation({ id: 'applicant', education });
    expect(education.map(({ id }) => id)).toEqual(['low', 'high']);
  });
});

describe('months of related experience', () => {
  interface Job {
    readonly from?: string;
    readonly to?: string;
    readonly current?: boolean;
    readonly related?: Answer;
  }
  const months = (jobs: readonly Job[], answer: Answer | null = 'yes', more: object = {}, on?: string) =>
    factsTold(
      {
        applicant: {
          work: {
            ...(answer ? { answer } : {}),
            jobs: jobs.map(({ related: _, ...job }, index) => ({ id: `j${index}`, ...job })),
          },
        },
        case: {
          assessment: {
            related: jobs.flatMap(({ related }, index) => (related ? [{ id: `j${index}`, related }] : [])),
          },
          ...more,
        },
      },
      on,
    ).derived.experienceMonths;
  const year = { from: '2020-04', to: '2021-03' } as const;

  it('are those of the jobs that staff judged to be related', () => {
    expect(months([{ ...year, related: 'yes' }])).toBe(12);
    expect(
      months([
        { ...year, related: 'yes' },
        { from: '2021-04', to: '2021-06', related: 'no' },
      ]),
    ).toBe(12);
    expect(
      months([
        { ...year, related: 'yes' },
        { from: '2021-04', to: '2021-06', related: 'yes' },
      ]),
    ).toBe(15);
  });

  it('are none where no job is related, and where there was no work', () => {
    expect(months([{ ...year, related: 'no' }])).toBe(0);
    expect(months([], 'no')).toBe(0);
  });

  it.each([
    ['a job that nobody has judged', [{ ...year, related: 'yes' as const }, year], 'yes'],
    ['a judgement that was put off', [{ ...year, related: 'notAsked' as const }], 'yes'],
    ['no jobs though there was work', [], 'yes'],
    ['work that was not asked about', [{ ...year, related: 'yes' as const }], 'notAsked'],
    ['work without an answer', [{ ...year, related: 'yes' as const }], null],
    ['a bare year of joining', [{ from: '2020', to: '2021-03', related: 'yes' as const }], 'yes'],
    ['a bare year of leaving', [{ from: '2020-04', to: '2021', related: 'yes' as const }], 'yes'],
    ['no date of joining', [{ to: '2021-03', related: 'yes' as const }], 'yes'],
    ['no date of leaving of a job that is not said to go on', [{ from: '2020-04', related: 'yes' as const }], 'yes'],
    ['a job that both ended and goes on', [{ ...year, current: true, related: 'yes' as const }], 'yes'],
    ['a job that ended before it began', [{ from: '2021-03', to: '2020-04', related: 'yes' as const }], 'yes'],
  ] as const)('are not told with %s', (_, jobs, answer) => {
    expect(months(jobs, answer)).toBe(undefined);
  });

  it('do not mind a bare year of a job that is not related', () => {
    expect(
      months([
        { from: '2020', to: '2021', related: 'no' },
        { ...year, related: 'yes' },
      ]),
    ).toBe(12);
  });

  it('of a job that goes on are counted up to the filing date', () => {
    const going = [{ from: '2025-11', current: true, related: 'yes' as const }];
    expect(months(going, 'yes', {}, '2026-10-31')).toBe(12);
    expect(months(going, 'yes', {}, '2026-10-30')).toBe(11);
    expect(months(going, 'yes', { filingOn: '2026-05-31' }, '2026-10-31')).toBe(7);
  });

  it('that staff stated themselves stand over those counted', () => {
    expect(months([{ ...year, related: 'yes' }], 'yes', { job: { experienceMonths: 120 } })).toBe(120);
    expect(months([], 'notAsked', { job: { experienceMonths: 0 } })).toBe(0);
  });
});

describe('the agent', () => {
  const agents = [
    { id: 'a', name: 'サンプル一' },
    { id: 'b', name: 'サンプル二' },
  ];
  const agent = (filer: 'agent' | 'representative' | undefined, agentId: string | undefined) =>
    factsTold({
      office: { agents },
      case: { filing: { ...(filer ? { filer } : {}), ...(agentId ? { agentId } : {}) } },
    }).agent?.id;

  it.each([
    ['agent', 'b', 'b'],
    ['agent', 'c', undefined],
    ['agent', undefined, undefined],
    ['representative', 'b', undefined],
    [undefined, 'b', undefined],
  ] as const)('where %s files and %s is named is %s', (filer, id, expected) => {
    expect(agent(filer, id)).toBe(expected);
  });

  it('is none without an office', () => {
    expect(factsTold({ case: { filing: { filer: 'agent', agentId: 'a' } } }).agent).toBeUndefined();
  });
});

describe('the representative', () => {
  const employer = { postalCode: '1000001', address: '東京都サンプル町1', phone: '0300000001' };
  const of = (person: object, more: object = employer) => {
    const facts = factsTold({
      employer: {
        ...more,
        contacts: [
          { id: 'x', name: 'サンプル' },
          { id: 'r', ...person },
        ],
      },
      case: { filing: { representativeId: 'r' } },
    });
    const { postalCode, address, phone, mobile } = facts.representative ?? {};
    return { postalCode, address, phone, mobile };
  };
  const none = { postalCode: undefined, address: undefined, phone: undefined, mobile: undefined };

  it('without an address and telephone of their own has the employer’s', () => {
    expect(of({})).toEqual({ ...none, ...employer });
  });

  it.each([
    ['a postal code of their own', { postalCode: '5300001' }, { postalCode: '5300001', phone: employer.phone }],
    [
      'an address of their own',
      { address: '大阪府サンプル町2' },
      { address: '大阪府サンプル町2', phone: employer.phone },
    ],
    ['a telephone of their own', { phone: '0600000002' }, { ...employer, phone: '0600000002' }],
    [
      'a mobile of their own',
      { mobile: '09000000003' },
      { postalCode: '1000001', address: '東京都サンプル町1', mobile: '09000000003' },
    ],
  ])('with %s has not one of each', (_, person, expected) => {
    expect(of(person)).toEqual({ ...none, ...expected });
  });

  it('of an employer without an address has none', () => {
    expect(of({}, {})).toEqual(none);
  });

  it.each([
    ['somebody who is not there', 'nobody', ['r'], undefined],
    ['nobody, and there is one', undefined, ['r'], 'r'],
    ['nobody, and there are two', undefined, ['r', 's'], undefined],
    ['nobody, and there is none', undefined, [], undefined],
    ['one of two', 's', ['r', 's'], 's'],
  ])('of a case that names %s', (_, representativeId, contacts, expected) => {
    const facts = factsTold({
      employer: { ...employer, contacts: contacts.map((id) => ({ id, name: 'サンプル' })) },
      case: { filing: { ...(representativeId ? { representativeId } : {}) } },
    });
    expect(facts.representative?.id).toBe(expected);
  });

  it('leaves the employer’s own record as it was', () => {
    const contacts = [{ id: 'r', name: 'サンプル' }];
    factsTold({ employer: { ...employer, contacts }, case: { filing: { representativeId: 'r' } } });
    expect(contacts).toEqual([{ id: 'r', name: 'サンプル' }]);
  });
});
