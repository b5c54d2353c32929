import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import type { Exchange } from '../../lib/domain/exchange';
import { launchTenken, type Tenken } from '../e2e/harness/launch';
import { answerOf, ask } from '../e2e/harness/messages';
import { killBrowserOf } from '../e2e/harness/profile';
import { manyCases } from '../fixtures/many';

/** What a vault is killed in the middle of. */
export const kinds = ['save', 'import', 'bulk change', 'restore', 'passphrase change'] as const;
export type Kind = (typeof kinds)[number];

/** What was found after one kill. Nothing is wrong where `wrong` is empty. */
export interface Found {
  /** The write was finished before the browser died; else all is as it was before. */
  readonly isDone: boolean;
  readonly wrong: readonly string[];
}

/** A vault in a profile of its own whose browser is killed again and again. */
export interface Victim {
  /**
   * Begins a write, kills the browser after a while (`moment`: 0 at once, 1 after twice the time the write takes), starts it
   * again and looks at the vault.
   */
  kill(kind: Kind, round: number, moment: number): Promise<Found>;
  close(): Promise<void>;
}

/** A write: what it does, and what the vault is to hold after it. */
interface Write {
  readonly run: (page: Page) => Promise<unknown>;
  readonly after: Exchange;
  /** The passphrase after it, where it changes that. */
  readonly passphrase?: string;
}

/** What the vault holds, as far as is known for sure. */
interface State {
  readonly all: Exchange;
  readonly passphrase: string;
}

/** What a restore puts back. */
interface Backup {
  readonly lines: readonly string[];
  readonly all: Exchange;
}

const backupPassphrase = 'バックアップの合言葉 2026';
const exported = (page: Page): Promise<Exchange> => ask(page, 'exchange.export', { caseIds: null });

async function makeBackup(page: Page): Promise<Backup> {
  const { session } = await ask(page, 'backup.begin', { passphrase: backupPassphrase, own: true });
  let text = '';
  for (let piece = await ask(page, 'backup.next', { session }); piece !== null; ) {
    text += piece.text;
    piece = await ask(page, 'backup.next', { session });
  }
  await ask(page, 'backup.end', { session });
  return { lines: text.split('\n').slice(0, -1), all: await exported(page) };
}

async function restore(page: Page, { lines: [header = '', ...lines] }: Backup): Promise<void> {
  const begun = await ask(page, 'restore.begin', { header, passphrase: backupPassphrase });
  if (begun.status !== 'begun') throw new Error('The backup was refused.');
  const { session } = begun;
  await ask(page, 'restore.feed', { session, lines });
  while ((await ask(page, 'restore.preview', { session })).status === 'comparing');
  await ask(page, 'restore.apply', { session, mode: 'all', others: [] });
  while ((await ask(page, 'restore.seal', { session })).status === 'sealing');
  await ask(page, 'restore.commit', { session });
}

function writeOf(kind: Kind, round: number, { all, passphrase }: State, backup: Backup): Write {
  const withCases = (change: (one: Exchange['cases'][number], at: number) => Exchange['cases'][number]): Exchange => ({
    ...all,
    cases: all.cases.map(change),
  });
  switch (kind) {
    case 'save': {
      const at = round % all.cases.length;
      const after = withCases((one, index) => (index === at ? { ...one, title: `見本 ${round}` } : one));
      const payload = after.cases[at];
      const run = async (page: Page) => {
        const { revision } = await ask(page, 'records.get', { kind: 'case', id: payload?.id ?? '' });
        return answerOf(page, 'records.put', { kind: 'case', payload, revision });
      };
      return { after, run };
    }
    case 'import': {
      const after = withCases((one) => ({ ...one, title: `読み込み ${round}` }));
      return { after, run: (page) => answerOf(page, 'exchange.import', { text: JSON.stringify(after) }) };
    }
    case 'bulk change': {
      const value = `担当サンプル${round}`;
      const to = all.cases.map(({ id }) => ({ id, value, revision: null }));
      const after = withCases((one) => ({ ...one, assignedTo: value }));
      return { after, run: (page) => answerOf(page, 'cases.set', { setting: 'assignedTo', to }) };
    }
    case 'restore':
      return { after: backup.all, run: (page) => restore(page, backup) };
    case 'passphrase change': {
      const next = `見本の合言葉 TESTA ${round}`;
      const run = async (page: Page) => {
        await answerOf(page, 'vault.changePassphrase', { current: passphrase, next });
        // Records are being sealed anew for as long as the browser lives.
        while ((await ask(page, 'vault.resealed', null)) !== null) await page.waitForTimeout(20);
      };
      return { after: all, passphrase: next, run };
    }
  }
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

/** Makes a vault with cases in it and sees how long each kind of write takes there. */
export async function makeVictim(extensionDir: string, cases: number): Promise<Victim> {
  const profile = await mkdtemp(join(tmpdir(), 'tenken-killed-'));
  const start = async (extensionId?: string): Promise<{ readonly tenken: Tenken; readonly page: Page }> => {
    // The page wakes the background itself.
    const tenken = await launchTenken({
      ...{ extensionDir, profile },
      ...(extensionId === undefined ? {} : { extensionId }),
    });
    return { tenken, page: await tenken.extensionPage('popup.html?tab=0') };
  };
  let { tenken, page } = await start();
  const passphrase = '見本の合言葉 TESTA 0';
  await ask(page, 'vault.create', { passphrase });
  await ask(page, 'exchange.import', { text: manyCases('2026-11-28').batch(0, cases) });
  const backup = await makeBackup(page);
  let state: State = { all: backup.all, passphrase };
  /**
   * How long each kind of write takes, milliseconds: at first when it is let be; then drawn out or in by what the kills met,
   * so that about as many come before the write as after it, whatever else the machine does.
   */
  const lengths = new Map<Kind, number>();
  for (const [at, kind] of kinds.entries()) {
    const write = writeOf(kind, 1_000_000 + at, state, backup);
    const from = performance.now();
    await write.run(page);
    lengths.set(kind, performance.now() - from);
    state = { all: await exported(page), passphrase: write.passphrase ?? state.passphrase };
    if (!isDeepStrictEqual(state.all, write.after)) throw new Error(`${kind} does not do what it should.`);
  }

  return {
    async kill(kind, round, moment) {
      const before = state;
      const length = lengths.get(kind) ?? 0;
      const write = writeOf(kind, round, before, backup);
      // The page that asks dies with the browser.
      const asking = write.run(page).then(
        () => 'done',
        () => 'killed',
      );
      await new Promise((resolve) => setTimeout(resolve, moment * 2 * length));
      await killBrowserOf(profile);
      await asking;
      await tenken.context.close().catch(() => undefined);

      ({ tenken, page } = await start(tenken.extensionId));
      const words = [before.passphrase, ...(write.passphrase === undefined ? [] : [write.passphrase])];
      const [opened, ...also] = await openedBy(page, words);
      if (opened === undefined) return { isDone: false, wrong: ['No passphrase opens the vault.'] };
      const all = await exported(page);
      const isBefore = isDeepStrictEqual(all, before.all);
      const wrong = [
        ...(also.length > 0 ? ['Both passphrases open the vault.'] : []),
        ...(isBefore || isDeepStrictEqual(all, write.after) ? [] : ['The records are half-written.']),
        ...(await ailments(page)).map((one) => JSON.stringify(one)),
      ];
      state = { all, passphrase: opened };
      const isDone = write.passphrase === undefined ? !isBefore : opened === write.passphrase;
      lengths.set(kind, length * (isDone ? 0.8 : 1.25));
      return { isDone, wrong };
    },
    async close() {
      await tenken.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
