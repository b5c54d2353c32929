import type { Text } from '../i18n/text';
import { comparisonChecks } from './plan-checks-case';
import { figureChecks } from './plan-checks-figures';
import type { PlanContext, PlanOutcome } from './plan-finding';

/** What a check of the plan has found, with its id and what it is about. */
export interface PlanFinding extends PlanOutcome {
  readonly id: string;
  readonly title: Text;
}

const checks = [...figureChecks, ...comparisonChecks].toSorted((a, b) => Number(a.id.slice(2)) - Number(b.id.slice(2)));

/** K-1 to K-16: the plan in itself, and against the case, the lease and the letter of reason. */
export const planFindings = (context: PlanContext): readonly PlanFinding[] =>
  checks.map(({ id, title, look }) => ({ id, title, ...look(context) }));
