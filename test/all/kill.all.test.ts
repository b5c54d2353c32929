import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildIfNeeded } from '../tools/build';
import { kinds, makeVictim, type Victim } from './kill-victim';

/*
 * What is killed: the whole browser, every process of it, with SIGKILL, as a crash of the browser would end it, at a random
 * moment of a write that a person has asked for: a save, an import, a change of all cases, a restore, a change of the
 * passphrase with the sealing anew that follows it. Files that the browser has handed to the system outlive that; a loss of
 * power, in which they may not, is not tried here. Afterwards the vault is as it was before the write or as it was to be:
 * nothing lost, nothing half-written, and it opens with exactly one passphrase.
 *
 *   TENKEN_KILLS=1000 npx vitest run --config test/vitest.all.config.ts test/all/kill
 */

/** How often a browser is killed; `TENKEN_KILLS` says otherwise. */
const kills = Number(process.env.TENKEN_KILLS ?? 1000);
/** What the moments are drawn from; told, so that a run can be made again. */
const seed = Number(process.env.TENKEN_SEED ?? Date.now() % 1_000_000);
/** Vaults that are killed side by side: a browser that starts waits more than it works. */
const side = Math.min(2, kills);
/** Enough that a write of all of them takes longer than a browser needs to die. */
const cases = 30;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function random(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

let victims: readonly Victim[] = [];
beforeAll(async () => {
  const extensionDir = await buildIfNeeded();
  victims = await Promise.all(Array.from({ length: side }, () => makeVictim(extensionDir, cases)));
}, 300_000);
afterAll(() => Promise.all(victims.map((victim) => victim.close())));

describe('a vault whose browser is killed in the middle of a write', () => {
  it(`is as before or as it was to be, ${kills} times`, { timeout: 60_000 + kills * 60_000 }, async () => {
    const ends = new Map<string, number>();
    const from = performance.now();
    /** Kills one vault after another of the numbers that are its own; the moments are those of its own row. */
    const work = async (victim: Victim, own: number) => {
      const next = random(seed + own);
      for (let round = 1 + own; round <= kills; round += victims.length) {
        const kind = kinds[Math.floor((round - 1) / victims.length) % kinds.length] ?? 'save';
        const { isDone, wrong } = await victim.kill(kind, round, next());
        expect(wrong, `seed ${seed}, kill ${round}, ${kind}`).toEqual([]);
        const end = `${kind}: ${isDone ? 'done' : 'as before'}`;
        ends.set(end, (ends.get(end) ?? 0) + 1);
      }
    };
    await Promise.all(victims.map(work));
    const each = (performance.now() - from) / 1000 / kills;
    const told = [...ends].sort().map(([end, count]) => `${end} ${count}`);
    console.log(`Killed ${kills} times, seed ${seed}, ${each.toFixed(2)} s a kill: ${told.join(', ')}.`);
  });
});
