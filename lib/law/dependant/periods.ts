/**
 * 家族滞在 is granted for any period up to five years (施行規則別表第二): one period, in months, for each row of the fees, the
 * longest first.
 */
export const familyPeriods: readonly number[] = [60, 36, 24, 12, 9, 6, 3];
