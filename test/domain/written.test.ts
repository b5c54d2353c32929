import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMailAddress, isPlaceholderName, isReading, katakana, machineNumber } from '../../lib/domain/written';

describe('the number of a passport', () => {
  it.each([
    ['ＴＺ１２３４５６７', 'TZ1234567'],
    ['tz 1234567', 'TZ1234567'],
    ['TZ-123-4567', 'TZ1234567'],
    ['ｔｚ１２３－４５６７', 'TZ1234567'],
    ['TZ1234567', 'TZ1234567'],
    ['申請中', '申請中'],
    ['旅券 TZ1234567', '旅券 TZ1234567'],
    ['1.23E+08', '1.23E+08'],
    ['-', '-'],
  ])('%s is kept as %s', (written, kept) => {
    expect(machineNumber(written)).toBe(kept);
    expect(machineNumber(kept)).toBe(kept);
  });
});

describe('a reading in kana', () => {
  it.each([
    ['てすた あるじゅん', 'テスタ アルジュン'],
    ['テスタ', 'テスタ'],
    ['ﾃｽﾀ ｱﾙｼﾞｭﾝ', 'テスタ アルジュン'],
    ['さんぷる　はなこ', 'サンプル　ハナコ'],
    ['ゔぃくとりあ', 'ヴィクトリア'],
    ['みすゞ', 'ミスヾ'],
    ['かぶしきがいしゃサンプル', 'カブシキガイシャサンプル'],
    ['見本 たろう', '見本 たろう'],
    ['TESTA', 'TESTA'],
  ])('%s is kept as %s', (written, kept) => {
    expect(katakana(written)).toBe(kept);
  });

  it('of every hiragana is katakana, and nothing is turned twice', () => {
    const kana = fc.array(fc.integer({ min: 0x3041, max: 0x3096 }).map((code) => String.fromCharCode(code)));
    fc.assert(
      fc.property(kana, (letters) => {
        const turned = katakana(letters.join(''));
        expect(turned).toMatch(/^[ァ-ヶ]*$/);
        expect(turned).toHaveLength(letters.length);
        expect(katakana(turned)).toBe(turned);
      }),
    );
  });

  it.each([
    ['テスタ アルジュン', true],
    ['てすた・あるじゅん', true],
    ['見本', false],
    ['TESTA', false],
  ])('%s is one: %s', (text, is) => {
    expect(isReading(text)).toBe(is);
  });
});

describe('the form of an e-mail address', () => {
  it.each([
    ['testa@example.jp', true],
    ['ｔｅｓｔａ＠ｅｘａｍｐｌｅ．ｊｐ', true],
    ['testa..x.@example.ne.jp', true],
    ['testa@sub.example.co.jp', true],
    ['testa@example.xn--q9jyb4c', true],
    ['aaa@', false],
    ['@example.jp', false],
    ['aaa', false],
    ['aaa@example', false],
    ['aaa@example.', false],
    ['aaa@.jp', false],
    ['aaa@-x.jp', false],
    ['aaa@192.168.0.1', false],
    ['a@b@example.jp', false],
    ['a b@example.jp', false],
    ['testa@example.jp; testb@example.jp', false],
    ['なし', false],
  ])('%s: %s', (text, is) => {
    expect(isMailAddress(text)).toBe(is);
  });
});

describe('what stands where a name should', () => {
  it.each([
    'FNU',
    'lnu',
    'N/A',
    'n.a.',
    'Ｎ／Ａ',
    'なし',
    '（なし）',
    '無し',
    '不明',
    '-',
    'ー',
    '―',
    '…',
    '???',
    'XXX',
    'No Surname',
    '氏名',
    '同上',
  ])('%s is none', (text) => {
    expect(isPlaceholderName(text)).toBe(true);
  });

  it.each([
    'TESTA',
    'サンプル',
    'サンプル花子',
    'NA',
    'NG',
    'O',
    'XU',
    'ナシル',
    '名嘉',
    '無藤',
    'FNUA',
    'NONEZ',
    'テスト',
  ])('%s is a name', (text) => {
    expect(isPlaceholderName(text)).toBe(false);
  });
});
