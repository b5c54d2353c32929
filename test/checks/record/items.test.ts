import { describe, expect, it } from 'vitest';
import { makeCheck } from '../../../lib/checks/record/entries';
import { pageTextOf } from '../../../lib/checks/record/items';
import type { CheckEntry } from '../../../lib/domain/case/checks';
import { isMyNumber } from '../../../lib/domain/check-digits';
import type { CaseRecords } from '../../../lib/domain/records';
import { matchKey } from '../../../lib/engine/match';
import type { Change } from '../../engine/reading-kit';
import { inputOf, itemIn, moment, recordsOf, withLeaf } from './kit';

const records = recordsOf('testa-arjun');
const row = 'passport.number';
const key = `${row} value`;
const wrong = { [key]: { text: 'ZZ0000000' } };
const own = records.applicant.passport?.number ?? '';

const check = (
  before: readonly CheckEntry[],
  now: CaseRecords,
  changes: Readonly<Record<string, Change>> = {},
  notes: Readonly<Record<string, string>> = {},
) => makeCheck(before, inputOf(now, changes, notes), { by: '担当者サンプル', when: moment(before.length) });

/** What the form is to hold in the rows of a block, as `member part` and text. */
const partsOf = (of: CaseRecords, block: string): [string, string][] =>
  inputOf(of)
    .reading.parts.filter((part) => part.row.startsWith(block))
    .map((part) => [`${part.row.slice(block.length)} ${part.part}`, part.text]);

describe('what a check keeps', () => {
  it('has both sides of a difference, and of what is equal one', () => {
    const made = check([], records, wrong);
    expect(itemIn(made, row)).toEqual({
      row,
      part: 'value',
      result: 'differs',
      case: own,
      page: 'ZZ0000000',
      settled: 'open',
    });
    const equal = itemIn(check([], records), row);
    expect(equal).toEqual({ row, part: 'value', result: 'equal', case: own });
    expect(equal && pageTextOf(equal)).toBe(own);
  });

  it('names the entry of the case that a block in another order was compared with', () => {
    const chen = recordsOf('testa-chen');
    const [first, second] = [partsOf(chen, 'relatives[0].'), partsOf(chen, 'relatives[1].')];
    const changes = {
      ...Object.fromEntries(second.map(([name, text]) => [`relatives[0].${name}`, { text }])),
      ...Object.fromEntries(first.map(([name, text]) => [`relatives[1].${name}`, { text }])),
      'relatives[1].name value': { text: 'ＴＥＳＴＡ　ＳＡＭＰＬＥ' },
    };
    const made = check([], chen, changes);
    expect(itemIn(made, 'relatives[1].name')).toMatchObject({ result: 'differs', entry: 1 });
    expect(itemIn(made, 'relatives[2].name')).not.toHaveProperty('entry');
  });

  it('leaves out what is empty on both sides and rows of another status', () => {
    const made = check([], records);
    expect(made.items?.filter(({ result }) => result === 'empty' || result === 'otherStatus')).toEqual([]);
    expect(made.counts.empty).toBeGreaterThan(0);
    expect(made.items?.filter(({ result }) => result === 'yours').length).toBe(made.counts.yours);
  });

  it('never keeps a My Number, and says that it did not', () => {
    const body = Array.from({ length: 10 }, (_, digit) => `12345678901${digit}`);
    const number = body.find(isMyNumber) ?? '';
    expect(number).toHaveLength(12);
    const made = check([], records, { [key]: { text: number } });
    expect(itemIn(made, row)).toMatchObject({ result: 'differs', withheld: ['page'] });
    expect(JSON.stringify(made)).not.toContain(number);
  });

  it('says of whom and of what it is, and how the report stood', () => {
    const made = check([], records);
    expect(made).toMatchObject({ case: 'testa-arjun', procedure: 'coe-gijinkoku', revision: 'sample' });
    expect(made.about?.applicant).toContain('TESTA');
    expect(made.documents?.length).toBeGreaterThan(3);
    expect(made.findings?.length).toBeGreaterThan(0);
    expect(made.previous).toBeUndefined();
  });

  it('keeps a finding that was overruled with the word on it', () => {
    const overrides = [{ finding: 'R-PAY-02', by: 'サンプル', on: '2026-06-10', note: '最低賃金を確認' }];
    const made = check([], { ...records, case: { ...records.case, overrides } });
    expect(made.findings?.find(({ id }) => id === 'R-PAY-02')).toMatchObject({
      note: '最低賃金を確認',
      by: 'サンプル',
      on: '2026-06-10',
    });
  });
});

describe('how a difference is settled', () => {
  const first = check([], records, wrong);
  const corrected = withLeaf(records, ['applicant', 'passport', 'number'], () => 'ZZ0000000');
  const third = withLeaf(records, ['applicant', 'passport', 'number'], () => 'YY1111111');
  it.each<[string, CheckEntry, string | undefined]>([
    ['open, while nobody has said anything', check([first], records, wrong), 'open'],
    ['by the page, when it was put right there', check([first], records), 'pageChanged'],
    ['by the case, when the case was wrong', check([first], corrected), 'caseChanged'],
    ['by both, when both were changed', check([first], third), 'bothChanged'],
    ['open, when it is another difference now', check([first], records, { [key]: { text: 'XX9' } }), 'open'],
    ['in no way, where there was none', check([check([], records)], records), undefined],
  ])('%s', (_, made, settled) => {
    expect(itemIn(made, row)?.settled).toBe(settled);
    expect(made.previous).toMatch(/^[0-9a-f]{64}$/);
  });

  it('by a note, and stays so while both sides say the same', () => {
    const noted = check([first], records, wrong, { [matchKey(row, 'value')]: '新旅券に更新予定' });
    expect(itemIn(noted, row)).toMatchObject({ settled: 'accepted', note: '新旅券に更新予定' });
    expect(itemIn(check([first, noted], records, wrong), row)).toMatchObject({ settled: 'accepted' });
    const other = check([first, noted], records, { [key]: { text: 'XX9' } });
    expect(itemIn(other, row)).toMatchObject({ settled: 'open' });
    expect(itemIn(other, row)?.note).toBeUndefined();
  });

  it('by the page, when what was left over is gone from it', () => {
    const without = withLeaf(records, ['applicant', 'name', 'kanji'], () => undefined);
    const [emptyRow] = inputOf(without).job.rows.filter(
      ({ parts }) => parts.length === 1 && parts[0]?.kind === 'text' && parts[0].want.state === 'none',
    );
    const at = `${emptyRow?.row} value`;
    const extra = check([], without, { [at]: { text: '残り', visible: true } });
    expect(itemIn(extra, emptyRow?.row ?? '')).toMatchObject({ result: 'extra', settled: 'open' });
    const gone = check([extra], without);
    expect(itemIn(gone, emptyRow?.row ?? '')).toEqual({
      row: emptyRow?.row,
      part: 'value',
      result: 'empty',
      settled: 'pageChanged',
    });
  });
});
