import { z } from 'zod';
import { asking, fact } from './label';
import { digitsText } from './values';

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
  edNumber: fact(digitsText, 'ED番号', 'ED number', {
    hintJa: '在留カードがない場合だけ。英字4、数字7。',
    hintEn: 'Only where there is no card: four letters, seven digits.',
  }),
});

/** Whether a text is a residence card number as printed: two capitals, eight digits, two capitals. */
export const isCardNumber = (text: string): boolean => /^[A-Z]{2}\d{8}[A-Z]{2}$/.test(text);

/** Whether a text is an ED number: four capitals and seven digits. */
export const isEdNumber = (text: string): boolean => /^[A-Z]{4}\d{7}$/.test(text);
