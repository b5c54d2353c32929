import { describe, expect, it } from 'vitest';
import { emptyPlan, onlyPart, plannedIn } from '../../lib/engine/empty-plan';
import { coeGijinkoku } from '../../lib/procedures/coe-gijinkoku/form';
import { jobOfCase, today } from './case-kit';

const wants = (job: ReturnType<typeof jobOfCase>) =>
  job.rows.flatMap(({ row, parts }) => parts.map(({ part, want }) => ({ name: `${row} ${part}`, want })));
const written = (job: ReturnType<typeof jobOfCase>) => wants(job).filter(({ want }) => want.state === 'write');

describe('a job for one part alone', () => {
  const job = jobOfCase('testa-largest');
  const only = onlyPart(job, 'passport.number', 'value', { state: 'write', text: 'TX0000000' });

  it('writes that part, and leaves every other as it stands', () => {
    expect(written(job).length).toBeGreaterThan(50);
    expect(written(only)).toEqual([{ name: 'passport.number value', want: { state: 'write', text: 'TX0000000' } }]);
    expect(only.overflow).toEqual([]);
  });

  it('has the same parts, and what was not to be written keeps its reason', () => {
    expect(wants(only).map(({ name }) => name)).toEqual(wants(job).map(({ name }) => name));
    const others = (of: typeof job) => wants(of).filter(({ want }) => want.state !== 'write' && want.state !== 'none');
    expect(others(only)).toEqual(others(job));
  });

  it('is asked for what it wants in a part, and for a part that there is not', () => {
    expect(plannedIn(only, 'passport.number', 'value')).toEqual({ state: 'write', text: 'TX0000000' });
    expect(plannedIn(only, 'passport.number', 'none')).toBeNull();
    expect(plannedIn(only, 'none', 'value')).toBeNull();
  });
});

describe('a job of a case about which nothing is known', () => {
  it('has every row of the form and writes nothing', () => {
    const blank = emptyPlan(coeGijinkoku, today);
    expect(blank.rows.map(({ row }) => row)).toEqual(coeGijinkoku.fields.map(({ id }) => id));
    expect(written(blank)).toEqual([]);
  });
});
