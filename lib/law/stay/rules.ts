import type { Rule } from '../gijinkoku/known';
import { changesAtRenewal, changesBeside, dependants, dependantWork, firstRenewal, notice, sideJob } from './changes';
import { goodStandingRules, idle, idleBeside } from './good-standing';
import { residenceDutyRules } from './permanent-duties';
import { residenceRules } from './permanent-residence';
import { dutiesRules, outsideAtChange, renewalRules } from './renewal';

/** Rules that a case is about, and those for which a fact may call beside them. */
function withBeside(own: readonly Rule[], beside: readonly Rule[] = changesBeside): readonly Rule[] {
  const ids = new Set(own.map(({ id }) => id));
  return [...own, ...[...beside, idleBeside].filter(({ id }) => !ids.has(id))];
}

/** What somebody who lives in Japan has to keep, by what is applied for. */
export const stayRules = {
  certificate: withBeside([]),
  renewal: withBeside([...renewalRules, ...goodStandingRules, idle, firstRenewal], changesAtRenewal),
  change: withBeside([outsideAtChange, idle]),
  employerChange: withBeside([...dutiesRules, notice, idle]),
  sideJob: withBeside([sideJob]),
  dependants: withBeside([dependants, dependantWork]),
  permanentResidence: withBeside([...residenceRules, ...residenceDutyRules, idle]),
} as const;
