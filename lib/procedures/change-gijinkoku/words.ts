import type { ProcedureWords } from '../../spec/module';
import { permissionSections } from '../shared/expected/sections';

/** What is said of this procedure and of no other. */
export const changeGijinkokuWords: ProcedureWords = {
  application: { ja: '在留資格変更許可申請', en: 'Change of status of residence' },
  sections: permissionSections,
};
