import { describe, expect, it } from 'vitest';
import { documentOf, type PlanOptions, planOf } from '../../../lib/tables/mapping/plan';
import { type Exchange, exchange } from '../../../lib/domain/exchange';
import { cellKey, type Sheet } from '../../../lib/tables/formats/table';
import { mappedRows, planOptions } from './kit';

const stored: Exchange = exchange.parse({
  format: 'tenken',
  version: 1,
  applicants: [
    {
      id: 'a1',
      name: { family: 'TESTA', given: 'ARJUN' },
      birth: '1990-01-02',
      passport: { number: 'TE 0000001' },
      work: {
        answer: 'yes',
        jobs: [
          { id: 'j1', employerKanji: 'サンプル商事' },
          { id: 'j2', country: 'VNM' },
        ],
      },
    },
    { id: 'a2', name: { family: 'TESTA', given: 'CHEN' } },
  ],
  employers: [
    { id: 'e1', name: 'サンプル株式会社', corporateNumber: { answer: 'yes', number: '7000012050002' } },
    { id: 'e2', name: 'サンプル商会' },
    { id: 'e3', name: 'サンプル商会' },
  ],
  offices: [{ id: 'o1', name: 'サンプル事務所' }],
  cases: [{ id: 'c1', applicantId: 'a1', employerId: 'e1', procedure: 'coe-gijinkoku' }],
});

function planned(
  places: readonly (string | null)[],
  rows: readonly (readonly string[])[],
  more: Partial<PlanOptions> = {},
  bad: Sheet['bad'] = new Map(),
) {
  const sheet: Sheet = { name: '', hidden: false, bad, rows: [places.map(() => '見出し'), ...rows] };
  return planOf(mappedRows(sheet, 0, places), stored, planOptions(more));
}

const states = ({ records }: ReturnType<typeof planned>) =>
  records.map(({ kind, id, state }) => `${kind} ${id} ${state}`);

describe('which record a row is of', () => {
  it.each([
    ['its identifier', ['applicant.id', 'applicant.occupation'], ['a1', 'サンプル'], 'applicant a1 changed'],
    [
      'the passport number, however it is written',
      ['applicant.passport.number', 'applicant.occupation'],
      ['te0000001', 'サンプル'],
      'applicant a1 changed',
    ],
    [
      'name and day of birth',
      ['applicant.name.~full', 'applicant.birth', 'applicant.occupation'],
      ['Testa, Arjun', '1990/1/2', 'サンプル'],
      'applicant a1 changed',
    ],
    [
      'another day of birth is another person',
      ['applicant.name.~full', 'applicant.birth'],
      ['TESTA, ARJUN', '1990/1/3'],
      'applicant new-1 added',
    ],
    ['a name alone is not enough', ['applicant.name.~full'], ['TESTA, CHEN'], 'applicant new-1 added'],
    [
      '法人番号',
      ['employer.corporateNumber.number', 'employer.phone'],
      ['７０００-０１２０-５０００２', '03-0000-0000'],
      'employer e1 changed',
    ],
    [
      "an employer's name",
      ['employer.name', 'employer.phone'],
      ['サンプル株式会社', '03-0000-0000'],
      'employer e1 changed',
    ],
    [
      'an identifier that is not stored makes a record of that identifier',
      ['applicant.id', 'applicant.occupation'],
      ['a9', 'サンプル'],
      'applicant a9 added',
    ],
  ])('is told by %s', (_, places, row, state) => {
    const plan = planned(places, [row]);
    expect(plan.problems).toEqual([]);
    expect(states(plan)).toEqual([state]);
  });

  it('is a problem of the row where two fit', () => {
    const plan = planned(['employer.name'], [['サンプル商会']]);
    expect(plan.problems).toMatchObject([{ row: 1, column: null, code: 'severalRecords' }]);
  });

  it.each(['あ い', 'a b', 'a/b', 'a'.repeat(65)])(
    'is a problem at its cell where it cannot be an identifier: %s',
    (id) => {
      expect(planned(['applicant.id'], [[id]]).problems).toMatchObject([{ row: 1, column: 0, code: 'badId' }]);
    },
  );

  it.each(['a-1', 'A_1.x', 'a'.repeat(64)])('is a new one of an identifier that nobody has: %s', (id) => {
    expect(states(planned(['applicant.id', 'applicant.occupation'], [[id, 'サンプル']]))).toEqual([
      `applicant ${id} added`,
    ]);
  });
});

describe('cases of rows', () => {
  const places = ['applicant.passport.number', 'employer.name', 'case.entry.plannedOn'];

  it('are made for a new person at a known employer, with what every new case has', () => {
    const plan = planned(places, [['TE0000009', 'サンプル株式会社', '2026/9/1']], { officeId: 'o1' });
    expect(states(plan)).toEqual(['applicant new-1 added', 'employer e1 same', 'case new-2 added']);
    expect(plan.records[2]?.after).toMatchObject({
      applicantId: 'new-1',
      employerId: 'e1',
      officeId: 'o1',
      status: 'draft',
      createdOn: '2026-11-25',
      entry: { plannedOn: '2026-09-01' },
    });
  });

  it('are the one case of the same two people where there is one', () => {
    const plan = planned(places, [['TE0000001', 'サンプル株式会社', '2026/9/1']]);
    expect(states(plan)).toEqual(['applicant a1 same', 'employer e1 same', 'case c1 changed']);
  });

  it('share an employer that several rows name', () => {
    const plan = planned(places, [
      ['TE0000007', 'サンプル新社', '2026/9/1'],
      ['TE0000008', 'サンプル新社', '2026/9/2'],
    ]);
    expect(plan.problems).toEqual([]);
    const employers = plan.records.filter(({ kind }) => kind === 'employer');
    expect(employers).toHaveLength(1);
    expect(employers[0]?.rows).toEqual([1, 2]);
  });

  it('are not made where nobody asked for them', () => {
    const plan = planned(places.slice(0, 2), [['TE0000001', 'サンプル株式会社']], { makeCases: false });
    expect(states(plan)).toEqual(['applicant a1 same', 'employer e1 same']);
  });

  it.each([
    ['without an applicant', ['', 'サンプル株式会社', '2026/9/1'], 'noApplicant'],
    ['without an employer', ['TE0000009', '', '2026/9/1'], 'noEmployer'],
  ])('are a problem %s', (_, row, code) => {
    expect(planned(places, [row]).problems).toMatchObject([{ row: 1, column: null, code }]);
  });

  it('are a problem where the row names another person than the saved case', () => {
    const plan = planned(['case.id', 'applicant.id', 'case.title'], [['c1', 'a2', '見本']]);
    expect(plan.problems).toMatchObject([{ row: 1, code: 'otherRecord' }]);
  });
});

describe('cells that are taken over', () => {
  it('leave what other cells and empty ones do not speak of', () => {
    const plan = planned(['applicant.id', 'applicant.birth', 'applicant.occupation'], [['a1', '', 'サンプル']]);
    expect(plan.records[0]?.changes).toEqual([{ place: 'applicant.occupation', before: undefined, after: 'サンプル' }]);
  });

  it('take away where empty cells are to, and never an identifier', () => {
    const plan = planned(
      ['applicant.id', 'applicant.birth', 'applicant.work.jobs.0.id', 'applicant.work.jobs.0.employerKanji'],
      [['a1', '', 'j1', '']],
      {
        blank: 'clear',
      },
    );
    expect(plan.records[0]?.changes).toEqual([
      { place: 'applicant.birth', before: '1990-01-02', after: undefined },
      { place: 'applicant.work.jobs.0.employerKanji', before: 'サンプル商事', after: undefined },
    ]);
  });

  it('take away a whole entry whose every cell is empty, where empty cells are to', () => {
    const places = ['applicant.id', 'applicant.work.jobs.0.employerKanji', 'applicant.work.jobs.1.employerKanji'];
    const keep = planned(places, [['a1', 'サンプル商事', '']]);
    expect(keep.records[0]?.state).toBe('same');
    const clear = planned(places, [['a1', 'サンプル商事', '']], { blank: 'clear' });
    expect(clear.records[0]?.after).toHaveProperty('work.jobs', [{ id: 'j1', employerKanji: 'サンプル商事' }]);
  });

  it('go to the entry of their identifier, wherever its columns stand', () => {
    const plan = planned(
      ['applicant.id', 'applicant.work.jobs.0.id', 'applicant.work.jobs.0.country'],
      [['a1', 'j2', '中国']],
    );
    expect(plan.records[0]?.changes).toEqual([{ place: 'applicant.work.jobs.1.country', before: 'VNM', after: 'CHN' }]);
  });

  it('close the gaps of numbered columns', () => {
    const plan = planned(['applicant.id', 'applicant.work.jobs.4.employerKanji'], [['a2', 'サンプル五番']]);
    expect(plan.records[0]?.after.work).toEqual({ jobs: [{ id: 'new-1', employerKanji: 'サンプル五番' }] });
  });

  it('hold texts under names of a choice of their own, prototypes and all', () => {
    const plan = planned(
      ['case.id', 'case.portalText.0.~key', 'case.portalText.0.~text'],
      [['c1', '__proto__', 'サンプル']],
    );
    expect(plan.problems).toEqual([]);
    expect(Object.getOwnPropertyNames(plan.records[0]?.after.portalText)).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>).サンプル).toBeUndefined();
  });

  const portalColumns = ['case.id', 'case.portalText.0.~key', 'case.portalText.0.~text'];
  const withText: Exchange = {
    ...stored,
    cases: stored.cases.map((one) => ({
      ...one,
      portalText: { 'org.name': 'サンプル' },
      portalTextOf: { 'org.name': 'サンプル株式会社' },
    })),
  };
  const portal = (text: string, more: Partial<PlanOptions> = {}) => {
    const sheet: Sheet = {
      name: '',
      hidden: false,
      bad: new Map(),
      rows: [portalColumns, ['c1', text === '' ? '' : 'org.name', text]],
    };
    return planOf(mappedRows(sheet, 0, portalColumns), withText, planOptions(more)).records[0]?.after;
  };

  const portalNamed = () => {
    const columns = portalColumns.slice(0, 2);
    const sheet: Sheet = { name: '', hidden: false, bad: new Map(), rows: [columns, ['c1', 'org.name']] };
    return planOf(mappedRows(sheet, 0, columns), withText, planOptions()).records[0]?.after;
  };

  const kept = { 'org.name': 'サンプル株式会社' };
  it.each<[string, ReturnType<typeof portal>, unknown]>([
    ['as it is stored keeps its fact', portal('サンプル'), [{ 'org.name': 'サンプル' }, kept]],
    ['that is new leaves the old fact behind', portal('見本'), [{ 'org.name': '見本' }, undefined]],
    ['of which only the name is there stays', portalNamed(), [{ 'org.name': 'サンプル' }, kept]],
    ['that is cleared takes its fact along', portal('', { blank: 'clear' }), [undefined, undefined]],
  ])('that are a text for the portal: one %s', (_, after, expected) => {
    expect([after?.portalText, after?.portalTextOf]).toEqual(expected);
  });

  it('are refused, all of them told with their cells', () => {
    const plan = planned(
      ['applicant.id', 'applicant.birth', 'applicant.nationality', 'applicant.dependants', 'applicant.occupation'],
      [
        ['a1', '9/1/1990', 'どこか', '-3', 'サンプル'],
        ['a2', '2026-13-01', 'VNM', '1.5', 'あ'.repeat(501)],
      ],
    );
    expect(plan.problems.map(({ row, column, code }) => [row, column, code])).toEqual([
      [1, 1, 'ambiguousDate'],
      [1, 2, 'notInList'],
      [1, 3, 'negative'],
      [2, 1, 'noSuchDate'],
      [2, 3, 'wholeNumber'],
      [2, 4, 'tooLong'],
    ]);
  });

  it('are refused where nothing says which of a name is the family', () => {
    const plan = planned(['applicant.id', 'applicant.name.~full'], [['a2', 'TESTACHEN']]);
    expect(plan.problems).toMatchObject([{ row: 1, column: 1, code: 'nameParts' }]);
  });

  it.each([
    ['a number in other clothes is no change', 'AB12345678CD', 'ab 1234-5678 cd', 'same'],
    ['a telephone number in other clothes is none', '03-0000-0001', '０３ 0000 0001', 'same'],
    ['the hyphens of an address are one', 'サンプル 1-23', 'サンプル 12-3', 'changed'],
    ['the spaces of a text with a number behind it are one', 'Sample Room 1', 'SampleRoom 1', 'changed'],
  ])('are held against what is stored: %s', (_, before, text, state) => {
    const places = ['applicant.id', 'applicant.occupation'];
    const sheet: Sheet = { name: '', hidden: false, bad: new Map(), rows: [places, ['a1', text]] };
    const known: Exchange = { ...stored, applicants: [{ id: 'a1', occupation: before }], cases: [] };
    expect(planOf(mappedRows(sheet, 0, places), known, planOptions()).records[0]?.state).toBe(state);
  });

  it('are refused for one of several entries in them', () => {
    const places = ['case.id', 'case.documents.0.id', 'case.documents.0.proves'];
    const plan = planned(places, [['c1', 'D09a', 'j1; あ い']]);
    expect(plan.problems).toMatchObject([{ row: 1, column: 2, place: 'case.documents.0.proves.1' }]);
  });

  it('are refused where they hold a My Number', () => {
    const plan = planned(['applicant.id', 'applicant.occupation'], [['a1', '1234 5678 9018']]);
    expect(plan.problems).toMatchObject([{ row: 1, column: 1, code: 'myNumber' }]);
  });

  it('are refused where their formula failed', () => {
    const bad = new Map([[cellKey(1, 1), 'formulaError' as const]]);
    const plan = planned(['applicant.id', 'applicant.occupation'], [['a1', '#REF!']], {}, bad);
    expect(plan.problems).toMatchObject([{ row: 1, column: 1, code: 'formulaError' }]);
  });

  it('contradict where two rows say different things of one record, and not where they say the same', () => {
    const places = ['employer.name', 'employer.phone'];
    const same = planned(places, [
      ['サンプル株式会社', '03-0000-0001'],
      ['サンプル株式会社', '03-0000-0001'],
      ['サンプル株式会社', ''],
    ]);
    expect(same.problems).toEqual([]);
    const other = planned(places, [
      ['サンプル株式会社', '03-0000-0001'],
      ['サンプル株式会社', '03-0000-0002'],
    ]);
    expect(other.problems).toMatchObject([{ row: 2, column: 1, code: 'contradicts', other: 1 }]);
  });

  it('of rows without anything are no records', () => {
    expect(planned(['applicant.occupation', null], [['', 'x'], []]).records).toEqual([]);
  });
});

describe('the document of a plan', () => {
  it('holds what is added or changed and nothing that stays', () => {
    const plan = planned(
      ['applicant.id', 'applicant.occupation'],
      [
        ['a1', 'サンプル'],
        ['a2', ''],
      ],
    );
    expect(documentOf(plan)).toMatchObject({ format: 'tenken', version: 1, employers: [], offices: [], cases: [] });
    expect((documentOf(plan).applicants as { id: string }[]).map(({ id }) => id)).toEqual(['a1']);
  });
});

describe('a table as offices send it', () => {
  it('two people whose number is applied for are two people', () => {
    const plan = planned(
      ['applicant.name.family', 'applicant.name.given', 'applicant.birth', 'applicant.passport.number'],
      [
        ['TESTA', 'BINA', '1990-01-02', '申請中'],
        ['TESTB', 'MAYA', '1995-05-05', '申請中'],
      ],
    );
    expect(plan.problems).toEqual([]);
    expect(states(plan)).toEqual(['applicant new-1 added', 'applicant new-2 added']);
    expect(plan.records.map(({ after }) => after)).toMatchObject([{ birth: '1990-01-02' }, { birth: '1995-05-05' }]);
    expect(JSON.stringify(plan.records)).not.toContain('申請中');
  });

  it('a number of one person beside facts of another is a problem of that cell, and nothing is written over', () => {
    const plan = planned(
      ['applicant.passport.number', 'applicant.birth', 'applicant.occupation'],
      [['TE0000001', '1991-01-02', 'サンプル']],
    );
    expect(plan.problems).toMatchObject([{ row: 1, column: 1, code: 'differs', place: 'applicant.birth' }]);
    expect(plan.records).toEqual([]);
  });

  it.each(['〃', '同上', '上に同じ'])('%s is no name of a firm', (sign) => {
    const plan = planned(['employer.name', 'employer.phone'], [[sign, '03-0000-0000']]);
    expect(plan.problems).toMatchObject([{ row: 1, column: 0, code: 'ditto' }]);
  });

  it.each(['－', 'N/A', '未定', 'なし', '---'])('%s in the column of a telephone is nothing', (sign) => {
    const plan = planned(['employer.name', 'employer.phone'], [['サンプル新社', sign]]);
    expect(plan.problems).toEqual([]);
    expect(plan.records[0]?.after).not.toHaveProperty('phone');
  });
});
