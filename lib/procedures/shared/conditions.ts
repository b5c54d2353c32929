import type { FactPath } from '../../domain/facts';
import type { Condition } from '../../spec/condition';

// Short words for the conditions of the rows.

/** The fact is one of these codes. */
export const is = (fact: FactPath, ...codes: readonly string[]): Condition => ({ fact, is: codes });
/** The question was answered with 有. */
export const yes = (fact: FactPath): Condition => ({ fact, is: 'yes' });
/** The case has the fact. */
export const given = (fact: FactPath): Condition => ({ given: fact });
/** Unless the flag is set. */
export const unless = (fact: FactPath): Condition => ({ unless: fact });
/** All of these hold. */
export const all = (...conditions: readonly Condition[]): Condition => ({ all: conditions });

/** 23.2 is 大学院（博士） to 短期大学: the list of 25 majors is wanted. */
export const university = is('derived.education.level', 'doctor', 'master', 'bachelor', 'juniorCollege');
/** 23.2 is 専門学校: the list of 10 majors is wanted. */
export const vocational = is('derived.education.level', 'vocational');
/** An agent files (取次申請). */
export const byAgent = is('case.filing.filer', 'agent');
/** Dispatched, or working elsewhere than at the employer (item 12). */
export const atSite = yes('derived.site');
/** Rows about the time since the last permission: never for a certificate of eligibility. */
export const afterArrival = is('case.plannedStep', 'renewal', 'change');
