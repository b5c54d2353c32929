import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellOf, nameParts, valueOfCell } from '../../../lib/tables/mapping/cell';
import { type Leaf, leafAt, leavesOf } from '../../../lib/tables/mapping/leaf';
import { codesNamed, nearWords } from '../../../lib/tables/mapping/option-words';
import { portalLists } from '../../../lib/facts/option-labels';

function leaf(place: string): Leaf {
  const found = leafAt(place);
  if (!found) throw new Error(`No such place: ${place}`);
  return found;
}

describe('a cell as a fact', () => {
  it.each([
    ['applicant.nationality', 'VNM', 'VNM'],
    ['applicant.nationality', 'ベトナム', 'VNM'],
    ['applicant.nationality', 'viet nam', 'VNM'],
    ['applicant.nationality', 'ベトナム Viet Nam', 'VNM'],
    ['applicant.sex', '男', 'male'],
    ['applicant.sex', '女 Female', 'female'],
    ['applicant.maritalStatus', '有', 'married'],
    ['applicant.maritalStatus', '既婚', 'married'],
    ['applicant.maritalStatus', '未婚', 'single'],
    ['applicant.maritalStatus', '独身', 'single'],
    ['applicant.maritalStatus', 'なし', 'single'],
    ['applicant.maritalStatus', 'Married', 'married'],
    ['applicant.sex', '男性', 'male'],
    ['applicant.sex', 'Ｆ', 'female'],
    ['applicant.work.answer', '有', 'yes'],
    ['applicant.work.answer', '有 Yes', 'yes'],
    ['applicant.work.answer', 'なし', 'no'],
    ['applicant.work.answer', '×', 'no'],
    ['applicant.work.answer', 'ある', 'yes'],
    ['applicant.work.answer', '⭕', 'yes'],
    ['applicant.work.answer', 'ない', 'no'],
    ['applicant.work.answer', '✖', 'no'],
    ['applicant.work.answer', '該当なし', 'no'],
    ['applicant.work.answer', '該当あり', 'yes'],
    ['applicant.work.answer', '未確認', 'notAsked'],
    ['applicant.work.jobs.0.current', 'はい', true],
    ['applicant.work.jobs.0.current', 'FALSE', false],
    ['applicant.birth', '昭和60年5月', '1985-05'],
    ['applicant.birth', '不詳', 'unknown'],
    ['applicant.passport.expiresOn', '2030/01/05', '2030-01-05'],
    ['case.pay.amountYen', '３００，０００円', 300_000],
    ['case.pay.amountYen', '300000', 300_000],
    ['case.contract.weeklyHours', '37.5', 37.5],
    ['case.pay.allowances.0.yen', '15,000円', 15_000],
    ['employer.plan.expenses.0.yen.year2', '240千円', 240_000],
    ['employer.plan.staff.0.monthlyYen.year3', '28万円', 280_000],
    ['employer.plan.revenue.0.price', '3,200円', 3_200],
    ['employer.plan.revenue.0.qty.year1', '1,100', 1_100],
    ['employer.accountsOf.0.profit', '-500,000円', -500_000],
    ['case.job.duties.0.hoursPerWeek', '12時間', 12],
    ['applicant.name.family', ' TESTA ', 'TESTA'],
    ['applicant.contactInJapan.phone', '090-0000-0000', '090-0000-0000'],
    ['case.filing.agentId', 'agent-1', 'agent-1'],
  ])('%s: %s is %s', (place, text, value) => {
    expect(valueOfCell(leaf(place), text)).toEqual({ ok: true, value });
  });

  it.each([
    ['applicant.nationality', 'どこか', 'notInList'],
    ['applicant.sex', '不明', 'notInList'],
    ['applicant.work.answer', 'たぶん', 'notAnswer'],
    ['applicant.work.answer', 'x', 'notAnswer'],
    ['applicant.work.answer', '✗', 'notAnswer'],
    ['applicant.work.jobs.0.current', '未確認', 'notYesNo'],
    ['applicant.birth', '1/2/1990', 'ambiguousDate'],
    ['applicant.birth', '1990-02-30', 'noSuchDate'],
    ['applicant.birth', 'むかし', 'partialDate'],
    ['case.filingOn', 'あした', 'date'],
    ['applicant.work.jobs.0.from', 'x', 'careerDate'],
    ['case.pay.amountYen', '約30万', 'notNumber'],
    ['case.pay.amountYen', '1,2,3', 'notNumber'],
  ])('%s: %s is refused as %s', (place, text, code) => {
    expect(valueOfCell(leaf(place), text)).toEqual({ ok: false, code });
  });

  it('takes several codes of one cell, by any of their names', () => {
    const topics = leaf('employer.businessPlan.topics');
    const [first, second] = topics.options;
    const text = cellOf(topics, [first?.code, second?.code], 'ja');
    expect(valueOfCell(topics, text)).toEqual({ ok: true, value: [first?.code, second?.code] });
    expect(valueOfCell(topics, `${first?.en}；${second?.code}`)).toEqual({
      ok: true,
      value: [first?.code, second?.code],
    });
    expect(valueOfCell(topics, `${first?.en}; x`)).toEqual({ ok: false, code: 'notInList' });
  });
});

describe('every option of every list', () => {
  const choices = (['applicant', 'employer', 'office', 'case'] as const)
    .flatMap(leavesOf)
    .filter(({ kind }) => kind === 'choice' || kind === 'choices');

  it.each(choices.map((one) => [one.path, one] as const))('is read back as it is written: %s', (_, one) => {
    for (const { code, ja, en } of one.options) {
      for (const language of ['ja', 'en'] as const) {
        const text = cellOf(one, one.kind === 'choices' ? [code] : code, language);
        expect(text).not.toContain(';');
        expect(valueOfCell(one, text)).toEqual({ ok: true, value: one.kind === 'choices' ? [code] : code });
      }
      // A name that two options share is never taken for one of them.
      for (const word of [ja, en]) {
        const named = codesNamed(word, one.options);
        expect(named).toContain(code);
      }
    }
  });

  it("is known by the portal's own words", () => {
    for (const list of portalLists) {
      const options = list.map(({ code, ja, en }) => ({ code, ja, en }));
      for (const { code, portal } of list) expect(codesNamed(portal, options)).toContain(code);
    }
  });
});

describe('family and given name in one cell', () => {
  it.each([
    ['TESTA SAMPLE, MARIA LUISA', 'TESTA SAMPLE', 'MARIA LUISA'],
    ['Arjun TESTA', 'TESTA', 'Arjun'],
    ['Maria Luisa TESTA SAMPLE', 'TESTA SAMPLE', 'Maria Luisa'],
  ])('%s', (text, family, given) => {
    expect(nameParts(text)).toEqual({ family, given });
  });

  it('is as a rule says it where one does', () => {
    expect(nameParts('TESTA ARJUN', 'familyFirst')).toEqual({ family: 'TESTA', given: 'ARJUN' });
    expect(nameParts('TESTA MARIA SANTOS', 'familyFirst')).toBeNull();
  });

  it.each([
    'TESTA',
    'TESTA ARJUN',
    'Arjun Testa',
    'ＴＥＳＴＡ　ＡＲＪＵＮ',
    'TESTA MARIA SANTOS',
    'A, B, C',
    ', B',
    '',
  ])('is not guessed: %s', (text) => {
    expect(nameParts(text)).toBeNull();
  });
});

describe('a word that is no choice', () => {
  it.each([
    ['applicant.maritalStatus', '離婚', ['有（既婚）', '無（独身）']],
    ['applicant.nationality', 'ベトナン', ['ベトナム', 'ベナン']],
    ['applicant.nationality', 'アメリカ', ['米国']],
    ['applicant.nationality', '中華人民共和国', ['中国']],
    ['applicant.nationality', 'ヴェトナム', ['ベトナム']],
    ['applicant.nationality', 'イギリス', ['英国']],
    ['applicant.nationality', '大韓民国', ['韓国']],
    ['employer.industries.main', 'ソフト', ['情報通信業']],
    ['applicant.nationality', 'まったく別の語', []],
    ['applicant.nationality', '', []],
  ])('%s: %s could mean %j', (place, text, words) => {
    expect(nearWords(text, leaf(place).options, 'ja')).toEqual(words);
  });

  it('is told no more than six words, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (text) => {
        expect(nearWords(text, leaf('applicant.nationality').options, 'ja').length).toBeLessThanOrEqual(6);
      }),
    );
  });
});

describe('a word that several options answer to', () => {
  const options = [
    { code: 'a', ja: 'サンプル（甲）', en: 'Sample (first)' },
    { code: 'b', ja: 'サンプル（乙）', en: 'Sample (second)' },
    { code: 'c', ja: '見本', en: 'Specimen' },
  ];

  it('names them all, so that nobody chooses for the person', () => {
    expect(codesNamed('サンプル', options)).toEqual(['a', 'b']);
    expect(codesNamed('SAMPLE', options)).toEqual(['a', 'b']);
    expect(codesNamed('サンプル（乙）', options)).toEqual(['b']);
    expect(codesNamed('specimen', options)).toEqual(['c']);
  });
});
