import { certificateDocuments, shortsOf } from '../../law/dependant/documents';
import { certificateRules } from '../../law/dependant/law';
import type { Law } from '../../spec/law';
import { familyFieldChecks } from '../shared/family-checks/index';
import { lawOfFamily } from '../shared/law-of-status';
import { coeDependantPortal } from './portal';

/** 在留資格認定証明書交付申請, 家族滞在: everything that is checked. */
export const coeDependantLaw: Law = lawOfFamily(coeDependantPortal.id, {
  rules: certificateRules,
  documents: certificateDocuments,
  shorts: shortsOf(certificateDocuments),
  fields: familyFieldChecks.certificate,
});
