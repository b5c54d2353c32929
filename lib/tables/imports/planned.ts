import type { Plan, PlannedRecord } from '../mapping/plan';
import type { Sheet } from '../formats/table';
import { type Intake, nothingIn } from './model';

/** A plan of rows with known columns, as an intake: if anything is wrong in it, nothing is imported. */
export function planIntake({ records, problems }: Pick<Plan, 'records' | 'problems'>, sheet: Sheet): Intake {
  return {
    ...nothingIn,
    sheet: sheet.name,
    problems: problems.map(({ row, column, code, place, other }) => ({
      ...{ row, column, code, place, offers: [] },
      text: column === null ? '' : (sheet.rows[row]?.[column] ?? ''),
      ...(other === undefined ? {} : { other }),
    })),
    records: problems.length > 0 ? [] : records,
  };
}

/** Complete, known records as an intake. */
export const recordsIntake = (records: readonly PlannedRecord[]): Intake => ({
  ...nothingIn,
  format: 'tenken',
  records,
});
