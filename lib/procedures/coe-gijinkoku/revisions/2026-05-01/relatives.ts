import type { BlockLayout, LayoutRow } from '../../../../spec/form';
import { birthLine, type Line, line, section } from '../../../shared/page-lines';

const about =
  '在日親族（父・母・配偶者・子・兄弟姉妹・祖父母・叔(伯)父・叔(伯)母など）及び同居者について入力してください。';

/** 在日親族及び同居者. */
export const relativesBlocks: BlockLayout = { group: '256137', blocks: 6 };

/** One block, items 21.2 to 21.8; `n` counts from 0. Rows and names of the blocks follow each other by seven. */
function block(n: number): readonly Line[] {
  const seq = 256138 + 7 * n;
  const at = 42 + 7 * n;
  const no = `0${n + 1}`;
  const common = { conditional: true };
  const required = n === 0;
  const id = `relatives[${n}]`;
  return [
    line({
      ...common,
      required,
      row: `${id}.relationship`,
      seq,
      item: '21.2',
      label: `２１.２　在日親族及び同居者　続柄${no}`,
      hint: about,
      box: { id: `select_${seq}`, name: `item[${at}].selectData` },
    }),
    line({
      ...common,
      required,
      row: `${id}.name`,
      seq: seq + 1,
      item: '21.3',
      label: `２１.３　在日親族及び同居者　氏名${no}`,
      hint: `${about} / 全角、26文字以内 / 例）法務たろう`,
      box: { id: `switch_${seq + 1}`, name: `item[${at + 1}].textData` },
    }),
    birthLine({
      ...common,
      required,
      row: `${id}.birth`,
      seq: seq + 2,
      at: at + 2,
      item: '21.4',
      label: `２１.４　在日親族及び同居者　生年月日${no}`,
      hint: `${about} ¦ 半角数字、4文字 / 例）2001 半角数字、6文字 / 例）200101 ¦ 入力例）2000年1月23日は20000123と入力`,
    }),
    line({
      ...common,
      required,
      row: `${id}.nationality`,
      seq: seq + 3,
      item: '21.5',
      label: `２１.５　在日親族及び同居者　国籍・地域${no}`,
      hint: about,
      box: { id: `select_${seq + 3}`, name: `item[${at + 3}].selectData` },
    }),
    line({
      ...common,
      required,
      row: `${id}.livingTogether`,
      seq: seq + 4,
      item: '21.6',
      label: `２１.６　在日親族及び同居者　同居予定の有無${no}`,
      hint: about,
      box: { id: `radioList_${seq + 4}_1`, name: `item[${at + 4}].selectData` },
    }),
    line({
      ...common,
      required,
      row: `${id}.workOrSchool`,
      seq: seq + 5,
      item: '21.7',
      label: `２１.７　在日親族及び同居者　勤務先名称・通学先名称${no}`,
      hint: `${about} / 全角、60文字以内 / 例）株式会社○○、○○大学`,
      box: { id: `switch_${seq + 5}`, name: `item[${at + 5}].textData` },
    }),
    line({
      ...common,
      row: `${id}.residenceCardNo`,
      seq: seq + 6,
      item: '21.8',
      label: `２１.８　在日親族及び同居者　在留カード番号　特別永住者証明書番号${no}`,
      hint: `${about} / 半角英数字(大文字入力)、12文字 / 例）AB12345678CD`,
      box: { id: `switch_${seq + 6}`, name: `item[${at + 6}].textData` },
    }),
  ];
}

/** Items 21.2 to 21.8. */
export const relativesLines: readonly LayoutRow[] = section('身分事項', [0, 1, 2, 3, 4, 5].flatMap(block));
