import { documents } from '../../law/gijinkoku/documents/index';
import { documentShorts } from '../../law/gijinkoku/documents/shorts';
import { landingRules, statusRules } from '../../law/gijinkoku/rules/index';
import { processRules } from '../../law/gijinkoku/rules/process';
import { stayRules } from '../../law/stay/rules';
import { stayTerms } from '../../law/stay/terms';
import { certificateTerm } from '../../law/stay/day-rows';
import type { Law } from '../../spec/law';
import { planHolds } from '../shared/papers/plan-rule';
import { lettersHold } from '../shared/papers/letter-rule';
import { papersAgree } from '../shared/papers/rule';
import { lawOfStatus } from '../shared/law-of-status';
import { fieldChecks } from './field-checks/index';
import { coeGijinkokuPortal } from './portal';

/** 在留資格認定証明書交付申請, 技術・人文知識・国際業務: everything that is checked. */
export const coeGijinkokuLaw: Law = lawOfStatus(coeGijinkokuPortal.id, {
  rules: [
    ...statusRules,
    ...landingRules,
    ...processRules,
    ...stayRules.certificate,
    papersAgree,
    lettersHold,
    planHolds,
  ],
  documents,
  fields: fieldChecks,
  shorts: documentShorts,
  terms: stayTerms({ fee: { kind: 'certificate' }, rows: [certificateTerm] }),
});
