import { stayRules } from '../../law/stay/rules';
import { statusRules } from '../../law/gijinkoku/rules/index';
import { nothingHeld, requirementsLookedUp } from '../../law/stay/requirements';
import { stayTerms } from '../../law/stay/terms';
import type { Law } from '../../spec/law';
import { lawOfStatus } from '../shared/law-of-status';

/** 契約機関に関する届出: everything that is checked. The new job has to be within the status, as any. */
export const employerChangeLaw: Law = lawOfStatus('employer-change', {
  rules: [...statusRules, ...stayRules.employerChange, requirementsLookedUp(nothingHeld)],
  terms: stayTerms({ fee: { kind: 'notification' }, notice: true }),
});
