import { procedureNames } from '../../domain/case/procedures';
import type { ProcedureHead } from '../../spec/module';
import { renewalDependantPortal } from './portal';
import { renewalDependantWords } from './words';

/** 在留期間更新許可申請, 家族滞在: what is known of it without its rows and its law. */
export const renewalDependantHead = {
  ...renewalDependantPortal,
  label: procedureNames[renewalDependantPortal.id],
  words: renewalDependantWords,
  form: async () => (await import('./form')).renewalDependant,
} as const satisfies ProcedureHead;
