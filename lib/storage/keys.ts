/**
 * Every key the extension uses in browser storage, in one place so that no two parts can pick the same one.
 * `local` outlives the browser, `session` is held in memory and ends with it.
 */
export const storageKeys = {
  /** local: the vault's header (the wrapped vault key and how to derive what unwraps it). */
  header: 'vault',
  /** local: the plain settings. */
  settings: 'settings',
  /** local: which fact each column of a table is, by a hash of its headings. */
  columnMaps: 'columnMaps',
  /** local: how cells below headings are to be read, by hashes of the headings. */
  headingRules: 'headingRules',
  /** local: when the last backup was made. */
  backup: 'backup',
  /** local: how far the first-run tour is. */
  tour: 'tour',
  /** local: what a person has pointed to on pages, in the page's own words. */
  pointings: 'pointings',
  /** local: what a person has confirmed of rows that nobody had seen on a page, in the page's own words. */
  confirmedRows: 'confirmedRows',
  /** local: in front of each sealed record's opaque key. */
  recordPrefix: 'rec:',
  /** local: in front of the number of each sealed page of the list index. */
  registerPrefix: 'reg:',
  /** local: in front of the number of each tab whose page holds a fill that can be taken back. */
  filledPrefix: 'filled:',
  /** local: fills the browser's log at its start, and is gone again at once. */
  filler: 'filler',
  /** session: true once the log of the local area was begun anew. */
  freshLog: 'freshLog',
  /** session: true once the background has run since the extension was loaded. */
  goesOn: 'goesOn',
  /** local: the sealed counts of all writes, by which records and list index that were put back are noticed. */
  ledger: 'ledger',
  /** local: how far records are sealed anew after a new passphrase. */
  resealing: 'resealing',
  /** session: the open vault key, base64; read only by a service worker that woke. */
  openKey: 'vault.key',
  /** session: which header the open vault key is of. */
  openMark: 'vault.open',
  /** session: the cases a small window shows first, sealed. */
  firstCases: 'firstCases',
  /** session: the case that was looked at last in a small window. */
  chosenCase: 'chosenCase',
  /** session: when a person last used the open vault, milliseconds since 1970. */
  lastUse: 'vault.lastUse',
} as const;

/** True for the key of a sealed record, readable or not. */
export function isRecordKey(key: string): boolean {
  return key.startsWith(storageKeys.recordPrefix);
}

/** True for the key of a page of the list index. */
export function isRegisterKey(key: string): boolean {
  return key.startsWith(storageKeys.registerPrefix);
}
