import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasJapaneseForm, withoutCompanyForm, withoutLegalForm } from '../../lib/domain/legal-forms';

describe('a name without its form', () => {
  it.each([
    ['株式会社サンプル商事', 'サンプル商事', 'サンプル商事'],
    ['サンプル商事有限会社', 'サンプル商事', 'サンプル商事'],
    ['(株)サンプル', 'サンプル', 'サンプル'],
    ['SAMPLE CO., LTD.', 'SAMPLE ', 'SAMPLE '],
    ['SAMPLECO.,LTD', 'SAMPLE', 'SAMPLE'],
    ['sample inc.', 'sample ', 'sample '],
    ['SAMPLE LLC', 'SAMPLE LLC', 'SAMPLE '],
    ['一般社団法人サンプル', '一般社団法人サンプル', 'サンプル'],
    ['公益財団法人サンプル', '公益財団法人サンプル', '公益財団法人サンプル'],
    ['サンプル', 'サンプル', 'サンプル'],
  ])('of %s', (name, company, legal) => {
    expect([withoutCompanyForm(name), withoutLegalForm(name)]).toEqual([company, legal]);
  });

  it('is left alone where no form is in it, and has none left', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ア-ン一二三四五]{0,12}$/), (name) => {
        expect(withoutCompanyForm(name)).toBe(name);
        expect(withoutLegalForm(`${name}株式会社`)).toBe(name);
      }),
    );
  });
});

describe('a form of Japanese law', () => {
  it.each([
    ['株式会社サンプル', true],
    ['サンプル合同会社', true],
    ['学校法人サンプル学園', true],
    ['公益財団法人サンプル', true],
    ['NPO法人サンプル', true],
    ['サンプル協同組合', true],
    ['サンプル法人', false],
    ['SAMPLE CO., LTD.', false],
    ['(株)サンプル', false],
    ['', false],
  ])('%s: %s', (name, has) => {
    expect(hasJapaneseForm(name)).toBe(has);
  });
});
