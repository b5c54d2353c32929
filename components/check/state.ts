import type { Failure } from '../../lib/domain/result';

/** Why a check could not be made, as a call says it. */
export type CheckedFailure = Failure['code'];
