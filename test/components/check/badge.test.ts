import { describe, expect, it } from 'vitest';
import { badgeLook } from '../../../lib/services/badge-appearance';
import { type CheckReport, countResults, type PartCheck } from '../../../lib/engine/check-report';
import { idle, lostRun } from '../../../lib/engine/run';

const found = (count: number, end: CheckReport['end'] = 'done'): CheckReport => {
  const parts = Array.from(
    { length: count },
    (_, at): PartCheck => ({
      row: `r${at}`,
      label: '',
      item: null,
      section: '',
      repeat: null,
      part: 'value',
      result: 'differs',
      control: null,
    }),
  );
  return {
    on: 'form',
    end,
    page: { accepted: true, drift: [] },
    revision: 'x',
    identity: { result: 'same', rows: [] },
    parts,
    counts: countResults(parts),
    timings: { open: 0, plan: 0, collect: 0, match: 0, read: 0, compare: 0, total: 0 },
  };
};

describe('the icon of a tab', () => {
  it.each([
    ['shows nothing for a tab without a case, or while the vault is locked', null, found(3), ''],
    ['has a dot before any check', 'TESTA ARJUN', null, '●'],
    ['says that nothing differs', 'TESTA ARJUN', found(0), '✓'],
    ['counts the differences', 'TESTA ARJUN', found(3), '3'],
    ['counts up to 99', 'TESTA ARJUN', found(99), '99'],
    ['and no further', 'TESTA ARJUN', found(100), '99+'],
    ['warns of another person', 'TESTA ARJUN', found(3, 'identityDiffers'), '!'],
  ])('%s', (_, name, check, text) => {
    const look = badgeLook({ name, check, run: idle });
    expect(look.text).toBe(text);
    expect(look.title.includes('TESTA')).toBe(name !== null);
  });

  it.each([null, 'TESTA ARJUN'])('warns of work that was cut off, bound (%s) or not, and names nobody', (name) => {
    const look = badgeLook({ name, check: null, run: lostRun('fill', 'background', true) });
    expect(look.text).toBe('!');
    expect(look.title).not.toContain('TESTA');
  });

  it('shows that work is going on', () => {
    const run = { state: 'working', work: 'fill', progress: null } as const;
    expect(badgeLook({ name: 'TESTA ARJUN', check: found(3), run }).text).toBe('…');
  });
});
