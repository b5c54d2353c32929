import { renewalDocuments, shortsOf } from '../../law/dependant/documents';
import { renewalRules } from '../../law/dependant/law';
import type { Law } from '../../spec/law';
import { familyFieldChecks } from '../shared/family-checks/index';
import { lawOfFamily } from '../shared/law-of-status';
import { renewalDependantPortal } from './portal';

/** 在留期間更新許可申請, 家族滞在: everything that is checked. */
export const renewalDependantLaw: Law = lawOfFamily(renewalDependantPortal.id, {
  rules: renewalRules,
  documents: renewalDocuments,
  shorts: shortsOf(renewalDocuments),
  fields: familyFieldChecks.renewal,
});
