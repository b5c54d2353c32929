import { describe, expect, it } from 'vitest';
import { doubtOf, tidyText } from '../../lib/typing/typed-text';

describe('a typed text', () => {
  it.each([
    ['passport.number', 'ＴＺ１２３４５６７', 'TZ1234567'],
    ['name.kana', 'てすた', 'テスタ'],
    ['contacts.0.kana', 'ﾊﾅｺ', 'ハナコ'],
    ['homeTown', 'ぷね', 'ぷね'],
    ['corporateNumber.number', '７０００', '７０００'],
  ])('at %s: %s is kept as %s', (path, text, kept) => {
    expect(tidyText(path, text)).toBe(kept);
  });

  it.each([
    ['name.family', 'FNU', 'placeholderName'],
    ['name.given', 'N/A', 'placeholderName'],
    ['name.kanji', 'なし', 'placeholderName'],
    ['name.family', 'サンプル', null],
    ['name', '株式会社サンプル', null],
    ['contacts.0.name', '不明', 'placeholderName'],
    ['relatives.people.0.name', 'FNU', 'placeholderName'],
    ['name.kana', '-', 'placeholderName'],
    ['name.kana', '見本', 'notReading'],
    ['name.kana', 'テスタ', null],
    ['email', 'aaa@', 'notMail'],
    ['receipt.notificationEmail', 'aaa@', 'notMail'],
    ['contactInJapan.email', 'testa@example.jp', null],
    ['passport.number', '申請中', 'notNumber'],
    ['passport.number', '1.23E+08', 'notNumber'],
    ['passport.number', 'ＴＺ１２３４５６７', null],
    ['homeTown', 'なし', null],
    ['name.family', ' ', null],
  ] as const)('at %s: %s is asked about (%s)', (path, text, doubt) => {
    expect(doubtOf(path, text)).toBe(doubt);
  });
});
