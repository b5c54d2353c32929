import { describe, expect, it } from 'vitest';
import { convert } from '../../lib/convert/convert';
import { factBehind, portalTextAt, standsFor, withFactsBeside } from '../../lib/engine/portal-text';
import { verify } from '../../lib/engine/verify';
import { coeGijinkoku } from '../../lib/procedures/coe-gijinkoku/form';
import { factsTold, jobTold, type Told, wanted, withTextsKept } from './case-kit';
import { readingOf, untouchedReading } from './reading-kit';

const fieldOf = (row: string) => {
  const field = coeGijinkoku.fields.find(({ id }) => id === row);
  if (!field) throw new Error(`The form has no row ${row}.`);
  return field;
};
const behind = (row: string, told: Told) => factBehind(fieldOf(row), factsTold(told));
const stateOf = (row: string, told: Told) => portalTextAt(fieldOf(row), factsTold(told)).state;

/** A telephone number with its country code that might be taken for a My Number. */
const twelveDigits = '+123456789018';
const phone = 'org.phone';

describe('the fact behind a row', () => {
  const jobs = (...list: { id: string; employerLatin?: string }[]): Told => ({
    applicant: { work: { answer: 'yes', jobs: list } },
  });
  it.each<[string, string, Told, string | undefined]>([
    ['is the fact as the case has it', 'applicant.homeTown', { applicant: { homeTown: 'ハノイ' } }, 'ハノイ'],
    ['is a number as a text', 'org.capitalYen', { employer: { capitalYen: 5_000_000 } }, '5000000'],
    [
      'is zero where another answer makes it that',
      'org.capitalYen',
      { employer: { nonProfit: 'yes', capitalYen: 5 } },
      '0',
    ],
    ['is the date, whichever box it goes into', 'applicant.birth', { applicant: { birth: '1990-05' } }, '1990-05'],
    [
      'follows from other facts where the row does',
      'applicant.nameLatin',
      { applicant: { name: { family: 'TESTA' } } },
      'TESTA',
    ],
    ['names the record of which nothing is known', 'applicant.homeTown', {}, '#applicant'],
    ['names the entry of which nothing is known', 'work[1].employerLatin', jobs({ id: 'j1' }, { id: 'j2' }), '#j2'],
    ['names the applicant where there is no such entry', 'work[1].employerLatin', jobs({ id: 'j1' }), '#applicant'],
    ['is not there for a row that only has choices', 'applicant.sex', { applicant: { sex: 'male' } }, undefined],
  ])('%s', (_, row, told, expected) => {
    expect(behind(row, told)).toBe(expected);
  });

  it('holds no number that might be taken for a My Number, and still tells two of them apart', () => {
    const [one, other] = [twelveDigits, '+123456789026'].map((number) =>
      behind(phone, { employer: { phone: number } }),
    );
    expect(one).toMatch(/^#[0-9a-f]+$/);
    expect(one).not.toBe(other);
  });
});

describe('a text', () => {
  it.each<[string, string | undefined, string, boolean]>([
    ['stands for the fact kept beside it', 'ハノイ', 'ハノイ', true],
    ['stands for it whatever blanks and line ends are stored', ' 一行目\r\n二行目', '一行目\n二行目', true],
    ['does not stand for another', 'ハノイ', 'ダナン', false],
    ['does not stand for another by its width alone', 'ＡＢＣ', 'ABC', false],
    ['does not stand for anything where nothing is kept', undefined, 'ハノイ', false],
  ])('%s', (_, kept, now, expected) => {
    expect(standsFor(kept, now)).toBe(expected);
  });

  const text = { portalText: { 'work[1].employerLatin': 'SAMPLE' } };
  const two: Told = { applicant: { work: { answer: 'yes', jobs: [{ id: 'j1' }, { id: 'j2' }] } }, case: text };
  const kept = withTextsKept(two);
  it.each<[string, Told, string]>([
    ['stands with its own entry', kept, 'stands'],
    [
      'does not go on to the entry that moves into its row',
      { ...kept, applicant: { work: { answer: 'yes', jobs: [{ id: 'j2' }, { id: 'j1' }] } } },
      'outlived',
    ],
    [
      'does not stay when its entry is gone',
      { ...kept, applicant: { work: { answer: 'yes', jobs: [{ id: 'j1' }] } } },
      'outlived',
    ],
    ['without a fact beside it has to be confirmed', two, 'outlived'],
    ['that is not there is none', { applicant: two.applicant ?? {} }, 'none'],
  ])('for an entry %s', (_, told, expected) => {
    expect(stateOf('work[1].employerLatin', told)).toBe(expected);
  });
});

describe('an outlived text', () => {
  const row = 'applicant.homeTown';
  const written = withTextsKept({ applicant: { homeTown: 'ハノイ市' }, case: { portalText: { [row]: 'ハノイ' } } });
  const later: Told = { ...written, applicant: { homeTown: 'ダナン' } };

  it.each<[string, Told, string]>([
    ['goes to the portal while its fact is the same', written, 'ハノイ'],
    ['is refused when the fact is another, and the fact does not go in its stead', later, '(refused: outlivedText)'],
    ['is refused when the fact is gone', { ...written, applicant: {} }, '(refused: outlivedText)'],
    [
      'is refused where no fact is kept beside it',
      { ...written, case: { portalText: { [row]: 'ハノイ' } } },
      '(refused: outlivedText)',
    ],
    ['that is dropped leaves the row to the fact', { ...later, case: {} }, 'ダナン'],
    ['that is confirmed goes again', withTextsKept({ ...later, case: { portalText: { [row]: 'ハノイ' } } }), 'ハノイ'],
  ])('%s', (_, told, expected) => {
    expect(wanted(jobTold(told), row)).toBe(expected);
  });

  it('is not heard of where another answer rules the row out', () => {
    const told: Told = {
      applicant: { history: { criminal: { answer: 'no' } } },
      case: { portalText: { 'history.criminal': 'サンプル' } },
    };
    expect(wanted(jobTold(told), 'history.criminal', 'detail')).toBe('(none: notApplicable)');
  });

  it.each<[string, string | null]>([
    ['the text', 'ハノイ'],
    ['what the fact would come to', 'ダナン'],
    ['something else', 'フエ'],
    ['nothing', null],
  ])('cannot be compared with a page that holds %s', (_, held) => {
    const { control } = fieldOf(row).parts[0] ?? {};
    if (!control || !('format' in control)) throw new Error('The row is a text.');
    const made = held === null ? null : convert(held, control.format, control.limit);
    const on = made?.ok
      ? readingOf(jobTold(later), { [`${row} value`]: { text: made.text } })
      : untouchedReading(jobTold(later));
    const { report, sides } = verify(coeGijinkoku, jobTold(later), on, true);
    const part = report.parts.find((one) => one.row === row);
    expect(part).toMatchObject({ result: 'cannotCompare', reason: 'outlivedText' });
    expect(Object.values(sides).some((side) => side.case === 'ハノイ' || side.case === 'ダナン')).toBe(false);
  });
});

describe('a case that comes in', () => {
  const row = 'applicant.homeTown';
  const facts = factsTold({ applicant: { homeTown: 'ハノイ市' } });
  const caseWith = (text?: string, fact?: string) => ({
    ...facts.case,
    ...(text === undefined ? {} : { portalText: { [row]: text } }),
    ...(fact === undefined ? {} : { portalTextOf: { [row]: fact } }),
  });
  type Made = ReturnType<typeof caseWith>;
  it.each<[string, Made, Made | undefined, Made]>([
    ['has the fact of now kept beside its text', caseWith('ハノイ'), undefined, caseWith('ハノイ', 'ハノイ市')],
    ['keeps the fact it brings, old as it may be', caseWith('ハノイ', 'フエ'), undefined, caseWith('ハノイ', 'フエ')],
    [
      'says nothing new of a text that is stored already',
      caseWith('ハノイ'),
      caseWith('ハノイ', 'フエ'),
      caseWith('ハノイ', 'フエ'),
    ],
    ['leaves a text to be confirmed that is stored so', caseWith('ハノイ'), caseWith('ハノイ'), caseWith('ハノイ')],
    [
      'brings a new text for the fact of now',
      caseWith('ハノイ'),
      caseWith('フエ', 'フエ'),
      caseWith('ハノイ', 'ハノイ市'),
    ],
    ['without texts stays as it is', caseWith(), undefined, caseWith()],
  ])('%s', (_, coming, before, expected) => {
    expect(withFactsBeside(coming, coeGijinkoku.fields, facts, before)).toEqual(expected);
  });

  it('keeps a text of a row that the form does not have, and nothing beside it', () => {
    const coming = { ...facts.case, portalText: { 'no.such': 'サンプル' } };
    expect(withFactsBeside(coming, coeGijinkoku.fields, facts)).toBe(coming);
  });
});
