import { checkedCaseOf } from '../checks/context';
import type { Day } from '../domain/calendar';
import type { CaseRecords } from '../domain/records';
import { gijinkoku } from '../law/gijinkoku/status';
import { residenceGuideline, threeYears } from '../law/stay/day-rows';
import { stayRules } from '../law/stay/rules';
import type { FindingOutcome, RuleFinding } from '../spec/check';
import { monthsOfResidence, monthsOnWorkStatus, residenceOf } from './stay-history';

/** How far a person is from permanent residence, by the rules of one day. */
export interface Readiness {
  readonly on: Day;
  /** What the rules say, in their order; none that does not concern the person. */
  readonly findings: readonly RuleFinding[];
}

const rules = stayRules.permanentResidence.filter(({ chapter }) => chapter === 'permanentResidence');

/** Whether a finding needs nothing more. */
export const isMet = ({ outcome }: { readonly outcome: FindingOutcome }): boolean => outcome === 'pass';

/** The days on which the rules change, after a day. */
const changesAfter = (today: Day): readonly Day[] =>
  [...threeYears, ...residenceGuideline].flatMap(({ from, until }) =>
    [from, until].flatMap((day) => (day !== undefined && day > today ? [day] : [])),
  );

/** The days by whose rules the readiness is shown: today, and each day on which the rules change. */
export const readinessDays = (today: Day): readonly Day[] => [...new Set([today, ...changesAfter(today)])].toSorted();

/**
 * The readiness by the rules of each of the days. Years come from the permissions on record; where there are none, from
 * what the case says.
 */
export function readinessOf(records: CaseRecords, today: Day): readonly Readiness[] {
  return readinessDays(today).map((on) => {
    const checked = checkedCaseOf(withYears(records, on), on);
    const context = { ...gijinkoku.learn(checked.facts, on), ...checked };
    const findings = rules.map(({ id, chapter, title, source, judge }) => ({
      ...{ id, chapter, title, source },
      ...judge(context),
    }));
    return { on, findings: findings.filter(({ outcome }) => outcome !== 'notApplicable') };
  });
}

const tenth = (months: number): number => Math.floor((months / 12) * 10) / 10;

function withYears(records: CaseRecords, on: Day): CaseRecords {
  const permissions = records.applicant.permissions ?? [];
  const residence = residenceOf(permissions);
  if (!residence) return records;
  const present = permissions.find(({ from }) => from === residence.spans.at(-1)?.from);
  const stay = {
    ...records.case.stay,
    yearsInJapan: tenth(monthsOfResidence(residence, on)),
    yearsOnWorkStatus: tenth(monthsOnWorkStatus(residence, on)),
    ...(present?.periodMonths === undefined ? {} : { periodMonths: present.periodMonths }),
  };
  return { ...records, case: { ...records.case, stay } };
}
