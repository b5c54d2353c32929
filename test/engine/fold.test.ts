import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldLabel, sameInOtherForm, splitItem } from '../../lib/engine/fold';

describe('fold', () => {
  it.each([
    ['widths', '１０.１　旅券　(1)番号', '10.1旅券（１）番号'],
    ['spaces of every kind', ' a\u3000b\tc\nd\u00a0e\u200bf\ufeff', 'abcdef'],
    ['half-width katakana', 'ﾊﾟｽﾎﾟｰﾄ', 'パスポート'],
    ['apostrophes', 'Int’l', 'Int`l'],
    ['dashes', 'a‐b–c—d−e', 'a-b-c-d-e'],
    ['commas', '人文知識、国際業務，', '人文知識､国際業務,'],
    ['middle dots', '技術･人文', '技術・人文'],
  ])('does not tell %s apart', (_, one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it.each([
    ['another number', '１７.３', '１７.４'],
    ['another letter', '氏名', '指名'],
    ['capitals', 'Yes', 'YES'],
    ['the long mark and a dash', 'データ', 'デ-タ'],
    ['a part of a text', '大学院（博士）', '大学'],
    ['voiced marks', 'ハ', 'バ'],
  ])('tells %s apart', (_, one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  it('changes nothing when done again', () => {
    const unit = fc.constantFrom(...'aZ09０９Ａ１．(（)）－―‐’‘`、，､･・ー　 ｱｶﾞﾊﾟガぱ氏名国籍①㈱必須任意'.split(''));
    fc.assert(fc.property(fc.string({ unit }), (text) => fold(fold(text)) === fold(text)));
  });

  it('says the same of a text however many others came between', () => {
    const texts = Array.from({ length: 6000 }, (_, index) => `サンプル　${index}`);
    const first = texts.map(fold);
    expect(texts.map(fold)).toEqual(first);
    expect(first[17]).toBe('サンプル17');
  });
});

describe('foldLabel', () => {
  it.each([
    ['５　出生地 必須', '5出生地'],
    ['５　出生地\n  必須', '5出生地'],
    ['５　出生地 任意', '5出生地'],
    ['５　出生地', '5出生地'],
    ['必須事項', '必須事項'],
    ['提出が必須のもの', '提出が必須のもの'],
  ])('reads %j as %s', (label, folded) => {
    expect(foldLabel(label)).toBe(folded);
  });
});

describe('splitItem', () => {
  it.each([
    ['10.1旅券(1)番号', '10.1', '旅券(1)番号'],
    ['1国籍・地域', '1', '国籍・地域'],
    ['3.10所属機関等契約先', '3.10', '所属機関等契約先'],
    ['職歴の有無', null, '職歴の有無'],
    ['国・地域名01', null, '国・地域名01'],
    ['12', null, '12'],
  ])('parts %s', (label, item, words) => {
    expect(splitItem(label)).toEqual({ item, words });
  });
});

describe('sameInOtherForm', () => {
  it.each([
    ['TESTA SAMPLE', 'testa　sample', true],
    ['０３-0000-1111', '03-0000-1111', true],
    ['TESTA SAMPLE', 'TESTA SAMPLES', false],
    ['19900512', '19900521', false],
    ['', 'x', false],
  ])('of %j and %j is %s', (one, other, same) => {
    expect(sameInOtherForm(one, other)).toBe(same);
    expect(sameInOtherForm(other, one)).toBe(same);
  });
});
