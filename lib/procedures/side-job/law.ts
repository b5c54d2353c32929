import { stayRules } from '../../law/stay/rules';
import { requirementsLookedUp } from '../../law/stay/requirements';
import { stayTerms } from '../../law/stay/terms';
import type { Law } from '../../spec/law';
import { lawOfStay } from '../shared/law-of-status';

/** 資格外活動許可申請: everything that is checked. */
export const sideJobLaw: Law = lawOfStay(
  'side-job',
  [...stayRules.sideJob, requirementsLookedUp({ ja: '様式と提出書類', en: 'form and documents' })],
  stayTerms({ fee: { kind: 'sideJob' } }),
);
