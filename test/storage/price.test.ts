import { describe, expect, it } from 'vitest';
import type { Argon2Cost } from '../../lib/storage/crypto';
import { fixedPricing, floorCost, measuredPricing } from '../../lib/storage/price';

/** Pricing on a machine that takes so many milliseconds for one pass over 64 MiB. */
function machine(passMs: number) {
  let time = 0;
  const probed: Argon2Cost[] = [];
  const pricing = measuredPricing(
    () => time,
    async (cost) => {
      probed.push(cost);
      time += (passMs * cost.m * cost.t) / floorCost.m;
    },
  );
  return { pricing, probed };
}

describe('the price of a new passphrase', () => {
  it.each([
    ['a fast machine', 100, 3],
    ['one that does three passes in just a second', 333, 3],
    ['one that takes a little longer for three', 334, 2],
    ['one that does two in just a second', 500, 2],
    ['one that takes a little longer for two', 501, 1],
    ['one that takes long for a single pass', 5000, 1],
  ])('is 64 MiB and what %s does in a second', async (_, passMs, t) => {
    expect(await machine(passMs).pricing.forNew()).toEqual({ m: 65_536, t, p: 1 });
  });

  it('is measured once, with little memory', async () => {
    const { pricing, probed } = machine(400);
    expect(await pricing.forNew()).toEqual(await pricing.forNew());
    expect(probed).toHaveLength(2);
    expect(Math.max(...probed.map(({ m }) => m))).toBeLessThanOrEqual(8192);
  });
});

describe('a try that took its time', () => {
  const old: Argon2Cost = { m: 19_456, t: 2, p: 1 };
  it.each<[string, Argon2Cost, number, number | null]>([
    ['at the price of the first version, on a fast machine', old, 100, 3],
    ['at the price of the first version, on a slow one', old, 3000, 1],
    ['at the floor, quickly', floorCost, 300, 3],
    ['at the floor, in half a second', floorCost, 500, 2],
    ['at the floor, slowly', floorCost, 501, null],
    ['at the top, quickly', { ...floorCost, t: 3 }, 10, null],
    ['at the top, slowly', { ...floorCost, t: 3 }, 9000, null],
    ['dearer than we would make it', { m: 262_144, t: 4, p: 1 }, 100, null],
  ])('%s', (_, cost, took, t) => {
    expect(machine(1).pricing.raised(cost, took)).toEqual(t === null ? null : { ...floorCost, t });
  });

  it('at a fixed price is raised to that price and no further', () => {
    const fixed = fixedPricing({ m: 64, t: 1, p: 1 });
    expect(fixed.raised({ m: 8, t: 1, p: 1 }, 1)).toEqual({ m: 64, t: 1, p: 1 });
    expect(fixed.raised({ m: 64, t: 1, p: 1 }, 1)).toBeNull();
  });
});
