import { describe, expect, it } from 'vitest';
import { arrangeFindings, canPut, canTake, findingsIn, kindsFound } from '../../../components/check/arrange';
import { type CheckReport, countResults, type PartCheck } from '../../../lib/engine/check-report';
import { matchKey } from '../../../lib/spec/part-key';

const part = (row: string, result: PartCheck['result'], more: Partial<PartCheck> = {}): PartCheck => ({
  row,
  label: row,
  item: null,
  section: '身分事項',
  repeat: null,
  part: 'value',
  result,
  control: { id: row, name: '', order: 0 },
  ...more,
});

const report = (parts: readonly PartCheck[]): CheckReport => ({
  on: 'form',
  end: 'done',
  page: { accepted: true, drift: [] },
  revision: 'x',
  identity: { result: 'same', rows: [] },
  parts,
  counts: countResults(parts),
  timings: { open: 0, plan: 0, collect: 0, match: 0, read: 0, compare: 0, total: 0 },
});

const parts = [
  part('equal', 'equal'),
  part('answer', 'differs'),
  part('child', 'missing', { reason: 'answerAbove', under: matchKey('answer', 'value') }),
  part('gap', 'missing'),
  part('other child', 'missing', { reason: 'answerAbove', under: matchKey('child', 'value') }),
  part('agent', 'extra', { section: '取次者' }),
  part('agent child', 'missing', { section: '取次者', reason: 'answerAbove', under: matchKey('agent', 'value') }),
];

describe('findings', () => {
  it('stand under their headings, what follows from an answer with it', () => {
    const told = arrangeFindings(report(parts), 'all').map(({ section, groups }) => [
      section,
      groups.map(({ finding, follow }) => [finding.row, follow.map(({ row }) => row)]),
    ]);
    expect(told).toEqual([
      [
        '身分事項',
        [
          ['answer', ['child', 'other child']],
          ['gap', []],
        ],
      ],
      ['取次者', [['agent', ['agent child']]]],
    ]);
  });

  it('are all shown where two answers hang on each other', () => {
    const ring = [
      part('a', 'missing', { under: matchKey('b', 'value') }),
      part('b', 'missing', { under: matchKey('a', 'value') }),
      part('c', 'missing', { under: matchKey('a', 'value') }),
    ];
    const told = arrangeFindings(report(ring), 'all').flatMap(({ groups }) =>
      groups.flatMap(({ finding, follow }) => [finding, ...follow].map(({ row }) => row)),
    );
    expect([...told].sort()).toEqual(['a', 'b', 'c']);
  });

  it('of one kind stand each by itself', () => {
    const told = arrangeFindings(report(parts), 'missing').flatMap(({ groups }) =>
      groups.map(({ finding }) => finding.row),
    );
    expect(told).toEqual(['child', 'gap', 'other child', 'agent child']);
  });

  it('are counted by kind, in their order, without what is equal', () => {
    expect(kindsFound(report(parts))).toEqual([
      { kind: 'differs', count: 1 },
      { kind: 'missing', count: 4 },
      { kind: 'extra', count: 1 },
    ]);
    expect(findingsIn(report(parts))).toHaveLength(6);
  });

  it('are none where everything is equal', () => {
    expect(arrangeFindings(report([part('equal', 'equal')]), 'all')).toEqual([]);
  });
});

describe('what can be done from a finding', () => {
  it.each<[string, PartCheck, { put: boolean; take: boolean }]>([
    ['differs', part('a', 'differs'), { put: true, take: true }],
    ['another form', part('a', 'sameInOtherForm'), { put: true, take: true }],
    ['missing', part('a', 'missing'), { put: true, take: false }],
    ['missing in a hidden row', part('a', 'missing', { reason: 'hidden' }), { put: false, take: false }],
    ['missing under another answer', part('a', 'missing', { reason: 'answerAbove' }), { put: false, take: false }],
    ['extra', part('a', 'extra'), { put: false, take: true }],
    ['not on the page', part('a', 'notOnPage', { control: null }), { put: false, take: false }],
    ['not to be compared', part('a', 'cannotCompare'), { put: false, take: false }],
    [
      'in another block, otherwise as the case has it',
      part('a', 'sameInOtherForm', { reason: 'order', entry: { row: 'b', repeat: 2 } }),
      { put: false, take: false },
    ],
    ['differs in another block', part('a', 'differs', { entry: { row: 'b', repeat: 2 } }), { put: true, take: true }],
    ['a name the other way round', part('a', 'sameInOtherForm', { reason: 'order' }), { put: true, take: true }],
    ['differs without a control', part('a', 'differs', { control: null }), { put: false, take: false }],
  ])('%s', (_, finding, { put, take }) => {
    expect([canPut(finding, 'case'), canTake(finding, 'page')]).toEqual([put, take]);
    expect(canPut(finding, null)).toBe(false);
    expect([canTake(finding, null), canTake(finding, '')]).toEqual([false, false]);
  });
});
