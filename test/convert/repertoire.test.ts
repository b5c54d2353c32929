import { describe, expect, it } from 'vitest';
import { clustersOf, isJis, jisRepertoire } from '../../lib/convert/repertoire';
import { variantKanji } from '../../lib/convert/variant-kanji';

describe('the JIS X 0208 repertoire', () => {
  it('has the 6879 characters of the standard', () => {
    expect(jisRepertoire().size).toBe(6879);
  });

  it.each([...'亜腕弌熙堯槇遙瑤凜あヴヶ々〆Ａ９－～ー￥￠Ω√☆￣＼Ё─\u3000'])('has %s', (character) => {
    expect(isJis(character)).toBe(true);
  });

  it.each([...'①㈱Ⅳ㎡№髙﨑纊aé-~¥ｱ⑳𠮷😀', '\ue000', '\ufffd', '\u0000', '\u301c', '\u2212'])(
    'has no %j',
    (character) => {
      expect(isJis(character)).toBe(false);
    },
  );
});

describe('variant kanji', () => {
  it.each([...variantKanji])('%s is outside JIS X 0208 and %s inside', (from, to) => {
    expect([isJis(from), isJis(to)]).toEqual([false, true]);
  });
});

describe('clusters', () => {
  it('keep a letter and its marks together and lose nothing', () => {
    expect(clustersOf('e\u0301か\u3099A😀\ud800')).toEqual(['e\u0301', 'か\u3099', 'A', '😀', '\ud800']);
    expect(clustersOf('\u0301A')).toEqual(['\u0301', 'A']);
  });
});
