import { z } from 'zod';
import { cardReceiptMethods, startsWhen } from '../codes/choices';
import { codesOf } from '../codes/code';
import { receivingAreas } from '../codes/receiving-area';
import { regionalOffices } from '../codes/regional-office';
import { asking, fact } from '../label';
import { answer, count, digitsText, line, paragraph } from '../values';

/** 法定代理人: who files for somebody who cannot, a child above all. */
const legalRepresentative = z.strictObject({
  answer: fact(answer, '法定代理人による申請', 'Filed by a legal representative', {
    hintJa: '未成年の子を親が代理する場合など。所属機関の職員・取次者は法定代理人ではありません。',
    hintEn: 'A parent for a child, for example. Staff of the employer and agents are no legal representatives.',
  }),
  name: fact(line, '法定代理人の氏名', "Legal representative's name"),
  relationship: fact(line, '法定代理人と本人との関係', 'Relationship of the legal representative'),
  postalCode: fact(digitsText, '法定代理人の郵便番号', "Legal representative's postal code"),
  address: fact(line, '法定代理人の住所', "Legal representative's address"),
  phone: fact(digitsText, '法定代理人の電話番号', "Legal representative's telephone number"),
  mobile: fact(digitsText, '法定代理人の携帯電話番号', "Legal representative's mobile number"),
});

/** 同時申請: what else is filed together with an extension or a change of status, in a file for many applications. */
const simultaneous = z.strictObject({
  reentry: fact(answer, '再入国許可申請を同時に行う', 'Re-entry permit filed at the same time', {
    hintJa: '入管庁の一括申請用ファイル（同時申請）の項目です。同時に行う場合、在留カードの受領方法は「窓口」です。',
    hintEn:
      "A column of the Agency's file for many applications. If it is filed, the residence card is received at the counter.",
  }),
  otherActivity: fact(
    answer,
    '資格外活動許可申請を同時に行う',
    'Permission for another activity (side job) filed at the same time',
  ),
  workCertificate: fact(
    answer,
    '就労資格証明書交付申請を同時に行う',
    'Certificate of authorised employment filed at the same time',
  ),
});

/** 申請の内容: what an extension or a change of status asks for. It is asked anew for each application. */
export const application = z.strictObject({
  wantedMonths: fact(count, '希望する在留期間（月）', 'Period of stay applied for (months)'),
  reason: fact(paragraph, '申請の理由', 'Reason for the application', {
    widget: 'multiline',
    ...asking(
      '申請の理由を教えてください（どの会社で何の仕事を続けるか、誰の扶養を受けて暮らすかなど）。',
      'Why do you apply (for example: which work you continue and where, or who supports you)?',
    ),
  }),
  startsWhen: fact(z.enum(codesOf(startsWhen)), '雇用開始未定の場合', 'Start of work, where undecided', {
    hintJa: '雇用開始（入社）年月日が未定の場合だけに選びます。',
    hintEn: 'Only where the day on which the work begins is not decided.',
  }),
  startsWhenOther: fact(line, '雇用開始未定の場合のその他の内容', 'Start of work: others'),
  card: fact(
    z.strictObject({
      receipt: fact(z.enum(codesOf(cardReceiptMethods)), '在留カードの受領方法', 'How to receive the residence card', {
        hintJa: '再入国許可を同時に申請する場合は「窓口」です。',
        hintEn: 'At the counter, where a re-entry permit is applied for at the same time.',
      }),
      area: fact(
        z.enum(codesOf(receivingAreas)),
        '申請対象者の住居地（都道府県等）',
        'Where the applicant lives (prefecture)',
      ),
      office: fact(z.enum(codesOf(regionalOffices)), '受領官署', 'Office of receipt'),
    }),
    '在留カードの受領',
    'Receipt of the residence card',
  ),
  legalRepresentative: fact(legalRepresentative, '法定代理人', 'Legal representative'),
  simultaneous: fact(simultaneous, '同時に行う申請', 'Filed at the same time'),
});
