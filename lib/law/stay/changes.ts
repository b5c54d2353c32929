import type { YesNo } from '../../domain/values';
import type { Judgement, Pointer } from '../../spec/check';
import type { Rule } from '../gijinkoku/known';
import {
  ask,
  askMissing,
  documentState,
  documents,
  facts,
  fail,
  needs,
  notApplicable,
  pass,
  silent,
  text,
  warn,
} from '../gijinkoku/rules/kit';
import { checkSheet, clientRule, remembered } from '../gijinkoku/rules/sources';
import { incomeOf, staying, whereCalledFor } from './kit';

// Change of employer, side jobs and dependants: R-CHG-02, R-SIDE-01, R-DEP-01, R-DEP-02.

export const firstRenewal: Rule = {
  id: 'R-CHG-02',
  chapter: 'newEmployer',
  title: text('転職後最初の更新の追加書類', 'Extra documents at the first renewal after a change'),
  source: checkSheet,
  judge: ({ facts: known, category }) => {
    const first = known.case.stay?.firstRenewalAfterChange;
    const points = facts('case.stay.firstRenewalAfterChange');
    if (first === 'no')
      return notApplicable(
        text('転職後最初の更新ではありません。', 'Not the first renewal after a change of employer.'),
      );
    if (first !== 'yes')
      return ask(text('転職後最初の更新か', 'whether it is the first renewal after a change of employer'), ...points);
    if (category.value === 1 || category.value === 2)
      return notApplicable(
        text('カテゴリー１・２の機関では追加書類は原則不要です。', 'No extra documents for categories 1 and 2.'),
      );
    if (category.value === 'unknown')
      return ask(text('所属機関のカテゴリー', 'the category of the organisation'), ...category.points);
    const needed: readonly (readonly string[])[] = [
      ['D07a', 'D07b', 'D07c'],
      ['D10'],
      ['D11'],
      ['D12', 'D12a', 'D12b'],
      ...(category.value === 4 ? [['D15-1', 'D15-2a']] : []),
    ];
    const states = needed.map((ids) => ({ ids, state: documentState(known, ...ids) }));
    const where = documents(...states.filter(({ state }) => state !== 'yes').map(({ ids }) => ids[0] ?? ''));
    if (states.some(({ state }) => state === 'no')) {
      return fail(
        text(
          '転職後最初の更新に必要な資料（活動内容、登記事項証明書、案内書、決算文書など）が不足しています。',
          'Documents for the first renewal after the change are missing (activity, registry, brochure, accounts).',
        ),
        where,
        text('不足している資料をそろえてください。', 'Obtain what is missing.'),
      );
    }
    return states.every(({ state }) => state === 'yes')
      ? pass(text('転職後最初の更新の資料がそろっています。', 'The extra documents are at hand.'))
      : ask(text('転職後最初の更新の資料', 'the extra documents'), ...where);
  },
  examples: [
    staying('The documents are at hand', 'pass', { firstRenewalAfterChange: 'yes' }),
    staying(
      'The accounts are missing',
      'fail',
      { firstRenewalAfterChange: 'yes' },
      { case: { documents: ['D07a', 'D10', 'D11'].map((id) => ({ id, received: 'yes' as const })) } },
    ),
    staying(
      'A listed company',
      'notApplicable',
      { firstRenewalAfterChange: 'yes' },
      { employer: { category: { firstGround: 'listed' } } },
    ),
    staying('The same employer as before', 'notApplicable', { firstRenewalAfterChange: 'no' }),
    staying(
      'No document has been recorded',
      'unknown',
      { firstRenewalAfterChange: 'yes' },
      { case: { documents: undefined } },
    ),
    staying('Not asked', 'unknown'),
    silent(),
  ],
};

export const sideJob: Rule = {
  id: 'R-SIDE-01',
  chapter: 'sideJob',
  title: text('副業と資格外活動許可', 'Side job'),
  source: remembered('資格外活動許可（入管法19条2項）'),
  judge: ({ facts: known }) => {
    const { sideJob: has, sideJobPermitted: permitted } = known.case.stay ?? {};
    return sideJobJudged(has, permitted, facts('case.stay.sideJob', 'case.stay.sideJobPermitted'));
  },
  examples: [
    staying('No side job', 'pass', { sideJob: 'no' }),
    staying('Permitted', 'pass', { sideJob: 'yes', sideJobPermitted: 'yes' }),
    staying('Unclear', 'warn', { sideJob: 'yes' }),
    staying('Not permitted, found at a renewal', 'fail', { sideJob: 'yes', sideJobPermitted: 'no' }),
    staying('Not asked', 'unknown'),
    silent(),
  ],
};

/** Whether a side job is permitted, wherever the case tells of it. */
export function sideJobJudged(
  has: YesNo | undefined,
  permitted: YesNo | undefined,
  points: readonly Pointer[],
): Judgement {
  const change = text('資格外活動許可を受けるまで副業を行わないでください。', 'Do not begin before the permission.');
  if (has === 'no')
    return pass(
      text(
        '副業はしていません（始める前に資格外活動許可が必要です）。',
        'No side job (a permission is needed before one begins).',
      ),
    );
  if (has !== 'yes') return ask(text('副業の有無', 'whether there is a side job'), ...points);
  if (permitted === 'yes')
    return pass(text('資格外活動許可を受けています。', 'There is a permission for the side job.'));
  return permitted === 'no'
    ? fail(
        text(
          '許可を受けずに副業・フリーランスの活動をしています。',
          'A side job or freelance work without permission.',
        ),
        points,
        change,
      )
    : warn(
        text('副業について、資格外活動許可の有無が不明です。', 'Whether the side job is permitted is unclear.'),
        points,
        change,
      );
}

export const dependants: Rule = {
  id: 'R-DEP-01',
  chapter: 'dependants',
  title: text('家族の呼び寄せ', 'Sponsoring the family'),
  source: clientRule('家族滞在（法律上の婚姻、扶養能力）。収入の水準は数値で示されていません'),
  judge: (context) => {
    const married = context.facts.case.stay?.marriageRegistered;
    const points = facts('case.stay.marriageRegistered', 'case.stay.annualIncomeYen', 'applicant.dependants');
    if (married === 'no') {
      return warn(
        text(
          '法律上の婚姻が確認できません。「家族滞在」の配偶者は法律上の婚姻が必要です（子のみの場合を除く）。',
          'No legal marriage: a spouse needs one (children do not depend on it).',
        ),
        points,
        text('婚姻の成立を証明する資料を確認してください。', 'Look for proof of the marriage.'),
      );
    }
    const income = incomeOf(context);
    if (income === 'none' || income === 'belowAgreed') {
      return warn(
        text(
          '家族の人数に対して扶養能力（収入）の説明が必要です。',
          'The income has to be explained against the size of the family.',
        ),
        points,
        text(
          '課税証明書、預金などで扶養能力を示してください。',
          'Show the means of support (tax certificate, savings).',
        ),
      );
    }
    return married === 'yes' && income === 'asAgreed'
      ? pass(
          text(
            '法律上の婚姻があり、収入は雇用契約どおりです（地域の水準とは比較していません）。',
            'Legally married, and the income is as agreed (not compared with local levels).',
          ),
        )
      : askMissing(
          needs('法律上の婚姻', 'the legal marriage', married, ...facts('case.stay.marriageRegistered')),
          needs(
            '年収',
            'the annual income',
            context.facts.case.stay?.annualIncomeYen,
            ...facts('case.stay.annualIncomeYen'),
          ),
          needs('報酬', 'the agreed pay', context.facts.derived.monthlyPayYen, ...facts('case.pay.amountYen')),
        );
  },
  examples: [
    staying('Married, with the agreed income', 'pass', {
      marriageRegistered: 'yes',
      annualIncomeYen: 3_600_000,
    }),
    staying('Married, with less', 'warn', { marriageRegistered: 'yes', annualIncomeYen: 3_599_999 }),
    staying('Not legally married', 'warn', { marriageRegistered: 'no', annualIncomeYen: 3_600_000 }),
    staying('Dependants are planned beside the certificate', 'warn', {
      dependantsPlanned: 'yes',
      marriageRegistered: 'no',
    }),
    staying('The income is not known', 'unknown', { marriageRegistered: 'yes' }),
    silent(),
  ],
};

/** Hours a week that a dependant may work with the general permission. */
const dependantHours = 28;

export const dependantWork: Rule = {
  id: 'R-DEP-02',
  chapter: 'dependants',
  title: text('家族の就労時間', "Dependants' work"),
  source: remembered('家族滞在の資格外活動（週28時間以内）。子は地域の学校に通えます'),
  judge: ({ facts: known }) =>
    weeklyHoursJudged(known.case.stay?.dependantWeeklyHours, facts('case.stay.dependantWeeklyHours')),
  examples: [
    staying('28 hours', 'pass', { dependantWeeklyHours: 28 }),
    staying('29 hours', 'warn', { dependantWeeklyHours: 29 }),
    staying('Not asked', 'unknown'),
    silent(),
  ],
};

/** Whether the hours that a dependant works in a week are within the general permission, wherever the case tells them. */
export function weeklyHoursJudged(hours: number | undefined, points: readonly Pointer[]): Judgement {
  if (hours === undefined) return ask(text('家族の就労時間', "the dependants' hours of work"), ...points);
  return hours > dependantHours
    ? warn(
        text('家族の就労が週28時間を超えています。', 'A dependant works more than 28 hours a week.'),
        points,
        text(
          '週28時間以内にするか、就労できる在留資格を検討してください。',
          'Keep to 28 hours, or consider a status that permits work.',
        ),
      )
    : pass(
        text('家族の就労は週28時間以内です（資格外活動許可が必要）。', 'At most 28 hours a week (with permission).'),
      );
}

/** R-SIDE-01, R-DEP-01, R-DEP-02, where the case is about something else and a fact calls for them. */
export const changesBeside: readonly Rule[] = [
  whereCalledFor(sideJob, ({ sideJob: has }) => has !== undefined),
  whereCalledFor(dependants, ({ dependantsPlanned }) => dependantsPlanned === 'yes'),
  whereCalledFor(dependantWork, ({ dependantWeeklyHours }) => dependantWeeklyHours !== undefined),
];
