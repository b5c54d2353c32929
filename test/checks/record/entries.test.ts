import { describe, expect, it } from 'vitest';
import { makeCheck } from '../../../lib/checks/record/entries';
import type { CheckEntry } from '../../../lib/domain/case/checks';
import type { CaseRecords } from '../../../lib/domain/records';
import { inputOf, moment, recordsOf } from './kit';

const records = recordsOf('testa-arjun');
const made = (of: CaseRecords): CheckEntry => makeCheck([], inputOf(of), { by: '担当者サンプル', when: moment(0) });
const named = (name: CaseRecords['applicant']['name']) =>
  made({ ...records, applicant: { ...records.applicant, name } }).about?.applicant;

describe('an entry of a check', () => {
  it.each<[string, CaseRecords['applicant']['name'], string | undefined]>([
    ['both names', { family: 'TESTA', given: 'LI', kanji: 'サンプル 李' }, 'TESTA LI（サンプル 李）'],
    ['the Latin name alone', { family: 'TESTA' }, 'TESTA'],
    ['the kanji name alone', { kanji: 'サンプル 李' }, 'サンプル 李'],
    ['no name where there is none', {}, undefined],
  ])('is about the applicant by %s', (_, name, applicant) => {
    expect(named(name)).toBe(applicant);
  });

  it('keeps of the hints only those that somebody overruled, with the word of that person', () => {
    const input = inputOf(records);
    const word = { note: '確認済み', by: '担当者サンプル', on: '2026-06-14' };
    const hint = { id: 'F-99', level: 'info' as const, message: { ja: '注意', en: 'Mind' }, points: [] };
    const kept = (overruled?: typeof word) => {
      const fields = [{ ...hint, ...(overruled ? { overruled } : {}) }];
      const entry = makeCheck(
        [],
        { ...input, report: { ...input.report, fields } },
        { by: '担当者サンプル', when: moment(0) },
      );
      return entry.findings?.filter(({ id }) => id === hint.id);
    };
    expect(kept()).toEqual([]);
    expect(kept(word)).toEqual([{ id: 'F-99', level: 'info', ...word }]);
  });
});
