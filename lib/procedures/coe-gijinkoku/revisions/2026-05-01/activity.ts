import type { LayoutRow } from '../../../../spec/form';
import { section, wordsOnly } from '../../../shared/page-lines';

/** 主たる活動内容. */
export const activityLines: readonly LayoutRow[] = section('選択中の手続き名： 在留資格認定証明書交付申請（区分N）', [
  wordsOnly({
    row: 'header.mainActivity',
    seq: 256097,
    item: null,
    label: '主たる活動内容',
    required: true,
    conditional: true,
  }),
]);
