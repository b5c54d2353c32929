import type { BulkTemplate } from '../../../spec/agency-csv';
import { overlaid } from '../../shared/bulk/lines';
import { permissionNLines } from '../../shared/bulk/n-lines';
import { simultaneousLines } from '../../shared/bulk/simultaneous-lines';
import { sheetOf } from '../../shared/bulk/template';
import { changeCommonLines } from './common-lines';
import { changeNLines } from './n-lines';
import { changeSimultaneousLines } from './simultaneous-lines';

const workbook = {
  id: 'change',
  title: '在留資格変更許可申請',
  url: 'https://www.moj.go.jp/isa/content/001453109.xlsm',
};

/** The sheets of the Agency's workbook: 78 columns in common, 140 of 区分N, 113 of 同時申請. */
export const changeSheets: readonly BulkTemplate[] = [
  sheetOf(workbook, 'common', changeCommonLines),
  sheetOf(workbook, 'N', overlaid(permissionNLines, changeNLines)),
  sheetOf(workbook, 'simultaneous', overlaid(simultaneousLines, changeSimultaneousLines)),
];
