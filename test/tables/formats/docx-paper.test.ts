import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillText, isGivenValue, readTags, type TagScope, tagsIn } from '../../../lib/papers/tags';
import type { LineStyle } from '../../../lib/spec/paper';
import { type TemplateLine, templateOf } from '../../../lib/tables/formats/docx-paper';
import { mergeTemplate, readTemplate } from '../../../lib/tables/formats/docx-template';
import { runs } from '../../property-runs';
import { type Facts, scopeOf, textsOf } from './docx-kit';

const facts: Facts = {
  '申請人.氏名': 'TESTA <SAMPLE>',
  '会社|和暦': '平成10年',
  空: '',
  月給: null,
  新卒: true,
  転職: false,
  職歴: [
    { 社: 'サンプル社', 業: [{ 事: '設計' }, { 事: '試験' }] },
    { 社: null, 業: [] },
  ],
  無歴: [],
};
const scope = scopeOf(facts);

const conditionHolds = (name: string, of: TagScope): boolean =>
  name.startsWith('!') ? !isGivenValue(of.get(name.slice(1))) : isGivenValue(of.get(name));

/** What the lines come to without Word; lines of nothing but empty facts do not stand. */
function filledDirectly(lines: readonly TemplateLine[]): readonly string[] {
  return lines.flatMap(({ text, each, when = [], style }) => {
    const read = readTags(text);
    if (!read.ok) throw new Error(text);
    if (![when].flat().every((name) => conditionHolds(name, scope))) return [];
    const value = each === undefined ? undefined : scope.get(each);
    const scopes =
      value === undefined ? [scope] : value.kind === 'list' ? value.entries : isGivenValue(value) ? [scope] : [];
    const isInTable = style === 'row' || style === 'rowHead';
    return scopes
      .map((one) => fillText(read.nodes, one).text)
      .filter((filled) => isInTable || /[^ 　]/.test(filled) || tagsIn(read.nodes).length === 0);
  });
}

function filledByWord(lines: readonly TemplateLine[]): readonly string[] {
  const template = templateOf({ title: '試み', lines });
  expect(readTemplate(template)).toMatchObject({ ok: true });
  const merged = mergeTemplate(template, scope);
  if (!merged.ok) throw new Error(JSON.stringify(merged));
  return textsOf(merged.bytes);
}

const pieces = fc.constantFrom(
  ...[
    '{申請人.氏名}',
    '{会社|和暦}',
    '{空}',
    '{月給}',
    '当社は',
    '、',
    '\n',
    '{#新卒}卒{申請人.氏名}{/新卒}',
    '{^新卒}不{/新卒}',
  ],
  ...[
    '{#職歴}{社}：{#業}{事}、{/業}{/職歴}',
    '{^無歴}なし{/無歴}',
    '{#転職}転\n職{/転職}',
    '〔要記入：経緯〕',
    '{#月給}x{/月給}',
  ],
);
const text = fc.array(pieces, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
const cells = fc.array(text, { minLength: 2, maxLength: 4 }).map((parts) => parts.join('\t'));
const when = fc.constantFrom(
  '新卒',
  '転職',
  '!新卒',
  '!転職',
  '!職歴',
  '!無歴',
  '月給',
  ['新卒', '!転職'],
  ['転職', '新卒'],
);
const each = fc.constantFrom('職歴', '無歴');

const plainStyles: readonly LineStyle[] = ['date', 'sender', 'title', 'heading', 'body', 'item', 'closing', 'note'];
const lineOf = (style: fc.Arbitrary<LineStyle>, of: fc.Arbitrary<string>): fc.Arbitrary<TemplateLine> =>
  fc.record({ style, text: of, when, each }, { requiredKeys: ['style', 'text'] });
const line = fc.oneof(lineOf(fc.constantFrom(...plainStyles), text), lineOf(fc.constantFrom('row', 'rowHead'), cells));

describe('a paper of ours as a template', () => {
  it('has its conditions and lists in paragraphs of their own, and around the cells of a row', () => {
    const template = templateOf({
      title: '招聘理由書',
      lines: [
        { style: 'body', text: '{申請人.氏名}', when: '!転職' },
        { style: 'item', text: '・{社}', when: ['新卒', '電話'], each: '職歴' },
        { style: 'row', text: '{社}\t{月給}', each: '職歴' },
        { style: 'closing', text: '以上' },
      ],
    });
    expect(textsOf(template)).toEqual([
      ...['{^転職}', '{申請人.氏名}', '{/転職}'],
      ...['{#新卒}', '{#電話}', '{#職歴}', '・{社}', '{/職歴}', '{/電話}', '{/新卒}'],
      ...['{#職歴}{社}\t{月給}{/職歴}', '以上'],
    ]);
  });

  it.each([
    ['a row of one cell', [{ style: 'row', text: '{社}', each: '職歴' }], ['サンプル社', '〔要記入：社は？〕']],
    ['a section over cells', [{ style: 'row', text: 'a{#新卒}\tb{/新卒}' }], ['a\tb']],
    [
      'an empty line',
      [
        { style: 'body', text: '' },
        { style: 'closing', text: '以上' },
      ],
      ['', '以上'],
    ],
  ] as [string, TemplateLine[], string[]][])('fills %s', (_, lines, texts) => {
    expect(filledByWord([...lines, { style: 'body', text: '終' }])).toEqual([...texts, '終']);
  });

  it('says after merging what its lines say when they are filled directly', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        const whole = [...lines, { style: 'closing', text: '以上' } as const];
        expect(filledByWord(whole)).toEqual(filledDirectly(whole));
      }),
      { numRuns: runs(120) },
    );
  });
});
