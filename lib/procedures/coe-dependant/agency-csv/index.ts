import type { BulkTemplate } from '../../../spec/agency-csv';
import { coeCommonLines } from '../../shared/bulk/coe-common-lines';

import { sheetOf } from '../../shared/bulk/template';
import { coeWorkbook } from '../../shared/bulk/workbooks';
import { coeRLines } from './r-lines';

/** The workbook is that of the workers; a person who chooses a sheet sees whose it is. */
const workbook = { ...coeWorkbook, id: 'coe-family' };

/** The sheets of the Agency's workbook: 84 columns in common, 42 of 区分R. */
export const coeDependantSheets: readonly BulkTemplate[] = [
  sheetOf(workbook, 'common', coeCommonLines),
  sheetOf(workbook, 'R', coeRLines),
];
