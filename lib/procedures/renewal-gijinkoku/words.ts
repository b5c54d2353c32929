import type { ProcedureWords } from '../../spec/module';
import { permissionSections } from '../shared/expected/sections';

/** What is said of this procedure and of no other. */
export const renewalGijinkokuWords: ProcedureWords = {
  application: { ja: '在留期間更新許可申請', en: 'Extension of the period of stay' },
  sections: permissionSections,
};
