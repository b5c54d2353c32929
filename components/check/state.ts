import type { Failure } from '../../lib/domain/result';

/** Why a check could not be made, as a failure code of a call. */
export type CheckedFailure = Failure['code'];
