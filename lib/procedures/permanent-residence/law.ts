import { stayRules } from '../../law/stay/rules';
import { nothingHeld, requirementsLookedUp } from '../../law/stay/requirements';
import { stayTerms, residenceRows } from '../../law/stay/terms';
import type { Law } from '../../spec/law';
import { lawOfStay } from '../shared/law-of-status';

/** 永住許可申請: everything that is checked. */
export const permanentResidenceLaw: Law = lawOfStay(
  'permanent-residence',
  [...stayRules.permanentResidence, requirementsLookedUp(nothingHeld)],
  stayTerms({ fee: { kind: 'permanentResidence' }, rows: residenceRows }),
);
