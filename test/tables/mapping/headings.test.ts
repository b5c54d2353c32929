import { describe, expect, it } from 'vitest';
import { allPolicies } from '../../../lib/facts/policies';
import { headingNotes } from '../../../lib/tables/mapping/heading-notes';
import { headerRowOf, headingReader } from '../../../lib/tables/mapping/headings';
import { fullNameKey, leafAt } from '../../../lib/tables/mapping/leaf';
import { headingsSignature } from '../../../lib/tables/mapping/signature';
import { columnsOf, headingOf } from '../../../lib/tables/mapping/tables';
import { placeWords } from '../../../lib/tables/mapping/words';

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
    expect(reader.propose([heading])).toEqual([{ place: null, candidates, why: { code: 'several' } }]);
  });

  it.each([
    '資本金（ドル）',
    '資本金($)',
    '売上高（€）',
    '資本金 USD',
    '資本金（千円',
    '従業員数（千円）',
    '売上高（月額）',
    '売上高（前期）',
    '時給',
    '給与（日給）',
    '月給（総支給）',
    '給与（年額・月額）',
    '生年月日【配偶者】',
    '生年月日[旧]',
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

  it.each([
    ['資本金（千円）', 'employer.capitalYen', 1_000],
    ['資本金 千円', 'employer.capitalYen', 1_000],
    ['資本金[万円]', 'employer.capitalYen', 10_000],
    ['売上高（単位：百万円）', 'employer.annualSalesYen', 1_000_000],
    ['所属機関／年間売上高（直近年度、円）', 'employer.annualSalesYen', 1],
    ['Capital (million yen)', 'employer.capitalYen', 1_000_000],
    ['月給（税引前・万円）', 'case.pay.amountYen', 10_000],
    ['経費の計画1 経費の額（千円）第1期', 'employer.plan.expenses.0.yen.year1', 1_000],
    ['所属機関／事業計画（３年）／経費の計画 1／経費の額（円）／第1期', 'employer.plan.expenses.0.yen.year1', 1],
  ])('names its unit: %s', (heading, place, times) => {
    expect(placeOf(heading)).toBe(place);
    expect(headingNotes(heading).hints.unit?.times ?? 1).toBe(times);
  });

  it.each([
    ['給与（月額）', 'month'],
    ['給与（年）', 'year'],
    ['年俸', 'year'],
    ['給与', undefined],
  ])('names the period of its amounts: %s', (heading, period) => {
    expect(headingNotes(heading).period).toBe(period);
  });

  it.each([
    ['生年月日（DD/MM/YYYY）', { order: 'dmy' }],
    ['生年月日 (mm/dd/yyyy)', { order: 'mdy' }],
    ['卒業年月', { monthOnly: true }],
    ['卒業年月日', {}],
  ])('names how its dates are written: %s', (heading, hints) => {
    expect(headingNotes(heading).hints).toEqual(hints);
  });

  it.each<[string, string, string | null]>([
    ['配偶者', '生年月日', null],
    ['緊急連絡先', 'メール', null],
    ['旧パスポート', '旅券番号', null],
    ['会社', '国籍', null],
    ['未知の欄', '生年月日', null],
    ['本人情報', '生年月日', 'applicant.birth'],
    ['基本情報', '生年月日', 'applicant.birth'],
    ['会社', '住所', 'employer.address'],
    ['旅券', '有効期限', 'applicant.passport.expiresOn'],
    ['職歴2', '会社名', 'applicant.work.jobs.1.employerKanji'],
    ['報酬', '月給', 'case.pay.amountYen'],
  ])('below %s: %s', (group, heading, place) => {
    expect(reader.propose([heading], [group])[0]?.place).toBe(place);
  });

  it.each<[string, readonly string[], string | null]>([
    ['職務内容', ['月給', '入社予定日'], 'case.job.activity'],
    ['職務内容', ['職歴1 会社名'], 'applicant.work.jobs.0.duties'],
    ['職務内容', ['職歴1 会社名', '月給'], null],
    ['職務内容', ['氏名'], null],
    ['入社日', ['月給'], 'case.contract.startsOn'],
    ['入社日', [], null],
    ['有効期限', ['旅券番号'], 'applicant.passport.expiresOn'],
    ['有効期限', ['氏名'], null],
    ['在留資格', ['氏名'], null],
  ])('is told by the other columns: %s beside %j', (heading, others, place) => {
    expect(reader.propose([heading, ...others])[0]?.place).toBe(place);
  });

  it.each([
    ['資本金（ドル）', { code: 'unit', word: 'ドル' }],
    ['生年月日（配偶者）', { code: 'whose', word: '配偶者' }],
    ['旅券番号（旧）', { code: 'whose', word: '旧' }],
    ['月給（手取り）', { code: 'amount', word: '手取り' }],
    ['売上高（予定）', { code: 'time', word: '予定' }],
    ['時給', { code: 'period', word: '時給' }],
    ['旅券番号（謎）', { code: 'note', word: '謎' }],
    ['未知の見出し', { code: 'unknown' }],
    ['', { code: 'noHeading' }],
    // Of the work before, or of the application for the status: no fact of the papers takes them.
    ['department', { code: 'unknown' }],
    ['application date', { code: 'unknown' }],
    ['現住所', { code: 'unknown' }],
  ])('says why it is left to a person: %s', (heading, why) => {
    expect(reader.propose([heading])[0]?.why).toEqual(why);
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
    ['所属部署', 'case.job.department'],
    ['配属先', 'case.job.department'],
    ['上司', 'case.job.supervisor.name'],
    ['指揮命令者', 'case.job.supervisor.name'],
    ['応募日', 'case.hiring.appliedOn'],
    ['面接日', 'case.hiring.interviews.0.on'],
    ['面接日2', 'case.hiring.interviews.1.on'],
    ['内定日', 'case.hiring.offeredOn'],
    ['入社後の研修', 'case.training.content'],
    ['事業内容', 'employer.profile.business'],
  ])('%s means %s', (heading, place) => {
    expect(placeOf(heading)).toBe(place);
  });

  it('are of facts that exist', () => {
    const named = [...allPolicies].filter(([, { synonyms = [] }]) => synonyms.length > 0);
    const lost = named.filter(([place]) => !leafAt(place) && !leafAt(`${place}.${fullNameKey}`));
    expect(named.length).toBeGreaterThan(30);
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
