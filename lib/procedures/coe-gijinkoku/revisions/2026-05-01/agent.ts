import type { LayoutRow } from '../../../../spec/form';
import { line, section } from '../../../shared/page-lines';
/** 取次者 */
export const agentLines: readonly LayoutRow[] = section('取次者', [
  line({
    row: 'agent.name',
    seq: 256263,
    item: null,
    label: '取次者(オンラインシステム利用者)　(1)氏名',
    hint: '全角、26文字以内 / 例）法務たろう',
    required: true,
    box: { id: 'switch_256263', name: 'item[167].textData' },
  }),
  line({
    row: 'agent.postal',
    seq: 256264,
    item: null,
    label: '取次者　(2)郵便番号',
    hint: '郵便番号が不明な場合は「0000000」と入力してください。 / 半角数字、7文字 / 例）1234567 ¦ 入力例）123-4567は1234567と入力',
    required: true,
    box: { id: 'item_168_textData', name: 'item[168].textData' },
  }),
  line({
    row: 'agent.address',
    seq: 256265,
    item: null,
    label: '取次者　(2)住所',
    hint: '全角、85文字以内 / 例）東京都千代田区１－１－１霞ヶ関ハイツ２０２号',
    required: true,
    box: { id: 'address_256265', name: 'item[169].textData' },
  }),
  line({
    row: 'agent.organization',
    seq: 256266,
    item: null,
    label: '取次者　(3)所属機関等',
    hint: '256文字以内',
    required: true,
    box: { id: 'switch_256266', name: 'item[170].textData' },
  }),
  line({
    row: 'agent.phone',
    seq: 256267,
    item: null,
    label: '取次者　(3)電話番号',
    hint: '半角数字、12文字以内 / 例）0312345678',
    required: true,
    box: { id: 'switch_256267', name: 'item[171].textData' },
  }),
]);
