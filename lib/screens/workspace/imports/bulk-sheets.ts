import { procedureIds } from '../../../domain/case/procedures';
import { procedureOf } from '../../../procedures/registry';
import { isBulk } from '../../../tables/agency-csv/read';
import type { Sheet } from '../../../tables/formats/table';

/** Whether a sheet is one of the Agency's workbook for some procedure. */
export const isBulkSheet = (sheet: Sheet): boolean =>
  procedureIds.some((id) => procedureOf(id).agencyCsv.some((template) => isBulk(template, sheet)));
