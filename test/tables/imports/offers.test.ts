import { describe, expect, it } from 'vitest';
import { factsOf, problemsOf, type Told, toldOf, vaultAfter } from './kit';

const offersAt = ({ problems }: Told, cell: string) =>
  problems
    .filter(({ row, column }) => `${column ?? 'row'}${row}` === cell)
    .flatMap(({ offers }) => offers.map(({ value }) => value));
const idOf = (result: Told, value: string, cell = ''): string => {
  const offers = result.problems.flatMap((problem) => problem.offers);
  const offer = offers.find((one) => one.value === value && one.id.startsWith(cell));
  if (!offer) throw new Error(`No offer of ${value}.`);
  return offer.id;
};

describe('what could be meant', () => {
  it.each<[string, string, readonly string[]]>([
    ['学歴', '大卒', ['大学']],
    ['学歴', '院卒', ['大学院（博士）', '大学院（修士）']],
    ['学歴', '短大', ['短期大学']],
    ['国籍', 'ネパール国', ['ネパール']],
    ['国籍', 'ベトナム人', ['ベトナム']],
    ['国籍', '中国籍', ['中国']],
    ['生年月日', '01/02/1990', ['1990-01-02', '1990-02-01']],
    ['生年月日', '900102', ['1990-01-02', '2090-01-02']],
    ['生年月日', '2533-01-02', ['1990-01-02']],
    ['旅券有効期限', 'H43.2.1', ['2031-02-01']],
    ['旅券有効期限', '昭和99年3月4日', ['2024-03-04']],
    ['旅券有効期限', 'H31.2.30', []],
    ['会社電話番号', '312345678', ['0312345678']],
    ['会社電話番号', '81312345678', ['+81312345678']],
    ['会社電話番号', '1234-5678', []],
    ['会社郵便番号', '600001', ['0600001']],
    ['月給', '約25万円', ['250000円']],
    ['月給', '20〜25万円', []],
    ['月給', '$3000', []],
    ['旅券番号', '1.23E+08', []],
    ['旅券番号', '\u202e7654321ST', ['7654321ST']],
  ])('by %s: %s', (heading, cell, values) => {
    const result = toldOf([`所属機関名,姓,名,${heading}`, `株式会社サンプル,TESTA,ARJUN,${cell}`]);
    expect(offersAt(result, 'D2')).toEqual(values);
  });

  it('has its words in both languages, and an id of its own', () => {
    const result = toldOf(['姓,名,国籍,学歴', 'TESTA,ARJUN,ネパール国,大卒', 'TESTB,MAYA,ネパール国,大卒']);
    const offers = result.problems.flatMap((problem) => problem.offers);
    expect(offers[0]).toEqual({ id: 'C2.notInList.1', label: { ja: 'ネパール', en: 'Nepal' }, value: 'ネパール' });
    expect(new Set(offers.map(({ id }) => id)).size).toBe(offers.length);
  });
});

describe('a pressed offer', () => {
  const lines = ['姓,名,国籍', 'TESTA,ARJUN,ネパール国', 'TESTB,MAYA,ネパール国', 'TESTC,LINA,ベトナム人'];
  const before = toldOf(lines);
  const id = idOf(before, 'ネパール', 'C2');

  it.each([
    ['cell', ['C3 notInList', 'C4 notInList'], ['NPL']],
    ['equal', ['C4 notInList'], ['NPL', 'NPL']],
    ['column', ['C4 notInList'], ['NPL', 'NPL']],
  ])('reaches as far as is said: %s', (scope, problems, nationalities) => {
    const after = toldOf(lines, { answers: { [id]: scope } });
    expect(problemsOf(after)).toEqual(problems);
    expect(factsOf(after, 'applicant.nationality')).toEqual(nationalities);
  });

  it('reaches its cell where only its id is given', () => {
    expect(problemsOf(toldOf(lines, { answers: [id] }))).toEqual(['C3 notInList', 'C4 notInList']);
  });

  it('says of a whole column what was meant, each cell by its own text', () => {
    const dates = ['姓,名,生年月日', 'TESTA,ARJUN,01/02/1990', 'TESTB,MAYA,03/04/1991', 'TESTC,LINA,900102'];
    const pressed = idOf(toldOf(dates), '1990-02-01', 'C2');
    const after = toldOf(dates, { answers: { [pressed]: 'column' } });
    expect(factsOf(after, 'applicant.birth')).toEqual(['1990-02-01', '1991-04-03']);
    expect(problemsOf(after)).toEqual(['C4 ambiguousDate']);
  });

  it('divides whole names of a column, and one of them the other way', () => {
    const names = ['氏名,旅券番号', 'TESTA ARJUN,TS1234567', 'TESTB MAYA,TS1234568', 'LINA TESTC,TS1234569'];
    const told = toldOf(names);
    const answers = { [idOf(told, 'TESTA, ARJUN')]: 'column', [idOf(told, 'TESTC, LINA')]: 'cell' };
    const after = toldOf(names, { answers });
    expect(factsOf(after, 'applicant.name.family')).toEqual(['TESTA', 'TESTB', 'TESTC']);
  });

  it('takes the value above for every sign in its column', () => {
    const ditto = ['所属機関名,姓,名', '株式会社サンプル,TESTA,ARJUN', '〃,TESTB,MAYA', '同上,TESTC,LINA'];
    const after = toldOf(ditto, { answers: { [idOf(toldOf(ditto), '株式会社サンプル', 'A3')]: 'column' } });
    expect(problemsOf(after)).toEqual([]);
    expect(factsOf(after, 'employer.name')).toEqual(['株式会社サンプル']);
    expect(factsOf(after, 'case.procedure')).toHaveLength(3);
  });

  it('is remembered for the heading, without any value', () => {
    const rules = { questions: {}, rules: { 生年月日: ['dayFirst'] } };
    const after = toldOf(['姓,名,生年月日', 'TESTA,ARJUN,01/02/1990'], { answers: rules });
    expect(factsOf(after, 'applicant.birth')).toEqual(['1990-02-01']);
  });

  it.each([
    ['take', ['Vietnam', 'TESTA'], []],
    ['leave', ['TESTA'], [{ row: 2, why: 'left', cells: 1 }]],
  ])('says what a row is: %s', (value, families, leftOut) => {
    const list = ['姓,名,旅券番号', 'Vietnam,,', 'TESTA,ARJUN,TS1234567'];
    const after = toldOf(list, { answers: [idOf(toldOf(list), value)] });
    expect(factsOf(after, 'applicant.name.family')).toEqual(families);
    expect(after.leftOut).toEqual(leftOut);
  });

  it('is not needed where the cell itself is mended', () => {
    const after = toldOf(lines, { answers: { C2: 'ネパール', C3: '', C4: 'VNM' } });
    expect(problemsOf(after)).toEqual([]);
    expect(factsOf(after, 'applicant.nationality')).toEqual(['NPL', undefined, 'VNM']);
  });
});

describe('a question of whom a row is of', () => {
  const stored = vaultAfter(toldOf(['姓,名,生年月日,旅券番号', 'TESTA,ARJUN,1990-01-02,TS1234567']));
  const id = stored.applicants[0]?.id ?? '';
  const lines = ['姓,名,生年月日,旅券番号,職業', 'TESTB,MAYA,1995-05-05,TS1234567,見本'];

  it('shows both sides, and nothing is taken', () => {
    const result = toldOf(lines, { into: stored });
    expect(problemsOf(result)).toEqual([]);
    expect(result.records).toEqual([]);
    expect(result.questions).toMatchObject([
      {
        id: 'row2.applicant',
        about: { code: 'differs', rows: [2], fact: 'applicant.birth' },
        sides: [
          { id, shows: { 'applicant.name.family': 'TESTA', 'applicant.birth': '1990-01-02' } },
          { id: 'another', shows: { 'applicant.name.family': 'TESTB', 'applicant.birth': '1995-05-05' } },
        ],
      },
    ]);
  });

  it('is answered by the record, or by another one', () => {
    const same = toldOf(lines, { into: stored, answers: { 'row2.applicant': id } });
    expect(same.records.map((one) => [one.id, one.state])).toEqual([[id, 'changed']]);
    const other = toldOf(lines, { into: stored, answers: { 'row2.applicant': 'another' } });
    expect(other.records.map(({ state }) => state)).toEqual(['added']);
    expect(factsOf(other, 'applicant.name.family')).toEqual(['TESTB']);
  });

  it.each([
    ['nationality', '国籍', 'ネパール', 'ベトナム'],
    ['sex', '性別', '男', '女'],
  ])('stands where a name and a birth are known, and the %s is another', (fact, heading, one, other) => {
    const line = (value: string) => [`姓,名,生年月日,${heading}`, `TESTA,ARJUN,1990-01-02,${value}`];
    const known = vaultAfter(toldOf(line(one)));
    const result = toldOf(line(other), { into: known });
    expect(result.questions).toMatchObject([{ about: { code: 'differs', fact: `applicant.${fact}` } }]);
  });

  it('stands where a firm of that name is somewhere else and no number says that it is one', () => {
    const line = (address: string) => ['所属機関名,会社住所', `株式会社サンプル,${address}`];
    const result = toldOf(line('愛知県名古屋市中区栄1-1-1'), {
      into: vaultAfter(toldOf(line('東京都千代田区霞が関1-1-1'))),
    });
    expect(result.questions).toMatchObject([{ about: { code: 'differs', fact: 'employer.address' } }]);
  });
});

describe('two rows of one record that say different things', () => {
  const lines = ['旅券番号,姓,名,職業', 'TS1234567,TESTA,ARJUN,会社員', 'TS1234567,TESTA,ARJUN,学生'];

  it.each([
    ['学生', '会社員'],
    ['会社員', '学生'],
  ])('are made to say one: not %s, but %s', (_, kept) => {
    const before = toldOf(lines);
    expect(problemsOf(before)).toEqual(['D3 contradicts']);
    const after = toldOf(lines, { answers: [idOf(before, kept)] });
    expect(problemsOf(after)).toEqual([]);
    expect(factsOf(after, 'applicant.occupation')).toEqual([kept]);
  });
});

describe('two writings of one firm', () => {
  const lines = [
    '所属機関名,姓,名',
    '(株)テスタ製作所,TESTA,ARJUN',
    '株式会社テスタ製作所,TESTB,MAYA',
    '株式会社テスタ製作所,TESTC,LINA',
  ];
  const before = toldOf(lines);
  const answers = (side: string) =>
    Object.fromEntries(before.questions.map(({ id, sides }) => [id, side === 'same' ? (sides[0]?.id ?? '') : side]));

  it('are asked about, and never merged or parted unasked', () => {
    expect(before.questions.map(({ id, about }) => [id, about.code])).toEqual([
      ['row3.employer', 'differs'],
      ['row4.employer', 'differs'],
    ]);
    expect(factsOf(before, 'employer.name')).toEqual(['(株)テスタ製作所']);
  });

  it('are one once a person has said so, and which writing stays is said at its cell', () => {
    const same = toldOf(lines, { answers: answers('same') });
    expect(problemsOf(same)).toEqual(['A3 contradicts']);
    const [first] = same.problems[0]?.offers ?? [];
    const named = toldOf(lines, { answers: { ...answers('same'), [first?.id ?? '']: 'equal' } });
    expect(problemsOf(named)).toEqual([]);
    expect(factsOf(named, 'employer.name')).toEqual(['(株)テスタ製作所']);
    expect(factsOf(named, 'applicant.name.given')).toEqual(['ARJUN', 'MAYA', 'LINA']);
  });

  it('are two once a person has said so, and not three', () => {
    const other = toldOf(lines, { answers: answers('another') });
    expect(problemsOf(other)).toEqual([]);
    expect(factsOf(other, 'employer.name')).toEqual(['(株)テスタ製作所', '株式会社テスタ製作所']);
  });

  it('with the legal form at the other end are two firms', () => {
    const result = toldOf(['所属機関名', '株式会社テスタ', 'テスタ株式会社']);
    expect(result.questions).toEqual([]);
    expect(factsOf(result, 'employer.name')).toEqual(['株式会社テスタ', 'テスタ株式会社']);
  });
});

describe('cases without an employer', () => {
  const lines = ['姓,名,旅券番号,月給', 'TESTA,ARJUN,TS1234567,250000', 'TESTB,MAYA,TS1234568,260000'];
  const firm = vaultAfter(toldOf(['所属機関名', '株式会社サンプル']));

  it('are one question for all rows, with the employers that are stored', () => {
    const result = toldOf(lines, { into: firm });
    expect(result.questions.map(({ id, about, sides }) => [id, about.rows, sides.length])).toEqual([
      ['employer', [2, 3], 2],
    ]);
    expect(result.records).toEqual([]);
  });

  it('are made for the one that a person says', () => {
    const id = firm.employers[0]?.id ?? '';
    const result = toldOf(lines, { into: firm, answers: { employer: id } });
    expect(problemsOf(result)).toEqual([]);
    expect(factsOf(result, 'case.employerId')).toEqual([id, id]);
  });

  it('are not made where a person wants the applicants alone', () => {
    const result = toldOf(lines, { into: firm, answers: { employer: 'noCase' } });
    expect(problemsOf(result)).toEqual([]);
    expect(result.records.map(({ kind }) => kind)).toEqual(['applicant', 'applicant']);
    expect(result.counts.cells.in).toBe(result.counts.cells.facts + result.counts.cells.leftOut);
  });
});
