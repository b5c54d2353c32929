import { describe, expect, it } from 'vitest';
import { makeCheck } from '../../../lib/checks/record/entries';
import { foundIn } from '../../../lib/checks/record/found';
import type { CaseRecords } from '../../../lib/domain/records';
import { matchKey } from '../../../lib/engine/match';
import type { Change } from '../../engine/reading-kit';
import { inputOf, itemIn, moment, recordsOf, withLeaf } from './kit';

const records = recordsOf('testa-arjun');
const row = 'passport.number';
const key = `${row} value`;
const wrong = { [key]: { text: 'ZZ0000000' } };

const shown = (of: CaseRecords, changes: Readonly<Record<string, Change>>, before = {}) =>
  foundIn(inputOf(of, changes).checked, before);
const recorded = (of: CaseRecords, changes: Readonly<Record<string, Change>>, found: ReturnType<typeof shown>) =>
  makeCheck([], inputOf(of, changes, {}, found), { by: '担当者サンプル', when: moment(0) });

describe('a difference that a check has shown before one is recorded', () => {
  it('is kept without its texts', () => {
    const found = shown(records, wrong);
    expect(Object.keys(found)).toEqual([matchKey(row, 'value')]);
    expect(JSON.stringify(found)).not.toContain('ZZ0000000');
    expect(JSON.stringify(found)).not.toContain(records.applicant.passport?.number);
  });

  it('is recorded as settled by the page where the page was changed', () => {
    const made = recorded(records, {}, shown(records, wrong));
    expect(itemIn(made, row)).toMatchObject({ result: 'equal', settled: 'pageChanged' });
  });

  it('is recorded as settled by the case where the case was changed', () => {
    const mended = withLeaf(records, ['applicant', 'passport', 'number'], () => 'ZZ0000000');
    const page = { [key]: { text: 'ZZ0000000' } };
    expect(itemIn(recorded(mended, page, shown(records, wrong)), row)).toMatchObject({ settled: 'caseChanged' });
  });

  it('is recorded as settled by both where both were changed', () => {
    const mended = withLeaf(records, ['applicant', 'passport', 'number'], () => 'ZZ1111111');
    expect(itemIn(recorded(mended, {}, shown(records, wrong)), row)).toMatchObject({ settled: 'bothChanged' });
  });

  it('is recorded as open while it is there', () => {
    expect(itemIn(recorded(records, wrong, shown(records, wrong)), row)).toMatchObject({ settled: 'open' });
  });

  it('is not forgotten by a later check that no longer has it', () => {
    const found = shown(records, {}, shown(records, wrong));
    expect(itemIn(recorded(records, {}, found), row)).toMatchObject({ settled: 'pageChanged' });
  });

  it('is nothing where no check has had it', () => {
    expect(itemIn(recorded(records, {}, {}), row)).not.toHaveProperty('settled');
  });
});

describe('a part that was missing', () => {
  const { parts } = inputOf(records).checked.report;
  const equal = parts.filter(({ result }) => result === 'equal');
  const without = (count: number): Readonly<Record<string, Change>> =>
    Object.fromEntries(equal.slice(0, count).map((one) => [`${one.row} ${one.part}`, { text: '' }]));

  it('counts on a page that is filled', () => {
    const found = shown(records, { [key]: { text: '' } });
    expect(Object.keys(found)).toEqual([matchKey(row, 'value')]);
  });

  it('does not count on a page that is still being filled', () => {
    expect(shown(records, without(equal.length))).toEqual({});
  });
});
