import { renewalDocuments, shortsOf } from '../../law/dependant/documents';
import { renewalRules } from '../../law/dependant/law';
import { familyPeriods } from '../../law/dependant/periods';
import { stayTerms } from '../../law/stay/terms';
import type { Law } from '../../spec/law';
import { familyFieldChecks } from '../shared/family-checks/index';
import { onRows } from '../shared/field-checks/index';
import { lawOfFamily } from '../shared/law-of-status';
import { renewalDependantPortal } from './portal';
import { renewalDependantRows } from './rows';

/** 在留期間更新許可申請, 家族滞在: everything that is checked. */
export const renewalDependantLaw: Law = lawOfFamily(renewalDependantPortal.id, {
  rules: renewalRules,
  documents: renewalDocuments,
  shorts: shortsOf(renewalDocuments),
  fields: onRows(familyFieldChecks.renewal, renewalDependantRows.rows),
  terms: stayTerms({
    fee: { kind: 'changeOrRenewal', likely: ({ case: one }) => one.stay?.periodMonths, grants: familyPeriods },
    filing: { firstDay: true },
  }),
});
