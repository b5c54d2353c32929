import { describe, expect, it } from 'vitest';
import { completenessOf } from '../../lib/checks/completeness';
import { factsOf } from '../../lib/facts/facts';
import { emptyRecords, exampleDay, exampleRecords, type RecordChanges } from '../../lib/law/gijinkoku/examples';
import { coeGijinkoku } from '../../lib/procedures/coe-gijinkoku/form';

const said = { saidBy: 'applicant', saidOn: '2026-06-01' } as const;
const of = (changes: RecordChanges = {}) => completenessOf(coeGijinkoku, factsOf(exampleRecords(changes), exampleDay));
const open = (changes: RecordChanges) => of(changes).open.map(({ row, status: standing }) => `${row} ${standing}`);

describe('completeness', () => {
  it('of the good case is whole', () => {
    const found = of();
    expect(found.open).toEqual([]);
    expect(found.done).toBe(found.total);
    expect(new Set(found.filled).size).toBe(found.total);
    expect(found.total).toBeGreaterThan(50);
  });

  it('counts no row twice and every row once', () => {
    const found = completenessOf(coeGijinkoku, factsOf(emptyRecords(), exampleDay));
    const rows = found.open.map(({ row }) => row);
    expect(new Set(rows).size).toBe(rows.length);
    expect(found.filled).toHaveLength(found.done);
    expect(found.done + found.missing + found.refused + found.unknown).toBe(found.total);
    expect(found.sections.reduce((sum, { total }) => sum + total, 0)).toBe(found.total);
  });

  it('of a case with nothing answered has nothing done', () => {
    const found = completenessOf(coeGijinkoku, factsOf(emptyRecords(), exampleDay));
    expect(found.done).toBe(0);
    expect(found.unknown).toBeGreaterThan(0);
  });

  it.each<[string, RecordChanges, readonly string[]]>([
    ['a missing answer', { case: { entry: { visaPost: undefined } } }, ['entry.visaPost missing']],
    [
      'a question put off',
      { applicant: { history: { criminal: { answer: 'notAsked', ...said } } } },
      ['history.criminal missing'],
    ],
    [
      'a detail that the answer makes necessary',
      { applicant: { history: { criminal: { answer: 'yes', ...said } } } },
      ['history.criminal missing'],
    ],
    ['a row that the answer makes necessary', { case: { entry: { port: 'other' } } }, ['entry.portOther missing']],
    ['a row that the answer makes unnecessary', { case: { entry: { port: 'NRT', portOther: undefined } } }, []],
    [
      'a row that waits for an answer',
      { case: { entry: { port: undefined } } },
      ['entry.port missing', 'entry.portOther unknown'],
    ],
    ['a value that does not fit', { employer: { name: 'サ'.repeat(61) } }, ['org.name refused']],
    ['a value that just fits', { employer: { name: 'サ'.repeat(60) } }, []],
    ['a voluntary value that does not fit', { employer: { branch: 'サ'.repeat(61) } }, ['org.branch refused']],
    ['a voluntary value that is not there', { employer: { branch: undefined } }, []],
    ['a birth date that is unknown, as an answer', { applicant: { birth: 'unknown' } }, []],
    ['a birth date that was not asked', { applicant: { birth: undefined } }, ['applicant.birth missing']],
    [
      'the first block of a group that the answer opens',
      { applicant: { relatives: { answer: 'yes', ...said } } },
      [
        ...['relationship', 'name', 'birth', 'nationality', 'livingTogether', 'workOrSchool'].map(
          (key) => `relatives[0].${key} missing`,
        ),
      ],
    ],
    [
      'the details of a major, whose rule nobody has read',
      {
        applicant: {
          education: [
            {
              id: 'school-1',
              place: 'abroad',
              level: 'bachelor',
              school: 'サンプル大学',
              graduatedOn: '2018-06-30',
              universityMajor: 'other',
            },
          ],
        },
      },
      [],
    ],
  ])('%s', (_what, changes, expected) => {
    expect(open(changes)).toEqual(expected);
  });

  it('says what an open row waits for', () => {
    const row = of({ case: { entry: { port: undefined } } }).open.find((one) => one.row === 'entry.portOther');
    expect(row?.waitsFor).toEqual(['case.entry.port']);
    expect(row?.facts).toEqual(['case.entry.portOther']);
  });

  it('says why a value was refused', () => {
    const row = of({ employer: { corporateNumber: { number: '8000000000010' } } }).open[0];
    expect(row).toMatchObject({ row: 'org.corpNo', status: 'refused', refusal: 'checkDigit' });
  });

  it('holds no value', () => {
    const found = of({ employer: { name: 'SECRET'.repeat(20) } });
    expect(JSON.stringify(found)).not.toContain('SECRET');
    expect(found.open).toHaveLength(1);
  });

  it('leaves to the person what only a person may do', () => {
    const found = of();
    expect(found.yours.map(({ row }) => row)).toEqual(['confirm.intent', 'confirm.truth', 'file.photo']);
    expect(found.open.map(({ row }) => row)).not.toContain('file.photo');
  });

  it('moves by exactly one row with one answer', () => {
    const before = of({ case: { entry: { visaPost: undefined } } });
    const after = of();
    expect([after.done - before.done, after.total - before.total]).toEqual([1, 0]);
  });
});
