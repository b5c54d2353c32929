import type { BulkTemplate } from '../../../spec/agency-csv';
import { sheetOf } from '../../shared/bulk/template';
import { coeWorkbook } from '../../shared/bulk/workbooks';
import { coeCommonLines } from '../../shared/bulk/coe-common-lines';
import { coeNLines } from './n-lines';

/** The sheets of the Agency's workbook for filing many applications at once: 84 columns in common, 140 of 区分N. */
export const coeSheets: readonly BulkTemplate[] = [
  sheetOf(coeWorkbook, 'common', coeCommonLines),
  sheetOf(coeWorkbook, 'N', coeNLines),
];
