import { isCardNumber, isEdDigits, isEdLetters } from '../../../domain/applicant-stay';
import { applicationOf } from '../../../domain/case/case';
import { gijinkokuPeriods } from '../../../domain/codes/period-of-stay';
import type { RecordChanges } from '../../../law/gijinkoku/examples';
import type { FieldCheck } from '../../../law/gijinkoku/known';
import { residentRecords } from '../../../law/gijinkoku/resident-examples';
import type { FieldLevel } from '../../../spec/check';
import { byComparison, exampleOf, finding } from './kit';

// Checks of the rows that only a person in Japan is asked.

const resident = (says: string, changes: RecordChanges, expect: FieldLevel | null) =>
  exampleOf(says, residentRecords(changes), expect);

const asPrinted = (text: string): string => text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();

const withEd = (edLetters: string, edDigits: string): RecordChanges => ({
  applicant: { residenceCard: { number: undefined, edLetters, edDigits } },
});

/** F-44: no check digit is published, so the shape is all that can be told. */
const cardNumber: FieldCheck = {
  id: 'F-44',
  title: { ja: '在留カード番号・ED番号', en: 'Residence card and ED number' },
  source: byComparison,
  check: ({ facts }) => {
    const { number, edLetters, edDigits } = facts.applicant.residenceCard ?? {};
    if (number !== undefined && !isCardNumber(asPrinted(number))) {
      const message = {
        ja: '在留カード番号は英字2文字・数字8文字・英字2文字です。カードと照合してください。',
        en: 'A residence card number has two letters, eight digits and two letters. Compare it with the card.',
      };
      return [finding('F-44', 'error', 'card.number', message, 'applicant.residenceCard.number')];
    }
    if (number !== undefined && (edLetters ?? edDigits) !== undefined) {
      const message = {
        ja: '在留カード番号とED番号の両方があります。カードがある方はED番号を消してください。',
        en: 'There are a residence card number and an ED number. Whoever has a card has no ED number.',
      };
      return [
        finding(
          'F-44',
          'warn',
          'card.has',
          message,
          'applicant.residenceCard.edLetters',
          'applicant.residenceCard.edDigits',
        ),
      ];
    }
    const message = {
      ja: 'ED番号は英字4文字・数字7文字です。',
      en: 'An ED number has four letters and seven digits.',
    };
    const isLettersWrong = edLetters !== undefined && !isEdLetters(asPrinted(edLetters));
    const isDigitsWrong = edDigits !== undefined && !isEdDigits(asPrinted(edDigits));
    return [
      ...(isLettersWrong
        ? [finding('F-44', 'error', 'card.edLetters', message, 'applicant.residenceCard.edLetters')]
        : []),
      ...(isDigitsWrong
        ? [finding('F-44', 'error', 'card.edDigits', message, 'applicant.residenceCard.edDigits')]
        : []),
    ];
  },
  examples: [
    resident('As printed', {}, null),
    resident('In small letters with spaces', { applicant: { residenceCard: { number: 'ts 12345678 ta' } } }, null),
    resident('A digit too few', { applicant: { residenceCard: { number: 'TS1234567TA' } } }, 'error'),
    resident('A digit too many', { applicant: { residenceCard: { number: 'TS123456789TA' } } }, 'error'),
    resident('An ED number', withEd('ABCD', '1234567'), null),
    resident('An ED number of six digits', withEd('ABCD', '123456'), 'error'),
    resident('An ED number of eight digits', withEd('ABCD', '12345678'), 'error'),
    resident('An ED number of three letters', withEd('ABC', '1234567'), 'error'),
    resident('An ED number of five letters', withEd('ABCDE', '1234567'), 'error'),
    resident('An ED number in small letters', withEd('abcd', '1234567'), null),
    resident('Both', { applicant: { residenceCard: { edLetters: 'ABCD', edDigits: '1234567' } } }, 'warn'),
    resident('Not asked', { applicant: { residenceCard: undefined } }, null),
  ],
};

/** F-45 */
const statusName: FieldCheck = {
  id: 'F-45',
  title: { ja: '現在の在留資格の名称', en: 'Name of the present status' },
  source: byComparison,
  check: ({ facts }) => {
    if (facts.case.stay?.status === undefined || facts.derived.presentStatus !== undefined) return [];
    const message = {
      ja: '現在の在留資格が、在留カードの在留資格の名称と一致しません（例：技術・人文知識・国際業務、留学）。',
      en: 'The present status is not one of the names on residence cards (技術・人文知識・国際業務, 留学 …).',
    };
    return [finding('F-45', 'error', 'stay.status', message, 'case.stay.status')];
  },
  examples: [
    resident('By its name', {}, null),
    resident('As offices call it', { case: { stay: { status: '技人国' } } }, null),
    resident('In English', { case: { stay: { status: 'Student' } } }, null),
    resident('No name of a status', { case: { stay: { status: '就労ビザ' } } }, 'error'),
    resident('Not asked', { case: { stay: { status: undefined } } }, null),
  ],
};

/** F-46: the day, or what decides it. */
const startOfWork: FieldCheck = {
  id: 'F-46',
  title: { ja: '雇用開始（入社）年月日', en: 'Start of work' },
  source: byComparison,
  check: ({ facts }) => {
    const day = facts.case.contract?.startsOn;
    const when = applicationOf(facts.case)?.startsWhen;
    const undecided = when !== undefined && when !== 'decided';
    if (day !== undefined && undecided) {
      const message = {
        ja: '雇用開始日と「未定の場合」の両方があります。どちらか一方にしてください。',
        en: 'There is a day on which the work begins, and it is also said to be undecided.',
      };
      return [
        finding('F-46', 'warn', 'job.startsWhen', message, 'case.application.startsWhen', 'case.contract.startsOn'),
      ];
    }
    if (day !== undefined || undecided) return [];
    const message = {
      ja: '雇用開始（入社）年月日、又は未定の場合の選択肢のいずれかを入力してください。',
      en: 'Enter the day on which the work begins, or choose what decides it.',
    };
    return [
      finding('F-46', 'error', 'job.startDate', message, 'case.contract.startsOn', 'case.application.startsWhen'),
    ];
  },
  examples: [
    resident('A day', {}, null),
    resident('Neither', { case: { contract: { startsOn: undefined } } }, 'error'),
    exampleOf(
      'What decides it',
      residentRecords({ case: { contract: { startsOn: undefined } } }, { startsWhen: 'permitted' }),
      null,
    ),
    exampleOf('Both', residentRecords({}, { startsWhen: 'permitted' }), 'warn'),
    exampleOf('A day that is decided', residentRecords({}, { startsWhen: 'decided' }), null),
  ],
};

/** F-47 */
const wantedPeriod: FieldCheck = {
  id: 'F-47',
  title: { ja: '希望する在留期間', en: 'Period applied for' },
  source: {
    title: '出入国管理及び難民認定法施行規則 別表第二（技術・人文知識・国際業務：5年、3年、1年、3月）',
    checkedOn: '2026-11-28',
    confidence: 'memory',
  },
  check: ({ facts }) => {
    const months = applicationOf(facts.case)?.wantedMonths;
    if (months === undefined || gijinkokuPeriods.some((one) => one === months)) return [];
    const message = {
      ja: '希望する在留期間は5年・3年・1年・3月のいずれかです（月数で60・36・12・3）。',
      en: 'The period applied for is five years, three years, one year or three months (60, 36, 12 or 3 months).',
    };
    return [finding('F-47', 'error', 'application.period', message, 'case.application.wantedMonths')];
  },
  examples: [
    ...[3, 12, 36, 60].map((months) =>
      exampleOf(`${months} months`, residentRecords({}, { wantedMonths: months }), null),
    ),
    ...[2, 4, 11, 13, 24, 35, 37, 59, 61].map((months) =>
      exampleOf(`${months} months`, residentRecords({}, { wantedMonths: months }), 'error' as const),
    ),
    exampleOf('Not asked', residentRecords({}, { wantedMonths: undefined }), null),
  ],
};

/** F-48 */
const legalRepresentative: FieldCheck = {
  id: 'F-48',
  title: { ja: '法定代理人', en: 'Legal representative' },
  source: byComparison,
  check: ({ facts }) => {
    const person = applicationOf(facts.case)?.legalRepresentative;
    if (person?.answer === 'yes') {
      const missing = (
        [
          ['legal.name', person.name, 'case.application.legalRepresentative.name'],
          ['legal.relationship', person.relationship, 'case.application.legalRepresentative.relationship'],
          ['legal.address', person.address, 'case.application.legalRepresentative.address'],
          ['legal.phone', person.phone ?? person.mobile, 'case.application.legalRepresentative.phone'],
        ] as const
      ).filter(([, value]) => value === undefined);
      const message = {
        ja: '法定代理人による申請です。氏名・関係・住所・電話番号（又は携帯電話番号）を入力してください。',
        en: 'A legal representative files: enter name, relationship, address and a telephone or mobile number.',
      };
      return missing.map(([row, , path]) => finding('F-48', 'error', row, message, path));
    }
    return [];
  },
  examples: [
    resident('Nobody', {}, null),
    exampleOf(
      'All of it',
      residentRecords(
        {},
        {
          legalRepresentative: {
            answer: 'yes',
            name: 'サンプル親',
            relationship: '父',
            address: '東京都千代田区サンプル町1-1',
            mobile: '090-0000-0001',
          },
        },
      ),
      null,
    ),
    exampleOf('Only the answer', residentRecords({}, { legalRepresentative: { answer: 'yes' } }), 'error'),
    exampleOf('Not asked', residentRecords({}, { legalRepresentative: undefined }), null),
  ],
};

/** F-44, F-45 and F-48: of whoever lives in Japan. */
export const residentChecks: readonly FieldCheck[] = [cardNumber, statusName, legalRepresentative];

/** F-44 to F-48. */
export const permissionChecks: readonly FieldCheck[] = [...residentChecks, startOfWork, wantedPeriod];
