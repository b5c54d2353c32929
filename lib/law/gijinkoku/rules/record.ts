import type { Facts } from '../../../domain/facts';
import type { Rule } from '../known';
import type { Judgement } from '../../../spec/check';
import type { RecordChanges } from '../examples';
import { ask, askMissing, facts, fail, given, gravest, needs, notApplicable, pass, silent, text, warn } from './kit';
import { form, practice, remembered } from './sources';

// The criminal record and past refusals: R-LND-01, R-LND-03, R-LND-04.

/** Months of imprisonment from which landing is denied (入管法5条1項4号). */
const denialMonths = 12;

type Offence = NonNullable<NonNullable<NonNullable<Facts['applicant']['history']>['criminal']>['offences']>[number];

const criminalFacts = facts(
  'applicant.history.criminal.answer',
  'applicant.history.criminal.offences.0.kind',
  'applicant.history.criminal.offences.0.sentenceMonths',
);
const personJudges = text(
  '判決書等を確認し、行政書士が判断してください。',
  'Obtain the judgment; a qualified person has to decide.',
);

function judgeOffence({ kind, disposition, sentenceMonths }: Offence): Judgement {
  if (kind === 'drug')
    return fail(
      text(
        '薬物に関する処分は、上陸拒否事由（入管法5条1項5号等）に該当する可能性があります。',
        'A drug offence may be a ground for denial of landing.',
      ),
      criminalFacts,
      personJudges,
    );
  if (kind === 'prostitution') {
    return fail(
      text(
        '売春に関する事実は、処分の有無にかかわらず上陸拒否事由（入管法5条1項7号）に該当する可能性があります。',
        'Facts of prostitution may be a ground for denial of landing, with or without a conviction.',
      ),
      criminalFacts,
      personJudges,
    );
  }
  const questions = askMissing(
    needs('処分の種類', 'the kind of offence', kind, ...facts('applicant.history.criminal.offences.0.kind')),
    needs('処分の内容', 'the disposition', disposition, ...facts('applicant.history.criminal.offences.0.disposition')),
    ...(disposition === 'imprisonment'
      ? [
          needs(
            '刑期（月数）',
            'the sentence in months',
            sentenceMonths,
            ...facts('applicant.history.criminal.offences.0.sentenceMonths'),
          ),
        ]
      : []),
  );
  if (disposition === 'imprisonment' && sentenceMonths === undefined) return questions;
  if (disposition === 'imprisonment' && (sentenceMonths ?? 0) >= denialMonths) {
    if (kind === undefined) return questions;
    if (kind !== 'political') {
      return fail(
        text(
          '一年以上の懲役・禁錮等に処せられており、上陸拒否事由（入管法5条1項4号）に該当する可能性があります（執行猶予も含み、猶予期間の経過後も同じです）。',
          'A sentence of a year or more may be a ground for denial of landing (suspended sentences count, also once the suspension has lapsed).',
        ),
        criminalFacts,
        personJudges,
      );
    }
  }
  if (kind === undefined || disposition === undefined) return questions;
  return warn(
    text(
      '処分歴があります。交通違反を含め正確に申告し、経緯の説明を添えてください。',
      'There is a disposition: declare it exactly (traffic violations too) and explain it.',
    ),
    criminalFacts,
    text(
      '処分の内容が分かる資料と説明書を添えてください。',
      'Add a document that shows the disposition, and an explanation.',
    ),
  );
}

const convicted = (...offences: readonly Offence[]): RecordChanges => ({
  applicant: { history: { criminal: { answer: 'yes', offences: [...offences] } } },
});

const criminal: Rule = {
  id: 'R-LND-01',
  chapter: 'landing',
  title: text('犯罪を理由とする処分', 'Criminal record'),
  source: remembered('入管法5条1項4号・5号・7号、施行規則6条の2'),
  judge: ({ facts: known }) => {
    const declared = known.applicant.history?.criminal;
    if (declared?.answer === 'no') return pass(text('処分歴はないとの申告です。', 'No disposition is declared.'));
    if (declared?.answer !== 'yes')
      return ask(
        text('犯罪を理由とする処分の有無', 'whether there is any criminal disposition'),
        ...facts('applicant.history.criminal.answer'),
      );
    const [first, ...rest] = (declared.offences ?? []).map(judgeOffence);
    return first ? gravest(first, ...rest) : ask(text('処分の内容', 'what the disposition was'), ...criminalFacts);
  },
  examples: [
    given('No disposition', 'pass'),
    given('A fine for speeding', 'warn', convicted({ kind: 'traffic', disposition: 'fine' })),
    given(
      'Eleven months of imprisonment',
      'warn',
      convicted({ kind: 'other', disposition: 'imprisonment', sentenceMonths: 11 }),
    ),
    given(
      'Twelve months of imprisonment, suspended',
      'fail',
      convicted({ kind: 'other', disposition: 'imprisonment', sentenceMonths: 12, suspended: 'yes' }),
    ),
    given(
      'A political offence',
      'warn',
      convicted({ kind: 'political', disposition: 'imprisonment', sentenceMonths: 24 }),
    ),
    given('A fine for drugs', 'fail', convicted({ kind: 'drug', disposition: 'fine' })),
    given('Prostitution without a conviction', 'fail', convicted({ kind: 'prostitution' })),
    given(
      'A fine, and a sentence nobody has asked about',
      'unknown',
      convicted({ kind: 'other', disposition: 'imprisonment' }),
    ),
    given('A fine of a kind nobody has asked about', 'unknown', convicted({ disposition: 'fine' })),
    given(
      'Twelve months for an offence nobody has asked about',
      'unknown',
      convicted({ disposition: 'imprisonment', sentenceMonths: 12 }),
    ),
    given(
      'A fine for speeding and another for drugs',
      'fail',
      convicted({ kind: 'traffic', disposition: 'fine' }, { kind: 'drug', disposition: 'fine' }),
    ),
    given('Declared without any details', 'unknown', convicted()),
    silent(),
  ],
};

const refusals: Rule = {
  id: 'R-LND-03',
  chapter: 'landing',
  title: text('過去の不交付', 'Past refusals'),
  source: practice('不交付の理由と改善点の説明'),
  judge: ({ facts: known }) => {
    const past = known.applicant.history?.certificateApplications;
    const points = facts(
      'applicant.history.certificateApplications.answer',
      'applicant.history.certificateApplications.refusedCount',
    );
    if (past?.answer === 'no') return pass(text('申請歴はないとの申告です。', 'No past application is declared.'));
    if (past?.answer !== 'yes' || past.refusedCount === undefined) {
      return askMissing(
        needs(
          '過去の在留資格認定証明書交付申請の有無',
          'whether there were past applications',
          past?.answer,
          ...facts('applicant.history.certificateApplications.answer'),
        ),
        needs(
          'うち不交付となった回数',
          'how many of them were refused',
          past?.refusedCount,
          ...facts('applicant.history.certificateApplications.refusedCount'),
        ),
      );
    }
    if (past.refusedCount === 0) return pass(text('不交付となったことはありません。', 'None was refused.'));
    const [reason, remedy] = [past.refusalReason !== undefined, past.remedy !== undefined];
    const told = reason && remedy;
    const openJa = [...(reason ? [] : ['理由']), ...(remedy ? [] : ['改善点'])].join('と');
    const openEn = [...(reason ? [] : ['the reason']), ...(remedy ? [] : ['what was remedied'])].join(' and ');
    return warn(
      told
        ? text(
            `不交付歴（${past.refusedCount}回）があります。理由と改善点は記録されています。`,
            `${past.refusedCount} past application(s) were refused; reason and remedy are recorded.`,
          )
        : text(
            `不交付歴（${past.refusedCount}回）の${openJa}の説明が必要です（記録がありません）。`,
            `${past.refusedCount} past application(s) were refused, and ${openEn} is not recorded.`,
          ),
      [
        ...points,
        ...facts(
          'applicant.history.certificateApplications.refusalReason',
          'applicant.history.certificateApplications.remedy',
        ),
      ],
      told
        ? text(
            'その理由と改善した点を説明する書面を、申請に添えてください。',
            'Add a letter to the application that explains the reason and what has been remedied.',
          )
        : text(
            '不交付の理由（地方局で一度聞くことができるとされています）と、改善した点を確認し、書面にしてください。',
            'Learn the reason (said to be told once at the bureau), settle what has been remedied, and write it down.',
          ),
    );
  },
  examples: [
    given('No past application', 'pass'),
    given('One, not refused', 'pass', {
      applicant: { history: { certificateApplications: { answer: 'yes', count: 1, refusedCount: 0 } } },
    }),
    given('One refused', 'warn', {
      applicant: { history: { certificateApplications: { answer: 'yes', count: 2, refusedCount: 1 } } },
    }),
    given('Nobody has said how many were refused', 'unknown', {
      applicant: { history: { certificateApplications: { answer: 'yes', count: 2 } } },
    }),
    silent(),
  ],
};

const contradiction: Rule = {
  id: 'R-LND-04',
  chapter: 'landing',
  title: text('申告と資料の一致（処分歴）', 'Declaration and documents agree (record)'),
  source: form,
  judge: ({ facts: known }) => {
    const declared = known.applicant.history?.criminal;
    const points = facts('applicant.history.criminal.answer', 'applicant.history.criminal.mentionedInDocuments');
    if (declared?.answer === 'yes')
      return notApplicable(text('処分歴が申告されています。', 'A disposition is declared.'));
    if (
      declared?.answer !== 'no' ||
      declared.mentionedInDocuments === undefined ||
      declared.mentionedInDocuments === 'notAsked'
    ) {
      return askMissing(
        needs('処分の有無の申告', 'the declaration', declared?.answer, ...facts('applicant.history.criminal.answer')),
        needs(
          '資料に処分の記載があるか',
          'whether a document mentions a disposition',
          declared?.mentionedInDocuments,
          ...facts('applicant.history.criminal.mentionedInDocuments'),
        ),
      );
    }
    return declared.mentionedInDocuments === 'yes'
      ? fail(
          text(
            '申告内容が資料と一致しません（資料に処分の記載があります）。',
            'The declaration contradicts a document, which mentions a disposition.',
          ),
          points,
          text(
            '申請人に確認し、申告を正してください。虚偽の記載は不利益となります。',
            'Ask the applicant and correct the declaration: false statements are held against the applicant.',
          ),
        )
      : pass(text('申告と資料に食い違いはありません。', 'Nothing in the documents contradicts the declaration.'));
  },
  examples: [
    given('No disposition, and none in the documents', 'pass'),
    given('Declared "no" against a document', 'fail', {
      applicant: { history: { criminal: { mentionedInDocuments: 'yes' } } },
    }),
    given('Declared', 'notApplicable', convicted({ kind: 'traffic', disposition: 'fine' })),
    given('Nobody has looked at the documents', 'unknown', {
      applicant: { history: { criminal: { mentionedInDocuments: undefined } } },
    }),
    silent(),
  ],
};

/** R-LND-01, R-LND-03, R-LND-04. */
export const recordRules: readonly Rule[] = [criminal, refusals, contradiction];
