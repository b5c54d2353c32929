import type { FieldCheck } from '../../../law/gijinkoku/known';
import { contactChecks } from './contact';
import { dispatchChecks } from './dispatch';
import { educationChecks } from './education';
import { employerChecks } from './employer';
import { entryChecks } from './entry';
import { historyChecks } from './history';
import { jobChecks } from './job';
import { leftoverChecks } from './leftovers';
import { personChecks } from './person';
import { relativeChecks } from './relatives';
import { textChecks } from './text';
import { workChecks } from './work';

/** F-01 to F-43, in the order of their numbers. */
export const fieldChecks: readonly FieldCheck[] = [
  ...contactChecks,
  ...personChecks,
  ...entryChecks,
  ...historyChecks,
  ...relativeChecks,
  ...educationChecks,
  ...workChecks,
  ...employerChecks,
  ...jobChecks,
  ...dispatchChecks,
  ...textChecks,
  ...leftoverChecks,
].toSorted((a, b) => a.id.localeCompare(b.id));
