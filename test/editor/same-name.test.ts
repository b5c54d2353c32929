import { describe, expect, it } from 'vitest';
import { sameNamed } from '../../lib/editor/same-name';

const people = [
  { id: 'a', name: 'TESTA ARJUN' },
  { id: 'b', name: 'TESTA CHEN WEI（見本 偉）' },
  { id: 'c', name: 'TESTA' },
];
const employers = [
  { id: 'a', name: 'サンプル工業株式会社' },
  { id: 'b', name: '株式会社サンプル商事' },
  { id: 'c', name: 'サンプル工業サービス株式会社' },
];

describe('people of the same name', () => {
  it.each([
    ['the name as it is', 'TESTA ARJUN', ['a']],
    ['small letters', 'testa arjun', ['a']],
    ['full width', 'ＴＥＳＴＡ　ＡＲＪＵＮ', ['a']],
    ['given name first', 'ARJUN TESTA', ['a']],
    ['without the kanji in brackets', 'TESTA CHEN WEI', ['b']],
    ['a family name alone', 'TESTA', ['c']],
    ['the beginning of a name', 'TESTA ARJ', []],
    ['names run together', 'TESTAARJUN', []],
    ['nothing', '', []],
    ['spaces', ' 　 ', []],
  ])('are found by %s', (_, typed, ids) => {
    expect(sameNamed('applicant', people, typed).map(({ id }) => id)).toEqual(ids);
  });
});

describe('employers of the same name', () => {
  it.each([
    ['the name as it is', 'サンプル工業株式会社', ['a']],
    ['without the form of the company', 'サンプル工業', ['a']],
    ['with the form in brackets', '㈱サンプル工業', ['a']],
    ['in half-width kana', 'ｻﾝﾌﾟﾙ工業', ['a']],
    ['with the form on the other side', 'サンプル商事株式会社', ['b']],
    ['a longer name', 'サンプル工業サービス', ['c']],
    ['the form alone', '株式会社', []],
    ['nothing', '', []],
  ])('are found by %s', (_, typed, ids) => {
    expect(sameNamed('employer', employers, typed).map(({ id }) => id)).toEqual(ids);
  });
});
