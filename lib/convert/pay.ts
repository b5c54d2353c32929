/** A salary as a contract states it, in whole yen. */
export interface Pay {
  readonly amount: number;
  readonly per: 'month' | 'year';
}

/**
 * Pay by the month: a yearly amount is divided by twelve and rounded down; the remaining yen are returned so that the
 * person sees them. The portal asks for pay by the month without allowances.
 *
 * @throws RangeError when the amount is not a whole, non-negative number.
 */
export function monthlyPay({ amount, per }: Pay): { readonly yen: number; readonly remainder: number } {
  if (!Number.isSafeInteger(amount) || amount < 0) throw new RangeError('pay must be a whole, non-negative amount');
  return per === 'month' ? { yen: amount, remainder: 0 } : { yen: Math.floor(amount / 12), remainder: amount % 12 };
}
