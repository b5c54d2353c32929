import type { BulkTemplate } from '../../../spec/agency-csv';
import { sheetOf } from '../../shared/bulk/template';
import { coeCommonLines } from './common-lines';
import { coeNLines } from './n-lines';

const workbook = {
  id: 'coe',
  title: '在留資格認定証明書交付申請',
  url: 'https://www.moj.go.jp/isa/content/001453107.xlsm',
};

/** The sheets of the Agency's workbook for filing many applications at once: 84 columns in common, 140 of 区分N. */
export const coeSheets: readonly BulkTemplate[] = [
  sheetOf(workbook, 'common', coeCommonLines),
  sheetOf(workbook, 'N', coeNLines),
];
