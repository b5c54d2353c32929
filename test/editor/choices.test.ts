import { describe, expect, it } from 'vitest';
import { nationalities } from '../../lib/domain/codes/nationality';
import { occupations } from '../../lib/domain/codes/occupation';
import { findOptions, namedOption } from '../../lib/editor/choices';

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
