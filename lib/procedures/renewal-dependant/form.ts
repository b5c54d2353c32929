import type { Procedure } from '../../spec/field';
import { formOf } from '../../spec/form-of';
import { expectedRevision } from './revisions/expected-2026-05';
import { renewalDependantRows } from './rows';

/** The form as its page is expected to be. */
export const renewalDependant: Procedure = formOf(renewalDependantRows, expectedRevision);
