/**
 * The least of a `browser.storage` area that the store needs, so that everything above it can be tested with an area
 * kept in memory. Values are what JSON can carry. Each method rejects when the browser could not do it (disk full,
 * profile read-only); `set` and `remove` are then without any effect, as Chromium and Firefox run each in one transaction.
 */
export interface StorageArea {
  /** The items under these keys, absent ones left out; `null` asks for the whole area. */
  get(keys: readonly string[] | null): Promise<Record<string, unknown>>;
  /** The keys of the whole area, without their values where the browser can tell them so. */
  names(): Promise<readonly string[]>;
  /** Writes all items or none. Other keys stay. */
  set(items: Readonly<Record<string, unknown>>): Promise<void>;
  /** Removes all these keys or none; a key that is not there is no error. */
  remove(keys: readonly string[]): Promise<void>;
}
