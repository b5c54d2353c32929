import { describe, expect, it } from 'vitest';
import { canonical, convert, readBack } from '../../lib/convert/convert';

describe('full-width text', () => {
  it.each([
    ['1-1-1 Sample Bldg.', '１－１－１　Ｓａｍｐｌｅ　Ｂｌｄｇ．', ['width']],
    ['ｻﾝﾌﾟﾙ ﾋﾞﾙ', 'サンプル　ビル', ['kana', 'width']],
    ['ﾜﾞ', 'ワ゛', ['kana']],
    ['カ\u3099', 'ガ', ['kana']],
    ['ﾊﾟﾋﾟ｡｢ｱ･ｲ｣ﾞ', 'パピ。「ア・イ」゛', ['kana']],
    ['1‐2–3—4―5−6－7', '１－２－３－４－５－６－７', ['hyphen', 'width']],
    ['1\u20112\ufe583\ufe634', '１－２－３－４', ['hyphen', 'width']],
    ['2ー3ーA', '２－３－Ａ', ['hyphen', 'width']],
    ['1ｰ2', '１－２', ['hyphen', 'width']],
    ['サービスセンター', 'サービスセンター', []],
    ['センターA', 'センターＡ', ['width']],
    ['Aー棟', 'Ａー棟', ['width']],
    ['10〜20', '１０～２０', ['wave', 'width']],
    ['10~20', '１０～２０', ['width']],
    ["O'Hara", 'Ｏ’Ｈａｒａ', ['quote', 'width']],
    ['"A"', '”Ａ”', ['quote', 'width']],
    ['\\100 ¥5', '￥１００　￥５', ['yenSign', 'width']],
    ['  東京都   港区\u3000', '東京都　港区', ['width', 'space']],
    ['東京\u00a0都', '東京　都', ['space']],
    ['‖¢£¬‾', '∥￠￡￢￣', ['symbol']],
    ['サンプル', 'サンプル', []],
  ])('%j becomes %j', (fact, text, changed) => {
    expect(convert(fact, 'fullWidth', {})).toEqual({ ok: true, text, changed });
  });

  it.each([
    ['㈱サンプル', ['㈱'], '（株）サンプル'],
    ['㈲サンプル', ['㈲'], '（有）サンプル'],
    ['①', ['①'], '１'],
    ['第Ⅳ号', ['Ⅳ'], '第ＩＶ号'],
    ['30㎡', ['㎡'], '３０ｍ２'],
    ['髙橋', ['髙'], '高橋'],
    ['宮﨑・髙﨑', ['﨑', '髙'], '宮崎・高崎'],
    ['𠮷田', ['𠮷'], '吉田'],
    ['\ufa19社', ['\ufa19'], '神社'],
    ['São', ['ã'], 'Ｓａｏ'],
    ['Sa\u0303o', ['ａ\u0303'], 'Ｓａｏ'],
    ['Nguyễn Đức', ['ễ', 'Đ', 'ứ'], 'Ｎｇｕｙｅｎ　Ｄｕｃ'],
    ['Straße', ['ß'], 'Ｓｔｒａｓｓｅ'],
    ['開発😀部', ['😀'], '開発部'],
    ['A❤\ufe0fB', ['❤\ufe0f'], 'ＡＢ'],
    ['東京\t港区', ['\t'], '東京　港区'],
    ['東京\r\n港区', ['\r', '\n'], '東京　港区'],
    ['東京\u200b都', ['\u200b'], '東京都'],
    ['1\ufe0f\u20e3', ['１\ufe0f\u20e3'], '１'],
    ['葛\u{e0100}', ['葛\u{e0100}'], '葛'],
    ['ヷ', ['ヷ'], 'ワ゛'],
    ['あ\u3099', ['あ\u3099'], 'あ゛'],
  ])('%j is refused with a proposal', (fact, characters, proposal) => {
    expect(convert(fact, 'fullWidth', {})).toEqual({ ok: false, reason: 'character', characters, proposal });
  });

  it.each([
    ['a fraction after a digit', '3½'],
    ['a fraction', '½'],
    ['a power', '10²'],
    ['a circled digit after a digit', '第2①'],
    ['two circled digits', '①②'],
    ['a circled digit before a digit', '①2020年'],
    ['an emoji that parts two numbers', '1😀2'],
    ['a kanji that nobody can replace', '陈'],
    ['a private character', '\ue000田'],
    ['half a surrogate pair', '\ud83d'],
    ['nothing but an emoji', '😀'],
    ['digits of another script', '٣'],
  ])('%s is refused without a proposal', (_what, fact) => {
    const made = convert(fact, 'fullWidth', {});
    expect(made).toMatchObject({ ok: false, reason: 'character' });
    expect(made).not.toHaveProperty('proposal');
  });

  it.each(['', '   ', '\u3000'])('the empty text %j is no text', (fact) => {
    expect(convert(fact, 'fullWidth', {})).toEqual({ ok: false, reason: 'format' });
  });

  it.each([
    ['１－１　Ａ', '1-1 A'],
    ['１０～２０', '10～20'],
    ['Ｏ’Ｈ', 'O’H'],
    ['＼￥', '＼￥'],
  ])('%j reads back as %j', (text, fact) => {
    expect(readBack(text, 'fullWidth')).toBe(fact);
    expect(canonical(fact, 'fullWidth')).toBe(fact);
  });

  it.each(['1-1', 'ｱ', ' １', '①', ''])('%j does not read back: it is not of the format', (text) => {
    expect(readBack(text, 'fullWidth')).toBeNull();
  });
});

describe('length', () => {
  it.each([
    [5, true],
    [4, false],
  ])('a text of five in a box of %i: %s', (max, ok) => {
    expect(convert('サンプル社', 'fullWidth', { max }).ok).toBe(ok);
  });

  it('is told with the excess, and without a proposal where no shorter form is honest', () => {
    expect(convert('サンプル精機', 'fullWidth', { max: 4 })).toEqual({ ok: false, reason: 'tooLong', excess: 2 });
  });

  it('proposes the abbreviated kind of corporation only where that fits', () => {
    const fact = '株式会社サンプル';
    expect(convert(fact, 'fullWidth', { max: 7 })).toMatchObject({ excess: 1, proposal: '（株）サンプル' });
    expect(convert(fact, 'fullWidth', { max: 6 })).toEqual({ ok: false, reason: 'tooLong', excess: 2 });
  });

  it.each([
    ['株式会社', '（株）'],
    ['有限会社', '（有）'],
    ['合同会社', '（同）'],
    ['合資会社', '（資）'],
    ['合名会社', '（名）'],
    ['一般社団法人', '（一社）'],
    ['公益社団法人', '（公社）'],
    ['一般財団法人', '（一財）'],
    ['公益財団法人', '（公財）'],
    ['社会福祉法人', '（福）'],
    ['学校法人', '（学）'],
    ['医療法人', '（医）'],
  ])('proposes for %s too long %s', (full, short) => {
    const proposal = `${short}サンプル`;
    expect(convert(`${full}サンプル`, 'fullWidth', { max: proposal.length })).toMatchObject({ proposal });
  });

  it('proposes one space for several in a text kept as typed', () => {
    expect(convert('a    b', 'anyWidth', { max: 3 })).toMatchObject({ excess: 3, proposal: 'a b' });
  });

  it('proposes the mildest form that fits', () => {
    expect(convert('株式会社  あ', 'anyWidth', { max: 6 })).toMatchObject({ proposal: '株式会社 あ' });
    expect(convert('株式会社  あ', 'anyWidth', { max: 5 })).toMatchObject({ proposal: '（株） あ' });
  });

  it('shortens a proposal that would be too long itself', () => {
    expect(convert('株式会社髙', 'fullWidth', { max: 4 })).toMatchObject({
      reason: 'character',
      proposal: '（株）高',
    });
  });

  it('counts UTF-16 units in a refused proposal as well', () => {
    expect(convert('㈱', 'fullWidth', { max: 2 })).toEqual({ ok: false, reason: 'character', characters: ['㈱'] });
  });

  it.each([
    ['あいう', { ok: true, text: 'あいう', changed: [] }],
    ['あい', { ok: false, reason: 'wrongLength' }],
    ['あいうえ', { ok: false, reason: 'wrongLength', excess: 1 }],
  ])('an exact length of three and %s', (fact, expected) => {
    expect(convert(fact, 'fullWidth', { exact: 3 })).toEqual(expected);
  });
});

describe('text of both widths', () => {
  it.each([
    ['ABC ＡＢＣ\u3000あ  い', 'ABC ＡＢＣ\u3000あ  い', []],
    ['ｶﾞｿﾘﾝ', 'ガソリン', ['kana']],
    [' Pune, India ', 'Pune, India', ['space']],
    ['2019–2024', '2019-2024', ['hyphen']],
    ['2019−2024', '2019－2024', ['hyphen']],
    ['1ｰ2 1ー2', '1-2 1ー2', ['hyphen']],
    ['10〜20', '10～20', ['wave']],
    ['¥5', '￥5', ['yenSign']],
    ['a\u00a0b', 'a b', ['space']],
  ])('%j becomes %j', (fact, text, changed) => {
    expect(convert(fact, 'anyWidth', {})).toEqual({ ok: true, text, changed });
  });

  it.each([
    ['㈱A', '(株)A'],
    ['Café', 'Cafe'],
    ['a\nb', 'a b'],
    ['a\u0000b', 'ab'],
  ])('%j is refused, %j proposed', (fact, proposal) => {
    expect(convert(fact, 'anyWidth', {})).toMatchObject({ ok: false, reason: 'character', proposal });
  });
});

describe('text of several lines', () => {
  it.each([
    ['一\r\n二\r三\n四', '一\n二\n三\n四', ['lineBreak']],
    ['\u3000当社は\n\n開発を行う。', '\u3000当社は\n\n開発を行う。', []],
    ['\n \n一\n二 \n', '一\n二', ['lineBreak']],
  ])('%j becomes %j', (fact, text, changed) => {
    expect(convert(fact, 'multiline', {})).toEqual({ ok: true, text, changed });
  });

  it.each([
    [3, true],
    [2, false],
  ])('counts a line break as one character: a box of %i takes it: %s', (max, ok) => {
    expect(convert('一\r\n二', 'multiline', { max }).ok).toBe(ok);
  });

  it('refuses a tab and proposes a space', () => {
    expect(convert('一\t二', 'multiline', {})).toMatchObject({ characters: ['\t'], proposal: '一 二' });
  });
});

describe('half-width text', () => {
  it.each([
    ['ＡＢ－１２３', 'AB-123', ['width']],
    ['A–1', 'A-1', ['hyphen']],
    ['1ー2', '1-2', ['hyphen']],
    ['“A” ‘b’', '"A" \'b\'', ['quote']],
    [' a  b ', 'a b', ['space']],
    ['1〜2', '1~2', ['wave']],
    ['~', '~', []],
  ])('%j becomes %j', (fact, text, changed) => {
    expect(convert(fact, 'halfWidth', {})).toEqual({ ok: true, text, changed });
  });

  it('proposes letters without their diacritics', () => {
    expect(convert('Zoë', 'halfWidth', {})).toMatchObject({ reason: 'character', characters: ['ë'], proposal: 'Zoe' });
  });

  it.each(['ア', 'ｱ', 'ガ', '東京', 'センター', '￥5'])('refuses %s without a proposal', (fact) => {
    const made = convert(fact, 'halfWidth', {});
    expect(made).toMatchObject({ ok: false, reason: 'character' });
    expect(made).not.toHaveProperty('proposal');
  });
});
