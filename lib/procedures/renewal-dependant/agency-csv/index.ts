import type { BulkTemplate } from '../../../spec/agency-csv';
import { renewalCommonLines } from '../../shared/bulk/renewal-common-lines';
import { simultaneousLines } from '../../shared/bulk/simultaneous-lines';
import { sheetOf } from '../../shared/bulk/template';
import { renewalWorkbook } from '../../shared/bulk/workbooks';
import { renewalRLines } from './r-lines';

/** The workbook is that of the workers; a person who chooses a sheet sees whose it is. */
const workbook = { ...renewalWorkbook, id: 'renewal-family' };

/** The sheets of the Agency's workbook: 76 columns in common, 103 of 区分R, 113 of 同時申請. */
export const renewalDependantSheets: readonly BulkTemplate[] = [
  sheetOf(workbook, 'common', renewalCommonLines),
  sheetOf(workbook, 'R', renewalRLines),
  sheetOf(workbook, 'simultaneous', simultaneousLines),
];
