import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../lib/tables/formats/xlsx-read';
import { runs } from '../../property-runs';
import { type HandMade, handMade } from './xlsx-kit';

function rowsOf(file: HandMade) {
  const read = readXlsx(handMade(file));
  if (!read.ok) return read;
  return read.value[0]?.rows;
}

const styles =
  '<numFmts><numFmt numFmtId="164" formatCode="0000000"/><numFmt numFmtId="165" formatCode="000\\-0000"/>' +
  '<numFmt numFmtId="166" formatCode="[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/><numFmt numFmtId="167" formatCode="yyyy/m"/>' +
  '<numFmt numFmtId="168" formatCode="#,##0&quot;円&quot;"/><numFmt numFmtId="169" formatCode="h:mm"/><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;"/>' +
  '<numFmt numFmtId="171" formatCode="[&lt;=999]000;[&lt;=9999]000\\-00;000\\-0000"/><numFmt numFmtId="172" formatCode="0.00_);[Red]\\(0.00\\)"/></numFmts>' +
  `<cellXfs>${[0, 14, 164, 165, 166, 167, 168, 169, 170, 171, 172, 17].map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`;
const cell = (style: number, value: string) => `<row r="1"><c r="A1" s="${style}"><v>${value}</v></c></row>`;

describe('a cell of an Excel file', () => {
  it.each([
    ['a whole number', cell(0, '300000'), '300000'],
    ['a number as programs store it', cell(0, '3.0E5'), '300000'],
    ['a fraction', cell(0, '37.5'), '37.5'],
    ['what stands behind the fifteenth digit', cell(0, '0.30000000000000004'), '0.3'],
    ['a number of thirteen digits', cell(0, '1234567890123'), '1234567890123'],
    ['a date', cell(1, '46266'), '2026-09-01'],
    ['a date with a time', cell(1, '46266.5'), '2026-09-01'],
    ['a Japanese date', cell(4, '46266'), '2026-09-01'],
    ['a month', cell(5, '46266'), '2026-09'],
    ['a month, built in', cell(11, '46266'), '2026-09'],
    ['a year', cell(8, '46266'), '2026'],
    ['leading zeros of a format', cell(2, '1234'), '0001234'],
    ['a postal code', cell(3, '600001'), '060-0001'],
    ["Excel's own postal code", cell(9, '600001'), '060-0001'],
    ['yen', cell(6, '300000'), '300000'],
    ['a time', cell(7, '0.5'), '0.5'],
    ['two decimals', cell(10, '1.5'), '1.5'],
    ['an unknown style', cell(99, '5'), '5'],
    ['yes', '<row r="1"><c r="A1" t="b"><v>1</v></c></row>', 'TRUE'],
    ['a text of its own', '<row r="1"><c r="A1" t="inlineStr"><is><t>007</t></is></c></row>', '007'],
    ['an ISO date', '<row r="1"><c r="A1" t="d"><v>2026-09-01</v></c></row>', '2026-09-01'],
    ['a formula, as what it came to', '<row r="1"><c r="A1" t="str"><f>B1&amp;C1</f><v>=x</v></c></row>', '=x'],
    [
      'entities',
      '<row r="1"><c r="A1" t="inlineStr"><is><t>&lt;a&gt; &amp; &quot;b&quot; &#12354;</t></is></c></row>',
      '<a> & "b" あ',
    ],
  ])('says %s', (_, cells, text) => {
    expect(rowsOf({ cells, styles })).toEqual([[text]]);
  });

  it('says a shared text without its furigana', () => {
    const strings =
      '<si><r><t>東京</t></r><r><t xml:space="preserve"> 都</t></r><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>';
    expect(rowsOf({ cells: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>', strings })).toEqual([['東京 都']]);
  });

  it('counts days from 1904 where the file does', () => {
    const workbook =
      '<workbook><workbookPr date1904="1"/><sheets><sheet name="x" sheetId="1" r:id="s1"/></sheets></workbook>';
    expect(rowsOf({ cells: cell(1, '44804'), styles, workbook })).toEqual([['2026-09-01']]);
  });

  it('is found at its own place, whatever was left out before it', () => {
    const cells = '<row r="2"><c r="C2"><v>1</v></c></row><row><c><v>2</v></c><c><v>3</v></c></row>';
    expect(rowsOf({ cells })).toEqual([[], ['', '', '1'], ['2', '3']]);
  });

  it('is marked where its formula failed or was never calculated', () => {
    const cells =
      '<row r="1"><c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B1"><f>A2</f></c><c r="C1"><f>1</f><v>1</v></c></row>';
    const read = readXlsx(handMade({ cells }));
    expect(read.ok && [...(read.value[0]?.bad ?? [])]).toEqual([
      ['0:0', 'formulaError'],
      ['0:1', 'formulaEmpty'],
    ]);
  });

  it('is read with prefixed names too', () => {
    const sheet =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(rowsOf({ sheet })).toEqual([['5']]);
  });

  it('without a value does not count, however far out it is', () => {
    const cells =
      '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row><row r="1048576"><c r="A1048576" s="1"/></row>';
    expect(rowsOf({ cells, styles })).toEqual([['1']]);
  });
});

/** The first cell of a sheet whose style 0 is this format, and its fault. */
function shownIn(format: string, value: string, type = ''): readonly [string | undefined, string | undefined] {
  const code = format.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  const read = readXlsx(
    handMade({
      cells: `<row r="1"><c r="A1" s="0"${type}><v>${value}</v></c></row>`,
      styles: `<numFmts><numFmt numFmtId="164" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>`,
    }),
  );
  const sheet = read.ok ? read.value[0] : undefined;
  return [sheet?.rows[0]?.[0], sheet?.bad.get('0:0')];
}

describe('a number format', () => {
  it.each([
    ['"TS"0000000', '1234567', 'TS1234567'],
    ['"TS"0000000', '67', 'TS0000067'],
    ['\\A\\B#', '12', 'AB12'],
    ['0000-00-0000', '312345678', '0312-34-5678'],
    ['00-00-000', '1234567', '12-34-567'],
    ['[<=999]000;[<=9999]000\\-00;000\\-0000', '123', '123'],
    ['#,##0"円"', '300000', '300000'],
    ['¥#,##0;[Red]¥-#,##0', '-300000', '-300000'],
    ['#,##0"千円"', '300', '300千円'],
    ['#,##0,"千円"', '300000', '300千円'],
    ['0.0,,"百万円"', '1500000', '1.5百万円'],
    ['[$$-409]#,##0', '5000', '$5000'],
    ['[$€-2] #,##0', '5000', '€ 5000'],
    ['0%', '0.155', '15.5%'],
    ['_ ¥* #,##0_ ;_ ¥* -#,##0_ ;_ ¥* "-"_ ;_ @_ ', '0', '0'],
    ['0.00E+00', '123456789', '123456789'],
    ['General"名"', '3', '3名'],
    ['"昭和"0"年"', '60', '昭和60年'],
  ])('%s says of %s what a person sees: %s', (format, value, text) => {
    expect(shownIn(format, value)).toEqual([text, undefined]);
  });

  it.each([
    ['[h]:mm', '1.6666666667', 'otherShown'],
    ['h:mm', '0.5', 'otherShown'],
    [';;;', '5', 'otherShown'],
    ['#,##0,', '1234567', 'otherShown'],
    ['yyyy/m/d', '-5', 'otherShown'],
    ['0', '1234567890123456', 'rounded'],
    ['General', '1.2345678901234501E+17', 'rounded'],
    ['"X"0000', '12.5', 'otherShown'],
    ['0"K', '5', undefined],
  ])('%s of %s cannot be believed: %s', (format, value, fault) => {
    expect(shownIn(format, value)[1]).toBe(fault);
  });

  it('puts its signs around texts, too', () => {
    expect(shownIn('0;0;0;"TS"@', '1234567', ' t="str"')[0]).toBe('TS1234567');
    expect(shownIn('@', '0312', ' t="str"')[0]).toBe('0312');
  });
});

describe('a sheet', () => {
  const text = (place: string, value: string) => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const sheetOf = (rows: string, more = '', before = '') => {
    const sheet = `<worksheet>${before}<sheetData>${rows}</sheetData>${more}</worksheet>`;
    const read = readXlsx(handMade({ sheet }));
    return read.ok ? read.value[0] : undefined;
  };

  it('says a cell over several rows in each of them, and none that stands hidden below', () => {
    const rows = `<row r="1">${text('A1', 'x')}${text('B1', 'a')}</row><row r="2">${text('A2', 'old')}${text('B2', 'b')}</row><row r="3">${text('B3', 'c')}</row>`;
    const sheet = sheetOf(rows, '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>');
    expect(sheet?.rows).toEqual([
      ['x', 'a'],
      ['x', 'b'],
      ['', 'c'],
    ]);
    expect(sheet?.merged).toEqual([{ top: 0, left: 0, bottom: 1, right: 0 }]);
  });

  it.each<[string, number[] | undefined]>([
    ['hidden="1"', [1]],
    ['ht="0" customHeight="1"', [1]],
    ['', undefined],
  ])('says which rows are not shown: %s', (how, hiddenRows) => {
    const sheet = sheetOf(`<row r="1">${text('A1', 'x')}</row><row r="2" ${how}>${text('A2', 'y')}</row>`);
    expect(sheet?.hiddenRows && [...sheet.hiddenRows]).toEqual(hiddenRows);
  });

  it('says that all rows are hidden but those it names', () => {
    const rows = `<row r="1">${text('A1', 'x')}</row><row r="2" hidden="1">${text('A2', 'y')}</row>`;
    expect([...(sheetOf(rows, '', '<sheetFormatPr zeroHeight="1"/>')?.hiddenRows ?? [])]).toEqual([1]);
  });

  it('says which columns are not shown, where they hold something', () => {
    const rows = `<row r="1">${text('A1', 'x')}${text('B1', 'y')}</row>`;
    const cols = '<cols><col min="2" max="2" hidden="1"/><col min="3" max="16384" width="0"/></cols>';
    expect([...(sheetOf(rows, '', cols)?.hiddenColumns ?? [])]).toEqual([1]);
  });
});

describe('a damaged workbook', () => {
  const whole = handMade({
    cells:
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>46266</v></c><c r="C1" s="2"><v>1234567</v></c></row>',
    strings: '<si><t>氏名</t></si>',
    styles:
      '<numFmts><numFmt numFmtId="164" formatCode="&quot;TS&quot;0000000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>',
  });
  const rows = [['氏名', '2026-09-01', 'TS1234567']];

  it('never gives other cells than were written, whichever bit was flipped', () => {
    const read = readXlsx(whole);
    expect(read.ok && read.value[0]?.rows).toEqual(rows);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(7), (at, bit) => {
        const changed = readXlsx(Uint8Array.from(whole, (byte, index) => (index === at ? byte ^ (1 << bit) : byte)));
        if (changed.ok) expect(changed.value.map((sheet) => sheet.rows)).toEqual([rows]);
      }),
      { numRuns: runs(400) },
    );
  });

  it('whose text is not there has a fault at its cell', () => {
    const read = readXlsx(handMade({ cells: '<row r="1"><c r="A1" t="s"><v>7</v></c></row>', strings: '' }));
    expect(read.ok && [...(read.value[0]?.bad ?? [])]).toEqual([['0:0', 'otherShown']]);
  });

  const number = cell(2, '1234');
  it.each<[string, HandMade]>([
    ['styles', { cells: number, styles, more: { 'xl/styles.xml': strToU8('<worksheet/>') } }],
    ['texts', { cells: number, styles, strings: '', more: { 'xl/sharedStrings.xml': strToU8('<styleSheet/>') } }],
    ['a sheet', { sheet: '<styleSheet/>' }],
    ['a sheet, empty', { sheet: '' }],
    ['the workbook', { cells: number, workbook: '<Types/>' }],
    ['relations', { cells: number, more: { 'xl/_rels/workbook.xml.rels': strToU8('<Types/>') } }],
  ])('is refused where another part stands in the place of %s', (_, file) => {
    expect(readXlsx(handMade(file))).toEqual({ ok: false, fault: 'damaged' });
  });

  it.each([
    ['no style', '<c r="A1"><v>1234</v></c>', undefined],
    ['the first style', '<c r="A1" s="0"><v>1234</v></c>', undefined],
    ['a style that is not there', '<c r="A1" s="1"><v>1234</v></c>', 'otherShown'],
  ])('does not believe a number whose format is lost: %s', (_, one, fault) => {
    const read = readXlsx(handMade({ cells: `<row r="1">${one}</row>` }));
    const [sheet] = read.ok ? read.value : [];
    expect(sheet?.rows).toEqual([['1234']]);
    expect(sheet?.bad.get('0:0')).toBe(fault);
  });
});
