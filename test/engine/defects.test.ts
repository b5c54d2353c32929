import { describe, expect, it } from 'vitest';
import type { Education } from '../../lib/domain/applicant';
import { holdsMyNumber } from '../../lib/domain/check-digits';
import { digitsText } from '../../lib/domain/values';
import { driftOf } from '../../lib/engine/drift';
import { highestEducation } from '../../lib/facts/selections';
import { sameInOtherForm } from '../../lib/engine/fold';
import { matcherOf } from '../../lib/engine/match';
import { factsTold, jobTold, wanted } from './case-kit';
import { assignments, found, jobOf, jobRow, pageOf, part } from './match-kit';

// Ways in which a wrong value could have been written or a question passed over, each found once and mended.

describe('two rows with the same words', () => {
  const twin = (row: string, limit: number) =>
    jobRow(row, '２６.２　入社年月01', { parts: [part({ limit, exact: true })] });

  it('never share one control: the row of a twin that is gone is not given the other', () => {
    const job = jobOf([twin('join', 6), twin('joinYear', 4)]);
    const page = pageOf([{ label: '２６.２　入社年月01', boxes: [{ id: 'six', limit: 6 }] }]);
    expect(assignments(job, page)).toEqual({ 'join value': 'six', 'joinYear value': '(changed)' });
    expect(driftOf(job, page, matcherOf(job).match(page))).not.toEqual([]);
  });

  it('without limits that tell them apart both claim the one that is left, and neither gets it', () => {
    const same = (row: string) => jobRow(row, '２４.２　その他', { parts: [part({ limit: 40 })] });
    const page = pageOf([{ label: '２４.２　その他', boxes: [{ id: 'one', limit: 40 }] }]);
    const job = jobOf([same('university'), same('vocational')]);
    expect(assignments(job, page)).toEqual({ 'university value': '(ambiguous)', 'vocational value': '(ambiguous)' });
  });

  it('are told apart by the very limit before one that says nothing, shown or not', () => {
    const page = pageOf([
      { label: '２６.２　入社年月01', boxes: [{ id: 'six', limit: null, visible: true }] },
      { label: '２６.２　入社年月01', boxes: [{ id: 'four', limit: 4, visible: false }] },
    ]);
    const joinYear = twin('joinYear', 4);
    expect(found(matcherOf(jobOf([joinYear])).match(page), page, 'joinYear')).toBe('four');
  });
});

describe('ids as witnesses', () => {
  it.each([
    [10, 2, '(disagree)'],
    [15, 3, '(disagree)'],
    [20, 4, '(disagree)'],
    [100, 20, '(disagree)'],
    [10, 3, 'new0'],
  ])('of %d ids, %d against the words: the first row is %s', (all, against, expected) => {
    const rows = Array.from({ length: all }, (_, index) =>
      jobRow(`r${index}`, `項目${index}番`, { parts: [part({ pageIds: { id: `id${index}`, name: null } })] }),
    );
    const page = pageOf([
      ...rows.map((_, index) => ({
        label: `項目${index}番`,
        boxes: [{ id: index < against ? `new${index}` : `id${index}` }],
      })),
      ...rows.slice(0, against).map((_, index) => ({ label: `別${index}`, boxes: [{ id: `id${index}` }] })),
    ]);
    expect(found(matcherOf(jobOf(rows)).match(page), page, 'r0')).toBe(expected);
  });
});

describe('the same in another form', () => {
  it.each([
    ['1-1 12', '1-11 2', false],
    ['ＡＢ 12', 'ab12', false],
    ['東京都 千代田区', '東京都千代田区', true],
    ['ＴＥＳＴＡ　ＡＲＪＵＮ', 'testa arjun', true],
    ['03', '30', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(sameInOtherForm(a, b)).toBe(same);
  });
});

describe('the highest education', () => {
  const of = (...education: readonly Education[]) => highestEducation({ id: 'a', education: [...education] })?.id;
  it.each<[string, readonly Education[], string | undefined]>([
    ['is open while a level is not known', [{ id: 'x' }, { id: 'y', level: 'bachelor' }], undefined],
    [
      'is open when two are marked',
      [
        { id: 'x', highest: true },
        { id: 'y', highest: true },
      ],
      undefined,
    ],
    [
      'is open when a date of equals is unknown',
      [
        { id: 'x', level: 'bachelor', graduatedOn: 'unknown' },
        { id: 'y', level: 'bachelor', graduatedOn: '2020-03-25' },
      ],
      undefined,
    ],
    [
      'is the later of equals',
      [
        { id: 'x', level: 'bachelor', graduatedOn: '2024-03-25' },
        { id: 'y', level: 'bachelor', graduatedOn: '2020-03-25' },
      ],
      'x',
    ],
    [
      'is open beside an その他',
      [
        { id: 'x', level: 'other' },
        { id: 'y', level: 'highSchool' },
      ],
      undefined,
    ],
    [
      'is the higher level',
      [
        { id: 'x', level: 'highSchool' },
        { id: 'y', level: 'master' },
      ],
      'y',
    ],
    ['is the only one, whatever is known of it', [{ id: 'x' }], 'x'],
  ])('%s', (_, education, expected) => {
    expect(of(...education)).toBe(expected);
  });
});

describe('what a case names', () => {
  it('is nobody when two people have the same identifier', () => {
    const facts = factsTold({
      employer: {
        contacts: [
          { id: 'r', name: 'サンプル一' },
          { id: 'r', name: 'サンプル二' },
        ],
      },
      case: { filing: { representativeId: 'r' } },
    });
    expect(facts.representative).toBeUndefined();
  });
});

describe('a question nobody has answered', () => {
  it.each(['relatives[0].name', 'relatives[0].relationship'])('有 without an entry asks for %s', (row) => {
    expect(wanted(jobTold({ applicant: { relatives: { answer: 'yes' } } }), row)).toBe('(none: notAnswered)');
  });

  it('is not one that need not be asked', () => {
    expect(wanted(jobTold(), 'relatives[0].name')).toBe('(none: waits)');
  });

  it.each([
    [{ id: 'j', from: '2020-04' }, '(none: waits)'],
    [{ id: 'j', from: '2020-04', current: true }, '(none: notApplicable)'],
  ])('the end of a job %j: %s', (job, expected) => {
    expect(wanted(jobTold({ applicant: { work: { answer: 'yes', jobs: [job] } } }), 'work[0].leave')).toBe(expected);
  });
});

describe('a My Number', () => {
  it('is refused in texts of digits, and a telephone number with a country code is not', () => {
    expect(digitsText.safeParse('123456789018').success).toBe(false);
    expect(digitsText.safeParse('+123456789018').success).toBe(true);
  });

  it.each([
    '1234\u22125678\u22129018',
    '1234\u20105678\u20109018',
    '1234  5678  9018',
    '1234・5678・9018',
    '1234.5678.9018',
    '1234/5678/9018',
    '1234\n5678\n9018',
    '1234ー5678ー9018',
    '港区1-2-3 123456789018',
  ])('is known in %j', (text) => {
    expect(holdsMyNumber(text)).toBe(true);
  });
});
