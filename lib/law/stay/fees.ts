import type { Day } from '../../domain/calendar';
import { holdsOn } from '../dated';
import {
  type Band,
  type Channel,
  type ChargeRow,
  chargeRows,
  channels,
  type FeeKind,
  type FeeRow,
  feeRows,
} from './fee-rows';

/** What a fee depends on. */
export interface FeeQuestion {
  readonly kind: FeeKind;
  readonly channel: Channel;
  /** The day on which the application is accepted: not the day of the grant. */
  readonly acceptedOn: Day;
  /** The months granted; without them a fee that depends on them is not found. */
  readonly months?: number;
  /** After a reduction for hardship. */
  readonly reduced?: boolean;
}

/** Whether so many granted months are within a range. */
export const isWithin = (
  { moreThan, atLeast, atMost, lessThan }: Pick<Band, 'moreThan' | 'atLeast' | 'atMost' | 'lessThan'>,
  months: number,
): boolean =>
  (moreThan === undefined || months > moreThan) &&
  (atLeast === undefined || months >= atLeast) &&
  (atMost === undefined || months <= atMost) &&
  (lessThan === undefined || months < lessThan);

/** The fee; undefined where the channel is not open to it, or the period granted is not known. */
export function feeFor({ kind, channel, acceptedOn, months, reduced = false }: FeeQuestion): FeeRow | undefined {
  return feeRows.find(
    (row) =>
      row.kind === kind &&
      row.channel === channel &&
      (row.reduced ?? false) === reduced &&
      holdsOn(row, acceptedOn) &&
      (row.band === undefined || (months !== undefined && isWithin(row.band, months))),
  );
}

/** What the payment itself costs; undefined where none is known. Only a payment online has a charge. */
export function chargeFor({ kind, channel, acceptedOn, months }: FeeQuestion): ChargeRow | undefined {
  if (channel !== 'online') return undefined;
  return chargeRows.find((row) => {
    const isFlat = row.atLeast === undefined && row.lessThan === undefined;
    const fits = isFlat || (months !== undefined && isWithin(row, months));
    return row.kinds.includes(kind) && holdsOn(row, acceptedOn) && fits;
  });
}

/** One fee that a case may come to. */
export interface PossibleFee {
  readonly row: FeeRow;
  readonly charge?: ChargeRow;
  /** The months granted; absent where the fee is the same for every period. */
  readonly months?: number;
  /** The one that the case makes likely. */
  readonly likely: boolean;
}

/** The fees of a case before it is decided. */
export interface FeeRange {
  /** By channel and by period, the longest first; each with the row it comes from. */
  readonly possible: readonly PossibleFee[];
  /** In yen, without charges. */
  readonly least: number;
  readonly most: number;
}

/** What is known of a case about its fee. */
export interface FeeCase {
  readonly kind: FeeKind;
  readonly acceptedOn: Day;
  /** How it is filed; absent: not decided. */
  readonly channel?: Channel | undefined;
  /** The months that the status grants, the longest first; none where the fee does not depend on them. */
  readonly grants: readonly number[];
  /** The months asked for, or held. */
  readonly likely?: number | undefined;
}

/**
 * Every fee that the case may come to. Nobody knows it at filing: it depends on the period granted. Where the chosen
 * channel is not open to the procedure, the fees of the other one are given.
 */
export function feesOf(one: FeeCase): FeeRange {
  const own = channels.filter((channel) => one.channel === undefined || one.channel === channel);
  const found = possibleFees(one, own);
  const possible = found.length > 0 ? found : possibleFees(one, channels);
  const yen = possible.map(({ row }) => row.value);
  return { possible, least: Math.min(...yen), most: Math.max(...yen) };
}

function possibleFees({ kind, acceptedOn, grants, likely }: FeeCase, open: readonly Channel[]): readonly PossibleFee[] {
  const periods: readonly (number | undefined)[] = grants.length > 0 ? grants : [undefined];
  return open.flatMap((one) =>
    periods.flatMap((months): PossibleFee[] => {
      const asked = { kind, channel: one, acceptedOn, ...(months === undefined ? {} : { months }) };
      const row = feeFor(asked);
      if (!row) return [];
      const found = chargeFor(asked);
      return [
        {
          row,
          ...(found ? { charge: found } : {}),
          ...(months === undefined ? {} : { months }),
          likely: months !== undefined && months === likely,
        },
      ];
    }),
  );
}
