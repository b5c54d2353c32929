import type { BulkTemplate } from '../../../spec/agency-csv';
import { permissionNLines } from '../../shared/bulk/n-lines';
import { simultaneousLines } from '../../shared/bulk/simultaneous-lines';
import { sheetOf } from '../../shared/bulk/template';
import { renewalCommonLines } from './common-lines';

const workbook = {
  id: 'renewal',
  title: '在留期間更新許可申請',
  url: 'https://www.moj.go.jp/isa/content/001453108.xlsm',
};

/** The sheets of the Agency's workbook: 76 columns in common, 140 of 区分N, 113 of 同時申請. */
export const renewalSheets: readonly BulkTemplate[] = [
  sheetOf(workbook, 'common', renewalCommonLines),
  sheetOf(workbook, 'N', permissionNLines),
  sheetOf(workbook, 'simultaneous', simultaneousLines),
];
