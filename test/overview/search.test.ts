import { describe, expect, it } from 'vitest';
import { type CaseFilter, type CaseOrder, noFilter } from '../../lib/overview/query';
import { caseRow, type SearchAids, searchCases } from '../../lib/overview/search-cases';
import { recordRow, searchRecords } from '../../lib/overview/search-records';
import { aCase, anApplicant, anEmployer, overviewOf, today } from './kit';

const counts: Readonly<Record<string, number>> = { 'c-jose': 3, 'c-linh': 0 };
const aids: SearchAids = {
  today,
  statuses: ['draft', 'collecting', 'ready', 'filed'],
  blockersOf: ({ case: { id } }) => {
    const count = counts[id];
    return count === undefined ? null : { count, questions: 0, first: null };
  },
};

const overview = overviewOf([
  anApplicant('a-jose', {
    ...{ family: 'TESTA', given: 'JOSÉ', kana: 'テスタ ホセ', kanji: '見本 太郎', passport: 'TZ1234567' },
    passportEnds: '2026-12-01',
  }),
  anApplicant('a-linh', { family: 'NGUYỄN', given: 'LINH', kana: 'グエン リン', passport: 'TZ7654321' }),
  anApplicant('a-none'),
  anEmployer('e-1', {
    name: '株式会社サンプル',
    kana: 'サンプル',
    latin: 'Sample K.K.',
    corporateNumber: '7000012050002',
  }),
  anEmployer('e-2', { name: 'ﾃｽﾀ商事', branch: '大阪支店' }),
  aCase('c-jose', { applicantId: 'a-jose', status: 'ready', assignedTo: '担当サンプル' }),
  aCase('c-linh', { applicantId: 'a-linh', employerId: 'e-2', status: 'draft', filingOn: '2027-01-25', title: '２号' }),
  aCase('c-none', { applicantId: 'gone', employerId: 'gone', status: 'filed', receiptNumber: 'R-00123' }),
]);

const found = (filter: Partial<CaseFilter>, order: CaseOrder = { by: 'applicant', down: false }) =>
  searchCases(overview, { ...noFilter, ...filter }, order, aids).map((one) => one.case.id);

describe('searching cases', () => {
  it.each([
    ['jose', ['c-jose']],
    ['JOSE testa', ['c-jose']],
    ['ｊｏｓｅ', ['c-jose']],
    ['ほせ', ['c-jose']],
    ['ホセ', ['c-jose']],
    ['ﾎｾ', ['c-jose']],
    ['見本太郎', ['c-jose']],
    ['nguyen', ['c-linh']],
    ['linh nguyen', ['c-linh']],
    ['１２３４５６７', ['c-jose']],
    ['7000012050002', ['c-jose']],
    ['さんぷる', ['c-jose']],
    ['sample kk', ['c-jose']],
    ['てすた', ['c-linh', 'c-jose']],
    ['大阪 linh', ['c-linh']],
    ['2号', ['c-linh']],
    ['R00123', ['c-none']],
    ['jose linh', []],
    ['', ['c-linh', 'c-jose', 'c-none']],
  ])('%s finds %j, whatever width, case, accent or kana', (query, expected) => {
    expect(found({ query })).toEqual(expected);
  });

  it.each<[string, Partial<CaseFilter>, readonly string[]]>([
    ['a status', { statuses: ['ready'] }, ['c-jose']],
    ['several statuses', { statuses: ['ready', 'draft'] }, ['c-linh', 'c-jose']],
    ['who works on it', { assignedTo: '担当サンプル' }, ['c-jose']],
    ['nobody working on it', { assignedTo: '' }, ['c-linh', 'c-none']],
    ['an employer', { employerId: 'e-2' }, ['c-linh']],
    ['a date within 4 days', { withinDays: 4 }, []],
    ['a date within 5 days', { withinDays: 5 }, ['c-jose']],
    ['a date within 59 days', { withinDays: 59 }, ['c-jose']],
    ['a date within 60 days', { withinDays: 60 }, ['c-linh', 'c-jose']],
    ['something in the way, or not known', { blocked: true }, ['c-jose', 'c-none']],
    ['nothing in the way, or not known', { blocked: false }, ['c-linh', 'c-none']],
  ])('narrows by %s', (_, filter, expected) => {
    expect(found(filter)).toEqual(expected);
  });

  it.each<[CaseOrder['by'], boolean, readonly string[]]>([
    ['applicant', false, ['c-linh', 'c-jose', 'c-none']],
    ['applicant', true, ['c-jose', 'c-linh', 'c-none']],
    ['employer', false, ['c-jose', 'c-linh', 'c-none']],
    ['status', false, ['c-linh', 'c-jose', 'c-none']],
    ['next', false, ['c-jose', 'c-linh', 'c-none']],
    ['next', true, ['c-linh', 'c-jose', 'c-none']],
    ['blockers', false, ['c-linh', 'c-jose', 'c-none']],
    ['blockers', true, ['c-jose', 'c-linh', 'c-none']],
    ['assigned', true, ['c-jose', 'c-none', 'c-linh']],
    ['updated', false, ['c-jose', 'c-linh', 'c-none']],
  ])('sorts by %s (from the end: %s), what is not known last', (by, down, expected) => {
    expect(found({}, { by, down })).toEqual(expected);
  });

  it('shows a case whose records are gone by what it has itself', () => {
    const one = overview.cases.get('c-none');
    if (!one) throw new Error('The case is not on the board.');
    expect(caseRow(one, aids)).toMatchObject({
      id: 'c-none',
      applicantName: '',
      employerName: '',
      next: null,
      blockers: null,
    });
  });
});

describe('a board after a change', () => {
  it('takes over what did not change and joins anew what did', () => {
    const entries = [
      anApplicant('a-1', { family: 'TESTA' }),
      anEmployer('e-1'),
      aCase('c-1'),
      aCase('c-2', { applicantId: 'a-2' }),
    ];
    const first = overviewOf(entries);
    const changed = entries.map((entry) => (entry.id === 'a-1' ? anApplicant('a-1', { family: 'MUSTER' }) : entry));
    const second = overviewOf(changed, first);
    expect(second.cases.get('c-2')).toBe(first.cases.get('c-2'));
    expect(second.cases.get('c-1')?.text).toContain('muster');
    expect(second.cases.get('c-1')?.text).not.toContain('testa');
  });
});

describe('searching applicants and employers', () => {
  const all = { query: '', duplicates: false, unused: false };
  const ids = (kind: 'applicant' | 'employer', filter: Partial<typeof all>) =>
    searchRecords(overview, kind, { ...all, ...filter }, { by: 'name', down: false }).map(({ id }) => id);

  it.each([
    ['applicant', {}, ['a-linh', 'a-jose', 'a-none']],
    ['applicant', { query: 'ほせ' }, ['a-jose']],
    ['applicant', { unused: true }, ['a-none']],
    ['employer', { query: '大阪' }, ['e-2']],
    ['employer', { duplicates: true }, []],
  ] as const)('finds %s by %j', (kind, filter, expected) => {
    expect(ids(kind, filter)).toEqual(expected);
  });

  it('says how many cases use each', () => {
    const rows = searchRecords(overview, 'employer', all, { by: 'cases', down: true }).map((entry) =>
      recordRow(overview, 'employer', entry),
    );
    expect(rows.map(({ id, cases, number }) => [id, cases, number])).toEqual([
      ['e-2', 1, ''],
      ['e-1', 1, '7000012050002'],
    ]);
  });
});
