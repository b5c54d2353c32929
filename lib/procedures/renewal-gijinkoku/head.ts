import { procedureNames } from '../../domain/case/procedures';
import type { ProcedureHead } from '../../spec/module';
import { renewalGijinkokuPortal } from './portal';
import { renewalGijinkokuWords } from './words';

/** 在留期間更新許可申請: what is known of it without its rows and its law. */
export const renewalGijinkokuHead = {
  ...renewalGijinkokuPortal,
  label: procedureNames[renewalGijinkokuPortal.id],
  words: renewalGijinkokuWords,
  form: async () => (await import('./form')).renewalGijinkoku,
} as const satisfies ProcedureHead;
