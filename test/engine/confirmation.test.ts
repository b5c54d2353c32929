import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../lib/engine/check-report';
import type { FillPlan } from '../../lib/engine/fill-plan';
import { type ConfirmationPage, type ShownRow, verifyConfirmation } from '../../lib/engine/confirmation';
import { coeGijinkoku } from '../../lib/procedures/coe-gijinkoku/form';
import { caseIds } from '../fixtures/cases/load';
import { jobOfCase } from './case-kit';

const job = jobOfCase('testa-largest');

/** A page that shows what a job wants, row by row, but for these texts. */
function pageOf(one: FillPlan, changes: Readonly<Record<string, Partial<ShownRow>>> = {}): ConfirmationPage {
  const rows = one.rows.map(({ row, parts }): ShownRow => {
    const text = parts.flatMap(({ want }) => (want.state === 'write' ? [want.text] : [])).join(' ');
    return { row, found: 'one', text, ...changes[row] };
  });
  return { rows, known: rows.length, revision: 'x', ms: 0 };
}

const found = (changes: Readonly<Record<string, Partial<ShownRow>>>, identityConfirmed = true) =>
  findingsOf(verifyConfirmation(coeGijinkoku, job, pageOf(job, changes), identityConfirmed).report).map(
    ({ row, part, result, reason }) => `${row} ${part}: ${result}${reason ? ` ${reason}` : ''}`,
  );

describe('a page that shows what the case has', () => {
  it.each(caseIds)('gives no finding for %s', (id) => {
    const one = jobOfCase(id);
    const { report } = verifyConfirmation(coeGijinkoku, one, pageOf(one));
    expect(findingsOf(report)).toEqual([]);
    expect(report).toMatchObject({ on: 'confirmation', end: 'done', identity: { result: 'same' } });
    expect(report.counts.equal).toBeGreaterThan(50);
  });
});

describe('one row shown otherwise', () => {
  it.each<[string, Record<string, Partial<ShownRow>>, string[]]>([
    ['a birth date without its precision', { 'applicant.birth': { text: birth() } }, []],
    ['a birth date as people write it', { 'applicant.birth': { text: written(birth()) } }, []],
    [
      'another birth date',
      { 'applicant.birth': { text: '19010101' } },
      ['applicant.birth precision: cannotCompare format', 'applicant.birth day: differs'],
    ],
    ['a choice in Japanese alone', { 'applicant.sex': { text: sexes()[0] } }, []],
    ['the other choice', { 'applicant.sex': { text: sexes()[1] } }, ['applicant.sex value: differs']],
    ['nothing', { 'passport.number': { text: '' } }, ['passport.number value: missing']],
    ['the words for nothing', { 'passport.number': { text: '未入力' } }, ['passport.number value: missing']],
    ['another number', { 'passport.number': { text: 'TX0000000' } }, ['passport.number value: differs']],
    ['a row that is left out', { 'passport.number': { found: 'missing' } }, ['passport.number value: notOnPage']],
    [
      'two rows of the same words',
      { 'passport.number': { found: 'ambiguous' } },
      ['passport.number value: cannotCompare ambiguous'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(found(changes)).toEqual(expected);
  });

  it('stops where the page shows another person, until somebody says otherwise', () => {
    const page = pageOf(job, { 'passport.number': { text: 'TX0000000' } });
    expect(verifyConfirmation(coeGijinkoku, job, page).report).toMatchObject({
      end: 'identityDiffers',
      identity: { result: 'differs', rows: ['passport.number'] },
    });
    expect(verifyConfirmation(coeGijinkoku, job, page, true).report.end).toBe('done');
  });

  it('does not compare a row of which one part has no text for the form', () => {
    const rows = job.rows.map((row) => {
      if (row.row !== 'applicant.birth') return row;
      const refused = { state: 'refused', reason: 'tooLong' } as const;
      return { ...row, parts: row.parts.map((part) => (part.part === 'day' ? { ...part, want: refused } : part)) };
    });
    const one = { ...job, rows };
    const page = pageOf(job, { 'applicant.birth': { text: '19010101' } });
    const findings = findingsOf(verifyConfirmation(coeGijinkoku, one, page, true).report);
    expect(findings.map(({ row, part, result, reason }) => [row, part, result, reason])).toEqual([
      ['applicant.birth', 'day', 'cannotCompare', 'tooLong'],
    ]);
  });

  it('says that something stands there though the case has nothing', () => {
    const empty = jobOfCase('testa-nguyen');
    const row = empty.rows.find(
      ({ parts }) =>
        parts.length === 1 &&
        parts[0]?.want.state === 'none' &&
        parts[0].want.reason !== 'otherStatus' &&
        parts[0].kind === 'text',
    );
    if (!row) throw new Error('The case has everything.');
    const { report } = verifyConfirmation(coeGijinkoku, empty, pageOf(empty, { [row.row]: { text: 'サンプル' } }));
    expect(findingsOf(report).map((one) => [one.row, one.result])).toEqual([[row.row, 'extra']]);
  });
});

function birth(): string {
  const part = job.rows.find(({ row }) => row === 'applicant.birth')?.parts.find((one) => one.part === 'day');
  return part?.want.state === 'write' ? part.want.text : '';
}

const written = (date: string) => `${date.slice(0, 4)}年${Number(date.slice(4, 6))}月${Number(date.slice(6))}日`;

/** The Japanese of the case's sex, then of the other. */
function sexes(): [string, string] {
  const part = job.rows.find(({ row }) => row === 'applicant.sex')?.parts[0];
  const list = job.lists[part?.list ?? ''] ?? [];
  const own = part?.want.state === 'write' ? part.want.text : '';
  const other = list.find((option) => option !== own) ?? '';
  return [own.split(' ')[0] ?? '', other.split(' ')[0] ?? ''];
}

it('a required row that neither the case nor the page answers is found on the page after the form, too', () => {
  const row = 'applicant.occupation';
  const open: FillPlan = {
    ...job,
    rows: job.rows.map((each) =>
      each.row === row
        ? { ...each, parts: each.parts.map((part) => ({ ...part, want: { state: 'none', reason: 'notAnswered' } })) }
        : each,
    ),
  };
  const { report } = verifyConfirmation(coeGijinkoku, open, pageOf(open), true);
  expect(findingsOf(report)).toMatchObject([{ row, result: 'missing', reason: 'caseHasNothing' }]);
});
