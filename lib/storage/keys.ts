/**
 * Every key that the extension uses in browser storage, in one place so that no two parts can use the same one. `local`
 * outlives the browser; `session` is in memory and ends with the browser.
 */
export const storageKeys = {
  /** local: the vault's header (the wrapped vault key and how to derive the key that unwraps it). */
  header: 'vault',
  /** local: the plain settings. */
  settings: 'settings',
  /** local: the fact of each column of a table, by a hash of its headings. */
  columnMaps: 'columnMaps',
  /** local: how cells below headings are read, by hashes of the headings. */
  headingRules: 'headingRules',
  /** local: when the last backup was made. */
  backup: 'backup',
  /** local: the progress of the first-run tour. */
  tour: 'tour',
  /** local: what a person has pointed at on pages, in the page's own words. */
  pointings: 'pointings',
  /** local: what a person has confirmed of rows that nobody had seen on a page, in the page's own words. */
  confirmedRows: 'confirmedRows',
  /** local: the same of the practice form: what is looked at there says nothing about the portal's page. */
  practisedRows: 'practisedRows',
  /** local: in front of each sealed record's opaque key. */
  recordPrefix: 'rec:',
  /** local: prefix of the number of each sealed page of the list index. */
  registerPrefix: 'reg:',
  /** local: prefix of the number of each tab whose page holds a fill that can be undone. */
  filledPrefix: 'filled:',
  /** local: fills the browser's log at its start, and is removed again at once. */
  filler: 'filler',
  /** session: true once a new log of the local area was begun. */
  freshLog: 'freshLog',
  /** session: true once the background has run since the extension was loaded. */
  goesOn: 'goesOn',
  /**
   * local: the sealed counts of all writes, which reveal records and list index pages that were replaced by older ones.
   */
  ledger: 'ledger',
  /** local: the progress of sealing records again after a change of passphrase. */
  resealing: 'resealing',
  /** session: the open vault key, base64; read only by a service worker that woke up. */
  openKey: 'vault.key',
  /** session: which header the open vault key belongs to. */
  openMark: 'vault.open',
  /** session: the cases that a small window shows first, sealed. */
  firstCases: 'firstCases',
  /** session: the case last viewed in a small window. */
  chosenCase: 'chosenCase',
  /** session: when a person last used the open vault, in milliseconds since 1970. */
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
