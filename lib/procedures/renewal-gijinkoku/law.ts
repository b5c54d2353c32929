import { stayRules } from '../../law/stay/rules';
import { statusRules } from '../../law/gijinkoku/rules/index';
import { heldAtSecondHand, requirementsLookedUp } from '../../law/stay/requirements';
import { asExtensionAsks } from '../../law/stay/same-employer';
import { stayTerms } from '../../law/stay/terms';
import { grantable } from '../../law/gijinkoku/periods';
import type { Law } from '../../spec/law';
import { planHolds } from '../shared/papers/plan-rule';
import { lettersHold } from '../shared/papers/letter-rule';
import { papersAgree } from '../shared/papers/rule';
import { byNumber, employmentFieldChecks, onRows } from '../shared/field-checks/index';
import { permissionChecks } from '../shared/field-checks/permission';
import { lawOfStatus } from '../shared/law-of-status';
import { documents, shorts } from './documents';
import { renewalGijinkokuRows } from './rows';

/** 在留期間更新許可申請, 技術・人文知識・国際業務: everything that is checked. */
export const renewalGijinkokuLaw: Law = lawOfStatus('renewal-gijinkoku', {
  rules: [
    ...asExtensionAsks(statusRules),
    ...stayRules.renewal,
    requirementsLookedUp(heldAtSecondHand),
    papersAgree,
    lettersHold,
    planHolds,
  ],
  documents,
  fields: onRows(byNumber([...employmentFieldChecks, ...permissionChecks]), renewalGijinkokuRows.rows),
  shorts,
  terms: stayTerms({
    fee: {
      ...{
        kind: 'changeOrRenewal',
        grants: grantable,
        together: ['reentrySingle', 'reentryMultiple', 'sideJob', 'workCertificate'],
      },
      likely: ({ case: one }) => one.stay?.periodMonths,
    },
    filing: { firstDay: true },
  }),
});
