import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Exchange } from '../../lib/domain/exchange';
import { launchTenken, type Tenken } from '../e2e/harness/launch';
import { answerOf, ask } from '../e2e/harness/messages';
import { killBrowserOf } from '../e2e/harness/profile';
import { manyCases } from '../fixtures/many';
import { buildIfNeeded } from '../tools/build';

// The browser is killed at random moments of every kind of write. Afterwards the vault is as it was before the write or as it
// was to be: nothing lost, nothing half-written, and it opens with exactly one passphrase.

/** How often the browser is killed; `TENKEN_KILLS` says otherwise. */
const kills = Number(process.env.TENKEN_KILLS ?? 1000);
/** What the moments are drawn from; told, so that a run can be made again. */
const seed = Number(process.env.TENKEN_SEED ?? Date.now() % 1_000_000);
const cases = 60;

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

let profile = '';
let extensionDir = '';
let backup: readonly string[] = [];
/** What the vault holds, as far as is known for sure. */
let state: Exchange;
let passphrase = '見本の合言葉 TESTA 0';
let original: Exchange;

const exported = (page: Page): Promise<Exchange> => ask(page, 'exchange.export', { caseIds: null });

/** A write: what it does, and what the vault is to hold after it. */
interface Write {
  readonly run: (page: Page) => Promise<unknown>;
  readonly after: Exchange;
  /** The passphrase after it, where it changes that. */
  readonly passphrase?: string;
}

const withCases = (change: (one: Exchange['cases'][number], at: number) => Exchange['cases'][number]): Exchange => ({
  ...state,
  cases: state.cases.map(change),
});

const writes: Readonly<Record<string, (round: number) => Write>> = {
  save: (round) => {
    const at = round % state.cases.length;
    const after = withCases((one, index) => (index === at ? { ...one, title: `見本 ${round}` } : one));
    const payload = after.cases[at];
    return {
      after,
      run: async (page) => {
        const { revision } = await ask(page, 'records.get', { kind: 'case', id: payload?.id ?? '' });
        return answerOf(page, 'records.put', { kind: 'case', payload, revision });
      },
    };
  },
  import: (round) => {
    const after = withCases((one) => ({ ...one, title: `読み込み ${round}` }));
    return { after, run: (page) => answerOf(page, 'exchange.import', { text: JSON.stringify(after) }) };
  },
  'bulk change': (round) => {
    const value = `担当サンプル${round}`;
    const to = state.cases.map(({ id }) => ({ id, value, revision: null }));
    return {
      after: withCases((one) => ({ ...one, assignedTo: value })),
      run: (page) => answerOf(page, 'cases.set', { setting: 'assignedTo', to }),
    };
  },
  restore: () => ({ after: original, run: restore }),
  'passphrase change': (round) => {
    const next = `見本の合言葉 TESTA ${round}`;
    return {
      after: state,
      passphrase: next,
      run: async (page) => {
        await answerOf(page, 'vault.changePassphrase', { current: passphrase, next });
        // Records are being sealed anew for as long as the browser lives.
        while ((await ask(page, 'vault.resealed', null)) !== null) await page.waitForTimeout(50);
      },
    };
  },
};
const kinds = Object.keys(writes);

async function restore(page: Page): Promise<void> {
  const [header = '', ...lines] = backup;
  const begun = await ask(page, 'restore.begin', { header, passphrase: backupPassphrase });
  if (begun.status !== 'begun') throw new Error('The backup was refused.');
  const { session } = begun;
  await ask(page, 'restore.feed', { session, lines });
  while ((await ask(page, 'restore.preview', { session })).status === 'comparing');
  await ask(page, 'restore.apply', { session, mode: 'all', others: [] });
  while ((await ask(page, 'restore.seal', { session })).status === 'sealing');
  await ask(page, 'restore.commit', { session });
}

const backupPassphrase = 'バックアップの合言葉 2026';

async function makeBackup(page: Page): Promise<readonly string[]> {
  const { session } = await ask(page, 'backup.begin', { passphrase: backupPassphrase, own: true });
  let text = '';
  for (let piece = await ask(page, 'backup.next', { session }); piece !== null; ) {
    text += piece.text;
    piece = await ask(page, 'backup.next', { session });
  }
  await ask(page, 'backup.end', { session });
  return text.split('\n').slice(0, -1);
}

async function start(): Promise<{ readonly tenken: Tenken; readonly page: Page }> {
  const tenken = await launchTenken({ extensionDir, profile });
  return { tenken, page: await tenken.extensionPage('popup.html?tab=0') };
}

/** Which of these passphrases open the vault. It is left open. */
async function openedBy(page: Page, words: readonly string[]): Promise<readonly string[]> {
  const opened: string[] = [];
  for (const one of words) {
    if ((await answerOf(page, 'vault.unlock', { passphrase: one })).ok) opened.push(one);
  }
  return opened;
}

/** Whatever is wrong with the records. */
async function ailments(page: Page): Promise<readonly unknown[]> {
  const { session } = await ask(page, 'health.begin', null);
  const found: unknown[] = [];
  for (let part = await ask(page, 'health.next', { session }); part !== null; ) {
    found.push(...part.ailing);
    part = await ask(page, 'health.next', { session });
  }
  return [...found, ...(await ask(page, 'health.notices', null)).notices];
}

/**
 * How long each kind of write takes, milliseconds: at first when it is let be in a browser that is warm; then drawn out or in by
 * what the kills met, so that about as many come before the write as after it, whatever else the machine does.
 */
const lengths = new Map<string, number>();

beforeAll(async () => {
  extensionDir = await buildIfNeeded();
  profile = await mkdtemp(join(tmpdir(), 'tenken-killed-'));
  const { tenken, page } = await start();
  await ask(page, 'vault.create', { passphrase });
  await ask(page, 'exchange.import', { text: manyCases('2026-11-28').batch(0, cases) });
  original = await exported(page);
  state = original;
  backup = await makeBackup(page);
  for (const [at, kind] of kinds.entries()) {
    const write = writes[kind]?.(1_000_000 + at);
    if (!write) continue;
    const from = performance.now();
    await write.run(page);
    lengths.set(kind, performance.now() - from);
    state = await exported(page);
    passphrase = write.passphrase ?? passphrase;
    expect(isDeepStrictEqual(state, write.after), kind).toBe(true);
  }
  await tenken.close();
}, 300_000);
afterAll(() => rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));

describe('a vault whose browser is killed in the middle of a write', () => {
  it(`is as before or as it was to be, ${kills} times`, { timeout: 60_000 + kills * 60_000 }, async () => {
    const next = random(seed);
    const ends = new Map<string, number>();
    let { tenken, page } = await start();
    expect(await openedBy(page, [passphrase])).toEqual([passphrase]);
    for (let round = 1; round <= kills; round += 1) {
      const kind = kinds[round % kinds.length] ?? 'save';
      const about = `seed ${seed}, kill ${round}, ${kind}`;
      const [before, word, length] = [state, passphrase, lengths.get(kind) ?? 0];
      const write = writes[kind]?.(round);
      if (!write) throw new Error(`There is no write ${kind}.`);
      // The page that asks dies with the browser.
      const asking = write.run(page).then(
        () => 'done',
        () => 'killed',
      );
      await new Promise((resolve) => setTimeout(resolve, next() * 2 * length));
      await killBrowserOf(profile);
      await asking;
      await tenken.context.close().catch(() => undefined);

      ({ tenken, page } = await start());
      const words = write.passphrase === undefined ? [word] : [word, write.passphrase];
      const opened = await openedBy(page, words);
      expect(opened.length, about).toBe(1);
      passphrase = opened[0] ?? word;
      const now = await exported(page);
      const isBefore = isDeepStrictEqual(now, before);
      expect(isBefore || isDeepStrictEqual(now, write.after), about).toBe(true);
      expect(await ailments(page), about).toEqual([]);
      state = now;
      const isDone = write.passphrase === undefined ? !isBefore : passphrase === write.passphrase;
      const end = `${kind}: ${isDone ? 'done' : 'as before'}`;
      ends.set(end, (ends.get(end) ?? 0) + 1);
      lengths.set(kind, length * (isDone ? 0.8 : 1.25));
    }
    console.log(
      `Killed ${kills} times, seed ${seed}: ${[...ends]
        .sort()
        .map(([end, count]) => `${end} ${count}`)
        .join(', ')}.`,
    );
  });
});
