import type { VaultKeys } from './crypto';
import { type Changes, type LineMaker, type Look, pageKeysOf, type Register, readRegister, voidPage } from './register';
import type { VaultAccess } from './vault';

/** Pages as they are stored, by their keys. */
type Pages = Readonly<Record<string, unknown>>;

/** Where the register of a vault is read once and kept true. */
export interface RegisterDesk {
  /** The register, read first where it was not yet. Not to be asked from inside the writer queue: it waits its turn there. */
  readonly read: (keys: VaultKeys) => Promise<Register>;
  /** The register if it has been read. */
  readonly held: (keys: VaultKeys) => Register | null;
  /** The pages to be stored with these changes. Only from inside the writer queue. */
  readonly pagesFor: (keys: VaultKeys, changes: Changes) => Promise<Pages>;
  /** Says that changes were stored, with these pages. */
  readonly stored: (keys: VaultKeys, changes: Changes, pages: Pages) => void;
}

/**
 * The desk of one vault. The register is bound to the working keys and forgotten with them, so that nothing of it outlives
 * a lock.
 */
export function registerDesk(vault: VaultAccess, lines: LineMaker, look: (keys: VaultKeys) => Look): RegisterDesk {
  const registers = new WeakMap<VaultKeys, Register>();
  const reading = new WeakMap<VaultKeys, Promise<Register>>();

  async function readNow(keys: VaultKeys): Promise<Register> {
    const register = registers.get(keys) ?? (await readRegister(vault.local, keys, lines, look(keys)));
    registers.set(keys, register);
    return register;
  }

  function read(keys: VaultKeys): Promise<Register> {
    const held = registers.get(keys);
    if (held !== undefined) return Promise.resolve(held);
    const started =
      reading.get(keys) ??
      // In its turn among the writers: no record is written while pages and records are compared.
      vault.exclusively(() => readNow(keys)).finally(() => reading.delete(keys));
    reading.set(keys, started);
    return started;
  }

  async function pagesFor(keys: VaultKeys, changes: Changes): Promise<Pages> {
    const pageKeys = pageKeysOf(changes.keys());
    const register = registers.get(keys);
    if (register !== undefined) {
      const now = await vault.local.get(pageKeys);
      if (pageKeys.every((pageKey) => register.isOwn(pageKey, now[pageKey]))) return register.pagesWith(changes);
      // Somebody else wrote to this vault. What is remembered of it is worth nothing any more.
      registers.delete(keys);
    }
    return Object.fromEntries(pageKeys.map((pageKey) => [pageKey, voidPage]));
  }

  return {
    read,
    held: (keys) => registers.get(keys) ?? null,
    pagesFor,
    stored: (keys, changes, pages) => registers.get(keys)?.commit(changes, pages),
  };
}
