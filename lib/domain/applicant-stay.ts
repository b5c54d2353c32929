import { z } from 'zod';
import { asking, fact, must } from './label';
import { count, digitsText, isoDate, line, recordId } from './values';

/** 在留カード: of a person in Japan. Whoever has no card has an ED number instead. */
export const residenceCard = z.strictObject({
  number: fact(
    digitsText,
    '在留カード番号',
    'Residence card number',
    asking(
      '在留カードの番号は何ですか（英字2、数字8、英字2）。',
      'What is the number of the residence card (two letters, eight digits, two letters)?',
    ),
  ),
  edLetters: fact(digitsText, 'ED番号（英字）', 'ED number (letters)', {
    hintJa: '在留カードがない場合だけ。英字4文字。',
    hintEn: 'Only where there is no card: four letters.',
  }),
  edDigits: fact(digitsText, 'ED番号（数字）', 'ED number (digits)', {
    hintJa: '在留カードがない場合だけ。数字7文字。',
    hintEn: 'Only where there is no card: seven digits.',
  }),
});

/** 在留の許可: landing, change, renewal or acquisition, each with its period. */
export const permission = z.strictObject({
  id: must(recordId, '識別子', 'Identifier'),
  kind: fact(
    z.enum(['landing', 'change', 'renewal', 'acquisition', 'permanentResidence']),
    '許可の種類',
    'Kind of permission',
  ),
  status: fact(
    line,
    '許可された在留資格',
    'Status granted',
    asking('許可された在留資格は何ですか。', 'Which status of residence was granted?'),
  ),
  periodMonths: fact(
    count,
    '許可された在留期間（月）',
    'Period granted (months)',
    asking('許可された在留期間は何か月ですか。', 'For how many months was it granted?'),
  ),
  from: fact(isoDate, '許可日', 'Granted on', asking('許可日はいつですか。', 'When was it granted?')),
  to: fact(isoDate, '許可の満了日', 'Ends on', asking('満了日はいつですか。', 'When does it end?')),
});
export type Permission = z.infer<typeof permission>;

/** Whether a text is a residence card number as printed: two capitals, eight digits, two capitals. */
export const isCardNumber = (text: string): boolean => /^[A-Z]{2}\d{8}[A-Z]{2}$/.test(text);

/** Whether a text is a whole ED number: four capitals and seven digits. */
export const isEdNumber = (text: string): boolean => isEdLetters(text.slice(0, 4)) && isEdDigits(text.slice(4));

/** Whether a text is what an ED number begins with: four capitals. */
export const isEdLetters = (text: string): boolean => /^[A-Z]{4}$/.test(text);

/** Whether a text is what an ED number ends with: seven digits. */
export const isEdDigits = (text: string): boolean => /^\d{7}$/.test(text);
