import { describe, expect, it } from 'vitest';
import { headerRowOf, headingReader } from '../../lib/columns/headings';
import { leafAt } from '../../lib/columns/leaf';
import { headingsSignature } from '../../lib/columns/signature';
import { synonyms } from '../../lib/columns/synonyms';
import { columnsOf, headingOf } from '../../lib/columns/tables';
import { placeWords } from '../../lib/columns/words';

const reader = headingReader(({ path }) =>
  path === 'applicant.passport.number' ? ['10.1 旅券 (1)番号', '旅券(1)番号'] : [],
);
const placeOf = (heading: string) => reader.propose([heading])[0]?.place ?? null;

describe('a heading', () => {
  it.each([
    ['申請人／旅券／旅券番号', 'applicant.passport.number'],
    ['旅券番号', 'applicant.passport.number'],
    ['Passport Number', 'applicant.passport.number'],
    ['パスポートＮｏ．', 'applicant.passport.number'],
    ['10.1　旅券　(1)番号', 'applicant.passport.number'],
    ['旅券番号 *必須', 'applicant.passport.number'],
    ['旅券番号（半角）', 'applicant.passport.number'],
    ['applicant.passport.number', 'applicant.passport.number'],
    ['申請人生年月日', 'applicant.birth'],
    ['職歴1 国・地域', 'applicant.work.jobs.0.country'],
    ['職歴２　会社名', 'applicant.work.jobs.1.employerKanji'],
    ['会社名3', 'applicant.work.jobs.2.employerKanji'],
    ['Work experience / Jobs 6 / Country or region', 'applicant.work.jobs.5.country'],
    ['学歴 1／学校名', 'applicant.education.0.school'],
    ['代理人', 'case.filing.representativeId'],
    ['備考', null],
    ['個人番号', null],
    ['', null],
    ['__proto__', null],
    ['constructor', null],
  ])('%s means %s', (heading, place) => {
    expect(placeOf(heading)).toBe(place);
  });

  it.each([
    ['会社名', ['applicant.work.jobs.0.employerKanji', 'employer.name']],
    ['郵便番号', ['case.dispatch.site.postalCode', 'applicant.contactInJapan.postalCode', 'employer.postalCode']],
    ['フリガナ', ['applicant.name.kana', 'employer.kana']],
  ])('%s is left to a person, with what it could mean', (heading, candidates) => {
    expect(reader.propose([heading])).toEqual([{ place: null, candidates }]);
  });

  it.each([
    '資本金（千円）',
    '売上高（百万円）',
    '生年月日（配偶者）',
    '旅券番号（旧）',
    'メール（会社担当者）',
    '電話番号（緊急連絡先）',
    '月給（手取り）',
    '有効期限（在留カード）',
  ])('whose brackets change what it means is left to a person: %s', (heading) => {
    expect(placeOf(heading)).toBeNull();
  });

  it.each([
    ['出生地（任意）', 'applicant.birthplace'],
    ['旅券番号（必須）', 'applicant.passport.number'],
    ['生年月日（西暦）', 'applicant.birth'],
    ['生年月日（例：1990/01/02）', 'applicant.birth'],
    ['旅券番号 (YYYY)', 'applicant.passport.number'],
  ])('whose brackets only say how to write is what it is without them: %s', (heading, place) => {
    expect(placeOf(heading)).toBe(place);
  });

  it('that another column has too is left to a person', () => {
    expect(reader.propose(['旅券番号', 'パスポート番号']).map(({ place }) => place)).toEqual([null, null]);
  });

  it('of an entry stands beside the others of that entry, not beside its like', () => {
    const jobs = [
      { id: 'j1', employerKanji: 'サンプル', country: 'VNM' },
      { id: 'j2', employerKanji: '見本', country: 'VNM' },
    ];
    const places = columnsOf('applicant', [{ applicant: { id: 'a', work: { answer: 'yes', jobs } } }], false)
      .map(({ place }) => /jobs\.(\d)/.exec(place)?.[1])
      .filter((number) => number !== undefined);
    expect(places).toEqual(['0', '0', '0', '1', '1', '1']);
  });

  it.each([
    ['applicant.work.jobs.0.country', '申請人／職歴 1／国・地域'],
    ['applicant.passport.number', '申請人／旅券／旅券番号'],
  ])('is the same words as the place itself: %s', (place, words) => {
    expect(placeWords(place, 'ja')).toBe(words);
    expect(placeOf(words)).toBe(place);
  });

  it('of an export is its own fact, in both languages, and no two are the same', () => {
    for (const language of ['ja', 'en'] as const) {
      const columns = columnsOf('case', [], true);
      const headings = columns.map((column) => headingOf(column, language));
      expect(new Set(headings).size).toBe(headings.length);
      expect(reader.propose(headings).map(({ place }) => place)).toEqual(columns.map(({ place }) => place));
    }
  });
});

describe('the usual words of offices', () => {
  it.each([
    ['最終学歴', 'applicant.education.0.school'],
    ['大学名', 'applicant.education.0.school'],
    ['出身校', 'applicant.education.0.school'],
    ['卒業年月', 'applicant.education.0.graduatedOn'],
    ['職歴入社', 'applicant.work.jobs.0.from'],
    ['パスポート期限', 'applicant.passport.expiresOn'],
    ['受入企業', 'employer.name'],
    ['法人No.', 'employer.corporateNumber.number'],
    ['資本金', 'employer.capitalYen'],
    ['従業員数', 'employer.employees'],
    ['入国予定日', 'case.entry.plannedOn'],
    ['入社予定日', 'case.contract.startsOn'],
    ['Start date', 'case.contract.startsOn'],
    ['基本給', 'case.pay.amountYen'],
    ['職種', 'case.job.occupation'],
  ])('%s means %s', (heading, place) => {
    expect(placeOf(heading)).toBe(place);
  });

  it('are of facts that exist', () => {
    const lost = Object.keys(synonyms).filter((path) => !leafAt(path));
    expect(lost).toEqual([]);
  });
});

describe('the row of the headings', () => {
  it('is found below titles and notes', () => {
    expect(headerRowOf([['外国人一覧'], [], ['No', '旅券番号', '国籍'], ['1', 'TE1', 'ベトナム']], reader)).toBe(2);
  });

  it('is the first where nothing is known', () => {
    expect(
      headerRowOf(
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
        reader,
      ),
    ).toBe(0);
    expect(headerRowOf([], reader)).toBe(0);
  });
});

describe('the signature of headings', () => {
  it('is the same for the same words in any width, and another for others', () => {
    expect(headingsSignature(['旅券No.', '氏名'])).toBe(headingsSignature(['旅券ＮＯ', '氏 名']));
    expect(headingsSignature(['旅券No.', '氏名'])).not.toBe(headingsSignature(['氏名', '旅券No.']));
  });
});
