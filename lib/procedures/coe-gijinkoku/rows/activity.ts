import type { Field } from '../../../spec/field';
import { hiddenRow } from '../../shared/portal-rows';

/** 主たる活動内容: asked of 高度専門職, hidden for this status. */
export const activityRows: readonly Field[] = [
  {
    ...hiddenRow({
      seq: 256097,
      ja: '主たる活動内容',
      kinds: ['select'],
      section: '選択中の手続き名： 在留資格認定証明書交付申請（区分N）',
    }),
    id: 'header.mainActivity',
    label: { ja: '主たる活動内容', en: 'Main activity' },
    required: true,
    conditional: true,
  },
];
