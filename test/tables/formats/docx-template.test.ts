import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { promptOf, type TagScope } from '../../../lib/papers/tags';
import { mergeTemplate, readTemplate } from '../../../lib/tables/formats/docx-template';
import { walkXml } from '../../../lib/tables/formats/xml';
import { runs } from '../../property-runs';
import {
  type Facts,
  field,
  handMade,
  paragraphs,
  partOf,
  row,
  run,
  scopeOf,
  spaces,
  textsOf,
  wordType,
} from './docx-kit';

const part = (root: string, ...texts: readonly string[]) => `<w:${root} ${spaces}>${paragraphs(...texts)}</w:${root}>`;
const override = (name: string, type: string) =>
  `<Override PartName="/word/${name}.xml" ContentType="${wordType(type)}"/>`;
const table = (...rows: readonly string[]) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
/** A text box as Word writes it: once for new programs and once for old ones. */
const box = (text: string) =>
  `<w:p><w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${paragraphs(text)}</w:txbxContent></w:drawing></mc:Choice>` +
  `<mc:Fallback><w:pict><w:txbxContent>${paragraphs(text)}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;

function merged(bytes: Uint8Array, facts: Facts | TagScope) {
  const result = mergeTemplate(bytes, 'get' in facts ? (facts as TagScope) : scopeOf(facts as Facts));
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result)}`);
  for (const [name, bytesOfPart] of Object.entries(unzipSync(result.bytes))) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    expect(walkXml(strFromU8(bytesOfPart), { root: /./ }), `${name} is well-formed`).toBe(true);
  }
  return result;
}

const mergedTexts = (body: string, facts: Facts) => textsOf(merged(handMade({ body }), facts).bytes);

/** A template with everything an office may put a placeholder in. */
const everywhere = handMade({
  body:
    paragraphs('{申請人.氏名}', '同じ {申請人.氏名}') +
    `<w:p>${run('{申請')}${run('人.生年', '<w:b/>')}${run('月日|和暦}')}</w:p>` +
    table(row('社', '年'), row('{#職歴}{会社}', '{入社}{/職歴}')) +
    box('{箱}'),
  more: {
    'word/header1.xml': part('hdr', '{頭}'),
    'word/footer1.xml': part('ftr', '{足}'),
    'word/footnotes.xml': `<w:footnotes ${spaces}><w:footnote w:id="1">${paragraphs('{注}')}</w:footnote></w:footnotes>`,
    'word/comments.xml': part('comments', '{誰か}'),
    'docProps/core.xml': '<cp:coreProperties xmlns:cp="c"><dc:title xmlns:dc="d">{題}</dc:title></cp:coreProperties>',
    'word/media/image1.png': Uint8Array.from([1, 2, 3]),
  },
  moreTypes:
    override('header1', 'header') +
    override('footer1', 'footer') +
    override('footnotes', 'footnotes') +
    override('comments', 'comments'),
});

const facts: Facts = {
  '申請人.氏名': 'TESTA SAMPLE',
  '申請人.生年月日|和暦': '平成10年4月1日',
  職歴: [
    { 会社: 'サンプル社', 入社: '2020年' },
    { 会社: 'TESTA社', 入社: null },
  ],
  箱: 'は',
  頭: 'あ',
  足: 'し',
  注: 'ち',
};

describe('a template that is read', () => {
  it('has its placeholders told, each once: of body, tables, boxes, headers, footers and notes', () => {
    expect(readTemplate(everywhere)).toEqual({
      ok: true,
      tags: ['申請人.氏名', '申請人.生年月日|和暦', '職歴', '会社', '入社', '箱', '足', '注', '頭'],
      warnings: [],
    });
  });

  it.each([
    ['a template without placeholders', paragraphs('招聘理由書'), [{ kind: 'noTags' }]],
    [
      'full-width braces',
      paragraphs('{a}｛申請人．氏名｝'),
      [{ kind: 'fullWidthBraces', at: '｛申請人．氏名｝', placeholder: '{申請人.氏名}' }],
    ],
    [
      'a field of the mail merge',
      `<w:p>${run('{a}')}${field(' MERGEFIELD ', '氏名 \\* MERGEFORMAT ')}</w:p>`,
      [{ kind: 'mergeField', at: '氏名', placeholder: '{氏名}' }],
    ],
    [
      'one with spaces in its name',
      `<w:p>${run('{a}')}${field(' MERGEFIELD "会社 名" ')}</w:p>`,
      [{ kind: 'mergeField', at: '会社 名', placeholder: '{会社 名}' }],
    ],
    [
      'a simple one',
      `<w:p>${run('{a}')}<w:fldSimple w:instr=" MERGEFIELD 氏名 "/></w:p>`,
      [{ kind: 'mergeField', at: '氏名', placeholder: '{氏名}' }],
    ],
    [
      'tracked changes',
      `<w:p><w:ins w:id="1">${run('{a}')}</w:ins></w:p>`,
      [{ kind: 'trackedChanges', part: 'word/document.xml' }],
    ],
  ])('warns of %s', (_, body, warnings) => {
    expect(readTemplate(handMade({ body }))).toMatchObject({ ok: true, warnings });
  });

  it('does not take deleted text for a placeholder', () => {
    const body = `<w:p><w:del w:id="1"><w:r><w:delText>{b}</w:delText></w:r></w:del>${run('{a}')}</w:p>`;
    expect(readTemplate(handMade({ body }))).toMatchObject({ tags: ['a'] });
  });

  it('may be a .dotx, and its paper is a document', () => {
    const types = `<Types><Override PartName="/word/document.xml" ContentType="${wordType('template.main')}"/></Types>`;
    const bytes = handMade({ types, body: paragraphs('{a}') });
    expect(readTemplate(bytes)).toMatchObject({ ok: true, tags: ['a'] });
    expect(partOf(merged(bytes, { a: 'x' }).bytes, '[Content_Types].xml')).toContain(wordType('document.main'));
  });
});

describe('a template that is merged', () => {
  it('has its facts everywhere, and tells which and what is missing', () => {
    const { bytes, paths, prompts, unknown } = merged(everywhere, facts);
    expect(textsOf(bytes).slice(0, 6)).toEqual([
      'TESTA SAMPLE',
      '同じ TESTA SAMPLE',
      '平成10年4月1日',
      '社\t年',
      'サンプル社\t2020年',
      `TESTA社\t${promptOf('入社は？')}`,
    ]);
    expect(partOf(bytes).match(/>は</g)).toHaveLength(2);
    expect(['header1', 'footer1', 'footnotes'].map((name) => textsOf(bytes, `word/${name}.xml`))).toEqual([
      ['あ'],
      ['し'],
      ['ち'],
    ]);
    expect([...paths].sort()).toEqual([...Object.keys(facts), '会社', '入社'].map((name) => `facts.${name}`).sort());
    expect(prompts).toEqual([promptOf('入社は？')]);
    expect(unknown).toEqual([]);
  });

  it('leaves every other part as it is, byte for byte', () => {
    const before = unzipSync(everywhere);
    const after = unzipSync(merged(everywhere, facts).bytes);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const changed = Object.keys(before).filter(
      (name) => Buffer.compare(before[name] ?? Buffer.of(), after[name] ?? Buffer.of()) !== 0,
    );
    expect(changed).toEqual(['word/document.xml', 'word/header1.xml', 'word/footer1.xml', 'word/footnotes.xml']);
  });

  it('gives the same bytes for the same facts', () => {
    expect(merged(everywhere, facts).bytes).toEqual(merged(everywhere, facts).bytes);
  });

  it('holds sixty placeholders, each value once, and no brace is left', () => {
    const names = Array.from({ length: 60 }, (_, index) => `項目${index}.値|全角`);
    const values: Facts = Object.fromEntries(names.map((name, index) => [name, `〈${index}〉`]));
    const half = names.slice(30).map((name) => row('{#ある}見出し', `{${name}}{/ある}`));
    const body =
      names
        .slice(0, 30)
        .map((name) => `<w:p>${run(`ア{${name}`)}${run('}イ')}</w:p>`)
        .join('') + table(...half);
    const text = textsOf(merged(handMade({ body }), { ...values, ある: true }).bytes).join('\n');
    for (const value of Object.values(values))
      expect(text.split(String(value)), `${value} stands once`).toHaveLength(2);
    expect(text).not.toMatch(/[{}]/);
  });

  it.each([
    [
      'a section of paragraphs, for each entry',
      paragraphs('{#職}', '{名}', '{/職}', '終'),
      { 職: [{ 名: 'a' }, { 名: 'b' }] },
      ['a', 'b', '終'],
    ],
    ['no entry', paragraphs('{#職}', '{名}', '{/職}', '{^職}', 'なし', '{/職}'), { 職: [] }, ['なし']],
    ['a flag', paragraphs('{#新卒}卒業見込み{/新卒}{^新卒}経験者{/新卒}'), { 新卒: true }, ['卒業見込み']],
    ['the other way', paragraphs('{#新卒}卒業見込み{/新卒}{^新卒}経験者{/新卒}'), { 新卒: false }, ['経験者']],
    ['a fact that is given', paragraphs('{#電話}電話 {電話}{/電話}。'), { 電話: '03' }, ['電話 03。']],
    ['a fact that is missing', paragraphs('{#電話}電話 {電話}{/電話}。'), { 電話: null }, ['。']],
    ['facts of the case inside of an entry', paragraphs('{#職}{名}{社}{/職}'), { 職: [{ 名: 'a' }], 社: 'T' }, ['aT']],
    [
      'sections in each other',
      paragraphs('{#職}{名}：{#業}{事}、{/業}{/職}'),
      {
        職: [
          { 名: 'a', 業: [{ 事: '1' }, { 事: '2' }] },
          { 名: 'b', 業: [] },
        ],
      },
      ['a：1、2、b：'],
    ],
    ['an end without its name', paragraphs('{#a}x{/}'), { a: true }, ['x']],
    ['spaces in braces', paragraphs('{ a }{# b }c{/ b }'), { a: 'A', b: true }, ['Ac']],
    ['a table of which no row is left', `${table(row('{#職}{名}', '{/職}'))}${paragraphs('終')}`, { 職: [] }, ['終']],
    ['an empty fact alone in its paragraph', paragraphs('あ', '{空}', 'い'), { 空: '' }, ['あ', 'い']],
    ['an empty fact beside another text', paragraphs('あ{空}'), { 空: '' }, ['あ']],
    ['a section left out alone in its paragraph', paragraphs('あ', '{#空}x{/空}', 'い'), { 空: '' }, ['あ', 'い']],
    ['an empty fact alone in its cell', table(row('{空}', 'あ')), { 空: '' }, ['\tあ']],
    ['a paragraph that was empty', `${paragraphs('あ')}<w:p/>${paragraphs('{a}')}`, { a: 'い' }, ['あ', '', 'い']],
    ['line breaks', paragraphs('{a}。'), { a: '一\n二\r\n三' }, ['一\n二\n三。']],
    ['what looks like XML, or like a placeholder', paragraphs('{a}'), { a: '<w:p/>&amp;"{b}' }, ['<w:p/>&amp;"{b}']],
  ] as [string, string, Facts, string[]][])('fills %s', (_, body, given, texts) => {
    expect(mergedTexts(body, given)).toEqual(texts);
  });

  it('keeps the look of a run, and marks a prompt in it in yellow where the schema has it', () => {
    const body = `<w:p>${run('〔{a}〕{b}と{c}', '<w:b/><w:sz w:val="30"/><w:u w:val="single"/>')}</w:p>`;
    const asWord = body.replace('<w:r>', '<w:r w:rsidR="00A1">');
    const xml = partOf(merged(handMade({ body: asWord }), { a: '1', b: null, c: '2' }).bytes);
    const found = [...xml.matchAll(/<w:r>(?:<w:rPr>((?:(?!<\/w:rPr>).)*)<\/w:rPr>)?<w:t[^>]*>([^<]*)</g)].map(
      ([, look, text]) => [look, text],
    );
    const plain = '<w:b/><w:sz w:val="30"/><w:u w:val="single"/>';
    expect(found).toEqual([
      [plain, '〔1〕'],
      ['<w:b/><w:sz w:val="30"/><w:highlight w:val="yellow"/><w:u w:val="single"/>', promptOf('bは？')],
      [plain, 'と2'],
    ]);
  });

  it('marks a prompt that was in the template or comes with a fact', () => {
    const { bytes, prompts } = merged(handMade({ body: paragraphs('〔要記入：経緯〕', '{a}') }), {
      a: 'ア〔要記入：年〕',
    });
    expect(prompts).toEqual(['〔要記入：経緯〕', '〔要記入：年〕']);
    expect(partOf(bytes).match(/<w:highlight w:val="yellow"\/><\/w:rPr><w:t[^>]*>〔要記入/g)).toHaveLength(2);
  });

  it('counts what is missing in a text box once, though Word writes boxes twice', () => {
    const { bytes, prompts } = merged(handMade({ body: box('{a}') }), { a: null });
    expect(prompts).toEqual([promptOf('aは？')]);
    expect(partOf(bytes).match(/<w:highlight/g)).toHaveLength(2);
  });

  it('leaves what nothing is called by as it stands, and tells it', () => {
    const body = paragraphs('{誰}と{#何}中{a}{/何}', '{^何}', '段', '{/何}') + table(row('{#何}x', '{誰}{/何}'));
    const { bytes, unknown } = merged(handMade({ body }), { a: 'A' });
    expect(textsOf(bytes)).toEqual(['{誰}と{#何}中A{/何}', '{^何}', '段', '{/何}', '{#何}', 'x\t{誰}', '{/何}']);
    expect([...unknown].sort()).toEqual(['何', '誰'].sort());
  });

  it.each(['あ\u0007', '\ud842', '\uffff'])('refuses a fact that no Word file can hold, and says which', (value) => {
    expect(mergeTemplate(handMade({ body: paragraphs('{a}{b}') }), scopeOf({ a: 'x', b: value }))).toEqual({
      ok: false,
      reason: 'forbiddenCharacter',
      at: 'b',
    });
  });

  it.each(['{a}', '{#a}{/a}'])('hides no error of whoever is asked for a fact: %s', (text) => {
    const failing: TagScope = {
      get: () => {
        throw new Error('The case is gone.');
      },
    };
    expect(() => mergeTemplate(handMade({ body: paragraphs(text) }), failing)).toThrow('The case is gone.');
  });

  it('is the same however Word has cut its placeholders over runs', () => {
    const text = '申請人{申請人.氏名}は{#職歴}{会社}（{入社}）、{/職歴}{^無}以上{/無}。';
    const whole = mergedTexts(paragraphs(text), { ...facts, 無: false });
    fc.assert(
      fc.property(fc.array(fc.nat(text.length), { maxLength: 20 }), (cuts) => {
        const places = [0, ...cuts.sort((one, other) => one - other), text.length];
        const body = `<w:p>${places
          .slice(1)
          .map((to, index) => run(text.slice(places[index], to), index % 2 ? '<w:b/>' : ''))
          .join('<w:proofErr w:type="spellStart"/>')}</w:p>`;
        expect(readTemplate(handMade({ body }))).toMatchObject({ ok: true });
        expect(mergedTexts(body, { ...facts, 無: false })).toEqual(whole);
      }),
      { numRuns: runs(100) },
    );
  });

  it('says exactly what the facts say, whatever that is', () => {
    const value = fc
      .oneof(
        fc.string({ unit: 'grapheme', maxLength: 30 }),
        fc.constantFrom('<&>"\'', ']]>', '\ue000髙𠮷', 'あ'.repeat(2000), '一\n二', '{x}', '〔要記入：', '$&$1'),
      )
      .map((text) => text.replace(/(?!\n)[\p{Cc}\p{Cs}\ufffe\uffff]|\t/gu, ''))
      .filter((text) => text !== '');
    fc.assert(
      fc.property(value, fc.array(value, { maxLength: 3 }), (a, list) => {
        const body = paragraphs('a：{a}。', '{#l}', 'b：{b}', '{/l}') + table(row('{#l}c：{b}', '{a}{/l}'));
        const given: Facts = { a, l: list.map((b) => ({ b })) };
        expect(mergedTexts(body, given)).toEqual([
          `a：${a}。`,
          ...list.map((b) => `b：${b}`),
          ...list.map((b) => `c：${b}\t${a}`),
        ]);
      }),
      { numRuns: runs(150) },
    );
  });
});
