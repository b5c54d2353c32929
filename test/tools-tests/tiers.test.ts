import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inPackage, root } from '../tools/paths';
import { steps, stepsOf, tiers } from '../tools/tiers';

describe('the tiers', () => {
  it('each do all that the one before does, and something more', () => {
    const counts = tiers.map((tier) => stepsOf(tier).length);
    expect([...new Set(counts)].sort((a, b) => a - b)).toEqual(counts);
    expect(stepsOf('all')).toEqual(steps);
  });

  it.each(steps)('$name runs what is there', (step) => {
    if (step.kind === 'tests') expect(existsSync(join(root, step.config)), step.config).toBe(true);
    if (step.kind === 'whole') expect(existsSync(inPackage(step.tool[0], ...step.tool[1]))).toBe(true);
  });

  it('need no browser before one was looked for', () => {
    const at = steps.findIndex(({ kind }) => kind === 'browser');
    const needy = steps.filter((step) => step.kind === 'tests' && step.needsBrowser === true);
    expect(needy.length).toBeGreaterThan(0);
    for (const step of needy) expect(steps.indexOf(step), step.name).toBeGreaterThan(at);
    expect(stepsOf('check').some(({ kind }) => kind === 'browser')).toBe(false);
  });
});
