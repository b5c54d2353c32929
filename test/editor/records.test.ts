import { describe, expect, it } from 'vitest';
import { recordSchemas } from '../../lib/domain/exchange';
import { describeRecord } from '../../lib/facts/describe';
import { freshEntry } from '../../lib/editor/fresh';
import { module } from '../../lib/procedures/coe-gijinkoku/module';
import { nameOf, searchTextsOf } from '../../lib/editor/names';
import { entryTitle, wordsOf } from '../../lib/facts/words';

describe('a new case', () => {
  const chosen = { id: 'c', applicantId: 'a', employerId: 'e', today: '2026-06-01' };
  it('is valid and answers no question of the form', () => {
    const fresh = module.newCase(chosen);
    expect(recordSchemas.case.safeParse(fresh).success).toBe(true);
    expect(Object.keys(fresh).sort()).toEqual(
      ['applicantId', 'createdOn', 'employerId', 'id', 'plannedStep', 'procedure', 'status'].sort(),
    );
  });

  it("takes the office's own defaults", () => {
    const office = { id: 'o', defaults: { receiptMethod: 'email', notificationEmail: 'a@example.jp' } };
    expect(module.newCase({ ...chosen, office })).toMatchObject({
      officeId: 'o',
      receipt: { method: 'email', notificationEmail: 'a@example.jp' },
    });
  });
});

describe('a new entry', () => {
  it('has an id where its schema asks for one, and no other fact', () => {
    expect(freshEntry(true, () => 'new')).toEqual({ id: 'new' });
    expect(freshEntry(false, () => 'new')).toEqual({});
  });
});

describe('the words for a place in a record', () => {
  it.each([
    ['education.1.school', 'ja', ['学歴 2', '学校名']],
    ['passport.number', 'en', ['Passport', 'Passport number']],
    [
      'history.criminal.offences.0.on',
      'en',
      ['Immigration and record', 'Criminal record, including traffic violations', 'Offences 1', 'Date'],
    ],
    ['shoe.size', 'en', ['shoe', 'size']],
    ['', 'ja', []],
  ] as const)('%s in %s', (path, language, words) => {
    expect(wordsOf('applicant', path, language)).toEqual(words);
  });
});

describe('the name of a record', () => {
  it.each([
    [{ name: { family: 'TESTA', given: 'SAMPLE', kanji: '照山' } }, 'TESTA SAMPLE（照山）'],
    [{ name: { given: 'TESTA' } }, 'TESTA'],
    [{ name: { kanji: '照山' } }, '照山'],
    [{}, ''],
  ])('of an applicant %j is "%s"', (applicant, name) => {
    expect(nameOf('applicant', applicant)).toBe(name);
  });

  it('is searched in every writing', () => {
    const applicant = { name: { family: 'TESTA', kana: 'テスタ' }, passport: { number: 'TK1' } };
    expect(searchTextsOf('applicant', applicant)).toEqual(['TESTA', 'テスタ', 'TK1', 'TESTA']);
  });

  it('of an entry is its most telling fact, in words', () => {
    const list = (key: string) => {
      const found = describeRecord('employer').find((one) => one.key === key);
      return found && 'of' in found ? found.of : [];
    };
    expect(entryTitle(list('contacts'), { id: 'p', name: 'サンプル' }, 'ja')).toBe('サンプル');
    expect(entryTitle(list('licences'), { kind: 'dispatch' }, 'ja')).toBe('労働者派遣');
    expect(entryTitle(list('licences'), {}, 'ja')).toBe('');
  });
});
