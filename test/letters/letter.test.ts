import { coeGijinkokuWords } from '../../lib/procedures/coe-gijinkoku/words';
import { describe, expect, it } from 'vitest';
import type { RecordKind } from '../../lib/domain/exchange';
import { wordsOf } from '../../lib/facts/words';
import { askedFor, recordPathOf } from '../../lib/facts/asked-of';
import { letterOf } from '../../lib/letters/letter';
import { questionWords } from '../../lib/letters/questions';
import { isNothing } from '../../lib/letters/request';
import { workedRecords } from '../fixtures/worked/load';
import { emptyRecords, letterFor, procedure, reportFor, requestsFor } from './kit';
import { factPaths, plainWordPaths } from './paths';

describe('who is asked', () => {
  it.each([
    ['applicant.passport.number', 'applicant'],
    ['case.entry.port', 'applicant'],
    ['case.entry.purpose', 'practice'],
    ['employer.capitalYen', 'employer'],
    ['case.contract.termMonths', 'employer'],
    ['case.job.activity', 'employer'],
    ['case.dispatch.isDispatch', 'employer'],
    ['case.receipt.method', 'practice'],
    ['case.filing.filer', 'practice'],
    ['derived.passportName', 'applicant'],
    ['derived.education.school', 'applicant'],
    ['derived.plannedEntry', 'applicant'],
    ['derived.monthlyPayYen', 'employer'],
    ['representative.phone', 'employer'],
    ['agent.name', 'practice'],
    ['applicant.education.0.accredited', 'practice'],
    ['applicant.education.2.accredited', 'practice'],
    ['applicant.education.2.level', 'applicant'],
  ])('for %s is the %s', (path, asked) => {
    expect(askedFor(recordPathOf(path))).toBe(asked);
  });
});

describe('the words of a question', () => {
  it.each([
    ['applicant.nationality', '国籍・地域', 'Nationality or region'],
    ['applicant.contactInJapan.postalCode', '日本における連絡先／郵便番号', 'Address in Japan – Postal code'],
    ['case.contract.termMonths', '就労予定期間（月数）', 'Period of work (months)'],
    ['applicant.relatives.people.1.name', '在日親族及び同居者 2／氏名', 'Family in Japan and co-residents 2 – Name'],
    ['employer.corporateNumber.answer', '法人番号（有・無）', 'Corporate number (yes / no)'],
    // The question of the schema, without the full stop that a colon follows.
    ['case.hiring.since', 'いつから必要になりましたか', 'Since when has somebody been needed?'],
    [
      'case.job.duties',
      '担当業務ごとに、内容・成果物・週の時間を教えてください',
      'For each duty: what is done, what it produces, and the hours a week',
    ],
    ['case.job.duties.1.output', '担当業務の一覧 2／業務の成果物', 'Duties 2 – What it produces'],
    ['case.pay.overtimeFixed.answer', '固定残業代（有・無）', 'Fixed overtime pay (yes / no)'],
  ])('for %s', (path, ja, en) => {
    expect(questionWords(path)).toMatchObject({ ja, en });
  });

  it.each(factPaths(procedure))('for %s are no path, in either language', (path) => {
    const { ja, en } = questionWords(recordPathOf(path));
    for (const words of [ja, en]) expect(words).not.toMatch(/^$|[a-z]\.[a-z]|\bundefined\b/);
    // A word that the schema has no label for would be its key.
    expect(ja).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
  });

  it.each(plainWordPaths)('that are our own for %s belong to a fact that there is', (path) => {
    const [kind = 'case', ...rest] = path.split('.');
    // A step that the schema does not know would come back as it is.
    for (const word of wordsOf(kind as RecordKind, rest.join('.').replaceAll('*', '0'), 'ja')) {
      expect(word).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
    }
    expect(recordPathOf(path)).toBe(path);
  });
});

describe('a letter', () => {
  it('asks further questions only where the answer makes them necessary', () => {
    const text = letterFor(emptyRecords, 'applicant', 'en');
    expect(text).toContain('Any earlier entry into Japan (yes / no)');
    expect(text).toMatch(/Where this applies, please also tell us: .*Times/);
  });

  it('asks the employer for what its category rests on while that is not known', () => {
    expect(letterFor(emptyRecords, 'employer', 'ja')).toContain('法定調書合計表');
    expect(letterFor(workedRecords('3'), 'employer', 'ja')).not.toContain('税務署への前年分');
  });

  it.each([
    ['employer', 'ja', '会社の区分（カテゴリー）によって変わります'],
    ['applicant', 'en', 'depends on the category of the employer'],
  ] as const)(
    'to the %s in %s says that the list of documents hangs on a category not known yet',
    (to, language, words) => {
      expect(letterFor(emptyRecords, to, language)).toContain(words);
      expect(letterFor(workedRecords('2'), to, language)).not.toContain(words);
    },
  );

  it('leaves the names open where they are not known yet', () => {
    expect(letterFor(emptyRecords, 'applicant', 'ja')).toContain('（氏名・名称）');
  });

  it.each([
    ['ja', undefined, 'ご回答の期限：　　　　年　　月　　日'],
    ['ja', '2026-06-01', 'ご回答の期限：2026年6月1日'],
    ['en', undefined, 'Please reply by: ____'],
    ['en', '2026-06-01', 'Please reply by: 1 June 2026'],
  ] as const)('in %s with the last day %s', (language, deadline, expected) => {
    const { to } = requestsFor(workedRecords('2'));
    const { application } = coeGijinkokuWords;
    const names = {
      applicant: 'TESTA',
      employer: 'サンプル',
      office: '',
      application,
      ...(deadline ? { deadline } : {}),
    };
    expect(letterOf(to.employer, names, { language, withOptional: false }).text).toContain(expected);
  });

  it('says how old, in which form, by whom signed, and in which language a document has to be', () => {
    const text = letterFor(workedRecords('2'), 'employer', 'ja');
    expect(text).toContain('発行から3か月以内');
    expect(text).toContain('写し（コピー）をお送りください。');
    expect(text).toContain('勤務先と申請人ご本人の両方の署名と日付が必要です。');
    expect(text).toContain('外国語の書類には日本語訳が必要です。');
    expect(text).toContain('お預かりしたものは有効な期間を過ぎています。');
  });

  it("gives the practice's own name of a document, and what counts where the two differ", () => {
    const text = letterFor(workedRecords('2'), 'applicant', 'en');
    expect(text).toContain('On our page: Face Photo (Passport size) (where the two differ, please follow this letter)');
    expect(text).not.toContain('Others (case-by-case basis)');
  });

  it('names useful documents only when told to', () => {
    expect(letterFor(workedRecords('3'), 'applicant', 'en')).not.toContain('Copy of the passport');
    expect(letterFor(workedRecords('3'), 'applicant', 'en', true)).toContain('Copy of the passport');
    expect(isNothing(requestsFor(workedRecords('3')).to.applicant)).toBe(true);
  });
});

describe('what was left out', () => {
  it('says that a value does not fit the form', () => {
    expect(requestsFor(workedRecords('9a')).leftOut.rows).toMatchObject([{ why: 'refused' }]);
  });

  it('says that the practice has to decide or to provide', () => {
    const { rows, documents } = requestsFor(emptyRecords).leftOut;
    expect(rows.map(({ label }) => label.en)).toContain('Receipt – Method of receipt');
    expect(documents).toContainEqual(expect.objectContaining({ why: 'practice' }));
    expect(documents).toContainEqual(expect.objectContaining({ why: 'needUnknown' }));
  });

  it('says that a person has settled it, and asks nobody then', () => {
    const records = workedRecords('2');
    const overrides = [{ finding: 'D17', by: '担当者サンプル', on: '2026-06-10', note: '免除の証明を確認' }];
    const { to, leftOut } = requestsFor({ ...records, case: { ...records.case, overrides } });
    expect(JSON.stringify(to.applicant.documents)).not.toContain('D17');
    expect(leftOut.documents).toContainEqual(expect.objectContaining({ why: 'overruled' }));
  });
});

describe('the requests of a case', () => {
  it('say that the category is not known while it is not, and ask the employer for what decides it', () => {
    const { waitsFor, to } = requestsFor(emptyRecords);
    expect(waitsFor.map(({ id }) => id)).toEqual(['category']);
    expect(to.employer.questions.map(({ path }) => path)).toContain('employer.category.firstGround');
  });

  it('say nothing of the category once it is known', () => {
    const listed = { ...emptyRecords, employer: { id: 'e', category: { firstGround: 'listed' as const } } };
    expect(reportFor(listed).foundations.find(({ id }) => id === 'category')?.value).toBe('1');
    expect(requestsFor(listed).waitsFor).toEqual([]);
  });
});
