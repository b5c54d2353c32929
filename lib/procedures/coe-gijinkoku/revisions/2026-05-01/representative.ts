import type { LayoutRow } from '../../../../spec/form';
import { line, section } from '../../../shared/page-lines';
/** Item 27: applicant, legal representative or authorized representative. */
export const representativeLines: readonly LayoutRow[] = section(
  '申請人、法定代理人、法第７条の２第２項に規定する代理人',
  [
    line({
      row: 'proxy.name',
      seq: 256255,
      item: '27.1',
      label: '２７.１　申請人、法定代理人、法第７条の２第２項に規定する代理人　(1)氏名',
      hint: '全角、26文字以内 / 例）法務たろう',
      required: true,
      box: { id: 'switch_256255', name: 'item[159].textData' },
    }),
    line({
      row: 'proxy.relationship',
      seq: 256256,
      item: '27.2',
      label: '２７.２　申請人、法定代理人、法第７条の２第２項に規定する代理人　(2)本人との関係',
      hint: '40文字以内 / 例）父、母',
      required: true,
      box: { id: 'switch_256256', name: 'item[160].textData' },
    }),
    line({
      row: 'proxy.postal',
      seq: 256257,
      item: '27.3',
      label: '２７.３　申請人、法定代理人、法第７条の２第２項に規定する代理人　(3)郵便番号',
      hint: '郵便番号が不明な場合は「0000000」と入力してください。 / 半角数字、7文字 / 例）1234567 ¦ 入力例）123-4567は1234567と入力',
      required: true,
      box: { id: 'item_161_textData', name: 'item[161].textData' },
    }),
    line({
      row: 'proxy.address',
      seq: 256258,
      item: '27.4',
      label: '２７.４　申請人、法定代理人、法第７条の２第２項に規定する代理人　(3)住所',
      hint: '全角、85文字以内 / 例）東京都千代田区１－１－１霞ヶ関ハイツ２０２号',
      required: true,
      box: { id: 'address_256258', name: 'item[162].textData' },
    }),
    line({
      row: 'proxy.phone',
      seq: 256259,
      item: '27.5',
      label: '２７.５　申請人、法定代理人、法第７条の２第２項に規定する代理人　(3)電話番号',
      hint: 'どちらもない場合は、日中連絡が可能な電話番号を入力してください。 / 半角数字、12文字以内 / 例）0312345678',
      box: { id: 'switch_256259', name: 'item[163].textData' },
    }),
    line({
      row: 'proxy.mobile',
      seq: 256260,
      item: '27.6',
      label: '２７.６　申請人、法定代理人、法第７条の２第２項に規定する代理人　(3)携帯電話番号',
      hint: '半角数字、12文字以内 / 例）09012345678',
      box: { id: 'switch_256260', name: 'item[164].textData' },
    }),
  ],
);
