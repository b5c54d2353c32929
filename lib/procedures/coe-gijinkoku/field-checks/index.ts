import type { FieldCheck } from '../../../law/gijinkoku/known';
import { byNumber, employmentFieldChecks } from '../../shared/field-checks/index';
import { entryChecks } from './entry';
import { historyChecks } from './history';

/** F-01 to F-43, in the order of their numbers. */
export const fieldChecks: readonly FieldCheck[] = byNumber([
  ...employmentFieldChecks,
  ...entryChecks,
  ...historyChecks,
]);
