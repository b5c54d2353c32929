import { describe, expect, it } from 'vitest';
import { knownRecordsOf } from '../../../lib/tables/mapping/identify';

const person = (id: string, more: object = {}) => ({
  id,
  name: { family: 'TESTA', given: 'ARJUN' },
  birth: '1990-01-02',
  nationality: 'IND',
  passport: { number: 'TZ1234567' },
  ...more,
});
const firm = (id: string, more: object = {}) => ({
  id,
  name: '株式会社サンプル',
  corporateNumber: { answer: 'yes', number: '1180301018771' },
  ...more,
});
const other = '7000012050002';

describe('a person in a table', () => {
  const known = knownRecordsOf([['applicant', person('a')]]);
  it.each<[string, object, object]>([
    [
      'by the passport number, however it is written',
      { passport: { number: 'ｔｚ 123-4567' } },
      { kind: 'known', id: 'a' },
    ],
    ['by name and birth date', { passport: undefined }, { kind: 'known', id: 'a' }],
    ['as nobody known, by a name alone', { passport: undefined, birth: undefined }, { kind: 'new' }],
    ['as another person, by another passport', { passport: { number: 'TZ7654321' } }, { kind: 'new' }],
    [
      'as a question, by the number with another birth date',
      { birth: '1990-01-03' },
      { kind: 'differs', place: 'birth' },
    ],
    [
      'as a question, by the number with another nationality',
      { nationality: 'NPL' },
      { kind: 'differs', place: 'nationality' },
    ],
    [
      'as a question, by the number with another name',
      { name: { family: 'TESTB', given: 'MAYA' } },
      { kind: 'differs', place: 'name.family' },
    ],
    [
      'by the number with the names the other way round',
      { name: { family: 'ARJUN', given: 'TESTA' } },
      { kind: 'known', id: 'a' },
    ],
    ['by the number alone', { name: undefined, birth: undefined, nationality: undefined }, { kind: 'known', id: 'a' }],
  ])('is found %s', (_, more, identity) => {
    expect(known.find('applicant', person('new', more))).toMatchObject(identity);
  });

  it.each(['申請中', 'なし', '1.23E+08', '未定', '-', 'N/A', 'TZ', '1234567890123', 'TZ 申請中'])(
    'is told apart by no number that is none: %s',
    (number) => {
      const register = knownRecordsOf([['applicant', person('a', { passport: { number } })]]);
      const later = { id: 'b', name: { family: 'TESTB', given: 'MAYA' }, birth: '1995-05-05', passport: { number } };
      expect(register.find('applicant', later)).toEqual({ kind: 'new' });
    },
  );
});

describe('a firm in a table', () => {
  it.each<[string, readonly object[], object, object]>([
    ['by its number', [firm('e')], { name: undefined }, { kind: 'known', id: 'e' }],
    ['by its number, named in short', [firm('e')], { name: '㈱サンプル' }, { kind: 'known', id: 'e' }],
    [
      'as a question, by its number with another name',
      [firm('e')],
      { name: '架空商事' },
      { kind: 'differs', place: 'name' },
    ],
    ['as another, by another number', [firm('e')], { corporateNumber: { number: other } }, { kind: 'new' }],
    ['by its name where one has no number', [firm('e')], { corporateNumber: undefined }, { kind: 'known', id: 'e' }],
    ['as another, by another branch', [firm('e', { branch: '東京本店' })], { branch: '大阪支店' }, { kind: 'new' }],
    [
      'by the branch',
      [firm('e', { branch: '東京本店' }), firm('f', { branch: '大阪支店' })],
      { branch: '大阪支店' },
      { kind: 'known', id: 'f' },
    ],
    [
      'as the only one, without a word of a branch',
      [firm('e', { branch: '東京本店' })],
      {},
      { kind: 'known', id: 'e' },
    ],
    [
      'as a question, without a word of a branch at another address',
      [firm('e', { branch: '大阪支店', address: '大阪府大阪市北区梅田1-1-1' })],
      { address: '東京都千代田区霞が関1-1-1' },
      { kind: 'differs', place: 'address' },
    ],
    [
      'as the head office among branches',
      [firm('e'), firm('f', { branch: '大阪支店' })],
      {},
      { kind: 'known', id: 'e' },
    ],
    [
      'as a question among branches',
      [firm('e', { branch: '東京本店' }), firm('f', { branch: '大阪支店' })],
      {},
      { kind: 'several' },
    ],
  ])('is found %s', (_, stored, more, identity) => {
    const register = knownRecordsOf(stored.map((one) => ['employer', one as { id: string }] as const));
    expect(register.find('employer', firm('new', more))).toMatchObject(identity);
  });

  it('is told apart by no number whose check digit is wrong', () => {
    const wrong = { corporateNumber: { answer: 'yes', number: '1180301018772' } };
    const register = knownRecordsOf([['employer', firm('e', wrong)]]);
    expect(register.find('employer', firm('new', { ...wrong, name: '別の架空商事' }))).toEqual({ kind: 'new' });
  });
});

describe('a row that names no branch', () => {
  const branch = firm('osaka', { branch: '大阪支店', address: '大阪府サンプル市1-1' });
  const known = knownRecordsOf([['employer', branch]]);

  it.each<[string, object, object]>([
    ['without an address', { address: undefined }, { kind: 'known', id: 'osaka' }],
    ['at the same address', { address: '大阪府サンプル市1-1' }, { kind: 'known', id: 'osaka' }],
    [
      'at another address, as a question about the one branch that is known',
      { address: '東京都サンプル区2-2' },
      { kind: 'differs', place: 'address', ids: ['osaka'] },
    ],
  ])('is of the only branch that is known: %s', (_, more, identity) => {
    expect(known.find('employer', firm('new', more))).toEqual(identity);
  });
});
