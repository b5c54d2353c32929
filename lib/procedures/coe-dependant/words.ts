import type { ProcedureWords } from '../../spec/module';
import { familyCertificateSections } from '../shared/expected/sections';

/** What is said of this procedure and of no other. */
export const coeDependantWords: ProcedureWords = {
  application: { ja: '在留資格認定証明書交付申請', en: 'Certificate of Eligibility' },
  sections: familyCertificateSections,
};
