import type { Argon2Cost } from '../../lib/storage/crypto';
import { storageKeys } from '../../lib/storage/keys';
import { createVault, type Vault } from '../../lib/storage/vault';
import { type MemoryArea, memoryArea } from './memory-area';

/** The least that Argon2id takes: tests are about what the keys protect, not about the price of a try. */
export const testCost: Argon2Cost = { m: 8, t: 1, p: 1 };

export const passphrase = 'サンプルの合言葉 2026';
export const otherPassphrase = 'もうひとつの合言葉';

/** 2026-11-02T00:00:00Z, the moment every test starts at. */
export const start = Date.UTC(2026, 10, 2);

/** A vault over memory with a clock that the test moves. */
export interface VaultKit {
  readonly local: MemoryArea;
  readonly session: MemoryArea;
  readonly vault: Vault;
  /** The same storage seen by another context, or by the service worker after it woke. */
  readonly another: () => Vault;
  readonly advance: (ms: number) => void;
}

/** A vault that was never created. */
export function vaultKit(): VaultKit {
  const local = memoryArea();
  const session = memoryArea();
  let time = start;
  const another = () => createVault({ local, session, now: () => time, cost: testCost });
  return {
    local,
    session,
    vault: another(),
    another,
    advance: (ms) => {
      time += ms;
    },
  };
}

/** A vault created and open. */
export async function openKit(): Promise<VaultKit> {
  const kit = vaultKit();
  const created = await kit.vault.create(passphrase);
  if (!created.ok) throw new Error(`The vault could not be created: ${created.reason}.`);
  return kit;
}

/** The storage keys of all sealed records. */
export function recordKeysIn(area: MemoryArea): readonly string[] {
  return area.keys().filter((key) => key.startsWith(storageKeys.recordPrefix));
}

/** The one element of a list that must have exactly one. */
export function only<Item>(items: readonly Item[]): Item {
  const [first, ...rest] = items;
  if (first === undefined || rest.length > 0) throw new Error(`Expected one element, found ${items.length}.`);
  return first;
}

/** The answer if it is a success; otherwise an error naming the reason. */
export function must<Answer extends { readonly ok: boolean }>(answer: Answer): Extract<Answer, { readonly ok: true }> {
  if (!isOk(answer)) throw new Error(`Expected success: ${JSON.stringify(answer)}`);
  return answer;
}

function isOk<Answer extends { readonly ok: boolean }>(
  answer: Answer,
): answer is Extract<Answer, { readonly ok: true }> {
  return answer.ok;
}
