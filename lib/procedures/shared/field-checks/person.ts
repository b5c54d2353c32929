import { addMonths, earliestDay, latestDay } from '../../../domain/calendar';
import { isPlaceholderName } from '../../../domain/written';
import type { CheckContext, FieldCheck } from '../../../law/gijinkoku/known';
import type { FieldFinding } from '../../../spec/check';
import { plannedEntryOf } from '../../../law/gijinkoku/rules/plan';
import { about, byComparison, example, finding, fromForm } from './kit';

const adultMonths = 18 * 12;

/** F-04 */
const birth: FieldCheck = {
  id: 'F-04',
  title: { ja: '生年月日と年齢', en: 'Date of birth and age' },
  source: byComparison,
  check: ({ facts, on }) => {
    const date = facts.applicant.birth ?? 'unknown';
    const [earliest, latest] = [earliestDay(date), latestDay(date)];
    if (earliest === undefined || latest === undefined) return [];
    const at = ['applicant.birth', 'applicant.birth'] as const;
    if (earliest > on) {
      const message = {
        ja: '生年月日が申請日より後です。生年月日を確認してください。',
        en: 'The date of birth is after the filing date.',
      };
      return [finding('F-04', 'error', at[0], message, at[1])];
    }
    const start = facts.case.contract?.startsOn ?? plannedEntryOf(facts);
    if (start === undefined || addMonths(earliest, adultMonths) <= start) return [];
    const message = {
      ja: '雇用開始時に18歳未満です。生年月日を確認してください。',
      en: 'The applicant is under 18 when the work starts. Check the date of birth.',
    };
    return [finding('F-04', 'warn', at[0], message, at[1])];
  },
  examples: [
    example('An adult', {}, null),
    example('Eighteen on the day the work starts', { applicant: { birth: '2008-10-15' } }, null),
    example('Eighteen the day after', { applicant: { birth: '2008-10-16' } }, 'warn'),
    example('Born on the filing date', { applicant: { birth: '2026-06-15' } }, 'warn'),
    example('Born after the filing date', { applicant: { birth: '2026-06-16' } }, 'error'),
    example('Only the year is known', { applicant: { birth: '1996' } }, null),
    example('Not asked', { applicant: { birth: undefined } }, null),
  ],
};

const nameRow = 'applicant.nameLatin';
const namePaths = ['applicant.name.family', 'applicant.name.given'] as const;
const passportForm = /^[A-Z][A-Z'-]*(?: [A-Z'-]+)*$/;
const nameMessage = {
  ja: '氏名は旅券の身分事項ページのとおり半角大文字で入力してください。',
  en: 'Enter the name as on the passport, in half-width capitals, one space between words.',
};

const placeholderMessage = {
  ja: '氏名に仮の語（FNU・LNUなど）があります。旅券の記載のとおりかを確認してください。',
  en: 'A part of the name stands for no name (FNU, LNU …). Make sure that the passport has it so.',
};

/** Letters only: the machine-readable zone drops apostrophes and writes hyphens and spaces as fillers. */
const lettersOf = (name: string): string => name.toUpperCase().replace(/[^A-Z]/g, '');

/** The name of a machine-readable zone: its first line, or only the name's part of it. Cut off after 39 characters. */
function zoneName(zone: string): { letters: string; full: boolean } {
  const line = zone.toUpperCase().replace(/\s/g, '');
  const name = /^P[A-Z<][A-Z<]{3}/.test(line) && line.length >= 40 ? line.slice(5) : line;
  return { letters: lettersOf(name), full: name.replace(/<+$/, '').length >= 39 };
}

/** F-05 */
const name: FieldCheck = {
  id: 'F-05',
  title: { ja: '氏名の表記', en: 'Writing of the name' },
  source: fromForm,
  check: ({ facts, entries = [] }) => {
    const entry = entries.find(({ row }) => row === nameRow);
    if (entry === undefined) return [];
    if (entry.text === null || !passportForm.test(entry.text)) {
      return [finding('F-05', 'error', nameRow, nameMessage, ...namePaths)];
    }
    const { family, given } = facts.applicant.name ?? {};
    if ([family, given].some((part) => part !== undefined && isPlaceholderName(part))) {
      return [finding('F-05', 'warn', nameRow, placeholderMessage, ...namePaths)];
    }
    const zone = facts.applicant.name?.mrz;
    if (zone === undefined) return [];
    const { letters, full } = zoneName(zone);
    const own = lettersOf(entry.text);
    if (full ? own.startsWith(letters) : own === letters) return [];
    const message = {
      ja: '氏名が旅券の機械読取部と異なります。旅券の身分事項ページと照合してください。',
      en: 'The name differs from the machine-readable zone. Compare it with the passport.',
    };
    return [finding('F-05', 'warn', nameRow, message, ...namePaths, 'applicant.name.mrz')];
  },
  examples: [
    example('Capitals, one space', {}, null),
    example('Small letters are made capitals', { applicant: { name: { given: 'Example' } } }, null),
    example('A digit in the name', { applicant: { name: { given: 'EXAMPLE2' } } }, 'error'),
    example('The same name in the machine-readable zone', { applicant: { name: { mrz: 'TESTA<<EXAMPLE<<<<' } } }, null),
    example(
      'Another name in the machine-readable zone',
      { applicant: { name: { mrz: 'TESTA<<EXEMPLE<<<<' } } },
      'warn',
    ),
    example('A family name that is none', { applicant: { name: { family: 'FNU', mrz: undefined } } }, 'warn'),
    example('A given name that is none', { applicant: { name: { given: 'LNU', mrz: undefined } } }, 'warn'),
    example('No machine-readable zone', { applicant: { name: { mrz: undefined } } }, null),
    example('Not asked', { applicant: { name: undefined } }, null),
  ],
};

/** F-06 */
const nameMarks: FieldCheck = {
  id: 'F-06',
  title: { ja: '氏名の記号', en: 'Marks in the name' },
  source: { ...fromForm, title: `${fromForm.title}（英字以外が受け付けられるかは不明）`, confidence: 'memory' },
  check: ({ facts }) => {
    const { derived } = facts;
    if (derived.passportName === undefined || /^[\p{Script=Latin}\s]*$/u.test(derived.passportName)) return [];
    const message = {
      ja: '氏名に英字以外の文字があります。ポータルが受け付けるかは確認されていません。',
      en: 'The name holds something else than letters. Whether the portal takes it has not been confirmed.',
    };
    return [finding('F-06', 'warn', nameRow, message, ...namePaths)];
  },
  examples: [
    example('Letters only', {}, null),
    example('An apostrophe', { applicant: { name: { family: "TESTA'A" } } }, 'warn'),
    example('A hyphen', { applicant: { name: { given: 'EXAM-PLE' } } }, 'warn'),
    example('A full stop', { applicant: { name: { given: 'EXAMPLE JR.' } } }, 'warn'),
    example('Not asked', { applicant: { name: undefined } }, null),
  ],
};

const shortMonths = 6;

function passportFindings({ facts }: CheckContext): readonly FieldFinding[] {
  const expires = facts.applicant.passport?.expiresOn;
  const entry = plannedEntryOf(facts);
  if (expires === undefined || entry === undefined) return [];
  const paths = ['applicant.passport.expiresOn', 'case.entry.plannedOn'] as const;
  if (expires <= entry) {
    const message = {
      ja: '旅券の有効期限が入国予定日以前です（R-PRC-04）。',
      en: 'The passport expires before, or on, the day of the planned entry (R-PRC-04).',
    };
    return [finding('F-07', 'warn', 'passport.expiry', message, ...paths)];
  }
  if (expires >= addMonths(entry, shortMonths)) return [];
  const message = {
    ja: '入国予定日から旅券の有効期限まで６か月未満です（R-PRC-04）。',
    en: 'The passport expires less than six months after the planned entry (R-PRC-04).',
  };
  return [finding('F-07', 'warn', 'passport.expiry', message, ...paths)];
}

/** F-07: only points; R-PRC-04 judges. */
const passportExpiry: FieldCheck = {
  id: 'F-07',
  title: { ja: '旅券の有効期限と入国予定日', en: 'Passport and planned entry' },
  source: byComparison,
  check: passportFindings,
  examples: [
    example('Years left', {}, null),
    example('Six months left', { applicant: { passport: { expiresOn: '2027-04-01' } } }, null),
    about(
      'entry.plannedDateText',
      example('A day less than six months left', { applicant: { passport: { expiresOn: '2027-03-31' } } }, 'warn'),
    ),
    example(
      'Expires before a date that a text has replaced',
      {
        applicant: { passport: { expiresOn: '2026-09-01' } },
        case: { entry: { plannedText: '2026年8月上旬' } },
      },
      null,
    ),
    about(
      'entry.plannedDateText',
      example('Expires on the day of entry', { applicant: { passport: { expiresOn: '2026-10-01' } } }, 'warn'),
    ),
    example('Not asked', { applicant: { passport: { expiresOn: undefined } } }, null),
  ],
};

/** F-08 */
const passportPair: FieldCheck = {
  id: 'F-08',
  title: { ja: '旅券番号と有効期限', en: 'Passport number and expiry' },
  source: byComparison,
  check: ({ facts }) => {
    const passport = facts.applicant.passport;
    if ((passport?.number === undefined) === (passport?.expiresOn === undefined)) return [];
    const row = passport?.number === undefined ? 'passport.number' : 'passport.expiry';
    const message = {
      ja: '旅券番号と有効期限はそろえて入力してください。',
      en: 'Enter the passport number and its expiry together.',
    };
    return [finding('F-08', 'warn', row, message, 'applicant.passport.number', 'applicant.passport.expiresOn')];
  },
  examples: [
    example('Both', {}, null),
    example('Neither', { applicant: { passport: undefined } }, null),
    example('Only the number', { applicant: { passport: { expiresOn: undefined } } }, 'warn'),
    example('Only the expiry', { applicant: { passport: { number: undefined } } }, 'warn'),
  ],
};

/** F-04 to F-08. */
export const personChecks: readonly FieldCheck[] = [birth, name, nameMarks, passportExpiry, passportPair];
