import type { LayoutRow } from '../../../../spec/form';
import { line, section } from '../../../shared/page-lines';
/** 入力情報確認: what only a person may do, and the free text. */
export const confirmationLines: readonly LayoutRow[] = section('入力情報確認', [
  line({
    row: 'confirm.intent',
    seq: 256393,
    item: null,
    label: '申請に先立ち、申請者本人に申請の意思を確認してください。',
    hint: '法定代理人又は法第７条の２第２項に規定する代理人による申請の場合は法定代理人又は法第７条の２第２項に規定する代理人に確認してください。',
    required: true,
    box: { id: 'checkList_256393_1', name: 'item[297].choiceList[0].checkFlag' },
  }),
  line({
    row: 'confirm.truth',
    seq: 256394,
    item: null,
    label: '申請内容の確認',
    hint: '申請内容が事実に相違ないことを申請人本人（代理人による申請の場合は当該代理人）及び所属機関等契約先の代表者に確認しました。',
    required: true,
    box: { id: 'checkList_256394_1', name: 'item[298].choiceList[0].checkFlag' },
  }),
  line({
    row: 'freeText',
    seq: 256395,
    item: null,
    label: 'フリー欄',
    hint: '300文字以内',
    box: { id: 'switch_256395', name: 'item[299].textData' },
  }),
  line({
    row: 'file.photo',
    seq: 256396,
    item: null,
    label: '顔写真',
    required: true,
    box: { id: 'fileNew_256396', name: 'item[300].file' },
  }),
  line({
    row: 'file.attachments',
    seq: 256397,
    item: null,
    label: '資料添付',
    hint: '合計20ファイル、顔写真含め25MBまで添付できます。',
    box: { id: 'attached_file_256397', name: null },
  }),
]);
