import { describe, expect, it } from 'vitest';
import type { Applicant } from '../../lib/domain/applicant';
import { caseRecord } from '../../lib/domain/case/case';
import { supporterFrom } from '../../lib/facts/supporter';
import { familyRecords } from '../../lib/law/dependant/examples';

const person: Applicant = {
  id: 'supporter',
  name: { family: 'Testa', given: 'Husband' },
  birth: '1994-02-03',
  nationality: 'IND',
  residenceCard: { number: 'TS12345678TA' },
  inJapan: { answer: 'yes', status: '技術・人文知識・国際業務', expiresOn: '2026-08-20' },
};

const theirs = caseRecord.parse({
  ...{ id: 'c', applicantId: 'supporter', employerId: 'e', procedure: 'renewal-gijinkoku' },
  stay: { status: '経営・管理', periodMonths: 36, expiresOn: '2029-08-20', annualIncomeYen: 4_800_000 },
});

describe('the supporter of a family', () => {
  it('is taken from the record of the person', () => {
    expect(supporterFrom(person)).toEqual({
      name: 'Testa Husband',
      birth: '1994-02-03',
      nationality: 'IND',
      cardNumber: 'TS12345678TA',
      status: 'engineerHumanitiesInternational',
      expiresOn: '2026-08-20',
    });
  });

  it('is as their own newest case says of the present stay, with the income', () => {
    expect(supporterFrom(person, theirs)).toMatchObject({
      status: 'businessManager',
      periodMonths: 36,
      expiresOn: '2029-08-20',
      annualIncomeYen: 4_800_000,
    });
  });

  it.each<[string, Applicant, object]>([
    ['nothing is known of the person', { id: 'a' }, {}],
    ['only the year of the birth is known', { id: 'a', birth: '1994' }, {}],
    ['the status is named in words of its own', { id: 'a', inJapan: { answer: 'yes', status: 'ビザあり' } }, {}],
    ['the name is a single one', { id: 'a', name: { given: 'Testa' } }, { name: 'Testa' }],
  ])('has nothing that was not said: %s', (_, known, made) => {
    expect(supporterFrom(known)).toEqual(made);
  });

  it('leaves to be asked who they are to the applicant and whether both are filed together', () => {
    const made = supporterFrom(person, theirs);
    expect(made).not.toHaveProperty('relation');
    expect(made).not.toHaveProperty('filedTogether');
  });

  it('is a group that a case of the family can hold', () => {
    const { case: one } = familyRecords({ case: { dependant: { supporter: undefined } } });
    const { procedure: _, application: __, stay: ___, ...rest } = one as typeof one & { application?: unknown };
    const family = { ...rest, procedure: 'coe-dependant', dependant: { supporter: supporterFrom(person, theirs) } };
    expect(caseRecord.parse(family)).toEqual(family);
  });
});
