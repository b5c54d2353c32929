import fc from 'fast-check';
import { unzipSync, strFromU8 } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type LineToWrite, writeDocx } from '../../../lib/tables/formats/docx-write';
import { ForbiddenCharacterError } from '../../../lib/tables/formats/docx-xml';
import { walkXml } from '../../../lib/tables/formats/xml';
import type { LineStyle } from '../../../lib/spec/paper';
import { runs } from '../../property-runs';
import { partOf, textsOf } from './docx-kit';

const letter: readonly LineToWrite[] = [
  { style: 'date', text: '令和8年11月29日' },
  { style: 'addressee', text: '東京出入国在留管理局長　殿' },
  { style: 'sender', text: 'TESTA株式会社' },
  { style: 'sender', text: '代表取締役　見本　太郎　㊞' },
  { style: 'title', text: '招聘理由書' },
  { style: 'body', text: '当社は、〔要記入：設立の年〕年に設立されました。' },
  { style: 'heading', text: '１．申請人' },
  { style: 'rowHead', text: '項目\t内容' },
  { style: 'row', text: '氏名\tTESTA SAMPLE' },
  { style: 'row', text: '月額報酬\t250,000円' },
  { style: 'item', text: '(1) 設計\n(2) 開発' },
  { style: 'closing', text: '以上' },
  { style: 'signature', text: '氏名　TESTA SAMPLE　㊞' },
  { style: 'note', text: '備考：サンプル' },
];

const write = (...lines: readonly LineToWrite[]) => writeDocx({ title: '招聘理由書', lines });
const documentOf = (...lines: readonly LineToWrite[]) => partOf(write(...lines));
/** The properties of the paragraph with a text. */
const propertiesOf = (xml: string, text: string) => {
  const end = xml.indexOf(text);
  return xml.slice(xml.lastIndexOf('<w:p>', end), end);
};

const styles = ['date', 'addressee', 'sender', 'title', 'heading', 'body', 'item', 'row', 'rowHead', 'closing'];
const everyStyle = [...styles, 'signature', 'note'] as readonly LineStyle[];

/** Texts with what XML and Word take in their own way, and what only some fonts have. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<',
        '&',
        '>',
        '"',
        "'",
        ']]>',
        '&amp;',
        '<w:t>',
        '{名}',
        '\n',
        ' ',
        '　',
        '㊞',
        '\ue000',
        '𠮷',
        '髙',
        '〔要記入：年〕',
        '〔',
      ),
      fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '')),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

afterEach(() => {
  vi.useRealTimers();
});

describe('a written Word file', () => {
  it('has each line as a paragraph, and rows that follow each other as one table', () => {
    expect(textsOf(write(...letter))).toEqual(letter.map(({ text }) => text));
    expect(partOf(write(...letter)).match(/<w:tbl>/g)).toHaveLength(1);
  });

  it.each([
    ['no line', []],
    ['only a table', [{ style: 'row', text: 'a\tb' }]],
  ] as [string, LineToWrite[]][])('ends with a paragraph, as Word wants it: %s', (_, lines) => {
    expect(documentOf(...lines)).toContain('<w:p/><w:sectPr>');
  });

  it('is A4 upright with margins of 25 to 30 mm', () => {
    const xml = documentOf(...letter);
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
    const page = /<w:pgMar [^>]*>/.exec(xml)?.[0] ?? '';
    const margins = [...page.matchAll(/w:(?:top|right|bottom|left)="(\d+)"/g)].map(
      ([, twips]) => (Number(twips) / 1440) * 25.4,
    );
    expect(margins).toHaveLength(4);
    for (const margin of margins) expect(margin).toBeGreaterThanOrEqual(25);
    for (const margin of margins) expect(margin).toBeLessThanOrEqual(30.1);
  });

  it('names its font and does not bring it along', () => {
    const bytes = write(...letter);
    expect(partOf(bytes, 'word/styles.xml')).toContain(
      'w:ascii="MS Mincho" w:hAnsi="MS Mincho" w:eastAsia="ＭＳ 明朝"',
    );
    expect(partOf(bytes, 'word/styles.xml')).toContain('<w:sz w:val="21"/>');
    expect(Object.keys(unzipSync(bytes)).filter((name) => /font/i.test(name))).toEqual(['word/fontTable.xml']);
  });

  it('says Tenken made it, and names nobody and no time', () => {
    const core = partOf(write(...letter), 'docProps/core.xml');
    expect(core).toContain('<dc:title>招聘理由書</dc:title><dc:creator>Tenken</dc:creator></cp:coreProperties>');
    expect(core).not.toMatch(/lastModifiedBy|created|modified/);
  });

  it('has the same bytes whenever and wherever it is written', () => {
    vi.useFakeTimers({ now: new Date('2026-11-29T10:00:00Z'), toFake: ['Date'] });
    const first = write(...letter);
    vi.setSystemTime(new Date('2031-02-03T04:05:06Z'));
    expect(write(...letter)).toEqual(first);
  });

  it('marks every prompt, and nothing else, in yellow', () => {
    const xml = documentOf(
      { style: 'body', text: 'ア〔要記入：年〕イ〔要記入：月〕' },
      { style: 'row', text: '〔要記入：日〕\tウ' },
    );
    const marked = [...xml.matchAll(/<w:r>(<w:rPr><w:highlight w:val="yellow"\/><\/w:rPr>)?<w:t [^>]*>([^<]*)</g)];
    expect(marked.map(([, mark, text]) => [text, mark !== undefined])).toEqual([
      ['ア', false],
      ['〔要記入：年〕', true],
      ['イ', false],
      ['〔要記入：月〕', true],
      ['〔要記入：日〕', true],
      ['ウ', false],
    ]);
  });

  it('repeats the head of a table on each page, and shades it', () => {
    const xml = documentOf(
      { style: 'rowHead', text: '年\t社' },
      { style: 'row', text: '1\t2' },
      { style: 'rowHead', text: 'あと' },
    );
    const rows = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/g)].map(([row]) => [
      row.includes('w:tblHeader'),
      row.includes('w:shd'),
    ]);
    expect(rows).toEqual([
      [true, true],
      [false, false],
      [false, true],
    ]);
  });

  it('spans the rest of a table with the last cell of a shorter row', () => {
    const xml = documentOf({ style: 'row', text: 'a\tb\tc' }, { style: 'row', text: 'd\te' });
    expect(xml.match(/<w:gridSpan w:val="2"\/>/g)).toHaveLength(1);
    const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9070);
  });

  it('keeps days and amounts on one line where other columns have long texts', () => {
    const xml = documentOf(
      { style: 'rowHead', text: '入学\t卒業\t学校・学部\t学位' },
      { style: 'row', text: `2019年2月\t2017年12月15日\t${'学校の長い名称'.repeat(6)}\t${'学位の長い名称'.repeat(6)}` },
    );
    const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    // Half a sign is 105 twentieths of a point wide, and 100 are left on each side.
    expect(widths[0]).toBeGreaterThanOrEqual(9 * 105 + 200);
    expect(widths[1]).toBeGreaterThanOrEqual(14 * 105 + 200);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9070);
  });

  it.each([
    ['{#職歴}{会社}\t{内容}{/職歴}', 'autofit'],
    ['サンプル社\t開発', 'fixed'],
  ])('lets Word fit the columns only where their texts are still to come: %s', (text, layout) => {
    expect(documentOf({ style: 'row', text })).toContain(`<w:tblLayout w:type="${layout}"/>`);
  });

  it.each([
    ['amounts', ['250,000円', '△1,200円', ''], true],
    ['amounts and a stroke for none', ['250,000円', '—'], true],
    ['years', ['2025年', '2026年'], false],
    ['amounts and words', ['250,000円', '営業'], false],
  ])('puts a column of %s at the right only if nothing else is in it', (_, cells, isRight) => {
    const xml = documentOf(...cells.map((cell): LineToWrite => ({ style: 'row', text: `見出し\t${cell}` })));
    expect(propertiesOf(xml, cells[0] ?? '').includes('<w:jc w:val="right"/>')).toBe(isRight);
  });

  it.each([
    ['sender', '代表取締役　見本　太郎　㊞', true],
    ['signature', '氏名　TESTA SAMPLE　㊞ ', true],
    ['sender', '㊞は不要', false],
    ['body', '見本　㊞', false],
  ] as [LineStyle, string, boolean][])('leaves 18 mm for a seal: %s "%s"', (style, text, hasRoom) => {
    const found = /w:before="(\d+)" w:after="(\d+)"\/><w:ind w:right="(\d+)"/.exec(
      propertiesOf(documentOf({ style, text }), text),
    );
    expect(found !== null).toBe(hasRoom);
    if (!found) return;
    const mm = (twips: number) => (twips / 1440) * 25.4;
    const [before, after, right] = found.slice(1).map(Number) as [number, number, number];
    expect(mm(before + 360 + after)).toBeGreaterThanOrEqual(17.9);
    expect(2 * mm(right) + mm(210)).toBeGreaterThanOrEqual(17.9);
  });

  it.each([
    ['(1) あ', 420],
    ['・あ', 210],
    ['① あ', 315],
    ['１．あ', 420],
    ['10. あ', 420],
    ['あ', null],
  ])('hangs a point by its mark: %s', (text, hanging) => {
    const found = /w:hanging="(\d+)"/.exec(documentOf({ style: 'item', text }))?.[1];
    expect(found === undefined ? null : Number(found)).toBe(hanging);
  });

  it('does not indent twice what begins with a space', () => {
    expect(documentOf({ style: 'body', text: '　あ' })).toContain('w:firstLine="0"');
    expect(documentOf({ style: 'body', text: 'あ' })).not.toContain('w:firstLine="0"');
  });

  it('numbers its pages', () => {
    expect(partOf(write(...letter), 'word/footer1.xml')).toMatch(/ PAGE .* NUMPAGES /);
  });

  it.each([
    ['a bell', 'あ\u0007い', 'U+0007'],
    ['nothing', '\u0000', 'U+0000'],
    ['half a pair', '𠮷'.slice(0, 1), 'U+D842'],
    ['the other half', '𠮷'.slice(1), 'U+DFB7'],
    ['a sign that is none', '\uffff', 'U+FFFF'],
  ])('refuses what no XML can hold: %s', (_, text, codePoint) => {
    const writing = () => write({ style: 'body', text });
    expect(writing).toThrow(ForbiddenCharacterError);
    expect(writing).toThrow(codePoint);
    expect(() => writeDocx({ title: text, lines: [] })).toThrow(codePoint);
  });

  it('is well-formed and says the same, whatever the texts are', () => {
    const line = fc.record({ style: fc.constantFrom(...everyStyle), text: anyText });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), anyText, (lines, title) => {
        const bytes = writeDocx({ title, lines });
        for (const [name, part] of Object.entries(unzipSync(bytes))) {
          expect(walkXml(strFromU8(part), { root: /./ }), `${name} is well-formed`).toBe(true);
        }
        const last = lines.at(-1)?.style ?? 'row';
        const end = last === 'row' || last === 'rowHead' ? [''] : [];
        expect(textsOf(bytes)).toEqual([...lines.map(({ text }) => text), ...end]);
      }),
      { numRuns: runs(150) },
    );
  });

  it('holds a text of 2,000 characters', () => {
    const text = '申請人は𠮷野<&>'.repeat(200);
    expect(textsOf(write({ style: 'body', text }))).toEqual([text]);
  });
});
