import { z } from 'zod';
import { receiptMethods } from './codes/choices';
import { codesOf } from './codes/code';
import { fact, must } from './label';
import { digitsText, line, paragraph, recordId, sampleMark } from './values';

/** 取次者: a 行政書士, 弁護士 or other authorised person of the practice. */
export const agent = z.strictObject({
  id: must(recordId, '識別子', 'Identifier'),
  name: fact(line, '氏名', 'Name'),
  kana: fact(line, 'フリガナ', 'Name in kana'),
  qualification: fact(
    z.enum(['gyoseishoshi', 'bengoshi', 'publicInterest', 'registeredSupport', 'other']),
    '資格',
    'Qualification',
  ),
  registrationNumber: fact(line, '登録番号・届出番号', 'Registration number'),
  postalCode: fact(digitsText, '郵便番号', 'Postal code'),
  address: fact(line, '住所', 'Address'),
  organization: fact(line, '所属機関等', 'Organisation'),
  phone: fact(digitsText, '電話番号', 'Telephone number'),
  email: fact(line, 'メールアドレス', 'E-mail address'),
});
export type Agent = z.infer<typeof agent>;

/** The practice (or the HR department) itself. */
export const office = z.strictObject({
  id: must(recordId, '識別子', 'Identifier'),
  sample: sampleMark,
  name: fact(line, '名称', 'Name'),
  agents: fact(z.array(agent), '取次者', 'Agents'),
  defaults: fact(
    z.strictObject({
      receiptMethod: fact(z.enum(codesOf(receiptMethods)), '受領方法', 'Method of receipt'),
      notificationEmail: fact(line, '通知送信用メールアドレス', 'E-mail address for notices'),
    }),
    '既定値',
    'Defaults',
  ),
  notes: fact(paragraph, 'メモ', 'Notes', { widget: 'multiline' }),
});
export type Office = z.infer<typeof office>;
