import type { FactPath, Facts } from '../domain/facts';
import type { Text } from '../i18n/text';
import type { ProfitPlan } from './plan';

/** How a check of the plan has come out; `unknown`: something it needs has not been told. */
export type PlanState = 'ok' | 'warn' | 'fail' | 'unknown';

/** What one check has found. */
export interface PlanOutcome {
  readonly state: PlanState;
  readonly text: Text;
  /** The facts where it is mended. */
  readonly paths: readonly FactPath[];
}

/** What the checks look at. */
export interface PlanContext {
  readonly facts: Facts;
  readonly plan: ProfitPlan;
  /** The day on which the plan is handed in, YYYY-MM-DD. */
  readonly on: string;
}

/** One check of the plan. */
export interface PlanCheck {
  /** As in the reference: `K-1`. */
  readonly id: string;
  /** What is held against what: for a list of checks. */
  readonly title: Text;
  readonly look: (context: PlanContext) => PlanOutcome;
}

const found =
  (state: PlanState) =>
  (ja: string, en: string, ...paths: readonly FactPath[]): PlanOutcome => ({ state, text: { ja, en }, paths });

export const ok = found('ok');
export const warn = found('warn');
export const fail = found('fail');
export const unknown = found('unknown');

/** The years, counted from 0, of which something holds. */
export const yearsWith = (holds: (year: 0 | 1 | 2) => boolean): readonly number[] => ([0, 1, 2] as const).filter(holds);

/** 第1期・第3期 */
export const yearsJa = (years: readonly number[]): string => years.map((year) => `第${year + 1}期`).join('・');
/** year 1, year 3 */
export const yearsEn = (years: readonly number[]): string => years.map((year) => `year ${year + 1}`).join(', ');

export const yenJa = (yen: number): string => `${Math.round(yen).toLocaleString('en-US')}円`;
export const yenEn = (yen: number): string => `${Math.round(yen).toLocaleString('en-US')} yen`;
