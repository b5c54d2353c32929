import type { ProcedureWords } from '../../spec/module';
import { familyPermissionSections } from '../shared/expected/sections';

/** What is said of this procedure and of no other. */
export const renewalDependantWords: ProcedureWords = {
  application: { ja: '在留期間更新許可申請', en: 'Extension of the period of stay' },
  sections: familyPermissionSections,
};
