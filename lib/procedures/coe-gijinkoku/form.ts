import type { Procedure } from '../../spec/field';
import { formOf } from '../../spec/form-of';
import { revision20260501 } from './revisions/2026-05-01';
import { coeGijinkokuRows } from './rows';

/** The form as the newest revision of its page has it. */
export const coeGijinkoku: Procedure = formOf(coeGijinkokuRows, revision20260501);
