import { stayRules } from '../../law/stay/rules';
import { nothingHeld, requirementsLookedUp } from '../../law/stay/requirements';
import { stayTerms } from '../../law/stay/terms';
import type { Law } from '../../spec/law';
import { lawOfStay } from '../shared/law-of-status';

/** 資格外活動許可申請: everything that is checked. */
export const sideJobLaw: Law = lawOfStay(
  'side-job',
  [...stayRules.sideJob, requirementsLookedUp(nothingHeld)],
  stayTerms({ fee: { kind: 'sideJob' } }),
);
