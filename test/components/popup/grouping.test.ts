import { describe, expect, it } from 'vitest';
import {
  groupLeft,
  groupOutcomes,
  labelWithoutItem,
  linesOf,
  needsPerson,
  type ResultLines,
  rowResultOf,
} from '../../../components/popup/grouping';
import type { Outcome } from '../../../lib/engine/fill-plan';

const outcome = (change: Partial<Outcome>): Outcome => ({
  row: 'a',
  label: 'A',
  item: null,
  section: 'one',
  repeat: null,
  part: 'value',
  outcome: 'filled',
  control: null,
  ...change,
});

const never = () => false;
const always = () => true;

describe('the standing of an outcome', () => {
  it('of a row that the page shows and wants is missing, whatever the case makes of it', () => {
    const waiting = outcome({ outcome: 'noData', reason: 'waits', unanswered: true });
    expect(rowResultOf(waiting, never)).toBe('missing');
  });

  it.each([
    ['filled', undefined, never, 'filled'],
    ['alreadyEqual', undefined, never, 'alreadyEqual'],
    ['keptUserValue', 'differs', never, 'keptUserValue'],
    ['notOnPage', undefined, never, 'notOnPage'],
    ['yours', undefined, never, 'yours'],
    ['refused', 'tooLong', never, 'refused'],
    ['refused', 'cancelled', never, 'notReached'],
    ['refused', 'stopped', never, 'notReached'],
    ['refused', 'wouldClose', never, 'refused'],
    ['cleared', undefined, never, 'cleared'],
    ['noData', 'notAnswered', never, 'notAnswered'],
    ['noData', 'notAnswered', always, 'waits'],
    ['noData', 'waits', always, 'waits'],
    ['noData', 'notApplicable', always, 'notApplicable'],
    ['noData', 'otherStatus', always, null],
  ] as const)('%s (%s) stands as it should', (kind, reason, required, expected) => {
    expect(rowResultOf(outcome({ outcome: kind, ...(reason ? { reason } : {}) }), required)).toBe(expected);
  });
});

describe('groups', () => {
  it('tell a part that still holds something else from one of the same row that holds nothing', () => {
    const refused = { outcome: 'refused', reason: 'tooLong' } as const;
    const [group] = groupOutcomes(
      [outcome({ ...refused, part: 'choice', stands: true }), outcome({ ...refused, part: 'detail' })],
      never,
    );
    expect(group?.needs.map(({ parts, stands }) => [parts, stands])).toEqual([
      [['choice'], true],
      [['detail'], false],
    ]);
  });

  it('keep the order of the form, and leave out a heading with nothing but rows of other statuses', () => {
    const groups = groupOutcomes(
      [
        outcome({ section: 'two', row: 'b' }),
        outcome({ section: 'points', row: 'p', outcome: 'noData', reason: 'otherStatus' }),
        outcome({ section: 'one', row: 'a' }),
        outcome({ section: 'two', row: 'c' }),
      ],
      never,
    );
    expect(groups.map(({ section, done }) => [section, done.map(({ row }) => row)])).toEqual([
      ['two', ['b', 'c']],
      ['one', ['a']],
    ]);
  });

  it('put what needs a person first, the most pressing foremost, rows of one standing in the form’s order', () => {
    const [group] = groupOutcomes(
      [
        outcome({ row: 'yours', outcome: 'yours' }),
        outcome({ row: 'missing', outcome: 'noData', reason: 'notAnswered', unanswered: true }),
        outcome({ row: 'missing', part: 'detail', outcome: 'noData', reason: 'notAnswered' }),
        outcome({ row: 'kept', outcome: 'keptUserValue', reason: 'differs' }),
        outcome({ row: 'gone', outcome: 'notOnPage' }),
        outcome({ row: 'refused2', outcome: 'refused', reason: 'hidden' }),
        outcome({ row: 'refused1', outcome: 'refused', reason: 'tooLong' }),
        outcome({ row: 'late', outcome: 'refused', reason: 'cancelled' }),
        outcome({ row: 'done' }),
        outcome({ row: 'optional', outcome: 'noData', reason: 'notApplicable' }),
      ],
      (row) => row === 'missing',
    );
    expect(group?.needs.map(({ row }) => row)).toEqual(['refused2', 'refused1', 'gone', 'kept', 'missing', 'yours']);
    expect(group?.notReached.map(({ row }) => row)).toEqual(['late']);
    expect(group?.done.map(({ row }) => row)).toEqual(['done']);
    expect(group?.empty.map(({ row }) => row)).toEqual(['optional']);
  });

  it('make one line of the parts of a row that fared alike', () => {
    const [group] = groupOutcomes([outcome({ part: 'precision' }), outcome({ part: 'day' })], never);
    expect(group?.done).toEqual([expect.objectContaining({ row: 'a', parts: ['precision', 'day'], split: false })]);
  });

  it('make a line each of parts that fared otherwise, and say that they are split', () => {
    const [group] = groupOutcomes(
      [outcome({ part: 'choice' }), outcome({ part: 'detail', outcome: 'refused', reason: 'tooLong' })],
      never,
    );
    expect(group?.done).toEqual([expect.objectContaining({ parts: ['choice'], split: true })]);
    expect(group?.needs).toEqual([expect.objectContaining({ parts: ['detail'], split: true, reason: 'tooLong' })]);
  });

  it('tell two reasons of one row apart', () => {
    const [group] = groupOutcomes(
      [
        outcome({ part: 'choice', outcome: 'refused', reason: 'optionNotFound' }),
        outcome({ part: 'detail', outcome: 'refused', reason: 'tooLong' }),
      ],
      never,
    );
    expect(group?.needs.map(({ reason }) => reason)).toEqual(['optionNotFound', 'tooLong']);
  });
});

describe('the lists of a result', () => {
  it('have each line once, and count lines, not boxes', () => {
    const lines = linesOf(
      groupOutcomes(
        [
          outcome({ row: 'birth', part: 'precision' }),
          outcome({ row: 'birth', part: 'day' }),
          outcome({ row: 'kept', section: 'two', outcome: 'keptUserValue' }),
          outcome({ row: 'b', section: 'two', outcome: 'refused', reason: 'tooLong' }),
          outcome({ row: 'c', outcome: 'refused', reason: 'cancelled' }),
          outcome({ row: 'd', outcome: 'yours' }),
          outcome({ row: 'e', outcome: 'noData', reason: 'otherStatus' }),
          outcome({ row: 'f', outcome: 'noData', reason: 'notAnswered' }),
        ],
        never,
      ),
    );
    const rows = Object.fromEntries(
      Object.entries(lines).map(([list, entries]) => [list, (entries as ResultLines['done']).map(({ row }) => row)]),
    );
    expect(rows).toEqual({ needs: ['b', 'kept'], yours: ['d'], notReached: ['c'], done: ['birth'], empty: ['f'] });
  });

  it('a row that was not reached, or is optional, does not need a person', () => {
    expect([needsPerson('notReached'), needsPerson('notAnswered'), needsPerson('missing')]).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe('what could not be put back', () => {
  it('is one line per row and reason', () => {
    expect(
      groupLeft([
        { row: 'a', part: 'day', reason: 'hidden' },
        { row: 'a', part: 'month', reason: 'hidden' },
        { row: 'a', part: 'year', reason: 'changedSince' },
        { row: 'b', part: 'value', reason: 'hidden' },
      ]).map(({ row, reason }) => `${row} ${reason}`),
    ).toEqual(['a hidden', 'a changedSince', 'b hidden']);
  });
});

describe('a label without its item number', () => {
  it.each([
    ['１０.１　旅券　(1)番号', '10.1', '旅券　(1)番号'],
    ['６　配偶者の有無', '6', '配偶者の有無'],
    ['Marital status', '6', 'Marital status'],
    ['３２文字の欄', '3', '３２文字の欄'],
    ['２１.４　生年月日', null, '２１.４　生年月日'],
  ])('of %s (%s) is %s', (label, item, expected) => {
    expect(labelWithoutItem(label, item)).toBe(expected);
  });
});
