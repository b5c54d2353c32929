import { describe, expect, it } from 'vitest';
import type { Case } from '../../lib/domain/case/case';
import { summaryOf } from '../../lib/domain/summary';

const one: Case = { id: 'c', applicantId: 'a', employerId: 'e', procedure: 'coe-gijinkoku' };
const nothing = {
  id: 'c',
  procedure: 'coe-gijinkoku',
  title: '',
  applicantName: '',
  applicantKanji: '',
  employerName: '',
  passportNumber: '',
  nationality: '',
  status: 'draft',
  filingOn: '',
};

describe('a case as a line of a list', () => {
  it('of which nothing is known is a draft', () => {
    expect(summaryOf(one, undefined, undefined)).toEqual(nothing);
    expect(summaryOf(one, { id: 'a' }, { id: 'e' })).toEqual(nothing);
  });

  it('says what tells it apart', () => {
    const applicant = {
      id: 'a',
      name: { family: 'TESTA', given: 'SAMPLE', kanji: 'サンプル太郎' },
      nationality: 'VNM',
      passport: { number: 'TZ1234567' },
    } as const;
    const told = { ...one, title: 'サンプル案件', status: 'ready', filingOn: '2026-11-02' } as const;
    expect(summaryOf(told, applicant, { id: 'e', name: '株式会社サンプル' })).toEqual({
      id: 'c',
      procedure: 'coe-gijinkoku',
      title: 'サンプル案件',
      applicantName: 'TESTA SAMPLE',
      applicantKanji: 'サンプル太郎',
      employerName: '株式会社サンプル',
      passportNumber: 'TZ1234567',
      nationality: 'VNM',
      status: 'ready',
      filingOn: '2026-11-02',
    });
  });

  it.each([
    [{ family: 'TESTA' }, 'TESTA'],
    [{ given: 'SAMPLE' }, 'SAMPLE'],
    [{}, ''],
  ])('of the name %j is “%s”', (name, expected) => {
    expect(summaryOf(one, { id: 'a', name }, undefined).applicantName).toBe(expected);
  });
});
