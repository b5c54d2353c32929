import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { handMade } from '../formats/xlsx-kit';
import { factsOf, problemsOf, type Told, told, toldOf } from './kit';

const person = '姓,名,旅券番号,生年月日';
const arjun = 'TESTA,ARJUN,TS1234567,1990-01-02';
const rowsLeftOut = ({ leftOut }: Told) => leftOut.flatMap((one) => ('row' in one ? [`${one.row} ${one.why}`] : []));
const families = (result: Told) => factsOf(result, 'applicant.name.family');

describe('a row that is no record', () => {
  it.each<[string, string, string]>([
    ['合計', '合計,1名,,', '3 total'],
    ['計 1名', '計 1名,,,', '3 total'],
    ['Total', 'Total,1,,', '3 total'],
    ['※', '※旅券のとおりに記入してください,,,', '3 note'],
    ['（注）', '（注）大文字で,,,', '3 note'],
    ['以上', '以上,,,', '3 note'],
    ['以下余白', ',以下余白,,', '3 note'],
    ['作成日', '作成日：2026年11月1日,,,', '3 note'],
    ['the headings again', person, '3 repeatedHeading'],
    ['an example', '例：YAMADA,TARO,TS0000000,1990-01-01', '3 example'],
    ['【記入例】', '【記入例】YAMADA,TARO,TS0000000,1990-01-01', '3 example'],
  ])('is named and left out: %s', (_, line, why) => {
    const result = toldOf([person, arjun, line]);
    expect(problemsOf(result)).toEqual([]);
    expect(rowsLeftOut(result)).toEqual([why]);
    expect(families(result)).toEqual(['TESTA']);
  });

  it.each<[string, string, string]>([
    ['how to write', '半角英字,半角英字,半角英数,YYYY/MM/DD', '2 instructions'],
    ['numbers of columns', '(1),(2),(3),(4)', '2 numbering'],
  ])('is named below the headings: %s', (_, line, why) => {
    const result = toldOf([person, line, arjun]);
    expect(rowsLeftOut(result)).toEqual([why]);
    expect(families(result)).toEqual(['TESTA']);
  });

  it('is an example where a column without a fact says so', () => {
    const result = toldOf([`No,${person}`, `例,YAMADA,TARO,TS0000000,1990-01-01`, `1,${arjun}`]);
    expect(rowsLeftOut(result)).toEqual(['2 example']);
  });

  it('is no example because a name begins with サンプル', () => {
    const result = toldOf(['所属機関名,会社住所', 'サンプル株式会社,東京都', 'サンプル,東京都']);
    expect(factsOf(result, 'employer.name')).toEqual(['サンプル株式会社', 'サンプル']);
  });

  it.each([
    ['Vietnam,,,', 'row 3 loneCell'],
    ['TESTB,MAYA,1 A St, B City,TS1234567', 'row 3 longRow'],
    ['TESTB,MAYA', 'row 3 shortRow'],
  ])('is asked about where it may be one: %s', (line, problem) => {
    const result = toldOf([person, arjun, line]);
    expect(problemsOf(result)).toEqual([problem]);
    expect(families(result)).toEqual(['TESTA']);
  });
});

describe('headings', () => {
  it('take the group above them', () => {
    const result = toldOf([
      ',,配偶者,,会社,',
      '姓,名,氏名,生年月日,名称,住所',
      'TESTA,ARJUN,TESTB,1992-02-02,株式会社サンプル,東京都',
    ]);
    expect(result.columns.map(({ fact }) => fact)).toEqual([
      'applicant.name.family',
      'applicant.name.given',
      null,
      null,
      'employer.name',
      'employer.address',
    ]);
    expect(result.columns[3]?.why).toBe('whose: 配偶者');
  });

  it('stand in two rows', () => {
    const result = toldOf(['氏名,,旅券,,国籍', '姓,名,番号,有効期限,', 'TESTA,ARJUN,TS1234567,2030-01-01,ネパール']);
    expect(factsOf(result, 'applicant.passport')).toEqual([{ number: 'TS1234567', expiresOn: '2030-01-01' }]);
    expect(factsOf(result, 'applicant.nationality')).toEqual(['NPL']);
  });

  it('do not take the first record with them where its words stand below the last of them and a column of none', () => {
    const result = toldOf(['旅券番号,国籍,職業,', ',,会社員,見本', 'TS1234567,ネパール,学生,']);
    expect(result.columns.map(({ heading }) => heading)).toEqual(['旅券番号', '国籍', '職業', '']);
    expect(result.counts.rows.in).toBe(2);
  });

  it('take the unit above the table for amounts alone, and leave these to the person', () => {
    const result = toldOf(['会社一覧（単位：千円）,,', '所属機関名,資本金,従業員数', '株式会社サンプル,10000,12']);
    expect(result.columns[1]).toMatchObject({ fact: null, why: 'unit: 千円' });
    expect(factsOf(result, 'employer.employees')).toEqual([12]);
    const mapped = toldOf(['会社一覧（単位：千円）,,', '所属機関名,資本金,従業員数', '株式会社サンプル,10000,12'], {
      mapping: { 所属機関名: 'employer.name', 資本金: 'employer.capitalYen', 従業員数: 'employer.employees' },
    });
    expect(factsOf(mapped, 'employer.capitalYen')).toEqual([10_000_000]);
  });

  it('of a list of families are no applicants', () => {
    const result = toldOf(['配偶者・家族一覧,,', '姓,名,生年月日', 'TESTA,ARJUN,1990-01-02']);
    expect(result.records).toEqual([]);
  });

  it('of the work to come are no job of the past', () => {
    const result = toldOf([
      '姓,名,所属機関名,月給,職務内容,入社予定日',
      'TESTA,ARJUN,株式会社サンプル,25万円,設計,2027-04-01',
    ]);
    expect(factsOf(result, 'case.job.activity')).toEqual(['設計']);
    expect(factsOf(result, 'case.pay')).toEqual([{ amountYen: 250_000, per: 'month' }]);
    expect(factsOf(result, 'applicant.work')).toEqual([undefined]);
  });
});

describe('a cell', () => {
  it.each<[string, string, string, unknown]>([
    ['forced text', '旅券番号', '="12345678"', '12345678'],
    ['forced text in quotes', '旅券番号', '"=""12345678"""', '12345678'],
    ['an apostrophe', '会社電話番号', "'0312345678", '0312345678'],
    ['full width', '旅券番号', 'ＴＳ１２３４５６７', 'TS1234567'],
    ['a zero-width blank', '旅券番号', 'TS123\u200b4567', 'TS1234567'],
    ['marks of direction', '旅券番号', '\u202aTS1234567\u202c', 'TS1234567'],
    ['units', '資本金', '"1,000万円"', 10_000_000],
    ['the unit of its heading again', '資本金（万円）', '1000万円', 10_000_000],
    ['the dash of Japanese amounts', '資本金', '"¥300,000-"', 300_000],
    ['what is counted', '従業員数', '12名', 12],
    ['the order of its heading', '生年月日（DD/MM/YYYY）', '01/02/1990', '1990-02-01'],
    ['year and month of its heading', '卒業年月', '200903', '2009-03'],
  ])('is read with %s', (_, heading, cell, value) => {
    const result = toldOf([`所属機関名,姓,名,${heading}`, `株式会社サンプル,TESTA,ARJUN,${cell}`]);
    expect(problemsOf(result)).toEqual([]);
    const place = result.columns[3]?.fact ?? '';
    expect(factsOf(result, place)).toEqual([value]);
  });

  it.each<[string, string, string]>([
    ['旅券番号', '1.23E+08', 'rounded'],
    ['旅券番号', '1234567890123450', 'rounded'],
    ['旅券番号', 'なまえ', 'passportNumber'],
    ['法人番号', '1.1803E+12', 'rounded'],
    ['法人番号', '1180301018772', 'corporateNumber'],
    ['法人番号', '118030101877', 'corporateNumber'],
    ['会社電話番号', '312345678', 'lostZero'],
    ['会社電話番号', '3-1234-5678', 'lostZero'],
    ['会社電話番号', '9012345678', 'lostZero'],
    ['会社郵便番号', '600001', 'lostZero'],
    ['会社郵便番号', '60-0001', 'lostZero'],
    ['会社郵便番号', '10000012', 'postalCode'],
    ['生年月日', '190312', 'ambiguousDate'],
    ['生年月日', '01/02/1990', 'ambiguousDate'],
    ['生年月日', '90/01/02', 'ambiguousDate'],
    ['生年月日', '2533-01-02', 'partialDate'],
    ['生年月日', '2030-01-01', 'futureDate'],
    ['資本金', '$5000', 'otherUnit'],
    ['資本金', '5000ドル', 'otherUnit'],
    ['資本金（千円）', '1000万円', 'otherUnit'],
    ['月給', '約25万円', 'notNumber'],
    ['氏名カナ', 'テスタ\ufffd', 'garbled'],
    ['本国住所', 'SÃ£o Paulo', 'garbled'],
    ['旅券番号', '\u202e7654321ST', 'turned'],
    ['旅券番号', '〃', 'ditto'],
    ['旅券番号', '↑', 'ditto'],
    ['国籍', 'ネパール国', 'notInList'],
  ])('is a problem under %s: %s', (heading, cell, code) => {
    const result = toldOf([`所属機関名,姓,名,${heading}`, `株式会社サンプル,TESTA,ARJUN,${cell}`]);
    expect(problemsOf(result)).toEqual([`D2 ${code}`]);
    expect(result.records).toEqual([]);
  });

  it.each([
    ['姓', 'テスタ', 'passportName'],
    ['姓', 'TESTA1', 'passportName'],
    ['姓', '合計', 'passportName'],
  ])('is no name of a passport under %s: %s', (heading, cell, code) => {
    expect(problemsOf(toldOf([`${heading},名,旅券番号`, `${cell},ARJUN,TS1234567`]))).toEqual([`A2 ${code}`]);
  });

  it.each(['－', 'N/A', 'なし', '未定', '申請中', '(申請中)', 'ＦＮＵ', '---', 'TBD', '。'])(
    'says that there is nothing: %s',
    (cell) => {
      const result = toldOf(['姓,名,旅券番号', `TESTA,ARJUN,${cell}`]);
      expect(problemsOf(result)).toEqual([]);
      expect(factsOf(result, 'applicant.passport')).toEqual([undefined]);
      expect(result.leftOut).toEqual([{ cell: 'C2', why: 'placeholder' }]);
    },
  );

  it.each(['TESTA ARJUN', 'Arjun Testa', 'TESTA KUMAR ARJUN', 'TESTA'])(
    'with a whole name is asked about where nothing divides it: %s',
    (name) => {
      const result = toldOf(['氏名,旅券番号', `${name},TS1234567`]);
      expect(problemsOf(result)).toEqual(['A2 nameParts']);
    },
  );
});

describe('a workbook', () => {
  const text = (place: string, value: string) => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const row = (number: number, values: readonly string[], more = '') =>
    `<row r="${number}" ${more}>${values.map((value, at) => (value === '' ? '' : text(`${'ABCDEF'[at]}${number}`, value))).join('')}</row>`;
  const sheetOf = (rows: string, more = '', before = '') =>
    handMade({ sheet: `<worksheet>${before}<sheetData>${rows}</sheetData>${more}</worksheet>` });

  it('asks about hidden columns, and takes them where it is said', () => {
    const bytes = sheetOf(
      `${row(1, ['姓', '名', '旅券番号'])}${row(2, ['TESTA', 'ARJUN', 'TS1234567'])}`,
      '',
      '<cols><col min="3" max="3" hidden="1"/></cols>',
    );
    const result = told(bytes);
    expect(result.questions.map(({ id }) => id)).toEqual(['hiddenColumns']);
    expect(result.columns[2]).toEqual({ heading: '旅券番号', fact: null, why: 'hidden' });
    const taken = told(bytes, { answers: { hiddenColumns: 'take' } });
    expect(factsOf(taken, 'applicant.passport.number')).toEqual(['TS1234567']);
  });

  it('takes hidden rows where it is said', () => {
    const bytes = sheetOf(
      `${row(1, ['姓', '名'])}${row(2, ['TESTA', 'ARJUN'])}${row(3, ['TESTB', 'MAYA'], 'hidden="1"')}`,
    );
    expect(families(told(bytes))).toEqual(['TESTA']);
    expect(families(told(bytes, { answers: { hiddenRows: 'take' } }))).toEqual(['TESTA', 'TESTB']);
  });

  it('has a problem at a cell that is merged over two facts', () => {
    const bytes = sheetOf(
      `${row(1, ['姓', '名', '旅券番号'])}${row(2, ['TESTA ARJUN', '', 'TS1234567'])}`,
      '<mergeCells><mergeCell ref="A2:B2"/></mergeCells>',
    );
    expect(problemsOf(told(bytes))).toEqual(['A2 mergedAcross', 'B2 mergedAcross']);
  });

  it('takes merged headings as groups, as far as they are merged', () => {
    const bytes = sheetOf(
      `${row(1, ['', '', '配偶者', '', '国籍'])}${row(2, ['姓', '名', '生年月日', '旅券番号', ''])}${row(3, ['TESTA', 'ARJUN', '1990-01-02', 'TS1234567', 'ネパール'])}`,
      '<mergeCells><mergeCell ref="C1:D1"/><mergeCell ref="E1:E2"/></mergeCells>',
    );
    expect(told(bytes).columns.map(({ fact }) => fact)).toEqual([
      'applicant.name.family',
      'applicant.name.given',
      null,
      null,
      'applicant.nationality',
    ]);
  });
});

describe('a text file', () => {
  it('asks what divides its cells where two signs do', () => {
    const result = told(strToU8('姓;名,a\nTESTA;ARJUN,b'));
    expect(result.questions.map(({ id }) => id)).toEqual(['separator']);
    expect(told(strToU8('姓;名,a\nTESTA;ARJUN,b'), { answers: { separator: ';' } }).separator).toBe(';');
  });
});
