import { describe, expect, it } from 'vitest';
import type { RecordKind } from '../../../lib/domain/exchange';
import type { Draft } from '../../../lib/facts/descriptor';
import { type AnsweredRow, isNone, settleNone } from '../../../lib/tables/questionnaire/none';
import { toldNoneFor } from '../../../lib/tables/questionnaire/told-none';
import { readQuestionnaire } from '../../../lib/tables/questionnaire/read';
import type { Sheet } from '../../../lib/tables/formats/table';
import { requestsFor } from '../../letters/kit';
import { workedRecords } from '../../fixtures/worked/load';
import { askedOf, filled, returned, sent } from './kit';

describe('a text that says that there is none', () => {
  it.each([
    ...[
      'なし',
      '無',
      '無し',
      ' 無し ',
      '該当なし',
      '該当無し',
      'ない',
      'N/A',
      'n/a',
      'Ｎ／Ａ',
      'NA',
      'no',
      'No',
      'NONE',
    ],
    ...['none', 'ー', '−', '-', '－', '―', '特になし', 'ありません。', 'なし。'],
  ])('is %j', (text) => {
    expect(isNone(text)).toBe(true);
  });

  it.each(['', '有', 'はい', '未定', '不明', '0', 'なしき', 'Nona', 'unknown', '無職', '---1'])('is not %j', (text) => {
    expect(isNone(text)).toBe(false);
  });
});

const row = (place: string, text: string, more: Partial<AnsweredRow> = {}): AnsweredRow => ({
  ...{ row: 1, place, text, entry: '', need: 'required' },
  ...more,
});
const settle = (rows: readonly AnsweredRow[], drafts: Partial<Record<RecordKind, Draft>> = {}) => {
  const { rows: taken, none, problems } = settleNone(rows, drafts);
  return {
    taken: taken.map(({ place, text }) => [place, text]),
    none,
    problems: problems.map(({ place, code }) => [place, code]),
  };
};
const person = 'applicant.relatives.people.0';
const nobody = [
  row(`${person}.name`, 'なし', { entry: 'p-1' }),
  row(`${person}.birth`, 'ー', { entry: 'p-1', row: 2 }),
];
const gate = 'applicant.relatives.answer';

describe('“none” in a questionnaire', () => {
  it('is no to a question of yes or no', () => {
    expect(
      settle([row('applicant.history.criminal.answer', 'N/A'), row('employer.inJapan', '該当なし')]).taken,
    ).toEqual([
      ['applicant.history.criminal.answer', '無'],
      ['employer.inJapan', '無'],
    ]);
  });

  it('is the choice that says so, where a list has one', () => {
    expect(settle([row('employer.category.firstGround', 'n/a')]).taken).toEqual([
      ['employer.category.firstGround', 'none'],
    ]);
  });

  it('is remembered for an optional fact, and for an entry by its identifier', () => {
    const optional = { need: 'optional' } as const;
    const job = { ...optional, entry: 'job-1' };
    expect(
      settle(
        [
          row('applicant.contactInJapan.mobile', 'なし', optional),
          row('applicant.work.jobs.0.employerKanji', '−', job),
        ],
        { applicant: { work: { answer: 'yes', jobs: [{ id: 'job-1' }] } } },
      ),
    ).toEqual({
      taken: [],
      none: ['applicant.contactInJapan.mobile', 'applicant.work.jobs.job-1.employerKanji'],
      problems: [],
    });
  });

  it('does not stand for a fact that the form needs', () => {
    expect(settle([row('employer.phone', 'なし'), row('employer.address', 'サンプル県')])).toEqual({
      taken: [['employer.address', 'サンプル県']],
      none: [],
      problems: [['employer.phone', 'noneNotTaken']],
    });
  });

  it('is written as なし for a fact of which the form may say so', () => {
    expect(settle([row('applicant.occupation', 'N/A'), row('applicant.occupation', '無')]).taken).toEqual([
      ['applicant.occupation', 'なし'],
      ['applicant.occupation', '無'],
    ]);
  });

  it('in every box of an entry answers the question behind the list with no', () => {
    expect(settle(nobody)).toEqual({ taken: [[gate, '無']], none: [], problems: [] });
    expect(settle(nobody, { applicant: { relatives: { answer: 'notAsked' } } }).taken).toEqual([[gate, '無']]);
  });

  it.each([
    ['in the record', [], { applicant: { relatives: { answer: 'yes' } } }],
    ['in the same file', [row(gate, '有', { row: 0 })], {}],
  ])('in every box of the first entry contradicts a yes %s', (_, before, drafts) => {
    expect(settle([...before, ...nobody], drafts).problems).toEqual([[`${person}.name`, 'noneButYes']]);
  });

  it('in every box of a further entry says that there is no further one', () => {
    const first = row('applicant.relatives.people.1.name', 'TESTA', { entry: 'p-2', row: 5 });
    expect(settle([row(gate, 'あり'), first, ...nobody])).toEqual({
      taken: [
        [gate, 'あり'],
        [first.place, 'TESTA'],
      ],
      none: [],
      problems: [],
    });
  });

  it('in every box of a list without such a question is a problem of its rows', () => {
    expect(settle([row('employer.contacts.0.name', 'なし'), row('employer.contacts.0.phone', 'ー')]).problems).toEqual([
      ['employer.contacts.0.name', 'noneNotTaken'],
      ['employer.contacts.0.phone', 'noneNotTaken'],
    ]);
  });

  it.each([
    ['day', '2020-03', 1],
    ['day', '2020', 1],
    ['day', '不詳', 1],
    ['day', '2020-03-31', 0],
    ['month', '2020', 1],
    ['month', '2020-03', 0],
  ] as const)('a date that is wanted to the %s may be %s: %i problems', (need, text, count) => {
    const { taken, problems } = settle([row('applicant.work.jobs.0.from', text, { need, entry: 'job-1' })]);
    expect([taken.length, problems.length]).toEqual([1 - count, count]);
  });
});

describe('what there is none of', () => {
  const said = { by: 'applicant', on: '2026-06-01' } as const;
  const one = (id: string, applicantId: string, employerId: string, ...facts: string[]) => ({
    ...{ id, applicantId, employerId },
    toldNone: facts.map((fact) => ({ fact, ...said })),
  });

  it('counts for every case of the same person or employer, and of a case for itself alone', () => {
    const facts = ['applicant.latin', 'employer.branch', 'case.entry.port'];
    const told = (applicantId: string, employerId: string) => [
      ...toldNoneFor(one('c-1', applicantId, employerId), [one('c-2', 'a', 'e', ...facts)]),
    ];
    expect(told('a', 'e')).toEqual(['applicant.latin', 'employer.branch']);
    expect(told('b', 'e')).toEqual(['employer.branch']);
    expect(told('b', 'f')).toEqual([]);
    expect([...toldNoneFor(one('c-2', 'a', 'e', ...facts), [])]).toEqual(facts);
  });
});

describe('a date that is known less precisely than the form wants it', () => {
  const full = workedRecords('6');
  const [school] = full.applicant.education ?? [];
  if (!school) throw new Error('The case has no school.');
  const rough = (graduatedOn: string) => ({
    ...full,
    applicant: { ...full.applicant, education: [{ ...school, graduatedOn }] },
  });
  const asked = (graduatedOn: string) =>
    askedOf(rough(graduatedOn), 'applicant').flatMap(({ facts }) =>
      facts.flatMap(({ place, finer }) => (place.endsWith('.graduatedOn') ? [finer] : [])),
    );

  it('is asked for to the day, and a whole one is not', () => {
    expect(asked('2020-03')).toEqual(['day']);
    expect(asked('2020')).toEqual(['day']);
    expect(asked('2020-03-31')).toEqual([]);
  });

  it('is asked for to the day in a letter too', () => {
    const words = (graduatedOn: string) =>
      requestsFor(rough(graduatedOn)).to.applicant.questions.map(({ words: { ja } }) => ja);
    expect(words('2020-03')).toEqual(['最終学歴の卒業年月日（年月日。日まで必要です）']);
    expect(words('2020-03-31')).toEqual([]);
  });

  it('is taken over when the day comes back', () => {
    const records = rough('2020-03');
    const bytes = filled(sent(records, 'applicant', 'ja'), (place) =>
      place.endsWith('.graduatedOn') ? '令和2年3月31日' : '',
    );
    const after = returned(bytes, records).records.find(({ kind }) => kind === 'applicant')?.after;
    expect(after?.education).toEqual([{ ...school, graduatedOn: '2020-03-31' }]);
  });
});

describe('a questionnaire of the first version', () => {
  const sheet = (name: string, hidden: boolean, rows: readonly (readonly string[])[]): Sheet => ({
    ...{ name, hidden, rows, bad: new Map(), merged: [], hiddenRows: new Set(), hiddenColumns: new Set() },
  });
  const first = (rows: readonly (readonly string[])[]) => [
    sheet('質問票', false, [['番号', '質問', 'ご回答', '説明', 'Tenken', 'Tenken'], ...rows]),
    sheet('_tenken', true, [
      ['tenken-questionnaire', '1'],
      ['case', 'c-1'],
      ['applicant', 'a-1'],
      ['employer', 'e-1'],
      ['recipient', 'applicant'],
      ['madeOn', '2026-05-01'],
    ]),
  ];

  it('is read as before', () => {
    const read = readQuestionnaire(
      first([
        ['1', '職業', 'なし', '必須', 'applicant.occupation', ''],
        ['2', '性別', '', '必須', 'applicant.sex', ''],
      ]),
    );
    expect(read).toMatchObject({
      kind: 'questionnaire',
      returned: {
        cases: [
          {
            ...{ caseId: 'c-1', applicantId: 'a-1', employerId: 'e-1' },
            rows: [{ row: 1, place: 'applicant.occupation', text: 'なし', need: null }],
          },
        ],
        ...{ recipient: 'applicant', madeOn: '2026-05-01', answers: 1 },
      },
    });
  });
});
