import type { Rule } from '../gijinkoku/known';
import type { Text } from '../../i18n/text';
import { ask, askMissing, facts, fail, needs, notApplicable, pass, silent, text, warn } from '../gijinkoku/rules/kit';
import { permanentResidenceGuidelines } from '../gijinkoku/rules/sources';
import { residenceGuidelineOn } from './days';
import { type Stay, staying } from './kit';
import { criteriaRise } from './permanent-dates';

// Permanent residence, the years: R-PR-01, R-PR-04.

const years: Rule = {
  id: 'R-PR-01',
  chapter: 'permanentResidence',
  title: text('継続在留10年', 'Ten years of continuous residence'),
  source: permanentResidenceGuidelines,
  judge: ({ facts: known }) => {
    const { yearsInJapan: here, yearsOnWorkStatus: work, specialRoute: route } = known.case.stay ?? {};
    const points = facts('case.stay.yearsInJapan', 'case.stay.yearsOnWorkStatus', 'case.stay.specialRoute');
    if (route !== undefined && route !== 'none')
      return notApplicable(text('特例によります（R-PR-04）。', 'Filed under a special route (R-PR-04).'));
    if (here === undefined || work === undefined)
      return askMissing(
        needs('継続在留年数', 'the years of residence', here, ...facts('case.stay.yearsInJapan')),
        needs(
          '就労・居住資格での年数',
          'those on a work or residence status',
          work,
          ...facts('case.stay.yearsOnWorkStatus'),
        ),
      );
    if (here >= 10 && work >= 5)
      return pass(
        text(
          '継続10年以上、うち就労・居住資格5年以上です。',
          'Ten years or more, five of them on a work or residence status.',
        ),
      );
    const reason = text(
      `在留${here}年、うち就労・居住資格${work}年です。原則として継続10年以上（うち就労・居住資格5年以上、技能実習・特定技能1号を除く）が必要です。「5年で永住」とする案内ページの説明とは異なります。`,
      `${here} years of residence, ${work} of them on a work or residence status. The guideline asks ten, five of them on such a status (technical intern training and specified skilled worker (i) do not count). The practice’s page speaks of five years.`,
    );
    const change = text(
      '10年になるまで待つか、特例（高度専門職、配偶者等）を確認してください。',
      'Wait until ten years are full, or look for a special route.',
    );
    if (route === 'none') return fail(reason, points, change);
    return here >= 5
      ? warn(reason, points, change)
      : ask(text('永住許可の特例の有無', 'whether a special route is open'), ...points);
  },
  examples: [
    staying('Ten years, five on a work status', 'pass', {
      yearsInJapan: 10,
      yearsOnWorkStatus: 5,
    }),
    staying('Nine years and no special route', 'fail', {
      yearsInJapan: 9.9,
      yearsOnWorkStatus: 5,
      specialRoute: 'none',
    }),
    staying('Ten years, four on a work status', 'fail', {
      yearsInJapan: 10,
      yearsOnWorkStatus: 4,
      specialRoute: 'none',
    }),
    staying('Five years, special routes not asked about', 'warn', {
      yearsInJapan: 5,
      yearsOnWorkStatus: 5,
    }),
    staying('Four years, special routes not asked about', 'unknown', {
      yearsInJapan: 4,
      yearsOnWorkStatus: 4,
    }),
    staying('A special route', 'notApplicable', { specialRoute: 'spouse' }),
    silent(),
  ],
};

/** Points above a threshold below which the count is called borderline. */
const borderline = 5;

type Met = 'met' | 'notMet' | 'unknown';
const reaches = (value: number | undefined, least: number): Met =>
  value === undefined ? 'unknown' : value >= least ? 'met' : 'notMet';

function routeMet({ specialRoute, marriageYears, yearsInJapan, yearsWithPoints }: Stay): Met {
  switch (specialRoute) {
    case 'spouse': {
      const parts = [reaches(marriageYears, 3), reaches(yearsInJapan, 1)];
      if (parts.includes('notMet')) return 'notMet';
      return parts.includes('unknown') ? 'unknown' : 'met';
    }
    case 'highlySkilled70':
      return reaches(yearsWithPoints, 3);
    case 'highlySkilled80':
      return reaches(yearsWithPoints, 1);
    case 'longTermResident':
    case 'refugee':
      return reaches(yearsInJapan, 5);
    default:
      return 'unknown';
  }
}

const routeWords: Readonly<Record<Exclude<NonNullable<Stay['specialRoute']>, 'none'>, Text>> = {
  spouse: text('婚姻3年以上・在留1年以上', 'three years of marriage and one of residence'),
  highlySkilled70: text('70点以上で3年', 'three years with 70 points'),
  highlySkilled80: text('80点以上で1年', 'one year with 80 points'),
  longTermResident: text('在留5年以上', 'five years of residence'),
  refugee: text('在留5年以上', 'five years of residence'),
};

const spouse = { specialRoute: 'spouse', marriageYears: 3, yearsInJapan: 1 } as const;

const special: Rule = {
  id: 'R-PR-04',
  chapter: 'permanentResidence',
  title: text('永住許可の特例', 'Special routes'),
  source: { ...permanentResidenceGuidelines, lookAgainBy: '2027-04-01' },
  judge: ({ facts: known, on }) => {
    const { stay } = known.case;
    const route = stay?.specialRoute;
    const points = facts(
      'case.stay.specialRoute',
      'case.stay.marriageYears',
      'case.stay.yearsInJapan',
      'case.stay.yearsWithPoints',
      'case.job.highlySkilledPoints',
    );
    if (route === 'none') return notApplicable(text('特例によりません（R-PR-01）。', 'No special route (R-PR-01).'));
    if (route === undefined) return ask(text('永住許可の特例の有無', 'whether a special route is open'), ...points);
    const met = routeMet(stay ?? {});
    const wants = routeWords[route];
    if (met === 'unknown')
      return ask(text(`特例に必要な年数（${wants.ja}）`, `the years that the route asks for (${wants.en})`), ...points);
    if (met === 'notMet') {
      return fail(
        text(
          `選んだ特例に必要な年数（${wants.ja}）に足りません。`,
          `Fewer years than the chosen route asks for (${wants.en}).`,
        ),
        points,
        text('年数を満たすまで待つか、原則の10年を検討してください。', 'Wait, or go by the ten years.'),
      );
    }
    const needed = route === 'highlySkilled70' ? 70 : route === 'highlySkilled80' ? 80 : undefined;
    const has = known.case.job?.highlySkilledPoints;
    if (needed !== undefined && has === undefined) return ask(text('高度専門職ポイント', 'the points'), ...points);
    if (needed !== undefined && has !== undefined && has < needed + borderline) {
      return warn(
        text(
          `高度専門職ポイントが${has}点で、${needed}点に対し余裕がないか、足りません（目安は${needed + borderline}点以上）。`,
          `${has} points: borderline or too few for the ${needed} of the route (${needed + borderline} or more are a safe measure).`,
        ),
        points,
        text(
          '申請時と、さかのぼった時点の両方で計算し直してください。',
          'Count again, at filing and for the earlier date.',
        ),
      );
    }
    if (residenceGuidelineOn(on).value === 'revised')
      return warn(
        text(
          `改定前の特例に必要な年数は満たしています。${criteriaRise.ja}ポイントは期間の両端だけでは足りないことがあります。`,
          `The years that the route asked for before its revision are full. ${criteriaRise.en} Points on the two end dates may no longer be enough.`,
        ),
        points,
        text(
          '改定後の年数とポイントの要件を確認してください。',
          'Look up the years and points of the revised guideline.',
        ),
      );
    return pass(text('特例に必要な年数を満たしています。', 'The years that the route asks for are full.'));
  },
  examples: [
    staying('Three years of marriage, one of stay', 'pass', spouse),
    staying('The same on the last day before the revision', 'pass', spouse, {}, '2027-03-31'),
    staying('The same on the first day of the revision', 'warn', spouse, {}, '2027-04-01'),
    staying('Less than three years of marriage', 'fail', {
      specialRoute: 'spouse',
      marriageYears: 2.9,
      yearsInJapan: 1,
    }),
    staying(
      'Three years with 75 points',
      'pass',
      { specialRoute: 'highlySkilled70', yearsWithPoints: 3 },
      { case: { job: { highlySkilledPoints: 75 } } },
    ),
    staying(
      'Three years with 74 points',
      'warn',
      { specialRoute: 'highlySkilled70', yearsWithPoints: 3 },
      { case: { job: { highlySkilledPoints: 74 } } },
    ),
    staying(
      'A year with 85 points',
      'pass',
      { specialRoute: 'highlySkilled80', yearsWithPoints: 1 },
      { case: { job: { highlySkilledPoints: 85 } } },
    ),
    staying('Less than a year with 80 points', 'fail', {
      specialRoute: 'highlySkilled80',
      yearsWithPoints: 0.9,
    }),
    staying('Five years as a long-term resident', 'pass', {
      specialRoute: 'longTermResident',
      yearsInJapan: 5,
    }),
    staying('Four years as a refugee', 'fail', { specialRoute: 'refugee', yearsInJapan: 4 }),
    staying('No special route', 'notApplicable', { specialRoute: 'none' }),
    staying('The years of marriage are not known', 'unknown', {
      specialRoute: 'spouse',
      yearsInJapan: 1,
    }),
    silent(),
  ],
};

/** R-PR-01, R-PR-04. */
export const residenceRules: readonly Rule[] = [years, special];
