import type { SemanticRow } from '../../../spec/form';
import { otherStatusRow } from '../../shared/row-kinds';

/** 主たる活動内容: asked of 高度専門職, hidden for this status. */
export const activityRows: readonly SemanticRow[] = [
  otherStatusRow({ id: 'header.mainActivity', en: 'Main activity', kinds: ['select'] }),
];
