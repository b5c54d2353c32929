import { describe, expect, it } from 'vitest';
import { anApplicant, anEmployer, overviewOf } from './kit';

describe('applicants that seem to be the same', () => {
  const birth = '1998-04-05';
  it.each([
    ['the same passport number in any width and case', { passport: 'TZ1234567' }, { passport: 'ｔｚ1234567' }, true],
    ['another passport number', { passport: 'TZ1234567' }, { passport: 'TZ1234568' }, false],
    [
      'the same name and date of birth',
      { family: 'TESTA', given: 'JOSÉ', birth },
      { family: 'Testa', given: 'Jose', birth },
      true,
    ],
    ['the same kanji and date of birth', { kanji: '見本太郎', birth }, { kanji: '見本　太郎', birth }, true],
    ['the same name and another date', { family: 'TESTA', birth }, { family: 'TESTA', birth: '1998-04-06' }, false],
    ['the same name and year alone', { family: 'TESTA', birth: '1998' }, { family: 'TESTA', birth: '1998' }, false],
    ['the same date and no name', { birth }, { birth }, false],
    ['nothing entered in either', {}, {}, false],
  ])('have %s: %j and %j → %s', (_, one, other, expected) => {
    const overview = overviewOf([anApplicant('a', one), anApplicant('b', other), anApplicant('c')]);
    expect(overview.duplicatesOf('applicant', 'a')).toEqual(expected ? ['b'] : []);
    expect(overview.duplicatesOf('applicant', 'b')).toEqual(expected ? ['a'] : []);
    expect(overview.duplicatesOf('applicant', 'c')).toEqual([]);
  });

  it('are found through either sign, each once', () => {
    const overview = overviewOf([
      anApplicant('a', { passport: 'TZ1', family: 'TESTA', birth }),
      anApplicant('b', { passport: 'TZ1', family: 'TESTA', birth }),
      anApplicant('c', { passport: 'TZ1' }),
    ]);
    expect([...overview.duplicatesOf('applicant', 'a')].sort()).toEqual(['b', 'c']);
  });
});

describe('employers that seem to be the same', () => {
  const number = '7000012050002';
  it.each([
    ['the same number', { corporateNumber: number }, { corporateNumber: '7-0000-1205-0002' }, true],
    [
      'the same number and another branch',
      { corporateNumber: number },
      { corporateNumber: number, branch: '大阪支店' },
      false,
    ],
    [
      'the same number and the same branch',
      { corporateNumber: number, branch: '大阪支店' },
      { corporateNumber: number, branch: '大阪 支店' },
      true,
    ],
    ['the same name alone', { name: '株式会社サンプル' }, { name: '株式会社サンプル' }, false],
  ])('have %s', (_, one, other, expected) => {
    const overview = overviewOf([anEmployer('a', one), anEmployer('b', other)]);
    expect(overview.duplicatesOf('employer', 'a')).toEqual(expected ? ['b'] : []);
  });
});
