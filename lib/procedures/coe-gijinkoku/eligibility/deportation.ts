import { addDays, addMonths, japaneseDay } from '../../../domain/calendar';
import type { Facts } from '../../../domain/facts';
import type { Rule } from '../../../spec/check';
import type { RecordChanges } from '../examples';
import {
  ask,
  documents,
  facts,
  fail,
  given,
  notApplicable,
  pass,
  receivedOf,
  silent,
  text,
  unknown,
  warn,
} from './kit';
import { page } from './sources';

// Denial of landing after a deportation (R-LND-02) and the tuberculosis certificate (R-LND-06).

/** A planned entry that is a date; a text such as 上旬 is none. */
export function plannedEntryOf({ derived }: Facts): string | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(derived.plannedEntry ?? '') ? derived.plannedEntry : undefined;
}

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
      return ask(
        text(
          '種別（退去強制・出国命令）と直近の送還日（20欄からは種別が分かりません）',
          'which kind it was, and the date (item 20 does not tell the kind)',
        ),
        ...points,
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

/** Nationalities of the tuberculosis programme and the filing date from which each is asked. */
const screenedFrom: Readonly<Record<string, string>> = { PHL: '2025-06-23', NPL: '2025-06-23', VNM: '2025-09-01' };
/** All six countries of the programme: living in one of the others does not exempt. */
const screened: readonly string[] = ['PHL', 'NPL', 'VNM', 'IDN', 'MMR', 'CHN'];
/** Days from the X-ray, where the certificate prints no date of its own. */
const screeningDays = 180;

const tuberculosis: Rule = {
  id: 'R-LND-06',
  title: text('結核非発病証明書', 'Tuberculosis certificate'),
  source: page('入国前結核スクリーニング（公開ページの要約）', 'immigration-info.air-nifty.com'),
  judge: ({ facts: known, on }) => {
    const { nationality, residence, tuberculosis: screening } = known.applicant;
    const points = [
      ...facts(
        'applicant.nationality',
        'applicant.residence',
        'applicant.tuberculosis.exemption',
        'applicant.tuberculosis.validUntil',
      ),
      ...documents('D17'),
    ];
    if (nationality === undefined) return ask(text('国籍・地域', 'the nationality'), ...facts('applicant.nationality'));
    const from = screenedFrom[nationality];
    if (from === undefined || on < from)
      return notApplicable(
        text('申請日現在、対象の国籍ではありません。', 'Not a nationality that is screened on the filing date.'),
      );
    if (screening?.exemption !== undefined && !['none', 'residentElsewhere'].includes(screening.exemption)) {
      return notApplicable(text('免除の対象です。', 'Exempt.'));
    }
    if (residence !== undefined && !screened.includes(residence)) {
      return notApplicable(
        text(
          '対象六か国以外に居住しています（その国の滞在許可で示します）。',
          'Lives outside all six countries of the programme (to be shown by the residence permit there).',
        ),
      );
    }
    const entries = receivedOf(known, 'D17');
    const entry = entries.at(-1);
    if (entry === undefined) {
      if (documentState(known, 'D17') === 'no')
        return warn(
          text('結核非発病証明書が必要です。', 'A tuberculosis certificate is needed.'),
          points,
          text(
            '指定健診医療機関で受診し、証明書の写しを用意してください。',
            'Be examined at a designated clinic and obtain a copy of the certificate.',
          ),
        );
      return ask(
        text(
          '結核非発病証明書の有無、居住国、免除事由',
          'the certificate, the country of residence, and any exemption',
        ),
        ...points,
      );
    }
    const taken = entry.takenOn ?? screening?.xRayOn;
    const until =
      entry.validUntil ?? screening?.validUntil ?? (taken === undefined ? undefined : addDays(taken, screeningDays));
    if (until === undefined)
      return ask(
        text(
          '証明書の有効期限（記載がなければＸ線撮影日）',
          "the certificate's date of expiry (or the date of the X-ray)",
        ),
        ...points,
      );
    const change = text(
      '入国までの有効性について、在外公館・入管に確認するか、再受診してください。',
      'Ask whether it must be valid until entry, or be examined again.',
    );
    if (until < on)
      return warn(
        text('結核非発病証明書の有効期限が切れています。', 'The tuberculosis certificate has expired.'),
        points,
        change,
      );
    const planned = plannedEntryOf(known);
    if (planned === undefined)
      return ask(text('入国予定年月日', 'the planned date of entry'), ...facts('case.entry.plannedOn'));
    return until < planned
      ? warn(
          text(
            `結核非発病証明書は申請日には有効ですが、入国予定日より前（${japaneseDay(until)}）に期限が切れます。`,
            `The certificate is valid at filing but expires before the planned entry (${until}).`,
          ),
          points,
          change,
        )
      : pass(
          text(
            '結核非発病証明書は入国予定日まで有効です。',
            'The tuberculosis certificate is valid until the planned entry.',
          ),
        );
  },
  examples: [
    given('India', 'notApplicable'),
    given('Viet Nam, the day before the start', 'notApplicable', screenedIn('VNM', '2025-12-31'), '2025-08-31'),
    given(
      'Viet Nam, from the start',
      'warn',
      { ...screenedIn('VNM'), case: { documents: [{ id: 'D17', received: 'no' }] } },
      '2025-09-01',
    ),
    given('Valid until the day of entry', 'pass', screenedIn('NPL', '2026-10-01')),
    given('Expires the day before entry', 'warn', screenedIn('NPL', '2026-09-30')),
    given('Expired', 'warn', screenedIn('NPL', '2026-06-14')),
    given('180 days from the X-ray reach the entry', 'pass', {
      ...screenedIn('PHL'),
      case: { documents: [{ id: 'D17', received: 'yes', takenOn: '2026-04-04' }] },
    }),
    given('179 days', 'warn', {
      ...screenedIn('PHL'),
      case: { documents: [{ id: 'D17', received: 'yes', takenOn: '2026-04-03' }] },
    }),
    given('Lives in a seventh country', 'notApplicable', { applicant: { nationality: 'NPL', residence: 'AUS' } }),
    given('Lives in another of the six', 'unknown', { applicant: { nationality: 'NPL', residence: 'IDN' } }),
    given('Sent by a government', 'notApplicable', {
      applicant: { nationality: 'NPL', residence: 'NPL', tuberculosis: { exemption: 'governmentScholar' } },
    }),
    silent(),
  ],
};

function screenedIn(nationality: 'VNM' | 'NPL' | 'PHL', validUntil?: string): RecordChanges {
  return {
    applicant: { nationality, residence: nationality, tuberculosis: { exemption: 'none' } },
    case: { documents: [{ id: 'D17', received: 'yes', ...(validUntil === undefined ? {} : { validUntil }) }] },
  };
}

/** R-LND-02 and R-LND-06. */
export const landingRules: readonly Rule[] = [deportation, tuberculosis];
