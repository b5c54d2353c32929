import type { FactPath } from '../../../domain/facts';
import type { CheckContext, FieldCheck } from '../../../law/gijinkoku/known';
import type { FieldFinding } from '../../../spec/check';
import { exampleRecords } from '../../../law/gijinkoku/examples';
import { about, byComparison, example, exampleOf, finding, fromForm } from './kit';

/** F-01: one telephone number is enough, none is not. */
const phones: FieldCheck = {
  id: 'F-01',
  title: { ja: '電話番号又は携帯電話番号', en: 'Telephone or mobile number' },
  source: fromForm,
  check: ({ facts }) => {
    const found: FieldFinding[] = [];
    // The rows are voluntary one by one, so nothing else asks for a number: also where nothing else is known of the person.
    const contact = facts.applicant.contactInJapan;
    if (contact?.phone === undefined && contact?.mobile === undefined) {
      const message = {
        ja: '日本における連絡先の電話番号又は携帯電話番号のいずれかを入力してください。',
        en: 'Enter a telephone or a mobile number for the address in Japan.',
      };
      const at: FactPath = 'applicant.contactInJapan.phone';
      found.push(finding('F-01', 'error', 'contactJapan.phone', message, at, 'applicant.contactInJapan.mobile'));
    }
    const person = facts.representative;
    if (person?.phone === undefined && person?.mobile === undefined) {
      const message = {
        ja: '代理人の電話番号又は携帯電話番号のいずれかを入力してください。',
        en: 'Enter a telephone or a mobile number of the person who files.',
      };
      found.push(finding('F-01', 'error', 'proxy.phone', message, 'representative.phone', 'representative.mobile'));
    }
    return found;
  },
  examples: [
    example('A telephone number alone', {}, null),
    example(
      'A mobile number alone',
      { applicant: { contactInJapan: { phone: undefined, mobile: '090-0000-0001' } } },
      null,
    ),
    example('Neither number', { applicant: { contactInJapan: { phone: undefined } } }, 'error'),
    example('Nothing asked about the address in Japan', { applicant: { contactInJapan: undefined } }, 'error'),
    about(
      'proxy.phone',
      example('Nobody named for item 27', { employer: { contacts: undefined }, case: { filing: undefined } }, 'error'),
    ),
    about(
      'proxy.phone',
      example(
        'The person of item 27 and the employer have no number',
        {
          employer: {
            phone: undefined,
            contacts: [{ id: 'contact-1', name: 'サンプル花子', relationship: '受入機関職員' }],
          },
        },
        'error',
      ),
    ),
  ],
};

const mailboxes = [
  ['contactJapan.email', 'contactJapan.emailConfirm', 'applicant.contactInJapan.email'],
  ['receipt.email', 'receipt.emailConfirm', 'case.receipt.notificationEmail'],
] as const;

/** F-02: both boxes of an e-mail address take the same fact, so only a text written for one of them can differ. */
const repeatedEmail: FieldCheck = {
  id: 'F-02',
  title: { ja: 'メールアドレスの再入力', en: 'E-mail address entered twice' },
  source: fromForm,
  check: ({ entries = [] }) =>
    mailboxes.flatMap(([first, second, path]) => {
      const [one, two] = [first, second].map((row) => entries.find((entry) => entry.row === row)?.fact);
      if (one === undefined || two === undefined || one === two) return [];
      const message = { ja: 'メールアドレスが一致しません。', en: 'The two e-mail addresses differ.' };
      return [finding('F-02', 'error', second, message, path)];
    }),
  examples: [
    example('One address for both boxes', {}, null),
    example(
      'Another text for the second box',
      {
        case: {
          portalText: { 'receipt.emailConfirm': 'hr2@example.jp' },
          portalTextOf: { 'receipt.emailConfirm': 'hr@example.jp' },
        },
      },
      'error',
    ),
    example(
      'Another text for the second box, written for another address',
      {
        case: {
          portalText: { 'receipt.emailConfirm': 'hr2@example.jp' },
          portalTextOf: { 'receipt.emailConfirm': 'hr1@example.jp' },
        },
      },
      null,
    ),
    example('No address', { case: { receipt: undefined } }, null),
  ],
};

const postalCodes = [
  ['contactJapan.postal', 'applicant.contactInJapan.postalCode'],
  ['proxy.postal', 'representative.postalCode'],
  ['agent.postal', 'agent.postalCode'],
  ['org.postal', 'employer.postalCode'],
  ['dispatch.postal', 'case.dispatch.site.postalCode'],
] as const;

function postalFindings({ entries = [] }: CheckContext): readonly FieldFinding[] {
  const message = {
    ja: '郵便番号は7桁です（不明な場合のみ0000000）。',
    en: 'A postal code has 7 digits (0000000 only where it is unknown).',
  };
  return postalCodes.flatMap(([row, path]) => {
    const entry = entries.find((one) => one.row === row);
    if (entry === undefined) return [];
    if (entry.text === null) return [finding('F-03', 'error', row, message, path)];
    return entry.text === '0000000' ? [finding('F-03', 'warn', row, message, path)] : [];
  });
}

/** F-03: seven digits. */
const postal: FieldCheck = {
  id: 'F-03',
  title: { ja: '郵便番号', en: 'Postal code' },
  source: fromForm,
  check: postalFindings,
  examples: [
    example('Seven digits', {}, null),
    example('Six digits', { applicant: { contactInJapan: { postalCode: '100000' } } }, 'error'),
    example('Eight digits', { applicant: { contactInJapan: { postalCode: '10000011' } } }, 'error'),
    about('org.employees', example('The code for unknown', { employer: { postalCode: '0000000' } }, 'warn')),
    example('Not asked', { applicant: { contactInJapan: { postalCode: undefined } } }, null),
  ],
};

/** F-41: the page takes 20 files and 25 MB with the photograph. */
export const attachmentLimits = { files: 20, bytes: 25 * 1024 * 1024 } as const;

/** F-41 for files at hand: sizes in bytes, the photograph included. */
export function attachmentFindings(sizes: readonly number[]): readonly FieldFinding[] {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (sizes.length <= attachmentLimits.files && total <= attachmentLimits.bytes) return [];
  return [finding('F-41', 'error', 'file.attachments', attachmentMessage)];
}

const attachmentMessage = {
  ja: '添付は20ファイル・合計25MBまでです。',
  en: 'At most 20 files and 25 MB in all can be attached.',
};

/** F-41, from the documents of a case: more documents than the page takes files must be put together. */
const attachments: FieldCheck = {
  id: 'F-41',
  title: { ja: '添付ファイルの数', en: 'Number of attachments' },
  source: byComparison,
  check: ({ facts, files }) => {
    if (files) return attachmentFindings(files.map(({ bytes }) => bytes));
    const received =
      facts.case.documents?.filter((document) => document.received === 'yes' && document.id !== 'D01') ?? [];
    if (received.length <= attachmentLimits.files) return [];
    const message = {
      ja: `${attachmentMessage.ja}受領済みの書類が20件を超えています。まとめて添付してください。`,
      en: `${attachmentMessage.en} More than 20 documents are at hand: put some together in one file.`,
    };
    return [finding('F-41', 'warn', 'file.attachments', message)];
  },
  examples: [
    example('Twenty documents', { case: { documents: many(20) } }, null),
    example('Twenty-one documents', { case: { documents: many(21) } }, 'warn'),
    example('No documents recorded', { case: { documents: undefined } }, null),
  ],
};

function many(count: number) {
  return Array.from({ length: count }, () => ({ id: 'S23', received: 'yes' as const }));
}

/** F-43 */
const sampleOffice: FieldCheck = {
  id: 'F-43',
  title: { ja: '見本の事務所', en: 'The office of the sample' },
  source: byComparison,
  check: ({ facts }) => {
    if (facts.derived.sampleOffice !== true) return [];
    const message = {
      ja: '事務所・取次者が見本のままです。実際の事務所を選んでください。',
      en: 'The office and the agent are those of the sample. Choose your own.',
    };
    return [finding('F-43', 'error', 'agent.name', message, 'case.officeId')];
  },
  examples: [
    example('No office', {}, null),
    exampleOf('An office of its own', { ...exampleRecords(), office: { id: 'office-1' } }, null),
    exampleOf('The office of the sample', { ...exampleRecords(), office: { id: 'office-1', sample: true } }, 'error'),
    exampleOf(
      'The sample itself',
      { ...exampleRecords({ case: { sample: true } }), office: { id: 'office-1', sample: true } },
      null,
    ),
  ],
};

/** F-01 to F-03, F-41 and F-43. */
export const contactChecks: readonly FieldCheck[] = [phones, repeatedEmail, postal, attachments, sampleOffice];
