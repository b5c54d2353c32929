import { describe, expect, it } from 'vitest';
import type { Case } from '../../lib/domain/case/case';
import type { Employer } from '../../lib/domain/employer';
import { factAt } from '../../lib/domain/facts';
import { factsTold } from '../engine/case-kit';

const employerWith = (employer: Partial<Employer>) => factsTold({ employer }).employer;
const payOf = (pay: NonNullable<Case['pay']>) => factsTold({ case: { pay } }).case.pay;

describe('a question with a number below it', () => {
  it.each([
    ['corporateNumber', { number: '8000000000001' }, 'yes'],
    ['corporateNumber', { answer: 'no', number: '8000000000001' }, 'no'],
    ['corporateNumber', { answer: 'notAsked', number: '8000000000001' }, 'notAsked'],
    ['corporateNumber', {}, undefined],
    ['employmentInsurance', { number: '9999-000001-0' }, 'yes'],
    ['employmentInsurance', {}, undefined],
  ] as const)('%s of %j is answered with %s', (key, asked, expected) => {
    expect(employerWith({ [key]: asked })[key]?.answer).toBe(expected);
  });

  it('is answered at a dispatch site and for a title too', () => {
    const facts = factsTold({
      case: {
        job: { title: { name: '主任' } },
        dispatch: { site: { corporateNumber: { number: '1' }, employmentInsurance: { number: '2' } } },
      },
    });
    expect(facts.case.job?.title?.answer).toBe('yes');
    expect(facts.case.dispatch?.site?.corporateNumber?.answer).toBe('yes');
    expect(facts.case.dispatch?.site?.employmentInsurance?.answer).toBe('yes');
  });

  it('is never answered for the applicant, who has to declare it', () => {
    const facts = factsTold({
      applicant: {
        itQualification: { name: 'サンプル検定' },
        work: { jobs: [{ id: 'j' }] },
        relatives: { people: [] },
      },
    });
    for (const path of [
      'applicant.itQualification.answer',
      'applicant.work.answer',
      'applicant.relatives.answer',
    ] as const)
      expect(factAt(facts, path)).toBeUndefined();
  });
});

describe('whether the organisation is one in Japan', () => {
  it.each([
    [{ name: 'サンプル株式会社' }, 'yes'],
    [{ name: '学校法人サンプル学園' }, 'yes'],
    [{ address: '東京都千代田区サンプル町1-1' }, 'yes'],
    [{ address: '〒100-0001 東京都千代田区サンプル町1-1' }, 'yes'],
    [{ address: '神奈川県横浜市サンプル町1' }, 'yes'],
    [{ corporateNumber: { number: '8000000000001' } }, 'yes'],
    [{ corporateNumber: { number: '8000000000002' } }, undefined],
    [{ name: 'SAMPLE MOTORS LTD', address: '1 Sample Street, Pune' }, undefined],
    [{}, undefined],
    [{ name: 'サンプル株式会社', inJapan: 'no' }, 'no'],
    [{ name: 'サンプル株式会社', inJapan: 'notAsked' }, 'notAsked'],
  ] as const)('%j: %s', (employer, expected) => {
    expect(employerWith(employer).inJapan).toBe(expected);
  });
});

describe('the contract’s base pay', () => {
  it.each([
    [{ amountYen: 300_000, contractAmountYen: 300_000 }, 'month', 'no'],
    [{ amountYen: 3_600_011, contractAmountYen: 300_000 }, 'year', 'no'],
    [{ amountYen: 310_000, contractAmountYen: 300_000 }, undefined, undefined],
    [{ amountYen: 310_000, per: 'month', contractAmountYen: 300_000 }, 'month', undefined],
    [{ amountYen: 300_000, per: 'month', contractAmountYen: 300_000, includesAllowances: 'yes' }, 'month', 'yes'],
    [
      { amountYen: 300_000, per: 'month', contractAmountYen: 300_000, includesAllowances: 'notAsked' },
      'month',
      'notAsked',
    ],
    [{ amountYen: 300_000, per: 'year', contractAmountYen: 300_000 }, 'year', undefined],
    [{ amountYen: 0, contractAmountYen: 0 }, undefined, undefined],
    [{ amountYen: 300_000 }, undefined, undefined],
  ] as const)('answers %j with %s and %s', (pay, per, includesAllowances) => {
    expect([payOf(pay)?.per, payOf(pay)?.includesAllowances]).toEqual([per, includesAllowances]);
  });

  it('leaves the record as it was', () => {
    const pay = { amountYen: 300_000, contractAmountYen: 300_000 };
    payOf(pay);
    expect(pay).toEqual({ amountYen: 300_000, contractAmountYen: 300_000 });
  });
});
