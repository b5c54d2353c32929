import { describe, expect, it } from 'vitest';
import { findingsAsJson, plainFindings } from '../../../components/check/copied';
import { meaningOf } from '../../../components/check/meaning';
import { type CheckReport, countResults, type PartCheck } from '../../../lib/engine/check-report';
import { checkText, findingSentences } from '../../../components/check/check.words';

const part = (row: string, more: Partial<PartCheck>): PartCheck => ({
  ...{ row, label: `項目 ${row}`, item: '10.1', section: '身分事項等', repeat: null, part: 'value', result: 'equal' },
  control: { id: 'TESTA-ID', name: 'TESTA-NAME', order: 3 },
  ...more,
});

const parts = [
  part('a', { result: 'differs' }),
  part('b', { result: 'equal' }),
  part('c', { result: 'missing', reason: 'caseHasNothing' }),
];
const report: CheckReport = {
  ...{ on: 'form', end: 'done', page: { accepted: true, drift: [] }, revision: '2026-09-01' },
  identity: { result: 'same', rows: [], seen: ['TESTA KHAN', 'TZ1234567'] },
  parts,
  counts: countResults(parts),
  timings: { open: 0, collect: 0, match: 0, read: 0, plan: 0, compare: 0, total: 0 },
};

describe('a check that is copied', () => {
  it('names rows, results and reasons of what was found, and nothing that was equal', () => {
    expect(plainFindings(report)).toEqual([
      { row: 'a', part: 'value', item: '10.1', label: '項目 a', result: 'differs' },
      { row: 'c', part: 'value', item: '10.1', label: '項目 c', result: 'missing', reason: 'caseHasNothing' },
    ]);
  });

  it('holds nothing of whose page it is, and nothing of the page’s controls', () => {
    expect(findingsAsJson(report)).not.toContain('TESTA');
    expect(JSON.parse(findingsAsJson(report))).toMatchObject({ on: 'form', end: 'done', equal: 1 });
  });
});

describe('what a finding means', () => {
  it.each([
    ['a row that neither side answers', { result: 'missing', reason: 'caseHasNothing' }, checkText.neither],
    ['a row that the page lacks', { result: 'missing' }, findingSentences.missing],
    ['a row that is equal', { result: 'equal' }, null],
  ] as const)('%s', (_, finding, sentence) => {
    expect(meaningOf(finding)).toBe(sentence);
  });
});
