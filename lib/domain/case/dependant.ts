import { z } from 'zod';
import { nationalities } from '../codes/nationality';
import { codesOf } from '../codes/code';
import { familyEvents, meansOfSupport, supporterRelations } from '../codes/family';
import { statusesOfResidence } from '../codes/status-of-residence';
import { asking, fact, must } from '../label';
import { answer, count, digitsText, isoDate, line, recordId, yen } from '../values';

// 家族滞在: what makes the applicant a member of the family, who supports them, and from what.

/** Where and when a marriage, a birth or an adoption was notified. `なし` where it was not: the form wants a text. */
const notification = (place: readonly [ja: string, en: string]) =>
  z.strictObject({
    place: fact(line, ...place, {
      hintJa: '役所の名称。届け出ていない場合は「なし」。',
      hintEn: 'The office by its name; なし (none) where it was not notified there.',
    }),
    on: fact(isoDate, '届出年月日', 'Notified on'),
  });

const placeOfWork = z.strictObject({
  id: must(recordId, '識別子', 'Identifier'),
  content: fact(line, '資格外活動の内容', 'What the work is'),
  name: fact(line, '勤務先の名称', 'Name of the place of work'),
  branch: fact(line, '支店・事業所名', 'Branch'),
  phone: fact(digitsText, '勤務先の電話番号', 'Telephone number of the place of work'),
  weeklyHours: fact(z.number().min(0).max(168), '週間稼働時間', 'Hours a week'),
  monthlyYen: fact(yen, '月額報酬（円）', 'Pay a month (yen)'),
});

/** 扶養者, as the form asks for them. The employer of the case is the supporter's. */
const supporter = z.strictObject({
  filedTogether: fact(answer, '扶養者との同時申請', 'Filed together with the supporter', {
    hintJa: '扶養者の申請と同時に申請する場合は「有」。',
    hintEn: "Yes, where the supporter's own application is filed at the same time.",
  }),
  name: fact(line, '扶養者の氏名', "Supporter's name", {
    hintJa: '在留カード・旅券のとおりのローマ字。',
    hintEn: 'In Latin letters, as on the residence card or passport.',
  }),
  birth: fact(isoDate, '扶養者の生年月日', "Supporter's date of birth"),
  nationality: fact(z.enum(codesOf(nationalities)), '扶養者の国籍・地域', "Supporter's nationality or region"),
  cardNumber: fact(digitsText, '扶養者の在留カード番号', "Supporter's residence card number", {
    hintJa: '英字2、数字8、英字2。',
    hintEn: 'Two letters, eight digits, two letters.',
  }),
  status: fact(z.enum(codesOf(statusesOfResidence)), '扶養者の在留資格', "Supporter's status of residence"),
  periodMonths: fact(count, '扶養者の在留期間（月）', "Supporter's period of stay (months)"),
  expiresOn: fact(isoDate, '扶養者の在留期間の満了日', "Supporter's period of stay expires on"),
  relation: fact(
    z.enum(codesOf(supporterRelations)),
    '申請人との関係（続柄）',
    'What the supporter is to the applicant',
    {
      hintJa: '申請人から見た扶養者の続柄（子の申請で父が扶養する場合は「父」）。',
      hintEn: 'Seen from the applicant: for a child supported by its father, Father.',
    },
  ),
  relationOther: fact(line, '続柄（その他の内容）', 'What the supporter is: details of "others"'),
  annualIncomeYen: fact(yen, '扶養者の年収（円）', "Supporter's yearly income (yen)"),
});

/** 代理人: who stands for an applicant abroad, as a rule the supporter or a relative who lives in Japan. */
const proxy = z.strictObject({
  name: fact(line, '代理人の氏名', "Representative's name"),
  relationship: fact(line, '代理人と本人との関係', "Representative's relationship with the applicant"),
  postalCode: fact(digitsText, '代理人の郵便番号', "Representative's postal code"),
  address: fact(line, '代理人の住所', "Representative's address"),
  phone: fact(digitsText, '代理人の電話番号', "Representative's telephone number"),
  mobile: fact(digitsText, '代理人の携帯電話番号', "Representative's mobile number"),
});

/** 家族滞在 */
export const dependant = z.strictObject({
  relation: fact(
    z.enum(codesOf(familyEvents)),
    '身分関係',
    'Member of the family by',
    asking(
      '申請人は扶養者の配偶者（婚姻）ですか、子（出生・縁組）ですか。',
      'Is the applicant the supporter’s spouse (by marriage) or child (by birth or adoption)?',
    ),
  ),
  inJapan: fact(
    notification(['日本国の届出先', 'Where it was notified in Japan']),
    '日本国への届出',
    'Notified in Japan',
  ),
  atHome: fact(
    notification(['本国等の届出先', 'Where it was notified in the home country']),
    '本国等への届出',
    'Notified in the home country',
  ),
  relationChanged: fact(answer, '前回の許可以降の身分関係の変化', 'Relation changed since the last permission', {
    hintJa: '離婚、死別、離縁など。有の場合は家族滞在の前提が変わります。',
    hintEn: 'Divorce, death, dissolved adoption. Then the ground of the status is gone.',
  }),
  support: fact(z.enum(codesOf(meansOfSupport)), '滞在費支弁方法', 'How the stay is paid for'),
  supportOther: fact(line, '滞在費支弁方法（その他の内容）', 'How the stay is paid for: details of "others"'),
  sideWork: fact(
    z.strictObject({
      answer: fact(answer, '資格外活動の有無', 'Works with permission'),
      places: fact(z.array(placeOfWork), '資格外活動の勤務先', 'Places of work'),
    }),
    '資格外活動',
    'Work with permission',
  ),
  supporter: fact(supporter, '扶養者', 'Supporter', {
    hintJa: '勤務先は、案件の所属機関（扶養者の勤務先）から入ります。',
    hintEn: "The supporter's employer is the employer of the case.",
  }),
  proxy: fact(proxy, '代理人', 'Representative', {
    hintJa: '海外にいる申請人に代わる方。ふつうは扶養者又は日本に住む親族。',
    hintEn: 'Who stands for an applicant abroad: as a rule the supporter or a relative in Japan.',
  }),
});

/** 扶養者 of a case. */
export type Supporter = z.infer<typeof supporter>;
/** 家族滞在: the facts of a case. */
export type DependantFacts = z.infer<typeof dependant>;
