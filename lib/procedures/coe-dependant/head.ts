import { procedureNames } from '../../domain/case/procedures';
import type { ProcedureHead } from '../../spec/module';
import { coeDependantPortal } from './portal';
import { coeDependantWords } from './words';

/** 在留資格認定証明書交付申請, 家族滞在: what is known of it without its rows and its law. */
export const coeDependantHead = {
  ...coeDependantPortal,
  label: procedureNames[coeDependantPortal.id],
  words: coeDependantWords,
  form: async () => (await import('./form')).coeDependant,
} as const satisfies ProcedureHead;
