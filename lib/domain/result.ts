import type { Problem } from './problem';

/** Something that went wrong in a way the person can be told about. `code` names a sentence of `failures.words`. */
export interface Failure {
  readonly code:
    | 'locked'
    | 'noVault'
    | 'vaultExists'
    | 'wrongPassphrase'
    | 'weakPassphrase'
    | 'damaged'
    | 'conflict'
    | 'notFound'
    | 'invalid'
    | 'inUse'
    | 'stillNamed'
    | 'noPage'
    | 'notBound'
    | 'busy'
    | 'interrupted'
    | 'pageChanged'
    | 'otherPerson'
    | 'notTheForm'
    | 'identityDiffers'
    | 'samePerson'
    | 'checkStale'
    | 'recordBroken'
    | 'unexpected';
  /** Places in the input, for `invalid`: a path and the code of what is wrong there. */
  readonly problems?: readonly Problem[];
}

/** What came of something that may fail. A thrown error is a fault of the program. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/**
 * A failure on its way to the person: thrown by storage and services, and answered as a `Result` where the message came in. Any
 * other error that is thrown is a fault of the program. Its message never holds a value.
 */
export class FailureError extends Error {
  override readonly name = 'FailureError';
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(`Failed: ${failure.code}.`);
    this.failure = failure;
  }
}

/** Whether an error is a failure of this code. */
export const isFailure = (error: unknown, code: Failure['code']): boolean =>
  error instanceof FailureError && error.failure.code === code;
