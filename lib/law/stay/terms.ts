import { japaneseDay } from '../../domain/calendar';
import type { FactPath, Facts } from '../../domain/facts';
import type { Text } from '../../i18n/text';
import type { CheckedCase } from '../../spec/check';
import type { CaseTerm, CaseTermRow, CaseTerms, LawRow } from '../../spec/law';
import { facts, text } from '../gijinkoku/rules/kit';
import { filingWindow, noticeDue, specialPeriodEnd } from './days';
import { filingLast, filingOpens, notices, residenceGuideline, special, threeYears } from './day-rows';
import { type ChargeRow, channelWords, chargeRows, type FeeKind, type FeeRow, feeKindWords, feeRows } from './fee-rows';
import { feeFor, type PossibleFee, feesOf } from './fees';
import { contractEventOn } from './kit';

// What a report says beside the rules: the fee with its range, and the days of filing and of notices.

/** Amounts as people write them. */
const yen = (amount: number): Text => text(`${amount.toLocaleString('en')}円`, `${amount.toLocaleString('en')} yen`);

const periodWords = (months: number): Text =>
  months % 12 === 0
    ? text(`${months / 12}年`, months === 12 ? '1 year' : `${months / 12} years`)
    : text(`${months}月`, `${months} months`);

/** What the fee of a procedure depends on. */
interface FeeTerms {
  readonly kind: FeeKind;
  /** The months that the status grants; none where the fee does not depend on them. */
  readonly grants?: readonly number[];
  /** The months asked for, or held, if a case tells them. */
  readonly likely?: (known: Facts) => number | undefined;
  /** The fact that tells it, if it is not the period held. */
  readonly told?: FactPath;
  /** What can be asked for at the same time, and is paid for beside it. */
  readonly together?: readonly FeeKind[];
}

function feeTerm(
  { kind, grants = [], likely, told = 'case.stay.periodMonths', together = [] }: FeeTerms,
  { facts: known, on }: CheckedCase,
): CaseTerm {
  const channel = known.case.stay?.filedVia;
  const { possible, least, most } = feesOf({ kind, acceptedOn: on, channel, grants, likely: likely?.(known) });
  const expected = possible.filter((one) => one.likely);
  const range =
    least === most ? yen(least) : text(`${yen(least).ja}～${yen(most).ja}`, `${yen(least).en} to ${yen(most).en}`);
  const guess = expected.map(({ row }) => yen(row.value));
  return {
    id: 'fee',
    title: text('手数料', 'Fee'),
    shown:
      guess.length === 0 || least === most
        ? range
        : text(
            `${range.ja}（見込み ${guess.map(({ ja }) => ja).join('又は')}）`,
            `${range.en} (likely ${guess.map(({ en }) => en).join(' or ')})`,
          ),
    because:
      most === 0
        ? text('手数料はかかりません。', 'There is no fee.')
        : text(
            `${japaneseDay(on)}に受け付けられる申請の額です。許可のときに納付し、${grants.length > 0 ? '許可される期間により変わるため、申請の時点では決まりません。' : '申請の方法により変わります。'}`,
            `For an application accepted on ${on}. It is paid at the grant${grants.length > 0 ? ', and depends on the period granted, which nobody knows at filing.' : '.'}`,
          ),
    points: most === 0 ? [] : facts('case.filingOn', 'case.stay.filedVia', ...(likely ? [told] : [])),
    rows: [
      ...possible.map(possibleRow),
      ...reductionRows(kind, on, grants),
      ...together.flatMap((other) =>
        feesOf({ kind: other, acceptedOn: on, channel, grants: [] }).possible.map((one) => possibleRow(one)),
      ),
    ],
  };
}

/** One possible fee as a row: the charge of paying online beside it. */
function possibleRow({ row, charge, months, likely }: PossibleFee): CaseTermRow {
  const [what, where] = [feeKindWords[row.kind], channelWords[row.channel]];
  const period = months === undefined ? null : periodWords(months);
  const paid = yen(row.value);
  return {
    id: months === undefined ? row.id : `${row.id}.${months}`,
    title: text(`${period?.ja ?? what.ja}・${where.ja}`, `${period?.en ?? what.en}, ${where.en}`),
    shown: charge
      ? text(
          `${paid.ja}（決済手数料 ${yen(charge.value).ja}）`,
          `${paid.en} (and ${yen(charge.value).en} for paying online)`,
        )
      : paid,
    source: row.source,
    ...(likely ? { likely: true as const } : {}),
  };
}

/** The fee after a reduction for hardship, where there is one. */
function reductionRows(kind: FeeKind, acceptedOn: string, grants: readonly number[]): readonly CaseTermRow[] {
  const [months] = grants;
  const row = feeFor({
    kind,
    channel: 'counter',
    acceptedOn,
    reduced: true,
    ...(months === undefined ? {} : { months }),
  });
  if (!row) return [];
  return [
    {
      id: row.id,
      title: text('減額後（窓口のみ）', 'After a reduction, at the counter alone'),
      shown: yen(row.value),
      source: row.source,
    },
  ];
}

const dayRow = ({ id, title, source }: LawRow, day: string): CaseTermRow => ({
  ...{ id, title, source },
  shown: text(japaneseDay(day), day),
});

/** The days of an application of somebody in Japan; none while the day of expiry is not known. */
function filingTerm(hasFirstDay: boolean, { facts: known }: CheckedCase): CaseTerm | null {
  const { expiresOn, periodMonths, filedVia } = known.case.stay ?? {};
  if (expiresOn === undefined) return null;
  const { opens, last } = filingWindow(expiresOn, periodMonths);
  const first = hasFirstDay ? opens : null;
  const end = filedVia === undefined ? last.online : last[filedVia];
  const { filedOn, decidedOn } = known.case;
  const until = specialPeriodEnd({ expiresOn, filedOn: filedOn ?? end, filedVia, decidedOn });
  return {
    id: 'filingDays',
    title: text('申請できる期間', 'Days of filing'),
    shown: text(
      `${first === null ? '' : japaneseDay(first)}～${japaneseDay(end)}`,
      `${first === null ? 'until' : `${first} to`} ${end}`,
    ),
    because: text(
      `在留期限は${japaneseDay(expiresOn)}です。${filedVia === undefined ? '申請の方法が決まっていないため、早いほうの最終日を示しています。' : ''}`,
      `The stay expires on ${expiresOn}.${filedVia === undefined ? ' The way of filing is not decided, so the earlier last day is shown.' : ''}`,
    ),
    points: facts('case.stay.expiresOn', 'case.stay.filedVia'),
    rows: [
      ...(first === null ? [] : [dayRow(filingOpens, first)]),
      dayRow(filingLast.online, last.online),
      dayRow(filingLast.counter, last.counter),
      ...(until === null ? [] : [dayRow(special, until)]),
    ],
  };
}

/** The last day of the notice of the contract partner, once something has happened. */
function noticeTerm({ facts: known }: CheckedCase): CaseTerm | null {
  const happened = contractEventOn(known.case.stay ?? {});
  if (happened === undefined) return null;
  const due = noticeDue('contract', happened);
  return {
    id: 'noticeDue',
    title: text('届出の期限', 'Notice due'),
    shown: text(japaneseDay(due), due),
    because: text(
      `${japaneseDay(happened)}から14日以内に、本人が届け出ます。`,
      `The person notifies within 14 days of ${happened}.`,
    ),
    points: facts('case.stay.employerChangedOn', 'case.stay.employerLeftOn', 'case.stay.notifiedOn'),
    rows: [dayRow(notices.contract, due)],
  };
}

/** The terms a procedure speaks of. */
interface StayTerms {
  readonly fee: FeeTerms;
  /** The days of filing; `firstDay`: there is a first day too. */
  readonly filing?: { readonly firstDay: boolean };
  readonly notice?: true;
  /** Other dated rows that its rules read. */
  readonly rows?: readonly LawRow[];
}

const isOf =
  (kinds: readonly FeeKind[]) =>
  (row: FeeRow | ChargeRow): boolean =>
    'kinds' in row ? row.kinds.some((kind) => kinds.includes(kind)) : kinds.includes(row.kind);

/** What a procedure's reports say of fee and days, with the dated rows behind it. */
export function stayTerms({ fee, filing, notice, rows = [] }: StayTerms): CaseTerms {
  const fees = isOf([fee.kind, ...(fee.together ?? [])]);
  return {
    of: (checked) => [
      feeTerm(fee, checked),
      ...[filing ? filingTerm(filing.firstDay, checked) : null, notice ? noticeTerm(checked) : null].filter(
        (term) => term !== null,
      ),
    ],
    rows: [
      ...feeRows.filter(fees),
      ...chargeRows.filter(fees),
      ...(filing ? [filingOpens, filingLast.online, filingLast.counter, special] : []),
      ...(notice ? [notices.contract] : []),
      ...rows,
    ],
  };
}

/** The dated rows of permanent residence beside its fee. */
export const residenceRows: readonly LawRow[] = [...threeYears, ...residenceGuideline];
