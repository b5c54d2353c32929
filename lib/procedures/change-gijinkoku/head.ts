import { procedureNames } from '../../domain/case/procedures';
import type { ProcedureHead } from '../../spec/module';
import { changeGijinkokuPortal } from './portal';
import { changeGijinkokuWords } from './words';

/** 在留資格変更許可申請: what is known of it without its rows and its law. */
export const changeGijinkokuHead = {
  ...changeGijinkokuPortal,
  label: procedureNames[changeGijinkokuPortal.id],
  words: changeGijinkokuWords,
  form: async () => (await import('./form')).changeGijinkoku,
} as const satisfies ProcedureHead;
