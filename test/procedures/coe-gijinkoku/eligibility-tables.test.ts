import { describe, expect, it } from 'vitest';
import { universityMajors } from '../../../lib/domain/codes/major-university';
import { vocationalMajors } from '../../../lib/domain/codes/major-vocational';
import { occupations } from '../../../lib/domain/codes/occupation';
import { factsOf } from '../../../lib/facts/facts';
import { examStatus } from '../../../lib/law/gijinkoku/it-exams';
import { assumedRelation } from '../../../lib/law/gijinkoku/relatedness';
import { teachesLanguage, translates } from '../../../lib/law/gijinkoku/rules/duties';
import { bareRecords } from '../../../lib/law/gijinkoku/examples';

describe('the assumed relation of majors and occupations', () => {
  it.each([
    ['university', 'engineering', '6', 'high'],
    ['university', 'science', '6', 'medium'],
    ['university', 'medicine', '6', 'low'],
    ['university', 'law', '6', 'none'],
    ['university', 'education', '12', 'none'],
    ['university', 'otherNaturalScience', '12', 'high'],
    ['university', 'business', '27', 'high'],
    ['university', 'business', '29', 'high'],
    ['university', 'law', '13', 'high'],
    ['university', 'history', '30', 'low'],
    ['vocational', 'commercialPractice', '29', 'high'],
    ['vocational', 'commercialPractice', '18', 'none'],
    ['vocational', 'culture', '25', 'medium'],
    ['university', 'other', '6', undefined],
    ['vocational', 'other', '6', undefined],
    ['university', 'engineering', '999', undefined],
    ['university', 'engineering', '52', undefined],
  ] as const)('%s: %s and %s is %s', (school, major, occupation, relation) => {
    expect(assumedRelation(school, major, occupation)).toBe(relation);
  });

  it('says something of every occupation of the status, and only names majors of the form', () => {
    const ofStatus = occupations.filter(({ code }) => !['51', '52', '53', '54', '999'].includes(code));
    for (const { code } of ofStatus) {
      const university = universityMajors.map((major) => assumedRelation('university', major.code, code));
      const vocational = vocationalMajors.map((major) => assumedRelation('vocational', major.code, code));
      expect(university.filter((relation) => relation === 'high' || relation === 'medium').length).toBeGreaterThan(0);
      expect(vocational.filter((relation) => relation === 'low')).toEqual([]);
    }
  });
});

describe('examinations', () => {
  it.each([
    ['基本情報技術者試験', 'listed'],
    ['ＩＴストラテジスト', 'listed'],
    ['第一種 情報処理技術者', 'listed'],
    ['PhilNITS FE', 'foreign'],
    ['韓国 情報処理技師', 'foreign'],
    ['ＩＴパスポート', 'notListed'],
    ['DOEACC Level B', 'education'],
    ['TESOL', 'other'],
    ['日本語能力試験N2', 'other'],
    ['ABCC', 'unrecognised'],
    ['サンプル検定', 'unrecognised'],
  ])('%s is %s', (name, standing) => {
    expect(examStatus(name)).toBe(standing);
  });
});

describe('the duties', () => {
  const facts = (activity: string) =>
    factsOf(bareRecords({ case: { job: { occupation: '12', internationalDuty: 'none', activity } } }), '2026-06-15');

  it.each([
    ['成人の受講者に対する英会話レッスンを担当する。', 'yes'],
    ['日本語の授業を行う。', 'yes'],
    ['英会話アプリの設計及び開発を担当する。', 'no'],
    ['業務システムの設計を担当する。', 'no'],
  ])('%s teaches a language: %s', (activity, answer) => {
    expect(teachesLanguage(facts(activity))).toBe(answer);
  });

  it('of a kind that has not been told are not known', () => {
    const open = factsOf(bareRecords({ case: { job: { occupation: '12' } } }), '2026-06-15');
    expect([teachesLanguage(open), translates(open)]).toEqual(['unknown', 'unknown']);
  });
});
