import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillText, promptOf, promptsIn, readTags, type TagScope, type TagValue, tagsIn } from '../../lib/papers/tags';

const text = (value: string): TagValue => ({ kind: 'text', text: value, paths: [`at.${value}`] });
const scopeWith = (values: Readonly<Record<string, TagValue>>): TagScope => ({
  get: (tag) => (Object.hasOwn(values, tag) ? (values[tag] as TagValue) : { kind: 'unknown', near: [] }),
});
const filled = (template: string, values: Readonly<Record<string, TagValue>>) => {
  const reading = readTags(template);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return fillText(reading.nodes, scopeWith(values));
};
const duties: TagValue = {
  kind: 'list',
  paths: ['case.job.duties'],
  entries: ['調査', '企画'].map((name) => scopeWith({ 名称: text(name) })),
};

describe('a template', () => {
  it.each([
    ['a fact', '国籍 {国籍}です', { 国籍: text('インド') }, '国籍 インドです'],
    ['blanks around a name', '{ 国籍 }', { 国籍: text('インド') }, 'インド'],
    ['a list, entry by entry', '{#業務}{名称}、{/業務}', { 業務: duties }, '調査、企画、'],
    ['a section closed without its name', '{#業務}{名称}{/}', { 業務: duties }, '調査企画'],
    ['a part where a fact is given', 'A{#氏名}は{氏名}{/氏名}', { 氏名: text('TESTA') }, 'AはTESTA'],
    [
      'a part where it is not',
      '{^氏名}なし{/氏名}',
      { 氏名: { kind: 'missing', question: '氏名', paths: [] } },
      'なし',
    ],
    ['a flag', '{#派遣}派遣{/派遣}', { 派遣: { kind: 'flag', holds: true, paths: [] } }, '派遣'],
    ['a flag that does not hold', '{#派遣}派遣{/派遣}', { 派遣: { kind: 'flag', holds: false, paths: [] } }, ''],
  ] as const)('says %s', (_, template, values, expected) => {
    expect(filled(template, values as Readonly<Record<string, TagValue>>).text).toBe(expected);
  });

  it('has a prompt for what the case lacks: never a default, and never nothing', () => {
    const made = filled('{提出先}長', {
      提出先: { kind: 'missing', question: '提出先の局', paths: ['case.filing.bureau'] },
    });
    expect(made).toMatchObject({ text: '〔要記入：提出先の局〕長', prompts: ['〔要記入：提出先の局〕'] });
    expect(made.paths).toEqual(['case.filing.bureau']);
  });

  it('tells every fact it was made from, also those that only decide whether a part stands', () => {
    const values = { 派遣: { kind: 'flag', holds: false, paths: ['case.dispatch'] } as TagValue, 国籍: text('インド') };
    expect(filled('{国籍}{#派遣}x{/派遣}', values).paths).toEqual(['at.インド', 'case.dispatch']);
  });

  it('tells names that nothing is called by', () => {
    expect(filled('{こくせき}', {}).unknown).toEqual(['こくせき']);
  });

  it.each([
    ['a section that is not closed', '{#業務}{名称}', 'unclosed', '{#業務}'],
    ['a section that was not opened', '{名称}{/業務}', 'unopened', '{/業務}'],
    ['sections that cross', '{#a}{#b}{/a}{/b}', 'unopened', '{/a}'],
    ['a brace that stands alone', '国籍 {国籍', 'badBrace', '国籍 {国籍'],
  ])('with %s is refused with its place', (_, template, fault, at) => {
    const reading = readTags(template);
    expect(reading.ok ? [] : reading.faults).toContainEqual({ fault, at });
  });

  it('names each placeholder once, in its order', () => {
    const reading = readTags('{b}{#a}{b}{c}{/a}');
    expect(reading.ok && tagsIn(reading.nodes)).toEqual(['b', 'a', 'c']);
  });

  it('leaves text without braces as it is, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }).filter((one) => !/[{}]/.test(one)),
        (one) => {
          expect(filled(one, {}).text).toBe(one);
        },
      ),
    );
  });

  it('has every prompt found again in its text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 20 }).filter((one) => !one.includes('〕'))), (questions) => {
        expect(promptsIn(questions.map(promptOf).join('と')).length).toBe(questions.length);
      }),
    );
  });
});

describe('the prompts of a text', () => {
  it('are those that a bracket closes, however the brackets stand', () => {
    const piece = fc.constantFrom('〔要記入：', '〔', '〕', '要記入：', '何を', '\n');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const written = pieces.join('');
        expect(promptsIn(written)).toEqual(written.match(/〔要記入：[^〕]*〕/g) ?? []);
      }),
    );
  });

  it('are found in a text full of prompts that nothing closes, which is read once', () => {
    const open = promptOf('何を').slice(0, -1).repeat(300_000);
    expect(promptsIn(open)).toEqual([]);
    expect(promptsIn(`${open}〕`)).toEqual([`${open}〕`]);
  });
});
