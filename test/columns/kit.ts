import type { PlanOptions } from '../../lib/columns/plan';

/** Options of a plan with identifiers that count up, so that the same rows give the same plan. */
export function planOptions(more: Partial<PlanOptions> = {}): PlanOptions {
  let count = 0;
  return {
    blank: 'keep',
    newId: () => {
      count += 1;
      return `new-${count}`;
    },
    today: '2026-11-25',
    makeCases: true,
    ...more,
  };
}
