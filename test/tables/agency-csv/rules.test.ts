import { describe, expect, it } from 'vitest';
import { faultSentence } from '../../../components/tables/bulk-faults.words';
import type { CaseRecords } from '../../../lib/domain/records';
import type { BulkTemplate } from '../../../lib/spec/agency-csv';
import { bulkFiles } from '../../../lib/screens/workspace/bulk-files';
import { faultsIn } from '../../../lib/tables/agency-csv/rules';
import { factsFor, modules, sheetOf, textsOf, wholeCases } from './kit';

const [coe, renewal, change] = modules;
if (!coe || !renewal || !change) throw new Error('A procedure is missing.');
const common = sheetOf(renewal, 'common');
const n = sheetOf(renewal, 'N');
const changeN = sheetOf(change, 'N');
const simultaneous = sheetOf(renewal, 'simultaneous');

/** A row that is empty but for these columns, by their letters. */
const rowWith = ({ columns }: BulkTemplate, cells: Readonly<Record<string, string>>) =>
  columns.map(({ letter }) => cells[letter] ?? '');

/** What the rules have against one column of such a row. */
const faultAt = (template: BulkTemplate, letter: string, cells: Readonly<Record<string, string>>, module = renewal) =>
  faultsIn(template, module.form, rowWith(template, cells)).find(({ column }) => column.letter === letter)?.fault;

describe('a rule of the workbook', () => {
  it.each([
    // Needed by another column's text, any text, or none.
    [common, 'V', { U: '有 Yes' }, 'missing'],
    [common, 'V', { U: '無 No' }, undefined],
    [common, 'V', {}, undefined],
    [common, 'V', { U: '有 Yes', V: 'TS12345678TA' }, undefined],
    [common, 'W', { U: '無 No' }, 'missing'],
    [common, 'K', { J: '東京都' }, 'missing'],
    [common, 'K', {}, undefined],
    [common, 'N', {}, 'missing'],
    [common, 'N', { M: '0312345678' }, undefined],
    [common, 'BU', { BT: '窓口 Regional office counter' }, 'missing'],
    [common, 'BU', { BT: '郵送 Mailing' }, undefined],
    [n, 'DC', { DB: '定めあり Fixed' }, 'missing'],
    [n, 'DC', { DB: '定めなし Non-Fixed' }, undefined],
    [n, 'G', { C: '大学 Bachelor' }, 'missing'],
    [n, 'G', { C: '専門学校 College of technology' }, undefined],
    [n, 'DG', {}, undefined],
    [changeN, 'DG', {}, 'missing'],
    [changeN, 'DG', { DE: 'その他 Other' }, undefined],
    [changeN, 'CO', { CN: 'その他の教育，学習支援業 Other education, learning support industry' }, 'missing'],
    [changeN, 'CO', { CN: '農林業 Agriculture' }, undefined],
    // Always required, never required.
    [common, 'B', {}, 'missing'],
    [common, 'O', {}, undefined],
    // Width: at most, exactly.
    [common, 'G', { G: 'あ'.repeat(40) }, undefined],
    [common, 'G', { G: 'あ'.repeat(41) }, 'tooLong'],
    [common, 'I', { I: '1234567' }, undefined],
    [common, 'I', { I: '123456' }, 'wrongLength'],
    [common, 'I', { I: '12345678' }, 'wrongLength'],
    [n, 'CI', { CI: '1'.repeat(13) }, undefined],
    [n, 'CI', { CI: '1'.repeat(12) }, 'wrongLength'],
    [n, 'DP', { DP: 'あ'.repeat(600) }, undefined],
    [n, 'DP', { DP: 'あ'.repeat(601) }, 'tooLong'],
    // Characters.
    [common, 'M', { M: '0312345678' }, undefined],
    [common, 'M', { M: '03-1234567' }, 'character'],
    [common, 'M', { M: '０３' }, 'character'],
    [common, 'V', { V: 'TS12345678TA' }, undefined],
    [common, 'V', { V: 'TS-2345678TA' }, 'character'],
    [common, 'W', { W: 'TEST' }, undefined],
    [common, 'W', { W: 'TES1' }, 'character'],
    [common, 'O', { O: 'a-b@example.jp' }, undefined],
    [common, 'O', { O: 'ａ@example.jp' }, 'character'],
    [common, 'H', { H: '米国　ニューヨーク' }, undefined],
    [common, 'H', { H: '米国 ニューヨーク' }, 'character'],
    [common, 'H', { H: 'ﾆｭｰﾖｰｸ' }, 'character'],
    [common, 'G', { G: '会社員 A' }, undefined],
    [common, 'G', { G: '会社員\nA' }, 'character'],
    [n, 'DP', { DP: '設計\n開発' }, undefined],
    // Lists: the workbook's own, the form's, one that is not known.
    [common, 'E', { E: '男 male' }, undefined],
    [common, 'E', { E: '男 Male' }, 'notInList'],
    [common, 'F', { F: '有 Yes' }, undefined],
    [common, 'F', { F: '有 Married' }, 'notInList'],
    [common, 'B', { B: 'ベトナム Viet Nam' }, undefined],
    [common, 'B', { B: 'ベトナム' }, 'notInList'],
    [common, 'J', { J: '東京都' }, undefined],
    [common, 'J', { J: '東京県' }, 'notInList'],
    [common, 'K', { J: '東京都', K: '千代田区' }, undefined],
    [n, 'I', { I: '工業 Engineering' }, undefined],
    [n, 'I', { I: '魔術 Magic' }, 'notInList'],
    // Of what may be filed at the same time: only where it is filed.
    [simultaneous, 'B', {}, 'missing'],
    [simultaneous, 'E', { B: '無 No', C: '無 No', D: '無 No' }, undefined],
    [simultaneous, 'E', { B: '無 No', C: '無 No', D: '有 Yes' }, 'missing'],
    [simultaneous, 'AY', { D: '有 Yes' }, undefined],
    [simultaneous, 'DD', { D: '有 Yes' }, 'missing'],
    [simultaneous, 'DJ', { D: '有 Yes' }, 'missing'],
    [simultaneous, 'DJ', {}, undefined],
    [simultaneous, 'CR', { D: '有 Yes' }, 'yoursToFill'],
    [simultaneous, 'CR', { D: '無 No' }, undefined],
  ] as const)('of $id: column %s of %j: %s', (template, letter, cells, fault) => {
    expect(faultAt(template, letter, cells, template === changeN ? change : renewal)).toBe(fault);
  });

  it('has nothing against the column that only a person fills in', () => {
    expect(faultAt(common, 'BX', {})).toBeUndefined();
    expect(common.columns.find(({ letter }) => letter === 'BX')?.check.required).toBe(true);
  });

  it('is told with its own numbers and columns', () => {
    const said = (template: BulkTemplate, letter: string, fault: Parameters<typeof faultSentence>[2]) => {
      const column = template.columns.find((one) => one.letter === letter);
      if (!column) throw new Error(letter);
      return faultSentence(template, column, fault).ja;
    };
    expect(said(common, 'G', 'tooLong')).toBe('40文字以内にしてください。');
    expect(said(common, 'I', 'wrongLength')).toBe('ちょうど7文字にしてください。');
    expect(said(common, 'H', 'character')).toBe('使える文字は全角だけです。');
    expect(said(common, 'V', 'missing')).toBe('「在留カードの有無」が「有 Yes」のとき必須です。');
    expect(said(common, 'N', 'missing')).toBe('「日本における連絡先　電話番号」が空欄のとき必須です。');
    expect(said(common, 'K', 'missing')).toBe('「日本における住居地(都道府県)」があるとき必須です。');
    expect(said(common, 'B', 'missing')).toBe('必須です。');
    expect(said(simultaneous, 'CR', 'yoursToFill')).toContain('Tenkenに項目がありません');
  });
});

describe('the files of several cases', () => {
  const whole = (module: typeof renewal) =>
    wholeCases(module).map(({ name, records }) => ({ name, facts: factsFor(records) }));

  it.each(modules.map((module) => [module.id, module] as const))(
    'of %s have a row for each case in each sheet',
    (_, module) => {
      const chosen = whole(module);
      const { tables, refused } = bulkFiles(module, chosen);
      expect(refused).toEqual([]);
      // Nobody of a family files anything beside it in these cases.
      const isFamily = module.id.endsWith('-dependant');
      const wanted = module.agencyCsv.filter(({ sheet }) => !isFamily || sheet !== 'simultaneous');
      expect(tables.map(({ sheet }) => sheet)).toEqual(wanted.map(({ sheet }) => sheet));
      for (const { rows, sheet } of tables) {
        const template = sheetOf(module, sheet);
        expect(rows).toHaveLength(chosen.length + 1);
        expect(rows[0]).toEqual(template.columns.map(({ header }) => header));
        expect(rows.slice(1)).toEqual(wholeCases(module).map(({ records }) => textsOf(template, module, records)));
      }
    },
  );

  it('leave out the sheet of what is filed at the same time where nobody files anything', () => {
    const records = wholeCases(renewal)[1]?.records as CaseRecords;
    const filing = (answer: string) => ({
      ...records,
      case: { ...records.case, application: { simultaneous: { reentry: answer } } },
    });
    const sheetsOf = (answer: string) =>
      bulkFiles(renewal, [{ name: 'TESTA', facts: factsFor(filing(answer) as CaseRecords) }]).tables.map(
        ({ sheet }) => sheet,
      );
    expect(sheetsOf('no')).toEqual(['common', 'N']);
    expect(sheetsOf('yes')).toEqual(['common', 'N', 'simultaneous']);
  });

  it('name what is refused by case, sheet, column and rule, and what is only empty apart from it', () => {
    const [first, second] = whole(renewal);
    if (!first || !second) throw new Error('There is no case.');
    const records = wholeCases(renewal)[1]?.records as CaseRecords;
    const wrong = {
      ...records,
      employer: { ...records.employer, name: 'あ'.repeat(61), branch: undefined, address: 'サンプル町1' },
    } as CaseRecords;
    const { refused, missing } = bulkFiles(renewal, [first, { name: 'wrong', facts: factsFor(wrong) }]);
    expect(refused.map(({ name, sheet, letter }) => [name, sheet, letter])).toEqual([
      ['wrong', 'N', 'CG'],
      ['wrong', 'N', 'CS'],
      ['wrong', 'N', 'CT'],
      ['wrong', 'N', 'CU'],
    ]);
    expect(refused.every(({ sentence, printed }) => sentence.ja !== '' && printed !== '')).toBe(true);
    expect(missing.filter(({ name }) => name === 'wrong').map(({ letter }) => letter)).toContain('CJ');
  });

  it('are refused where there are more entries than columns', () => {
    const records = wholeCases(coe).find(({ name }) => name === 'testa-largest')?.records as CaseRecords;
    const more = (count: number) => {
      const people = Array.from({ length: count }, (_, at) => ({
        ...records.applicant.relatives?.people?.[0],
        id: `r${at}`,
      }));
      const applicant = { ...records.applicant, relatives: { answer: 'yes', people } };
      return bulkFiles(coe, [{ name: 'TESTA', facts: factsFor({ ...records, applicant } as CaseRecords) }]).refused;
    };
    expect(more(6)).toEqual([]);
    expect(more(7).map(({ sheet, letter }) => [sheet, letter])).toEqual([['common', '']]);
  });
});
