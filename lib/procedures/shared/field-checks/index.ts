import type { FieldCheck } from '../../../law/gijinkoku/known';
import { contactChecks } from './contact';
import { dispatchChecks } from './dispatch';
import { educationChecks } from './education';
import { employerChecks } from './employer';
import { jobChecks } from './job';
import { leftoverChecks } from './leftovers';
import { personChecks } from './person';
import { relativeChecks } from './relatives';
import { textChecks } from './text';
import { workChecks } from './work';

/** Checks of rows that every form of an employment has. */
export const employmentFieldChecks: readonly FieldCheck[] = [
  ...contactChecks,
  ...personChecks,
  ...relativeChecks,
  ...educationChecks,
  ...workChecks,
  ...employerChecks,
  ...jobChecks,
  ...dispatchChecks,
  ...textChecks,
  ...leftoverChecks,
];

/** Checks in the order of their numbers. */
export const byNumber = (checks: readonly FieldCheck[]): readonly FieldCheck[] =>
  checks.toSorted((a, b) => a.id.localeCompare(b.id));

/** The checks for one form: what they find about rows that it does not have concerns another form. */
export const onRows = (
  checks: readonly FieldCheck[],
  rows: readonly { readonly id: string }[],
): readonly FieldCheck[] => {
  const own = new Set(rows.map(({ id }) => id));
  return checks.map((one) => ({
    ...one,
    check: (context) => one.check(context).filter(({ row }) => row === undefined || own.has(row)),
    examples: one.examples.filter((example) => example.about === undefined || own.has(example.about)),
  }));
};
