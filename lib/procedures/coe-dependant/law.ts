import { certificateDocuments, shortsOf } from '../../law/dependant/documents';
import { certificateRules } from '../../law/dependant/law';
import { stayTerms } from '../../law/stay/terms';
import type { Law } from '../../spec/law';
import { familyFieldChecks } from '../shared/family-checks/index';
import { onRows } from '../shared/field-checks/index';
import { lawOfFamily } from '../shared/law-of-status';
import { coeDependantPortal } from './portal';
import { coeDependantRows } from './rows';

/** 在留資格認定証明書交付申請, 家族滞在: everything that is checked. */
export const coeDependantLaw: Law = lawOfFamily(coeDependantPortal.id, {
  rules: certificateRules,
  documents: certificateDocuments,
  shorts: shortsOf(certificateDocuments),
  terms: stayTerms({ fee: { kind: 'certificate' } }),
  fields: onRows(familyFieldChecks.certificate, coeDependantRows.rows),
});
