import type { Line } from '../page-lines';
import { expected } from './line';

/** 代理人（法定代理人による申請の場合に記入）, under an item of the paper form. */
export const expectedLegalRepresentative = (item: string): readonly Line[] => [
  expected('legal.name', `${item}.1`, '代理人　(1)氏名'),
  expected('legal.relationship', `${item}.2`, '代理人　(2)本人との関係'),
  expected('legal.postal', `${item}.3`, '代理人　(3)郵便番号'),
  expected('legal.address', `${item}.4`, '代理人　(3)住所'),
  expected('legal.phone', `${item}.5`, '代理人　(3)電話番号'),
  expected('legal.mobile', `${item}.6`, '代理人　(3)携帯電話番号'),
];

/** 取次者. */
export const expectedAgent: readonly Line[] = [
  expected('agent.name', null, '取次者(オンラインシステム利用者)　(1)氏名', { required: true }),
  expected('agent.postal', null, '取次者　(2)郵便番号', { required: true }),
  expected('agent.address', null, '取次者　(2)住所', { required: true }),
  expected('agent.organization', null, '取次者　(3)所属機関等', { required: true }),
  expected('agent.phone', null, '取次者　(3)電話番号', { required: true }),
];

/** 法定代理人、法第７条の２第２項に規定する代理人, of somebody abroad, under an item of the paper form. */
export const expectedProxy = (item: string): readonly Line[] => [
  expected('proxy.name', `${item}.1`, '代理人　(1)氏名', { required: true }),
  expected('proxy.relationship', `${item}.2`, '代理人　(2)本人との関係', { required: true }),
  expected('proxy.postal', `${item}.3`, '代理人　(3)郵便番号', { required: true }),
  expected('proxy.address', `${item}.4`, '代理人　(3)住所', { required: true }),
  expected('proxy.phone', `${item}.5`, '代理人　(3)電話番号'),
  expected('proxy.mobile', `${item}.6`, '代理人　(3)携帯電話番号'),
];

/** 受領方法等 of a certificate. */
export const expectedCertificateReceipt: readonly Line[] = [
  expected('receipt.method', null, '在留資格認定証明書の受領方法', { required: true }),
  expected('receipt.email', null, '通知送信用メールアドレス', { required: true }),
  expected('receipt.emailConfirm', null, '通知送信用メールアドレス再入力', { required: true, confidence: 'low' }),
];

/** 受領方法等 of a residence card. */
export const expectedCardReceipt: readonly Line[] = [
  expected('card.receipt', null, '在留カードの受領方法', { required: true, confidence: 'medium' }),
  expected('card.area', null, '申請対象者の住居地', {
    required: true,
    conditional: true,
    hiddenAtLoad: true,
    confidence: 'medium',
  }),
  expected('card.office', null, '受領官署', { conditional: true, hiddenAtLoad: true, confidence: 'medium' }),
  expected('receipt.email', null, '通知送信用メールアドレス', { required: true }),
  expected('receipt.emailConfirm', null, '通知送信用メールアドレス再入力', { required: true, confidence: 'low' }),
];

/** 入力情報確認. */
export const expectedConfirmation: readonly Line[] = [
  expected('confirm.intent', null, '申請に先立ち、申請者本人に申請の意思を確認してください。', { required: true }),
  expected('freeText', null, 'フリー欄'),
  expected('confirm.truth', null, '申請内容の確認', { required: true, confidence: 'low' }),
  expected('file.photo', null, '顔写真', { confidence: 'low' }),
  expected('file.attachments', null, '資料添付', { confidence: 'low' }),
];
