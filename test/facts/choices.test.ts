import { describe, expect, it } from 'vitest';
import { industries } from '../../lib/domain/codes/industry';
import { universityMajors } from '../../lib/domain/codes/major-university';
import { vocationalMajors } from '../../lib/domain/codes/major-vocational';
import { nationalities } from '../../lib/domain/codes/nationality';
import { occupations } from '../../lib/domain/codes/occupation';
import { findOptions, namedOption } from '../../lib/facts/choices';
import { searchWords } from '../../lib/facts/search-words';

const first = (text: string) => findOptions(nationalities, text)[0]?.code;

describe('a long list searched', () => {
  it.each([
    ['ベトナム', 'VNM'],
    ['べとなむ', 'VNM'],
    ['viet', 'VNM'],
    ['IND', 'IND'],
    ['india', 'IND'],
    ['インド', 'IND'],
    ["cote d'ivoire", 'CIV'],
    ['コートジボワール', 'CIV'],
    ['ＵＳＡ', 'USA'],
  ])('for %s finds %s first', (text, code) => {
    expect(first(text)).toBe(code);
  });

  it('keeps the own order of the list for nothing typed, and finds nothing for nonsense', () => {
    expect(findOptions(nationalities, ' ')).toEqual(nationalities);
    expect(findOptions(nationalities, 'qqq')).toEqual([]);
  });

  it('finds every option by its own words in either language, and by its code', () => {
    for (const list of [nationalities, occupations])
      for (const { code, ja, en } of list)
        for (const text of [code, ja, en]) expect(findOptions(list, text).map((one) => one.code)).toContain(code);
  });

  it('takes what is named word for word, and nothing else', () => {
    expect(namedOption(nationalities, 'インド')?.code).toBe('IND');
    expect(namedOption(nationalities, 'イン')).toBeNull();
    expect(namedOption(nationalities, '')).toBeNull();
    const twins = [
      { code: 'a', ja: '甲', en: 'Same' },
      { code: 'b', ja: '乙', en: 'same' },
    ];
    expect(namedOption(twins, 'same')).toBeNull();
  });
});

describe('everyday words', () => {
  const lists = { nationalities, industries, universityMajors, vocationalMajors, occupations } as const;

  it('are of choices that there are', () => {
    const labels = new Set(Object.values(lists).flatMap((list) => list.map(({ ja }) => ja as string)));
    expect(Object.keys(searchWords).filter((label) => !labels.has(label))).toEqual([]);
  });

  it.each(Object.entries(lists).filter(([name]) => name !== 'nationalities'))(
    'read in kana lead to every choice of %s',
    (_, list) => {
      const without = list.filter(
        ({ ja }) =>
          /\p{Script=Han}/u.test(ja) &&
          !ja.startsWith('その他') &&
          !(searchWords[ja] ?? []).some((word) => /^\p{Script=Hiragana}/u.test(word)),
      );
      expect(without).toEqual([]);
    },
  );

  it.each([
    ['nationalities', 'アメリカ', '米国'],
    ['nationalities', '中華人民共和国', '中国'],
    ['nationalities', 'ヴェトナム', 'ベトナム'],
    ['nationalities', 'べとなむ', 'ベトナム'],
    ['nationalities', 'UK', '英国'],
    ['nationalities', 'たいわん', '台湾'],
    ['nationalities', 'ビルマ', 'ミャンマー'],
    ['industries', 'ソフト', '情報通信業'],
    ['industries', 'software', '情報通信業'],
    ['industries', 'ＩＴ', '情報通信業'],
    ['industries', 'it', '情報通信業'],
    ['industries', 'かがく', '製造業：その他（他に分類されないもの）'],
    ['industries', '人材派遣', '職業紹介・労働者派遣業'],
    ['industries', 'ホテル', '宿泊業'],
    ['industries', '貿易', '卸売業：各種商品（総合商社等）'],
    ['universityMajors', '情報', '工学'],
    ['universityMajors', 'computer', '工学'],
    ['universityMajors', 'じょうほう', '工学'],
    ['universityMajors', 'かがく', '化学'],
    ['universityMajors', '会計', '経営学'],
    ['universityMajors', 'けいざい', '経済学'],
    ['vocationalMajors', 'デザイン', '文化・教養'],
    ['vocationalMajors', 'ビジネス', '商業実務'],
    ['occupations', 'エンジニア', '情報処理・通信技術'],
    ['occupations', 'プログラマー', '情報処理・通信技術'],
    ['occupations', '営業', '法人営業'],
    ['occupations', '通訳', '翻訳・通訳'],
    ['occupations', 'accountant', '会計事務'],
    ['occupations', '施工管理', '建築・土木・測量技術'],
  ] as const)('in %s: %s finds %s', (list, text, label) => {
    expect(findOptions(lists[list], text).map(({ ja }) => ja)).toContain(label);
  });

  it('do not find what only happens to hold a short word', () => {
    const found = findOptions(industries, 'IT').map(({ ja }) => ja);
    expect(found).not.toContain('電気・ガス・熱供給・水道業');
    expect(found[0]).toBe('情報通信業');
  });

  it('only find: none of them chooses by itself', () => {
    expect(namedOption(industries, 'ソフトウェア')).toBeNull();
    expect(namedOption(universityMajors, '情報')).toBeNull();
  });
});
