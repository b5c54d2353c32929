import { addDays, addMonths } from '../../../domain/calendar';
import type { Facts } from '../../../domain/facts';
import type { Rule } from '../known';
import type { RecordChanges } from '../examples';
import { ask, askMissing, facts, fail, given, gravest, needs, notApplicable, pass, silent, text, warn } from './kit';
import { plannedStayMonths } from './plan';
import { dispatchNotice, practice, remembered } from './sources';

// Dispatch, training and points: R-ACT-09 to R-ACT-11 and R-ACT-13.

/** Months of training above which a plan alone does not settle it. */
const longTraining = 12;

const training: Rule = {
  id: 'R-ACT-09',
  chapter: 'activity',
  title: text('実務研修', 'Practical training'),
  source: practice('実務研修の期間（12か月は点検の目安、考え方は明確化等の指針）'),
  judge: ({ facts: known }) => {
    const { trainingMonths, trainingPlan } = known.case.job ?? {};
    const points = facts('case.job.trainingMonths', 'case.job.trainingPlan');
    if (trainingMonths === undefined) return ask(text('実務研修の月数', 'the months of practical training'), ...points);
    if (trainingMonths === 0) return pass(text('実務研修はありません。', 'There is no practical training.'));
    const stay = plannedStayMonths(known);
    const change = text(
      '日本人の新入社員にも行う研修であること、期間と内容を研修計画で示してください。',
      'Show in a plan that Japanese recruits are trained alike, how long and in what.',
    );
    if (stay !== undefined && stay > 0 && trainingMonths * 2 > stay) {
      return fail(
        text(
          `実務研修が${trainingMonths}か月で、滞在予定期間${stay}か月の半分を超えています。`,
          `${trainingMonths} months of practical training are more than half of the intended stay of ${stay}.`,
        ),
        points,
        change,
      );
    }
    if (trainingMonths > longTraining || trainingPlan === 'no') {
      return warn(
        trainingMonths > longTraining
          ? text(
              `実務研修が${trainingMonths}か月で、目安の${longTraining}か月を超えています。`,
              `${trainingMonths} months of practical training are more than the measure of ${longTraining}.`,
            )
          : text(
              `実務研修（${trainingMonths}か月）の研修計画がないとの回答です。`,
              `There is said to be no plan for the ${trainingMonths} months of practical training.`,
            ),
        points,
        change,
      );
    }
    if (trainingPlan !== 'yes' || stay === undefined)
      return askMissing(
        needs('研修計画の有無', 'whether there is a training plan', trainingPlan, ...facts('case.job.trainingPlan')),
        needs('滞在予定期間', 'the intended length of stay', stay, ...facts('case.entry.stayYears')),
      );
    return pass(text('研修計画のある短期の実務研修です。', 'A short training with a plan.'));
  },
  examples: [
    given('No training', 'pass'),
    given('A year with a plan', 'pass', { case: { job: { trainingMonths: 12, trainingPlan: 'yes' } } }),
    given('Thirteen months of three years', 'warn', { case: { job: { trainingMonths: 13, trainingPlan: 'yes' } } }),
    given('Half of the stay', 'warn', { case: { job: { trainingMonths: 18, trainingPlan: 'yes' } } }),
    given('More than half of the stay', 'fail', { case: { job: { trainingMonths: 19, trainingPlan: 'yes' } } }),
    given('Two months without a plan', 'warn', { case: { job: { trainingMonths: 2, trainingPlan: 'no' } } }),
    given('Nobody has said whether there is a plan', 'unknown', { case: { job: { trainingMonths: 2 } } }),
    silent(),
  ],
};

/** From this filing date the dispatch site must be fixed. */
const siteFixedFrom = '2026-03-09';

const dispatched: RecordChanges = {
  employer: { industries: { main: '42' } },
  case: {
    entry: { stayYears: 1 },
    dispatch: {
      isDispatch: 'yes',
      siteFixed: 'yes',
      kind: 'regular',
      site: { name: 'サンプルシステムズ株式会社' },
      contractFrom: '2026-10-01',
      contractTo: '2027-09-30',
      siteDutiesSpecialist: 'yes',
    },
  },
};
const dispatchedBut = (
  dispatch: NonNullable<RecordChanges['case']>['dispatch'],
  more?: NonNullable<RecordChanges['case']>,
): RecordChanges => ({
  ...dispatched,
  case: { ...dispatched.case, ...more, dispatch: { ...dispatched.case?.dispatch, ...dispatch } },
});

/** Whether the individual contract covers the stay; undefined while something needed has not been told. */
function coversStay(known: Facts): boolean | undefined {
  const stay = plannedStayMonths(known);
  const { plannedMonths, contractFrom, contractTo } = known.case.dispatch ?? {};
  if (stay === undefined) return undefined;
  if (contractFrom !== undefined && contractTo !== undefined)
    return addDays(contractTo, 1) >= addMonths(contractFrom, stay);
  return plannedMonths === undefined ? undefined : plannedMonths >= stay;
}

const site: Rule = {
  id: 'R-ACT-10',
  chapter: 'activity',
  title: text('派遣先の確定', 'Dispatch site fixed'),
  source: dispatchNotice,
  judge: ({ facts: known, on }) => {
    const { dispatch } = known.case;
    const points = facts('case.dispatch.siteFixed', 'case.dispatch.site.name');
    if (dispatch?.isDispatch === 'no') return notApplicable(text('派遣ではありません。', 'Not a dispatched worker.'));
    if (dispatch?.isDispatch !== 'yes')
      return ask(text('人材派遣かどうか', 'whether the worker is dispatched'), ...facts('case.dispatch.isDispatch'));
    const isFixed = dispatch.siteFixed !== 'no' && dispatch.site?.name !== undefined;
    const change = text(
      '派遣先を確定し、個別契約書をそろえてください。',
      'Fix the site and obtain the individual contract.',
    );
    if (!isFixed) {
      return on >= siteFixedFrom
        ? fail(
            text(
              `${dispatch.siteFixed === 'no' ? '派遣先が確定していない' : '派遣先の名称がない'}ため申請できません（2026年3月9日以降の申請）。`,
              `${dispatch.siteFixed === 'no' ? 'The dispatch site is not fixed' : 'No dispatch site is named'}: it must be at filing (from 9 March 2026).`,
            ),
            points,
            change,
          )
        : warn(
            text(
              '派遣先が確定していません（2026年3月9日以降の申請では確定が必要）。',
              'The dispatch site is not fixed (needed for filings from 9 March 2026).',
            ),
            points,
            change,
          );
    }
    const covers = coversStay(known);
    const doubts = [
      ...(dispatch.kind === 'registered'
        ? [
            warn(
              text(
                '登録型の派遣です。在留期間中の派遣先での就労が雇用契約に基づき見込まれることの説明が必要です。',
                'Registered-type dispatch: show that work at the named site is expected under the contract.',
              ),
              facts('case.dispatch.kind'),
              text(
                '在留期間中の派遣先・期間を記載した雇用契約書と個別契約書で示してください。',
                'Show it by the employment contract and the individual contract, with site and period.',
              ),
            ),
          ]
        : []),
      ...(covers === false
        ? [
            warn(
              text(
                `滞在予定期間（${plannedStayMonths(known)}か月）が派遣契約の期間より長いため、派遣期間に応じた在留期間となります。`,
                `The intended stay of ${plannedStayMonths(known)} months is longer than the dispatch contract: the period granted will follow the contract.`,
              ),
              facts('case.dispatch.contractTo', 'case.dispatch.plannedMonths', 'case.entry.stayYears'),
              text(
                '滞在予定期間を派遣契約に合わせるか、契約の更新の見込みを示してください。',
                'Make the intended stay that of the contract, or show that the contract will be renewed.',
              ),
            ),
          ]
        : []),
    ];
    const [first, ...rest] = doubts;
    if (first) return gravest(first, ...rest);
    if (dispatch.siteFixed !== 'yes' || dispatch.kind === undefined || covers === undefined) {
      return askMissing(
        needs('派遣先の確定', 'whether the site is fixed', dispatch.siteFixed, ...facts('case.dispatch.siteFixed')),
        needs('常用型・登録型の別', 'the type of dispatch', dispatch.kind, ...facts('case.dispatch.kind')),
        needs(
          '滞在予定期間',
          'the intended length of stay',
          plannedStayMonths(known),
          ...facts('case.entry.stayYears'),
        ),
        needs(
          '派遣契約の期間',
          'the period of the dispatch contract',
          dispatch.plannedMonths ?? (dispatch.contractFrom && dispatch.contractTo),
          ...facts('case.dispatch.contractFrom', 'case.dispatch.contractTo'),
        ),
      );
    }
    return pass(text('派遣先が確定しています。', 'The dispatch site is fixed.'));
  },
  examples: [
    given('Not dispatched', 'notApplicable'),
    given('A fixed site for the whole stay', 'pass', dispatched),
    given('A contract one day shorter than the stay', 'warn', dispatchedBut({ contractTo: '2027-09-29' })),
    given(
      'Twelve months for twelve months',
      'pass',
      dispatchedBut({ contractFrom: undefined, contractTo: undefined, plannedMonths: 12 }),
    ),
    given(
      'Eleven months for twelve months',
      'warn',
      dispatchedBut({ contractFrom: undefined, contractTo: undefined, plannedMonths: 11 }),
    ),
    given('Registered type', 'warn', dispatchedBut({ kind: 'registered' })),
    given('The site is not fixed', 'fail', dispatchedBut({ siteFixed: 'no' })),
    given('No site is named', 'fail', dispatchedBut({ site: undefined })),
    given(
      'The site is not fixed, filed on the last day of the old rule',
      'warn',
      dispatchedBut({ siteFixed: 'no' }),
      '2026-03-08',
    ),
    given(
      'The site is not fixed, filed on the first day of the new rule',
      'fail',
      dispatchedBut({ siteFixed: 'no' }),
      '2026-03-09',
    ),
    given('The type is not known', 'unknown', dispatchedBut({ kind: undefined })),
    silent(),
  ],
};

const siteDuties: Rule = {
  id: 'R-ACT-11',
  chapter: 'activity',
  title: text('派遣先での業務', 'Duties at the dispatch site'),
  source: dispatchNotice,
  judge: ({ facts: known }) => {
    const { dispatch, job } = known.case;
    const points = facts('case.dispatch.siteDutiesSpecialist', 'case.job.unskilledShare');
    if (dispatch?.isDispatch === 'no') return notApplicable(text('派遣ではありません。', 'Not a dispatched worker.'));
    if (dispatch?.isDispatch !== 'yes')
      return ask(text('人材派遣かどうか', 'whether the worker is dispatched'), ...facts('case.dispatch.isDispatch'));
    const change = text(
      '派遣先での職務内容を確認し、資料（D06c）で示してください。',
      'Check the duties at the site and show them (document D06c).',
    );
    if (dispatch.siteDutiesSpecialist === 'no') {
      return fail(
        text(
          '派遣先の業務が専門的でないとの回答です。この在留資格では派遣できません。',
          'The duties at the site are said not to be specialist work: they do not qualify.',
        ),
        points,
        change,
      );
    }
    if (dispatch.siteDutiesSpecialist !== 'yes')
      return ask(text('派遣先の業務が専門的かどうか', 'whether the duties at the site are specialist work'), ...points);
    if ((job?.unskilledShare ?? 0) > 0) {
      return warn(
        text(
          `派遣先の業務は専門的との回答ですが、単純作業の割合が${job?.unskilledShare}％です。`,
          `The duties at the site are said to be specialist work, but ${job?.unskilledShare}% of the work is unskilled.`,
        ),
        points,
        change,
      );
    }
    return pass(text('派遣先での業務は専門的です。', 'The duties at the site are specialist work.'));
  },
  examples: [
    given('Not dispatched', 'notApplicable'),
    given('Specialist work', 'pass', dispatched),
    given('Unskilled work', 'fail', dispatchedBut({ siteDutiesSpecialist: 'no' })),
    given('A part is unskilled', 'warn', dispatchedBut({}, { job: { unskilledShare: 10 } })),
    given('Not asked', 'unknown', dispatchedBut({ siteDutiesSpecialist: undefined })),
    silent(),
  ],
};

/** Points from which the status of a highly skilled professional is open. */
const highlySkilled = 70;

const points: Rule = {
  id: 'R-ACT-13',
  chapter: 'activity',
  title: text('高度専門職の検討', 'Highly skilled professional'),
  source: remembered('高度専門職のポイント（70点）'),
  judge: ({ facts: known }) => {
    const found = known.case.job?.highlySkilledPoints;
    const where = facts('case.job.highlySkilledPoints');
    if (found === undefined)
      return ask(text('高度専門職ポイント', 'the points for highly skilled professionals'), ...where);
    return found >= highlySkilled
      ? warn(
          text(
            `${found}点で、高度専門職1号ロの基準（${highlySkilled}点）に達しています。`,
            `${found} points: enough for a highly skilled professional (${highlySkilled}).`,
          ),
          where,
          text('高度専門職での申請と比較してください。', 'Compare it with an application for that status.'),
        )
      : pass(
          text(
            `${found}点で、高度専門職の基準（${highlySkilled}点）に達していません。`,
            `${found} points: below the ${highlySkilled} of a highly skilled professional.`,
          ),
        );
  },
  examples: [
    given('69 points', 'pass', { case: { job: { highlySkilledPoints: 69 } } }),
    given('70 points', 'warn', { case: { job: { highlySkilledPoints: 70 } } }),
    given('Not counted', 'unknown', { case: { job: { highlySkilledPoints: undefined } } }),
    silent(),
  ],
};

/** R-ACT-09 to R-ACT-11 and R-ACT-13. */
export const dispatchRules: readonly Rule[] = [training, site, siteDuties, points];
