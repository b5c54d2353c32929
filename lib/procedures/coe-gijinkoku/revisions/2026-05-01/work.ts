import type { BlockLayout, LayoutRow } from '../../../../spec/form';
import { type Line, line, section } from '../../../shared/page-lines';

const abroad = '外国におけるものを含みます。';
const monthHint = `${abroad} / 半角数字、6文字 / 例）200101 ¦ 入力例）2000年1月は200001と入力`;
const yearHint = `${abroad} / 半角数字、4文字 / 例）2001`;

/** 職歴. */
export const workBlocks: BlockLayout = { group: '256198', blocks: 6 };

/** One block, items 26.1 to 26.6; `n` counts from 0. Rows and names of the blocks follow each other by nine. */
function block(n: number): readonly Line[] {
  const seq = 256199 + 9 * n;
  const at = 103 + 9 * n;
  const no = `0${n + 1}`;
  const common = { conditional: true };
  const required = n === 0;
  const id = `work[${n}]`;
  return [
    line({
      ...common,
      required,
      row: `${id}.country`,
      seq,
      item: null,
      label: `国・地域名${no}`,
      hint: abroad,
      box: { id: `select_${seq}`, name: `item[${at}].selectData` },
    }),
    line({
      ...common,
      required,
      row: `${id}.joinMonthUnknown`,
      seq: seq + 1,
      item: '26.1',
      label: `２６.１　職歴　入社月不詳${no}`,
      hint: `${abroad} / こちらの項目によって「２６.２　職歴　入社年月」の入力項目が変化します。`,
      box: { id: `radioList_${seq + 1}_1`, name: `item[${at + 1}].selectData` },
    }),
    line({
      ...common,
      required,
      row: `${id}.join`,
      seq: seq + 2,
      item: '26.2',
      label: `２６.２　職歴　入社年月${no}`,
      hint: monthHint,
      box: { id: `yearMonthAD_${seq + 2}`, name: `item[${at + 2}].textData` },
    }),
    line({
      ...common,
      required,
      hiddenAtLoad: true,
      row: `${id}.joinYear`,
      seq: seq + 3,
      item: '26.2',
      label: `２６.２　職歴　入社年月${no}`,
      hint: yearHint,
      box: { id: `switch_${seq + 3}`, name: `item[${at + 3}].textData` },
    }),
    line({
      ...common,
      row: `${id}.leaveMonthUnknown`,
      seq: seq + 4,
      item: '26.3',
      label: `２６.３　職歴　退社月不詳${no}`,
      hint: `${abroad} / こちらの項目によって「２６.４　職歴　退社年月」の入力項目が変化します。`,
      box: { id: `radioList_${seq + 4}_1`, name: `item[${at + 4}].selectData` },
    }),
    line({
      ...common,
      row: `${id}.leave`,
      seq: seq + 5,
      item: '26.4',
      label: `２６.４　職歴　退社年月${no}`,
      hint: monthHint,
      box: { id: `yearMonthAD_${seq + 5}`, name: `item[${at + 5}].textData` },
    }),
    line({
      ...common,
      hiddenAtLoad: true,
      row: `${id}.leaveYear`,
      seq: seq + 6,
      item: '26.4',
      label: `２６.４　職歴　退社年月${no}`,
      hint: yearHint,
      box: { id: `switch_${seq + 6}`, name: `item[${at + 6}].textData` },
    }),
    line({
      ...common,
      row: `${id}.employerLatin`,
      seq: seq + 7,
      item: '26.5',
      label: `２６.５　職歴　勤務先名称(英字表記)${no}`,
      hint: `${abroad} / 半角英数字記号、200文字以内 / 例）XXXX University, XXXX Corporation`,
      box: { id: `switch_${seq + 7}`, name: `item[${at + 7}].textData` },
    }),
    line({
      ...common,
      row: `${id}.employerKanji`,
      seq: seq + 8,
      item: '26.6',
      label: `２６.６　職歴　勤務先名称(漢字表記)${no}`,
      hint: `${abroad} / 全角、60文字以内 / 例）〇〇大学、〇〇会社`,
      box: { id: `switch_${seq + 8}`, name: `item[${at + 8}].textData` },
    }),
  ];
}

/** Items 26.1 to 26.6. */
export const workLines: readonly LayoutRow[] = section('申請人に関する情報等', [0, 1, 2, 3, 4, 5].flatMap(block));
