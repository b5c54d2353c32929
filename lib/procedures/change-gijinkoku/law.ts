import { applicationOf } from '../../domain/case/case';
import { stayRules } from '../../law/stay/rules';
import { statusRules } from '../../law/gijinkoku/rules/index';
import { heldAtSecondHand, requirementsLookedUp } from '../../law/stay/requirements';
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
import { changeGijinkokuRows } from './rows';

/** 在留資格変更許可申請, 技術・人文知識・国際業務: everything that is checked. */
export const changeGijinkokuLaw: Law = lawOfStatus('change-gijinkoku', {
  rules: [
    ...statusRules,
    ...stayRules.change,
    requirementsLookedUp(heldAtSecondHand),
    papersAgree,
    lettersHold,
    planHolds,
  ],
  documents,
  fields: onRows(byNumber([...employmentFieldChecks, ...permissionChecks]), changeGijinkokuRows.rows),
  shorts,
  terms: stayTerms({
    fee: {
      kind: 'changeOrRenewal',
      grants: grantable,
      // Nothing was granted before that tells: what is asked for.
      likely: ({ case: one }) => applicationOf(one)?.wantedMonths,
      told: 'case.application.wantedMonths',
      together: ['reentrySingle', 'reentryMultiple', 'sideJob', 'workCertificate'],
    },
    filing: { firstDay: false },
  }),
});
