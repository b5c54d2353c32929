import { coeGijinkokuHead } from './coe-gijinkoku/head';

/** Every procedure, without its rows. */
export const heads = [coeGijinkokuHead] as const;

/** The procedure whose form a window leads to where no case names one. */
export const [firstHead] = heads;
