import type { VaultKeys } from './crypto';
import { type SealedWrite, tellWitnesses } from './record-slots';
import type { PutResult } from './record-types';
import type { Changes } from './register';
import type { RegisterDesk } from './register-desk';
import type { VaultAccess } from './vault';

/**
 * Writes sealed records and the pages of the register that tell of them, in one `set`. Only from inside the writer queue, after
 * all that is to be refused was refused.
 */
export async function storeSealed(
  vault: VaultAccess,
  keys: VaultKeys,
  desk: RegisterDesk,
  sealed: readonly SealedWrite[],
): Promise<PutResult> {
  if (sealed.length > 0) {
    const changes: Changes = new Map(sealed.map(({ key, entry }) => [key, entry]));
    const pages = await desk.pagesFor(keys, changes);
    await tellWitnesses(vault, [...changes.keys()]);
    await vault.local.set({ ...Object.fromEntries(sealed.map(({ key, envelope }) => [key, envelope])), ...pages });
    desk.stored(keys, changes, pages);
  }
  return { ok: true, written: sealed.map(({ written }) => written) };
}
