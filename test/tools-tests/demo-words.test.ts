import { describe, expect, it } from 'vitest';
import { countOutcomes, type FillReport, type Outcome } from '../../lib/engine/job';
import { reportInWords } from '../tools/demo-words';

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
  page: { accepted: true, drift: [] },
  identity: { result: 'empty', rows: [] },
  outcomes,
  counts: countOutcomes(outcomes),
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
