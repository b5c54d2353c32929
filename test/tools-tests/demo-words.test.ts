import { describe, expect, it } from 'vitest';
import { type CheckReport, countResults } from '../../lib/engine/check-report';
import { countOutcomes, type FillReport, type Outcome } from '../../lib/engine/fill-plan';
import type { CheckResult } from '../../lib/spec/check-result';
import { checkInWords, reportInWords } from '../tools/demo-words';

const outcome = (label: string, more: Partial<Outcome>): Outcome => ({
  row: label,
  label,
  item: null,
  section: '身分事項',
  repeat: null,
  part: 'value',
  outcome: 'filled',
  control: null,
  ...more,
});
const report = (...outcomes: readonly Outcome[]): FillReport => ({
  end: 'done',
  stopped: null,
  page: { accepted: true, drift: [] },
  identity: { result: 'empty', rows: [] },
  outcomes,
  counts: countOutcomes(outcomes),
  written: [],
  writes: 1,
  canUndo: true,
  timings: { collect: 1, match: 1, plan: 1, apply: 1, settle: 1, verify: 1, total: 6.4, passes: 1 },
});

describe('a report in words', () => {
  it('tells what remains for the person, and nothing of rows that need nobody', () => {
    const words = reportInWords(
      report(
        outcome('１　国籍・地域', {}),
        outcome('５　出生地', { outcome: 'refused', reason: 'tooLong' }),
        outcome('７　職業', { outcome: 'noData', reason: 'notAnswered' }),
        outcome('８　居住地', { outcome: 'noData', reason: 'notApplicable' }),
        outcome('顔写真', { outcome: 'yours' }),
        outcome('学歴', { outcome: 'noData', reason: 'otherStatus', section: '高度専門職ポイント表' }),
      ),
    );
    const remaining = words.split('What remains for the person:\n')[1];
    expect(remaining).toBe('  ５　出生地: tooLong\n  ７　職業: notAnswered\n  顔写真: yours');
    expect(words).toContain('1 writes in 6 ms.');
    expect(words).toContain('     2  nothing to write');
    expect(words).not.toContain('高度専門職ポイント表');
  });

  it('says when nothing remains', () => {
    expect(reportInWords(report(outcome('１', {})))).toMatch(/Nothing remains for the person\.$/);
  });
});

describe('a check in words', () => {
  const check = (counts: Partial<Record<CheckResult, number>>): CheckReport => ({
    on: 'form',
    end: 'done',
    page: { accepted: true, drift: [] },
    revision: 'x',
    identity: { result: 'same', rows: [] },
    parts: [],
    counts: { ...countResults([]), ...counts },
    timings: { open: 0, plan: 0, collect: 0, match: 0, read: 0, compare: 0, total: 31.4 },
  });

  it.each<[string, Partial<Record<CheckResult, number>>, string]>([
    [
      'nothing differs',
      { equal: 70, yours: 4 },
      'Checked against the case in 31 ms: 70 equal, nothing differs, 4 for a person only.',
    ],
    [
      'some differ',
      { equal: 68, differs: 1, missing: 2 },
      'Checked against the case in 31 ms: 68 equal, 1 differs, 2 missing, 0 for a person only.',
    ],
  ])('where %s', (_, counts, words) => {
    expect(checkInWords(check(counts))).toBe(words);
  });
});
