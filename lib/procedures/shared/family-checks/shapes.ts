import { isCardNumber } from '../../../domain/applicant-stay';
import type { FactPath } from '../../../domain/facts';
import { familyChecked as example } from '../../../law/dependant/examples';
import { familyOf } from '../../../law/dependant/kit';
import type { FieldCheck } from '../../../law/gijinkoku/known';
import { finding, fromFile } from './kit';

/** F-62: the box takes twelve characters; the shape says whether a digit and a letter were swapped. */
const card: FieldCheck = {
  id: 'F-62',
  title: { ja: '扶養者の在留カード番号', en: "Supporter's residence card number" },
  source: fromFile,
  check: ({ facts }) => {
    const number = familyOf(facts).supporter?.cardNumber;
    if (number === undefined) return [];
    if (isCardNumber(number.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase())) return [];
    const message = {
      ja: '扶養者の在留カード番号は英字2・数字8・英字2です。',
      en: "The supporter's card number has two letters, eight digits and two letters.",
    };
    return [finding('F-62', 'error', 'supporter.cardNumber', message, 'case.dependant.supporter.cardNumber')];
  },
  examples: [
    example('As printed', {}, null),
    example(
      'In full width and small letters',
      { case: { dependant: { supporter: { cardNumber: 'ｔｓ12345678ta' } } } },
      null,
    ),
    example('Eleven characters', { case: { dependant: { supporter: { cardNumber: 'TS1234567TA' } } } }, 'error'),
    example('A letter for a digit', { case: { dependant: { supporter: { cardNumber: 'TS1234567OTA' } } } }, 'error'),
    example('Not asked', { case: { dependant: { supporter: { cardNumber: undefined } } } }, null),
  ],
};

const postalCodes: readonly (readonly [row: string, path: FactPath])[] = [
  ['org.postal', 'employer.postalCode'],
  ['proxy.postal', 'case.dependant.proxy.postalCode'],
  ['legal.postal', 'case.application.legalRepresentative.postalCode'],
  ['contactJapan.postal', 'applicant.contactInJapan.postalCode'],
  ['agent.postal', 'agent.postalCode'],
];

/** F-63: seven digits. */
const postal: FieldCheck = {
  id: 'F-63',
  title: { ja: '郵便番号', en: 'Postal code' },
  source: fromFile,
  check: ({ entries = [] }) =>
    postalCodes.flatMap(([row, path]) => {
      const entry = entries.find((one) => one.row === row);
      if (entry === undefined || (entry.text !== null && entry.text !== '0000000')) return [];
      const message = {
        ja: '郵便番号は7桁です（不明な場合のみ0000000）。',
        en: 'A postal code has 7 digits (0000000 only where it is unknown).',
      };
      return [finding('F-63', entry.text === null ? 'error' : 'warn', row, message, path)];
    }),
  examples: [
    example('Seven digits', {}, null),
    example('Six digits of the employer', { employer: { postalCode: '100000' } }, 'error'),
    example('The code for unknown', { employer: { postalCode: '0000000' } }, 'warn'),
    example('Six digits of the applicant', { applicant: { contactInJapan: { postalCode: '100000' } } }, 'error'),
    example('Not asked', { employer: { postalCode: undefined } }, null),
  ],
};

const phones: readonly (readonly [row: string, path: FactPath])[] = [
  ['org.phone', 'employer.phone'],
  ['contactJapan.phone', 'applicant.contactInJapan.phone'],
  ['contactJapan.mobile', 'applicant.contactInJapan.mobile'],
];

/** F-64: digits only, ten to twelve; and one number of the applicant's is enough, none is not. */
const phone: FieldCheck = {
  id: 'F-64',
  title: { ja: '電話番号', en: 'Telephone number' },
  source: fromFile,
  check: ({ facts, entries = [] }) => {
    const contact = facts.applicant.contactInJapan;
    const none = {
      ja: '日本における連絡先の電話番号又は携帯電話番号のいずれかを入力してください。',
      en: 'Enter a telephone or a mobile number for the address in Japan.',
    };
    const missing =
      contact?.phone === undefined && contact?.mobile === undefined
        ? [
            finding(
              'F-64',
              'error',
              'contactJapan.phone',
              none,
              'applicant.contactInJapan.phone',
              'applicant.contactInJapan.mobile',
            ),
          ]
        : [];
    const message = {
      ja: '電話番号は数字10～12桁です。市外局番から入力してください。',
      en: 'A telephone number has ten to twelve digits, with the area code.',
    };
    const wrong = phones.flatMap(([row, path]) => {
      const entry = entries.find((one) => one.row === row);
      return entry === undefined || (entry.text !== null && entry.text.length >= 10)
        ? []
        : [finding('F-64', entry.text === null ? 'error' : 'warn', row, message, path)];
    });
    return [...missing, ...wrong];
  },
  examples: [
    example('Ten digits', {}, null),
    example('Nine digits', { employer: { phone: '03-0000-000' } }, 'warn'),
    example('Words', { employer: { phone: '代表 03-0000-0001 内線5' } }, 'error'),
    example(
      'A mobile number alone',
      { applicant: { contactInJapan: { phone: undefined, mobile: '090-0000-0001' } } },
      null,
    ),
    example('Neither number of the applicant', { applicant: { contactInJapan: { phone: undefined } } }, 'error'),
  ],
};

/** F-62 to F-64. */
export const shapeChecks: readonly FieldCheck[] = [card, postal, phone];
