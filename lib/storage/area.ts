/**
 * The part of a `browser.storage` area that the store needs, so that everything above it can be tested with an area in
 * memory. Values are JSON. Each method rejects when the browser could not do it (disk full, profile read-only). `set`
 * and `remove` then have no effect at all, because Chromium and Firefox run each in one transaction.
 */
export interface StorageArea {
  /** The items under these keys, without missing ones; `null` returns the whole area. */
  get(keys: readonly string[] | null): Promise<Record<string, unknown>>;
  /** The keys of the whole area, without their values if the browser supports that. */
  names(): Promise<readonly string[]>;
  /** Writes all items or none. Other keys stay. */
  set(items: Readonly<Record<string, unknown>>): Promise<void>;
  /** Removes all these keys or none; a missing key is no error. */
  remove(keys: readonly string[]): Promise<void>;
}
