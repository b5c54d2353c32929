import type { Source, Text } from '../../i18n/text';
import type { DatedRow } from '../dated';
import { feeRemembered, feeTable } from './sources';

// Fees by the day on which the application is accepted (受付日), by channel, and for a change or a renewal by the period
// granted. A table and nothing else: `fees.ts` reads it.

/** What a fee is paid for. */
export const feeKinds = [
  'changeOrRenewal',
  'permanentResidence',
  'reentrySingle',
  'reentryMultiple',
  'workCertificate',
  'certificate',
  'sideJob',
  'acquisition',
  'notification',
] as const;
export type FeeKind = (typeof feeKinds)[number];

/** How an application is filed. */
export const channels = ['counter', 'online'] as const;
export type Channel = (typeof channels)[number];

/** A range of granted months. */
export interface Band {
  readonly id: string;
  readonly title: Text;
  readonly moreThan?: number;
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly lessThan?: number;
}

/** The ranges of the fees from 2026-10-01. */
export const bands: readonly Band[] = [
  { id: 'to3', title: { ja: '3月以下', en: 'up to 3 months' }, atMost: 3 },
  { id: 'to6', title: { ja: '3月を超え6月以下', en: 'over 3 to 6 months' }, moreThan: 3, atMost: 6 },
  { id: 'under12', title: { ja: '6月を超え1年未満', en: 'over 6 months, under 1 year' }, moreThan: 6, lessThan: 12 },
  { id: '12', title: { ja: '1年', en: '1 year' }, atLeast: 12, atMost: 12 },
  { id: 'under36', title: { ja: '1年を超え3年未満', en: 'over 1, under 3 years' }, moreThan: 12, lessThan: 36 },
  { id: 'under60', title: { ja: '3年以上5年未満', en: '3 to under 5 years' }, atLeast: 36, lessThan: 60 },
  { id: '60', title: { ja: '5年以上', en: '5 years and more' }, atLeast: 60 },
];

/** One fee. */
export interface FeeRow extends DatedRow<number> {
  readonly kind: FeeKind;
  readonly channel: Channel;
  /** The range of granted months; absent: the fee is the same for every period. */
  readonly band?: Band;
  /** The fee after a reduction for hardship. */
  readonly reduced?: true;
}

const before = { until: '2025-03-31' } as const;
const middle = { from: '2025-04-01', until: '2026-09-30' } as const;
const now = { from: '2026-10-01' } as const;
const ever = {} as const;
const sinceMiddle = { from: '2025-04-01' } as const;

type Era = { readonly from?: string; readonly until?: string };
/** A line of the table: what, for which period granted, when, at the counter and online; null: not offered there. */
type Line = readonly [FeeKind, string | null, Era, counter: number | null, online: number | null, Source?];

const lines: readonly Line[] = [
  ['changeOrRenewal', null, before, 4_000, 4_000],
  ['changeOrRenewal', null, middle, 6_000, 5_500],
  ['changeOrRenewal', 'to3', now, 10_000, 10_000],
  ['changeOrRenewal', 'to6', now, 18_000, 15_000],
  ['changeOrRenewal', 'under12', now, 25_000, 21_000],
  ['changeOrRenewal', '12', now, 33_000, 27_000],
  ['changeOrRenewal', 'under36', now, 48_000, 42_000],
  ['changeOrRenewal', 'under60', now, 64_000, 56_000],
  ['changeOrRenewal', '60', now, 75_000, 65_000],
  ['permanentResidence', null, before, 8_000, null],
  ['permanentResidence', null, middle, 10_000, null],
  ['permanentResidence', null, now, 200_000, null],
  ['reentrySingle', null, before, 3_000, 3_000, feeRemembered],
  ['reentrySingle', null, sinceMiddle, 4_000, 3_500],
  ['reentryMultiple', null, before, 6_000, 6_000, feeRemembered],
  ['reentryMultiple', null, sinceMiddle, 7_000, 6_500],
  ['workCertificate', null, before, 1_200, 1_200, feeRemembered],
  ['workCertificate', null, sinceMiddle, 2_000, 1_600],
  ['certificate', null, ever, 0, 0],
  ['sideJob', null, ever, 0, 0],
  ['acquisition', null, ever, 0, 0],
  ['notification', null, ever, 0, 0],
];

/** After a reduction for hardship, at the counter alone. */
const reductions: readonly Line[] = [
  ['changeOrRenewal', null, now, 10_000, null],
  ['permanentResidence', null, now, 20_000, null],
];

/** The names of what is paid for. */
export const feeKindWords: Readonly<Record<FeeKind, Text>> = {
  changeOrRenewal: { ja: '在留資格変更・在留期間更新', en: 'Change of status, extension' },
  permanentResidence: { ja: '永住許可', en: 'Permanent residence' },
  reentrySingle: { ja: '再入国許可（1回）', en: 'Re-entry permit, single' },
  reentryMultiple: { ja: '再入国許可（数次）', en: 'Re-entry permit, multiple' },
  workCertificate: { ja: '就労資格証明書', en: 'Certificate of authorised employment' },
  certificate: { ja: '在留資格認定証明書', en: 'Certificate of Eligibility' },
  sideJob: { ja: '資格外活動許可', en: 'Permission for other activities' },
  acquisition: { ja: '在留資格取得', en: 'Acquisition of status' },
  notification: { ja: '届出', en: 'Notification' },
};

/** The names of the channels. */
export const channelWords: Readonly<Record<Channel, Text>> = {
  counter: { ja: '窓口', en: 'counter' },
  online: { ja: 'オンライン', en: 'online' },
};

function rowsOf([kind, bandId, era, counter, online, source = feeTable]: Line, reduced = false): readonly FeeRow[] {
  const band = bands.find(({ id }) => id === bandId);
  const yen = { counter, online };
  return channels.flatMap((channel) => {
    const value = yen[channel];
    if (value === null) return [];
    const [what, where] = [feeKindWords[kind], channelWords[channel]];
    const hard = reduced ? { ja: '・減額', en: ', reduced' } : { ja: '', en: '' };
    return [
      {
        id: [
          'fee',
          kind,
          ...(bandId === null ? [] : [bandId]),
          channel,
          era.from ?? 'ever',
          ...(reduced ? ['reduced'] : []),
        ].join('.'),
        title: {
          ja: `手数料：${what.ja}${band ? `・${band.title.ja}` : ''}・${where.ja}${hard.ja}`,
          en: `Fee: ${what.en}${band ? `, ${band.title.en}` : ''}, ${where.en}${hard.en}`,
        },
        ...{ ...era, kind, channel, value, source },
        ...(band ? { band } : {}),
        ...(reduced ? { reduced: true as const } : {}),
      },
    ];
  });
}

/** Every fee. */
export const feeRows: readonly FeeRow[] = [
  ...lines.flatMap((line) => rowsOf(line)),
  ...reductions.flatMap((line) => rowsOf(line, true)),
];

/** What a payment online costs beside the fee (convenience store, Pay-easy). Known from the new fees on. */
export interface ChargeRow extends DatedRow<number> {
  readonly kinds: readonly FeeKind[];
  readonly atLeast?: number;
  readonly lessThan?: number;
}

const charge = (id: string, value: number, more: Pick<ChargeRow, 'kinds' | 'atLeast' | 'lessThan'>): ChargeRow => ({
  id: `charge.${id}`,
  title: { ja: `オンライン納付の決済手数料（${value}円）`, en: `Charge of an online payment (${value} yen)` },
  ...{ ...now, value, source: feeTable },
  ...more,
});

/** Every payment charge. */
export const chargeRows: readonly ChargeRow[] = [
  charge('under3years', 330, { kinds: ['changeOrRenewal'], lessThan: 36 }),
  charge('3years', 550, { kinds: ['changeOrRenewal'], atLeast: 36 }),
  charge('small', 220, { kinds: ['reentrySingle', 'reentryMultiple', 'workCertificate'] }),
];
