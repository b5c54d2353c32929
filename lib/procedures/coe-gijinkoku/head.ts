import { procedureNames } from '../../domain/case/procedures';
import type { ProcedureHead } from '../../spec/module';
import { coeGijinkokuPortal } from './portal';
import { coeGijinkokuWords } from './words';

/** What is known of the procedure without its rows and its law: for windows that show no more. */
export const coeGijinkokuHead = {
  ...coeGijinkokuPortal,
  label: procedureNames[coeGijinkokuPortal.id],
  words: coeGijinkokuWords,
  form: async () => (await import('./form')).coeGijinkoku,
} as const satisfies ProcedureHead;
