import { stayRules } from '../../law/stay/rules';
import { nothingHeld, requirementsLookedUp } from '../../law/stay/requirements';
import { stayTerms } from '../../law/stay/terms';
import type { Law } from '../../spec/law';
import { lawOfStay } from '../shared/law-of-status';

/** 家族滞在の申請: everything that is checked. */
export const bringDependantsLaw: Law = lawOfStay(
  'bring-dependants',
  [...stayRules.dependants, requirementsLookedUp(nothingHeld)],
  stayTerms({ fee: { kind: 'certificate' } }),
);
