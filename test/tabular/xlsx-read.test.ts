import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../lib/tabular/xlsx-read';
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
