import { describe, expect, it } from 'vitest';
import type { Exchange, RecordKind } from '../../../lib/domain/exchange';
import type { CaseRecords } from '../../../lib/domain/records';
import { fileNameOf } from '../../../lib/letters/file-name';
import { letterOf } from '../../../lib/letters/letter';
import { jointRequest } from '../../../lib/letters/request';
import { coeGijinkokuWords } from '../../../lib/procedures/coe-gijinkoku/words';
import { questionnaireIntake } from '../../../lib/tables/questionnaire/intake';
import { jointParts } from '../../../lib/tables/questionnaire/parts';
import { readQuestionnaire } from '../../../lib/tables/questionnaire/read';
import { questionColumns, questionnaireSheets } from '../../../lib/tables/questionnaire/sheets';
import { writeXlsx } from '../../../lib/tables/formats/xlsx-write';
import { requestsFor, times } from '../../letters/kit';
import { workedRecords } from '../../fixtures/worked/load';
import { planOptions } from '../mapping/kit';
import { answerFrom, askedOf, sheetsOf, today } from './kit';

// One employer hires three people: it is asked once, in one letter and one questionnaire.

const full = workedRecords('1');
const names = ['ANNA', 'BIM', 'CHO'];
const hires = names.map(
  (given, index): CaseRecords => ({
    applicant: { id: `a-${index}`, name: { family: 'TESTA', given } },
    employer: { id: 'e', name: 'サンプル/テスト株式会社' },
    case: { id: `c-${index}`, applicantId: `a-${index}`, employerId: 'e', procedure: 'coe-gijinkoku' },
  }),
);
const stored: Exchange = {
  ...{ format: 'tenken', version: 1, offices: [] },
  applicants: hires.map(({ applicant }) => applicant),
  employers: [{ id: 'e', name: 'サンプル/テスト株式会社' }],
  cases: hires.map((one) => one.case),
};
const parts = jointParts(
  hires.map((records, index) => ({
    ...{ caseId: `c-${index}`, heading: `申請人：TESTA ${names[index]} 様について` },
    blocks: askedOf(records, 'employer'),
  })),
  '所属機関について',
);
const bytes = writeXlsx(
  questionnaireSheets(
    {
      cases: hires.map(({ case: { id: caseId, applicantId, employerId } }) => ({ caseId, applicantId, employerId })),
      ...{ recipient: 'employer', language: 'ja', madeOn: today, application: '在留資格認定証明書交付申請' },
      names: { applicant: names.join('、'), employer: 'サンプル/テスト株式会社' },
    },
    parts,
    () => undefined,
  ),
);

/** The same file with each row's answer put in. */
function filledIn(answer: (place: string, caseId: string) => string) {
  return sheetsOf(bytes).map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => {
      const place = row[questionColumns.place] ?? '';
      const text = sheet.hidden ? '' : answer(place, row[questionColumns.caseId] ?? '');
      return text === '' ? row : row.map((old, column) => (column === questionColumns.answer ? text : old));
    }),
  }));
}

function intakeOf(answer: (place: string, caseId: string) => string, of: Exchange = stored) {
  const read = readQuestionnaire(filledIn(answer));
  if (read.kind !== 'questionnaire') throw new Error(read.kind);
  const { newId, procedures } = planOptions();
  return questionnaireIntake(read.returned, of, { newId, procedures, today });
}

describe('three hires of one employer', () => {
  it('are one letter, with the organisation once and each applicant under their name', () => {
    const { shared, each } = jointRequest(
      hires.map((records, index) => ({
        name: `TESTA ${names[index]}`,
        // The category is known, so that the documents of the organisation are asked for.
        request: requestsFor({ ...records, employer: { ...full.employer, id: 'e', phone: undefined } }).to.employer,
      })),
    );
    const titles = shared.documents.flatMap((ask) => (ask.kind === 'one' ? [ask.document.title.ja] : []));
    expect(titles.length).toBeGreaterThan(0);
    const { text } = letterOf(
      shared,
      {
        ...{ applicant: names.map((name) => `TESTA ${name}`).join(' 様、'), employer: 'サンプル株式会社' },
        ...{ office: 'サンプル事務所', application: coeGijinkokuWords.application },
      },
      { language: 'ja', withOptional: false },
      each,
    );
    expect(times(text, 'サンプル株式会社 御中')).toBe(1);
    expect(text).toContain('申請人：TESTA ANNA 様、TESTA BIM 様、TESTA CHO 様');
    for (const name of names) expect(times(text, `TESTA ${name} 様について`)).toBe(1);
    // Facts and documents of the organisation once, those of each contract three times.
    for (const title of titles) expect(times(text, `) ${title}\n`)).toBe(1);
    expect(times(text, ') 電話番号：')).toBe(1);
    expect(times(text, ') 担当する職務の具体的な内容')).toBe(3);
  });

  it('are one questionnaire, which asks for each fact of the employer once', () => {
    const asked = parts.flatMap(({ caseId, blocks }) =>
      blocks.flatMap(({ facts }) => facts.map(({ place }) => ({ caseId, place }))),
    );
    const employer = asked.filter(({ place }) => place.startsWith('employer.')).map(({ place }) => place);
    expect(employer.length).toBeGreaterThan(20);
    expect(new Set(employer).size).toBe(employer.length);
    const jobs = asked.filter(({ place }) => place === 'case.job.activity').map(({ caseId }) => caseId);
    expect(jobs).toEqual(['c-0', 'c-1', 'c-2']);
  });

  it('come back into three cases', () => {
    const known = answerFrom(full, 'ja');
    const pay: Readonly<Record<string, string>> = { 'c-0': '250000', 'c-1': '300000', 'c-2': '350000' };
    const intake = intakeOf((place, caseId) => (place === 'case.pay.amountYen' ? (pay[caseId] ?? '') : known(place)));
    expect(intake?.problems).toEqual([]);
    const planned = (kind: RecordKind) =>
      (intake?.records ?? []).filter((one) => one.kind === kind).map((one) => one.after);
    expect(planned('case').map((one) => [one.id, (one as unknown as CaseRecords['case']).pay?.amountYen])).toEqual([
      ['c-0', 250_000],
      ['c-1', 300_000],
      ['c-2', 350_000],
    ]);
    expect(planned('employer')).toHaveLength(1);
    expect(planned('employer')[0]).toMatchObject({
      id: 'e',
      phone: full.employer.phone,
      address: full.employer.address,
    });
  });

  it('keep a wrong answer of one of them out of that one only', () => {
    const intake = intakeOf((place, caseId) =>
      place === 'case.pay.amountYen' ? (caseId === 'c-1' ? 'たくさん' : '250000') : '',
    );
    expect(intake?.problems.map(({ code, place }) => [code, place])).toEqual([['notNumber', 'case.pay.amountYen']]);
    const pays = intake?.records.flatMap(({ kind, id, after }) =>
      kind === 'case' ? [[id, (after as unknown as CaseRecords['case']).pay?.amountYen]] : [],
    );
    expect(pays).toEqual([
      ['c-0', 250_000],
      ['c-1', undefined],
      ['c-2', 250_000],
    ]);
  });

  it('are not read in while none of the cases is stored', () => {
    expect(intakeOf(() => '', { ...stored, cases: [] })).toBeNull();
  });
});

describe('three hires of one employer, one case of which is gone', () => {
  const known = answerFrom(full, 'ja');
  const asked = new Set(
    parts.flatMap(({ caseId, blocks }) =>
      blocks.flatMap(({ facts }) =>
        facts.flatMap(({ place }) => (known(place) === '' ? [] : ([`${caseId} ${place}`] as const))),
      ),
    ),
  );
  const isOfEmployer = (one: string) => one.includes(' employer.');
  const ofEmployer = [...asked].filter(isOfEmployer).length;

  it.each([0, 1, 2])(
    'come back into the two that are left, with every answer taken or named: without case %s',
    (at) => {
      const left = stored.cases.filter(({ id }) => id !== `c-${at}`);
      const intake = intakeOf((place) => known(place), { ...stored, cases: left });
      const lost = [...asked].filter((one) => one.startsWith(`c-${at} `) && !isOfEmployer(one));
      expect(intake?.lost).toEqual([{ heading: `申請人：TESTA ${names[at]} 様について`, answers: lost.length }]);
      expect(intake?.problems.map(({ code, place }) => `${code} c-${at} ${place}`)).toEqual(
        lost.map((one) => `caseGone ${one}`),
      );
      for (const { text, place } of intake?.problems ?? []) expect(text).toBe(known(place));
      // Facts of the employer stand in the first case's rows, and come in although that case may be the one that is gone.
      const all = intakeOf((place) => known(place));
      const employer = (of: typeof all) => of?.records.find(({ kind }) => kind === 'employer')?.after;
      expect(ofEmployer).toBeGreaterThan(15);
      expect(employer(intake)).toEqual(employer(all));
      const cases = (of: typeof all) => of?.records.filter(({ kind }) => kind === 'case').map(({ id }) => id);
      expect(cases(intake)).toEqual(left.map(({ id }) => id));
    },
  );

  it('name the part of the case that is gone even where it has no answer, and all parts but one', () => {
    const left = stored.cases.slice(1);
    const intake = intakeOf((place, id) => (id === 'c-1' && place === 'case.pay.amountYen' ? '250000' : ''), {
      ...stored,
      cases: left,
    });
    expect(intake?.lost).toEqual([{ heading: '申請人：TESTA ANNA 様について', answers: 0 }]);
    expect(intake?.problems).toEqual([]);
    const paid = (intake?.records ?? []).filter(({ after }) => 'pay' in after).map(({ id }) => id);
    expect(paid).toEqual(['c-1']);
    const alone = intakeOf((place) => known(place), { ...stored, cases: stored.cases.slice(2) });
    expect(alone?.lost.map(({ heading }) => heading)).toEqual(
      names.slice(0, 2).map((name) => `申請人：TESTA ${name} 様について`),
    );
  });

  it('take a case that is about another applicant now as gone', () => {
    const moved = stored.cases.map((one) => (one.id === 'c-1' ? { ...one, applicantId: 'a-2' } : one));
    const intake = intakeOf((place) => known(place), { ...stored, cases: moved });
    expect(intake?.lost.map(({ heading }) => heading)).toEqual(['申請人：TESTA BIM 様について']);
    expect(intake?.records.some(({ kind, id }) => kind === 'case' && id === 'c-1')).toBe(false);
  });
});

describe("a file's name", () => {
  it.each([
    [['質問票', 'サンプル株式会社', '3名', '2026-11-29'], '質問票_サンプル株式会社_3名_2026-11-29.xlsx'],
    [['依頼文', 'TESTA KHAN', '2026-11-29'], '依頼文_TESTA_KHAN_2026-11-29.xlsx'],
    [['依頼文', 'サンプル/テスト:株<式>会社?', ''], '依頼文_サンプル-テスト-株-式-会社-.xlsx'],
    [['依頼文', '..\\..\\x', 'あ'.repeat(90)], `依頼文_-..-x_${'あ'.repeat(40)}.xlsx`],
    [['依頼文', 'Sample Co., Ltd.', 'abc\u202egnp'], '依頼文_Sample_Co.,_Ltd_abc-gnp.xlsx'],
    [['質問票', '', '  ', '2026-11-29'], '質問票_2026-11-29.xlsx'],
  ])('of %j is %s', (given, expected) => {
    expect(fileNameOf(given, 'xlsx')).toBe(expected);
  });
});
