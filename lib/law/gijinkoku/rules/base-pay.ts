import type { Facts } from '../../../domain/facts';

/** The monthly pay without allowances, in yen, as far as the answers about it tell. */
export interface BasePay {
  readonly least: number;
  readonly most: number;
  /** Whose number it is. */
  readonly from: 'form' | 'contract';
  /** Why it is a range and not one number. */
  readonly why?: 'allowancesNotAsked' | 'allowancesIn' | 'contractDiffers';
}

/**
 * The number that may be compared with others' pay. The typed amount stands only where the answer about allowances says that
 * none are in it; where they are, the contract's base pay takes its place, if that is the smaller one. Pay that was not told is 0 at
 * least and unbounded.
 */
export function basePayOf({ case: { pay }, derived: { monthlyPayYen: typed } }: Facts): BasePay {
  const most = typed ?? Number.POSITIVE_INFINITY;
  const contract = pay?.contractAmountYen;
  switch (pay?.includesAllowances) {
    case 'no':
      return contract === undefined || contract === typed
        ? { least: typed ?? 0, most, from: 'form' }
        : {
            least: Math.min(contract, most),
            most: Math.max(contract, typed ?? contract),
            from: 'form',
            why: 'contractDiffers',
          };
    case 'yes':
      return contract !== undefined && contract < most
        ? { least: contract, most: contract, from: 'contract' }
        : { least: 0, most, from: 'form', why: 'allowancesIn' };
    default:
      // Without allowances it can only be less than what was typed.
      return {
        least: 0,
        most: contract === undefined ? most : Math.max(contract, most),
        from: 'form',
        why: 'allowancesNotAsked',
      };
  }
}
