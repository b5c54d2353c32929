import type { Relative } from '../../../domain/applicant';
import { isCardNumber } from '../../../domain/applicant-stay';
import type { CheckContext, FieldCheck } from '../../../law/gijinkoku/known';
import type { FieldFinding } from '../../../spec/check';
import type { RecordChanges } from '../../../law/gijinkoku/examples';
import { byComparison, example, finding, fromForm } from './kit';

const said = { saidBy: 'applicant', saidOn: '2026-06-01' } as const;

/** The form's blocks for relatives; more go on a separate sheet. */
const blocks = 6;

const wanted = [
  ['relationship', 'relationship'],
  ['name', 'name'],
  ['birth', 'birth'],
  ['nationality', 'nationality'],
  ['livingTogether', 'livingTogether'],
  ['workOrSchool', 'workOrSchool'],
] as const;

const isEmpty = (person: Relative, key: (typeof wanted)[number][0]): boolean =>
  person[key] === undefined || person[key] === 'notAsked';

function incomplete({ facts }: CheckContext): readonly FieldFinding[] {
  const relatives = facts.applicant.relatives;
  if (relatives?.answer !== 'yes') return [];
  const people = relatives.people ?? [];
  const message = { ja: '在日親族の行に未入力があります。', en: 'A row of the family in Japan is not complete.' };
  if (people.length === 0) {
    return [
      finding('F-16', 'error', 'relatives[0].relationship', message, 'applicant.relatives.people.0.relationship'),
    ];
  }
  const found = people.flatMap((person, n): FieldFinding[] => {
    const open = wanted.filter(([key]) => isEmpty(person, key));
    const [first] = open;
    if (first === undefined) return [];
    const paths = open.map(([key]) => `applicant.relatives.people.${n}.${key}` as const);
    return [finding('F-16', 'error', n < blocks ? `relatives[${n}].${first[1]}` : undefined, message, ...paths)];
  });
  if (people.length <= blocks) return found;
  const more = {
    ja: `在日親族及び同居者が${blocks}人を超えています。残りは別紙に記載して添付してください。`,
    en: `More than ${blocks} relatives and co-residents: list the others on a separate sheet and attach it.`,
  };
  return [...found, finding('F-16', 'warn', undefined, more, `applicant.relatives.people.${blocks}.name`)];
}

const sister: Relative = {
  id: 'relative-1',
  relationship: 'elderSister',
  name: 'TESTA SISTER',
  birth: '1990-01-02',
  nationality: 'IND',
  livingTogether: 'no',
  workOrSchool: 'サンプル商事株式会社',
  residenceCardNumber: 'AB12345678CD',
};

const family = (...people: Relative[]): RecordChanges => ({
  applicant: { relatives: { answer: 'yes', ...said, people } },
});
const without = (person: Relative, ...keys: readonly (keyof Relative)[]): Relative =>
  Object.fromEntries(Object.entries(person).filter(([key]) => !keys.some((one) => one === key))) as Relative;
const several = (count: number): Relative[] =>
  Array.from({ length: count }, (_, n) => ({ ...sister, id: `relative-${n + 1}` }));

/** F-16 */
const rows: FieldCheck = {
  id: 'F-16',
  title: { ja: '在日親族の行', en: 'Rows of the family in Japan' },
  source: fromForm,
  check: incomplete,
  examples: [
    example('Nobody', {}, null),
    example('A complete row', family(sister), null),
    example('The place of work is missing', family(without(sister, 'workOrSchool')), 'error'),
    example('A second row is half filled', family(sister, { id: 'relative-2', name: 'TESTA BROTHER' }), 'error'),
    example('Yes, and nobody listed', family(), 'error'),
    example('Six people', family(...several(6)), null),
    example('Seven people', family(...several(7)), 'warn'),
    example('Not asked', { applicant: { relatives: undefined } }, null),
  ],
};

function cards({ facts, entries = [] }: CheckContext): readonly FieldFinding[] {
  const relatives = facts.applicant.relatives;
  if (relatives?.answer !== 'yes') return [];
  return (relatives.people ?? []).flatMap((person, n): FieldFinding[] => {
    const row = `relatives[${n}].residenceCardNo`;
    const at = `applicant.relatives.people.${n}.residenceCardNumber` as const;
    const say = (level: 'error' | 'warn', ja: string, en: string) => [
      finding('F-17', level, n < blocks ? row : undefined, { ja, en }, at),
    ];
    const number = person.residenceCardNumber;
    if (number === undefined) {
      if (person.nationality === undefined || person.nationality === 'JPN') return [];
      return say(
        'warn',
        '外国籍の在日親族の在留カード番号（特別永住者証明書番号）を確認してください。',
        'Ask for the residence card number of a foreign relative in Japan.',
      );
    }
    if (person.nationality === 'JPN') {
      return say(
        'warn',
        '日本国籍の方に在留カード番号が入力されています。',
        'A Japanese national has no residence card number.',
      );
    }
    if (isCardNumber(number)) return [];
    const entry = entries.find((one) => one.row === row);
    return entry !== undefined && entry.text !== null
      ? say(
          'warn',
          '在留カード番号の形式が正しくありません（半角の英大文字２・数字８・英大文字２に直して入力します）。',
          'The residence card number is not in its form; it will be entered as half-width capitals and digits.',
        )
      : say(
          'error',
          '在留カード番号の形式が正しくありません。',
          'The residence card number is not 2 capitals, 8 digits and 2 capitals.',
        );
  });
}

/** F-17 */
const cardNumbers: FieldCheck = {
  id: 'F-17',
  title: { ja: '在留カード番号', en: 'Residence card numbers' },
  source: fromForm,
  check: cards,
  examples: [
    example('A number in its form', family(sister), null),
    example('Small letters', family({ ...sister, residenceCardNumber: 'ab12345678cd' }), 'warn'),
    example('A digit short', family({ ...sister, residenceCardNumber: 'AB1234567CD' }), 'error'),
    example('None for a foreign relative', family(without(sister, 'residenceCardNumber')), 'warn'),
    example(
      'None for a Japanese relative',
      family(without({ ...sister, nationality: 'JPN' }, 'residenceCardNumber')),
      null,
    ),
    example('One for a Japanese relative', family({ ...sister, nationality: 'JPN' }), 'warn'),
    example('Not asked', { applicant: { relatives: undefined } }, null),
  ],
};

/** F-18 */
const spouse: FieldCheck = {
  id: 'F-18',
  title: { ja: '日本にいる配偶者', en: 'A spouse in Japan' },
  source: byComparison,
  check: ({ facts: { applicant } }) => {
    if (applicant.maritalStatus !== 'married' || applicant.spouseInJapan !== 'yes') return [];
    const { answer, people = [] } = applicant.relatives ?? {};
    if (answer === undefined || answer === 'notAsked') return [];
    const listed = people.some(({ relationship }) => relationship === 'husband' || relationship === 'wife');
    if (answer === 'yes' && listed) return [];
    const message = {
      ja: '配偶者が日本にいる場合は「在日親族及び同居者」に記載が必要です。',
      en: 'A spouse who lives in Japan must be listed among the family in Japan.',
    };
    return [finding('F-18', 'warn', 'relatives.has', message, 'applicant.relatives.answer', 'applicant.spouseInJapan')];
  },
  examples: [
    example('Single', {}, null),
    example('Married, the spouse abroad', { applicant: { maritalStatus: 'married', spouseInJapan: 'no' } }, null),
    example(
      'Married, the spouse in Japan and not listed',
      { applicant: { maritalStatus: 'married', spouseInJapan: 'yes' } },
      'warn',
    ),
    example(
      'Married, the spouse in Japan and listed',
      {
        applicant: {
          ...family({ ...sister, relationship: 'wife' }).applicant,
          maritalStatus: 'married',
          spouseInJapan: 'yes',
        },
      },
      null,
    ),
    example('Where the spouse lives was not asked', { applicant: { maritalStatus: 'married' } }, null),
  ],
};

/** F-16 to F-18. */
export const relativeChecks: readonly FieldCheck[] = [rows, cardNumbers, spouse];
