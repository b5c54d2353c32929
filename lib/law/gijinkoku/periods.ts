import { gijinkokuPeriods } from '../../domain/codes/period-of-stay';

/** Periods that this status grants, in months, the longest first: 5年、3年、1年、3月. */
export const grantable: readonly number[] = gijinkokuPeriods.toReversed();
