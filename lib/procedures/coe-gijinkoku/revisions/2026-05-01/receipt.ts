import type { LayoutRow } from '../../../../spec/form';
import { line, section } from '../../../shared/page-lines';
/** 受領方法等 */
export const receiptLines: readonly LayoutRow[] = section('受領方法等', [
  line({
    row: 'receipt.method',
    seq: 256388,
    item: null,
    label: '在留資格認定証明書の受領方法',
    hint: '受領方法は、原則としてメールまたは郵送となります。',
    required: true,
    box: { id: 'radioList_256388_1', name: 'item[292].selectData' },
  }),
  line({
    row: 'receipt.email',
    seq: 256389,
    item: null,
    label: '通知送信用メールアドレス',
    hint: '申請人である外国人本人又は代理人の通知送信用メールアドレスを入力してください。 / 半角英数字記号、60文字以内 / 例）abc@xyz.co.jp',
    required: true,
    box: { id: 'mailAddress_256389', name: 'item[293].textData' },
  }),
  line({
    row: 'receipt.emailConfirm',
    seq: 256390,
    item: null,
    label: '通知送信用メールアドレス再入力',
    hint: '申請人である外国人本人又は代理人の通知送信用メールアドレスを入力してください。 / 半角英数字記号、60文字以内 / 例）abc@xyz.co.jp',
    required: true,
    box: { id: 'mailAddress_256390', name: 'item[294].textData' },
  }),
]);
