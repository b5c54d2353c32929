import type { Rule } from '../gijinkoku/known';
import { cardRules } from './card';
import { changesBeside, dependants, dependantWork, firstRenewal, sideJob } from './changes';
import { goodStandingRules, idle, idleBeside } from './good-standing';
import { notice, noticesAtRenewal, noticesBeside } from './notices';
import { residenceDateRules } from './permanent-dates';
import { residenceDutyRules } from './permanent-duties';
import { residenceRules } from './permanent-residence';
import { dutiesRules, outsideAtChange, renewalRules } from './renewal';

/** Rules that a case is about, and those for which a fact may call beside them. */
function withBeside(own: readonly Rule[], noticed: readonly Rule[] = noticesBeside): readonly Rule[] {
  const ids = new Set(own.map(({ id }) => id));
  return [...own, ...[...noticed, ...changesBeside, idleBeside].filter(({ id }) => !ids.has(id))];
}

/** What somebody who lives in Japan has to keep, by what is applied for. */
export const stayRules = {
  certificate: withBeside([]),
  renewal: withBeside([...renewalRules, ...goodStandingRules, ...cardRules, idle, firstRenewal], noticesAtRenewal),
  change: withBeside([outsideAtChange, ...cardRules, idle]),
  employerChange: withBeside([...dutiesRules, notice, ...cardRules, idle]),
  sideJob: withBeside([sideJob]),
  dependants: withBeside([dependants, dependantWork]),
  permanentResidence: withBeside([...residenceRules, ...residenceDateRules, ...residenceDutyRules, idle]),
} as const;
