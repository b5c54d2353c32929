import type { FillReport } from '../../lib/engine/fill-plan';

/** Whether anything was, or might have been, written. */
export const isFilled = ({ end }: FillReport): boolean => end === 'done' || end === 'cancelled' || end === 'stopped';
