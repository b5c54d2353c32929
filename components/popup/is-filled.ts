import type { FillReport } from '../../lib/engine/job';

/** Whether anything was, or might have been, written. */
export const isFilled = ({ end }: FillReport): boolean => end === 'done' || end === 'cancelled' || end === 'stopped';
