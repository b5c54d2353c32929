import { stayRules } from '../../law/stay/rules';
import { requirementsLookedUp } from '../../law/stay/requirements';
import { stayTerms, residenceRows } from '../../law/stay/terms';
import type { Law } from '../../spec/law';
import { lawOfStay } from '../shared/law-of-status';

/** 永住許可申請: everything that is checked. */
export const permanentResidenceLaw: Law = lawOfStay(
  'permanent-residence',
  [...stayRules.permanentResidence, requirementsLookedUp({ ja: '様式と提出書類', en: 'form and documents' })],
  stayTerms({ fee: { kind: 'permanentResidence' }, rows: residenceRows }),
);
