import type { BulkTemplate } from '../../../spec/agency-csv';
import { permissionNLines } from '../../shared/bulk/n-lines';
import { simultaneousLines } from '../../shared/bulk/simultaneous-lines';
import { sheetOf } from '../../shared/bulk/template';
import { renewalWorkbook } from '../../shared/bulk/workbooks';
import { renewalCommonLines } from '../../shared/bulk/renewal-common-lines';

/** The sheets of the Agency's workbook: 76 columns in common, 140 of 区分N, 113 of 同時申請. */
export const renewalSheets: readonly BulkTemplate[] = [
  sheetOf(renewalWorkbook, 'common', renewalCommonLines),
  sheetOf(renewalWorkbook, 'N', permissionNLines),
  sheetOf(renewalWorkbook, 'simultaneous', simultaneousLines),
];
