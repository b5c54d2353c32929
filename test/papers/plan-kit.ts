import type { Employer } from '../../lib/domain/employer';
import type { Facts } from '../../lib/domain/facts';
import type { CaseRecords } from '../../lib/domain/records';
import { factsOf } from '../../lib/facts/facts';
import { papersDay, papersRecords } from '../fixtures/papers/load';

type Plan = NonNullable<Employer['plan']>;
type Changed<T> = { readonly [K in keyof T]?: unknown };

/** The facts of the worked case of the papers. */
export const worked = (): Facts => factsOf(papersRecords(), papersDay);

/** The same with other facts of the employer and of the case. */
export function withFacts(employer: Changed<Employer>, one: Changed<CaseRecords['case']> = {}): Facts {
  const records = papersRecords();
  const changed = {
    ...records,
    employer: { ...records.employer, ...employer },
    case: { ...records.case, ...one },
  } as CaseRecords;
  return factsOf(changed, papersDay);
}

/** The same with another plan; null: with none. */
export const withPlan = (plan: Changed<Plan> | null): Facts =>
  withFacts({ plan: plan === null ? undefined : { ...papersRecords().employer.plan, ...plan } });
