import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../lib/engine/check-report';
import type { FillPlan, PlannedValue } from '../../lib/engine/fill-plan';
import { verify } from '../../lib/engine/verify';
import { coeGijinkoku } from '../../lib/procedures/coe-gijinkoku/form';
import { caseIds } from '../fixtures/cases/load';
import { jobOfCase } from './case-kit';
import { type Change, readingOf, untouchedReading } from './reading-kit';

const job = jobOfCase('testa-largest');

/** The job with this want in every part of one row. */
const onlyIn = (one: FillPlan, row: string, want: PlannedValue): FillPlan => ({
  ...one,
  rows: one.rows.map((each) =>
    each.row === row ? { ...each, parts: each.parts.map((part) => ({ ...part, want })) } : each,
  ),
});

/** The findings of a page that holds the largest case but for these changes, as `row part: kind reason`. */
function found(changes: Readonly<Record<string, Change>>): string[] {
  const { report } = verify(coeGijinkoku, job, readingOf(job, changes), true);
  return findingsOf(report).map(
    ({ row, part, result, reason }) => `${row} ${part}: ${result}${reason ? ` ${reason}` : ''}`,
  );
}

describe('a page that holds what the case has', () => {
  it.each(caseIds)('gives no finding for %s, and every part one result', (id) => {
    const one = jobOfCase(id);
    const { report } = verify(coeGijinkoku, one, readingOf(one));
    expect(findingsOf(report).filter(({ reason }) => reason !== 'overflow')).toEqual([]);
    const parts = one.rows.flatMap(({ row, parts: ofRow }) => ofRow.map(({ part }) => `${row} ${part}`));
    expect(report.parts.map(({ row, part }) => `${row} ${part}`).slice(0, parts.length)).toEqual(parts);
    expect(report.end).toBe('done');
    expect(report.identity.result).toBe('same');
  });
});

describe('what a check says of a part', () => {
  const { report } = verify(coeGijinkoku, job, readingOf(job));
  it.each([
    ['passport.number', null],
    ['relatives[0].name', 1],
    ['relatives[1].name', 2],
  ])('%s: the number of its block is %s', (row, repeat) => {
    expect(report.parts.find((one) => one.row === row)).toHaveProperty('repeat', repeat);
  });
});

describe('an untouched page', () => {
  it.each(caseIds)('lacks everything %s has and holds nothing besides', (id) => {
    const one = jobOfCase(id);
    const { report } = verify(coeGijinkoku, one, untouchedReading(one));
    const kinds = new Set(findingsOf(report).map(({ result }) => result));
    expect([...kinds].filter((kind) => kind !== 'missing' && kind !== 'notOnPage')).toEqual([]);
    expect(report.counts.missing).toBeGreaterThan(50);
    expect(report.identity.result).toBe('empty');
  });
});

const text = (row: string, part = 'value') => {
  const want = job.rows.find((one) => one.row === row)?.parts.find((one) => one.part === part)?.want;
  if (want?.state !== 'write') throw new Error(`The largest case writes no ${row} ${part}.`);
  return want.text;
};

describe('one changed entry', () => {
  it.each<[string, Record<string, Change>, string[]]>([
    ['nothing', {}, []],
    ['a text that is not there', { 'passport.number value': { text: '' } }, ['passport.number value: missing']],
    ['other digits', { 'passport.number value': { text: 'TX0000000' } }, ['passport.number value: differs']],
    [
      'the name the other way round',
      { 'applicant.nameLatin value': { text: text('applicant.nameLatin').split(' ').reverse().join(' ') } },
      ['applicant.nameLatin value: sameInOtherForm order'],
    ],
    [
      'small letters',
      { 'applicant.nameLatin value': { text: text('applicant.nameLatin').toLowerCase() } },
      ['applicant.nameLatin value: sameInOtherForm case'],
    ],
    ['a row that is gone', { 'passport.number value': { found: 'missing' } }, ['passport.number value: notOnPage']],
    [
      'a row that cannot be told',
      { 'passport.number value': { found: 'ambiguous' } },
      ['passport.number value: cannotCompare ambiguous'],
    ],
    [
      "a relative's birth whose precision stands as an untouched page has it",
      {
        'relatives[1].birth precision': { text: text('relatives[0].birth', 'precision') },
        'relatives[1].birth month': { text: '' },
        'relatives[1].birth day': { text: '19581201' },
      },
      [
        'relatives[1].birth precision: differs',
        'relatives[1].birth day: extra hidden',
        'relatives[1].birth month: missing answerAbove',
      ],
    ],
    [
      'a month of joining said to be known as an untouched page says it, in a block that is filled',
      { 'work[5].joinMonthUnknown value': { text: '不明な点は無い No unclear points' } },
      ['work[5].joinMonthUnknown value: differs'],
    ],
    [
      'a month where the form asks for a year',
      { 'work[3].joinYear value': { text: `${text('work[3].joinYear')}07` } },
      ['work[3].joinYear value: differs'],
    ],
    [
      'a date with slashes',
      { 'job.startDate value': { text: '2026/11/1' } },
      ['job.startDate value: sameInOtherForm writing'],
    ],
    ...(
      [
        ['job.startDate value', '令和8年11月1日'],
        ['job.startDate value', 'R8.11.1'],
        ['applicant.birth day', 'S54.12.31'],
      ] as const
    ).map(([name, other]): [string, Record<string, Change>, string[]] => [
      `${name} in the Japanese calendar`,
      { [name]: { text: other } },
      [`${name}: sameInOtherForm writing`],
    ]),
    [
      'the day after, in the Japanese calendar',
      { 'job.startDate value': { text: '令和8年11月2日' } },
      ['job.startDate value: differs'],
    ],
    [
      'a line break lost after a full stop',
      { 'freeText value': { text: text('freeText').replace('\n', '') } },
      ['freeText value: sameInOtherForm space'],
    ],
    [
      'a control that is switched off',
      { 'passport.number value': { enabled: false } },
      ['passport.number value: missing disabled'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(found(changes)).toEqual(expected);
  });
});

/** A part of a block as it stands, hidden. */
const hidden = (row: string, part = 'value'): Record<string, Change> => ({ [`${row} ${part}`]: { visible: false } });

describe('a block that is hidden', () => {
  const lee = jobOfCase('testa-lee');
  const parts = lee.rows.filter(({ row }) => row.startsWith('work[1].'));
  const all = Object.assign({}, ...parts.flatMap(({ row, parts: own }) => own.map(({ part }) => hidden(row, part))));
  const findings = (changes: Readonly<Record<string, Change>>) =>
    findingsOf(verify(coeGijinkoku, lee, readingOf(lee, changes)).report).map(
      ({ row, part, result, reason }) => `${row} ${part}: ${result} ${reason}`,
    );

  it('and holds everything the case has gives no finding: it is sent with the form', () => {
    expect(findings(all)).toEqual([]);
  });

  it('and holds nothing lacks everything, its defaults too', () => {
    const empty = Object.fromEntries(
      parts.flatMap(({ row, parts: own }) =>
        own.map(({ part, pageDefault = '' }) => [`${row} ${part}`, { visible: false, text: pageDefault }]),
      ),
    );
    const wanted = parts.flatMap(({ row, parts: own }) =>
      own.filter(({ want }) => want.state === 'write').map(({ part }) => `${row} ${part}: missing`),
    );
    expect(findings(empty).map((finding) => finding.replace(/ \w+$/, ''))).toEqual(wanted);
  });
});

it.each([
  ['a birth date with slashes', { 'applicant.birth day': { text: '1979/12/31' } }, 'same'],
  ['a birth date in the Japanese calendar', { 'applicant.birth day': { text: '昭和54年12月31日' } }, 'same'],
  ['another one in the Japanese calendar', { 'applicant.birth day': { text: '昭和55年12月31日' } }, 'differs'],
  ['a passport number in groups', { 'passport.number value': { text: 'TE 1234-567890' } }, 'same'],
  ['a birth date with the digits in another order', { 'applicant.birth day': { text: '1979/12/13' } }, 'differs'],
  ['a passport number that is one digit longer', { 'passport.number value': { text: 'TE12345678901' } }, 'differs'],
])('%s: the page of the person it is, or not', (_, changes, result) => {
  const { report } = verify(coeGijinkoku, job, readingOf(job, changes));
  expect(report.identity.result).toBe(result);
});

it('a page of another person is compared and yet stops', () => {
  const reading = readingOf(job, { 'passport.number value': { text: 'TX0000000' } });
  const { report } = verify(coeGijinkoku, job, reading);
  expect(report.end).toBe('identityDiffers');
  expect(report.identity).toEqual({ result: 'differs', rows: ['passport.number'] });
  expect(findingsOf(report).map(({ row }) => row)).toEqual(['passport.number']);
});

it.each(['令和８年９月１日', 'R8.9.1', '２０２６／９／１', '2026-09-01'])(
  'the planned entry written %s is the same day in another form',
  (other) => {
    const arjun = jobOfCase('testa-arjun');
    const reading = readingOf(arjun, { 'entry.plannedDateText value': { text: other } });
    expect(findingsOf(verify(coeGijinkoku, arjun, reading).report)).toMatchObject([
      { row: 'entry.plannedDateText', result: 'sameInOtherForm', reason: 'writing' },
    ]);
  },
);

describe('what the portal itself puts on a page', () => {
  it('is nobody’s entry where the case has nothing, and differs where the case has something else', () => {
    const arjun = jobOfCase('testa-arjun');
    const none = { state: 'none', reason: 'notAnswered' } as const;
    const without = onlyIn(arjun, 'contactJapan.email', none);
    const reading = readingOf(arjun, { 'contactJapan.email value': { text: 'account@example.jp' } });
    const resultIn = (one: typeof arjun) =>
      verify(coeGijinkoku, one, reading).report.parts.find(({ row }) => row === 'contactJapan.email')?.result;
    expect(resultIn(without)).toBe('empty');
    expect(resultIn(arjun)).toBe('differs');
  });

  it('is no finding where it stands under an answer that is still missing', () => {
    const { report } = verify(coeGijinkoku, job, untouchedReading(job));
    const under = findingsOf(report).flatMap(({ row, part, reason }) =>
      reason === 'answerAbove' ? [`${row} ${part}`] : [],
    );
    expect(under.length).toBeGreaterThan(0);
    const defaults = job.rows.flatMap(({ row, parts }) =>
      parts.flatMap(({ part, pageDefault, want }) =>
        pageDefault !== undefined && want.state === 'write' && want.text === pageDefault ? [`${row} ${part}`] : [],
      ),
    );
    expect(defaults.length).toBeGreaterThan(0);
    expect(under.filter((name) => defaults.includes(name))).toEqual([]);
  });
});

it.each([
  ['ほかの内容', true],
  ['', undefined],
])('a row whose value does not fit says whether something stands there: "%s"', (there, stands) => {
  const refused = onlyIn(job, 'applicant.placeOfBirth', { state: 'refused', reason: 'tooLong' });
  const reading = readingOf(job, { 'applicant.placeOfBirth value': { text: there } });
  const { report } = verify(coeGijinkoku, refused, reading);
  const part = report.parts.find(({ row }) => row === 'applicant.placeOfBirth');
  expect(part).toMatchObject({ result: 'cannotCompare', reason: 'tooLong' });
  expect(part?.stands).toBe(stands);
});

describe('a row that the form requires and the case does not answer', () => {
  const row = 'applicant.occupation';
  const open = onlyIn(job, row, { state: 'none', reason: 'notAnswered' });
  const said = (one: FillPlan, change: Change) =>
    findingsOf(verify(coeGijinkoku, one, readingOf(one, { [`${row} value`]: change }), true).report)
      .filter((finding) => finding.row === row)
      .map(({ result, reason }) => `${result} ${reason}`);
  const voluntary = {
    ...open,
    rows: open.rows.map((each) => (each.row === row ? { ...each, required: false } : each)),
  };

  it.each<[string, FillPlan, Change, string[]]>([
    ['is found where the page is empty, too', open, { visible: true, text: '' }, ['missing caseHasNothing']],
    [
      'is found as the person’s where something stands there',
      open,
      { visible: true, text: '会社員' },
      ['extra caseHasNothing'],
    ],
    ['is not asked for where the page does not show it', open, { visible: false, text: '' }, []],
    ['is not asked for where the box is switched off', open, { visible: true, enabled: false, text: '' }, []],
    ['is not asked for where the form does not insist on it', voluntary, { visible: true, text: '' }, []],
    [
      'is not asked for where another answer rules it out',
      onlyIn(job, row, { state: 'none', reason: 'notApplicable' }),
      { visible: true, text: '' },
      [],
    ],
  ])('%s', (_, one, change, expected) => {
    expect(said(one, change)).toEqual(expected);
  });

  it('is found once, at its first box, however many boxes it has', () => {
    const birth = 'applicant.birth';
    const blank = onlyIn(job, birth, { state: 'none', reason: 'notAnswered' });
    const { parts = [] } = blank.rows.find((each) => each.row === birth) ?? {};
    const changes = Object.fromEntries(
      parts.map(({ part, pageDefault }) => [`${birth} ${part}`, { visible: true, text: pageDefault ?? '' }]),
    );
    const findings = findingsOf(verify(coeGijinkoku, blank, readingOf(blank, changes), true).report);
    expect(parts.length).toBeGreaterThan(1);
    expect(findings.filter((one) => one.row === birth)).toMatchObject([{ part: parts[0]?.part, result: 'missing' }]);
  });
});
