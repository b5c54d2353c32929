import { addDays, addMonths, japaneseDay } from '../../../domain/calendar';
import type { Facts } from '../../../domain/facts';
import type { Rule } from '../known';
import type { RecordChanges } from '../examples';
import { ask, askMissing, facts, fail, given, needs, pass, silent, text, unknown, warn } from './kit';
import { plannedEntryOf } from './plan';
import { page } from './sources';

// Denial of landing after a deportation or departure order: R-LND-02.

/** Approved departures at one's own expense shorten the period from this day. */
const selfPaidFrom = '2024-06-10';

type Deportation = NonNullable<NonNullable<Facts['applicant']['history']>['deportation']>;

/** Years of denial, from the shortest to the longest that the facts allow; undefined where the kind must be asked. */
function yearsOf({ kind, count, selfPaidApproved, latestOn }: Deportation): readonly [number, number] | undefined {
  if (kind === undefined || kind === 'unknown') return undefined;
  if (kind === 'departureOrder') return [1, 1];
  // Ten years also where the earlier one was a departure order.
  if (count !== undefined && count > 1) return [10, 10];
  const mayShorten = latestOn !== undefined && latestOn >= selfPaidFrom;
  const least = mayShorten && selfPaidApproved !== 'no' ? 1 : 5;
  const most = mayShorten && selfPaidApproved === 'yes' ? 1 : 5;
  return [least, count === undefined ? 10 : most];
}

const deported = (more: Changes): RecordChanges => ({
  applicant: {
    history: {
      deportation: {
        answer: 'yes',
        count: 1,
        kind: 'deportation',
        permanentGround: 'no',
        selfPaidApproved: 'no',
        ...more,
      },
    },
  },
  case: { entry: { plannedOn: '2026-10-01' } },
});
type Changes = Partial<Deportation>;

const deportation: Rule = {
  id: 'R-LND-02',
  chapter: 'landing',
  title: text('退去強制・出国命令と上陸拒否期間', 'Deportation and the period of denial'),
  source: page('上陸拒否期間（入管法5条1項9号。自費出国の短縮を含む公開ページの要約）', 'd1sogo.jp'),
  judge: ({ facts: known, on }) => {
    const past = known.applicant.history?.deportation;
    const points = facts(
      'applicant.history.deportation.kind',
      'applicant.history.deportation.latestOn',
      'applicant.history.deportation.count',
      'applicant.history.deportation.selfPaidApproved',
    );
    if (past?.answer === 'no')
      return pass(text('退去強制・出国命令はないとの申告です。', 'No deportation or departure order is declared.'));
    if (past?.answer !== 'yes')
      return ask(
        text('退去強制・出国命令の有無', 'whether there was a deportation or departure order'),
        ...facts('applicant.history.deportation.answer'),
      );
    if (past.permanentGround === 'yes') {
      return fail(
        text(
          '期間の定めのない上陸拒否事由に該当する可能性があります。',
          'A ground of denial without limit of time may apply.',
        ),
        [...points, ...facts('applicant.history.deportation.permanentGround')],
        text('行政書士が判断してください（上陸特別許可は対象外）。', 'A qualified person has to decide.'),
      );
    }
    const years = yearsOf(past);
    if (past.latestOn === undefined || years === undefined) {
      return askMissing(
        needs(
          '種別（退去強制か出国命令か。20欄からは分かりません）',
          'which kind it was, deportation or departure order (item 20 does not tell)',
          years === undefined ? undefined : past.kind,
          ...facts('applicant.history.deportation.kind'),
        ),
        needs(
          '直近の送還日',
          'the date of the latest one',
          past.latestOn,
          ...facts('applicant.history.deportation.latestOn'),
        ),
      );
    }
    const entry = plannedEntryOf(known);
    const day = entry ?? on;
    const used =
      entry === undefined
        ? text(`申請日（${japaneseDay(on)}）と比較`, `compared with the filing date, ${on}`)
        : text(`入国予定日（${japaneseDay(day)}）と比較`, `compared with the planned entry, ${day}`);
    const [soonest, latest] = years.map((count) => addMonths(past.latestOn ?? on, count * 12));
    if (soonest === undefined || latest === undefined)
      return ask(text('直近の送還日', 'the date of the departure'), ...points);
    if (day <= soonest) {
      return fail(
        text(
          `上陸拒否期間中です（${japaneseDay(soonest)}まで。${used.ja}）。`,
          `Within the period of denial, until ${soonest} (${used.en}).`,
        ),
        points,
        text(
          `${japaneseDay(addDays(soonest, 1))}以降の入国予定とするか、行政書士が判断してください。`,
          `Plan the entry for ${addDays(soonest, 1)} or later, or let a qualified person decide.`,
        ),
      );
    }
    if (day <= latest) {
      return unknown(
        text(
          `回数・自費出国の許可によっては上陸拒否期間中です（${used.ja}）。`,
          `Depending on how often, and on an approved self-paid departure, this is within the period of denial (${used.en}).`,
        ),
        points,
      );
    }
    return warn(
      text(
        `上陸拒否期間は経過していますが、記録は残ります（${used.ja}）。`,
        `The period of denial has passed, but the record remains (${used.en}).`,
      ),
      points,
      text(
        '経緯と反省の説明書を添え、永久の拒否事由に当たらないことを確認してください。',
        'Add an explanation, and make sure that no permanent ground applies.',
      ),
    );
  },
  examples: [
    given('None', 'pass'),
    given('Five years end on the day of entry', 'fail', deported({ latestOn: '2021-10-01' })),
    given('Five years ended the day before', 'warn', deported({ latestOn: '2021-09-30' })),
    given('A second time, within ten years', 'fail', deported({ latestOn: '2016-10-01', count: 2 })),
    given('A second time, after ten years', 'warn', deported({ latestOn: '2016-09-30', count: 2 })),
    given('Ten years also after an earlier departure order', 'fail', deported({ latestOn: '2020-01-15', count: 2 })),
    given('A departure order a year ago', 'fail', deported({ kind: 'departureOrder', latestOn: '2025-10-01' })),
    given(
      'A departure order more than a year ago',
      'warn',
      deported({ kind: 'departureOrder', latestOn: '2025-09-30' }),
    ),
    given(
      'An approved self-paid departure under the new rule',
      'warn',
      deported({ latestOn: '2024-06-10', selfPaidApproved: 'yes' }),
    ),
    given('The same a day before the rule', 'fail', deported({ latestOn: '2024-06-09', selfPaidApproved: 'yes' })),
    given('Nobody has said how often', 'unknown', deported({ latestOn: '2020-01-15', count: undefined })),
    given('A permanent ground', 'fail', deported({ latestOn: '2000-01-15', permanentGround: 'yes' })),
    given('The kind is not known', 'unknown', deported({ kind: 'unknown', latestOn: '2021-10-01' })),
    given('Measured from the filing date where no entry is planned', 'fail', {
      ...deported({ latestOn: '2021-06-15' }),
      case: { entry: { plannedOn: undefined } },
    }),
    silent(),
  ],
};

/** R-LND-02. */
export const deportationRules: readonly Rule[] = [deportation];
