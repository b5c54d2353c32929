import { FailureError } from '../domain/result';
import type { PlannedRecord } from '../tables/mapping/plan';
import type { Exchange } from '../domain/exchange';
import type { ImportReading, ImportSource } from '../messaging/namespaces/import';
import type { Vault } from '../storage/vault';
import { sheetOf } from '../tables/formats/sent';
import { type ImportFile, importFileOf } from './import-sources';

/** A file that is being imported. */
export interface ImportSession {
  readonly id: string;
  readonly name: string;
  readonly source: ImportSource;
  /** The rows of each sheet received so far. */
  readonly rows: (readonly string[])[][];
  /** The ids of the records that the rows create, by row and kind: answers refer to them. */
  readonly ids: Map<string, string>;
  /** What the file is, once it is complete. */
  file: ImportFile | null;
  /** The result of the last look. */
  look: Looked | null;
  /** Grows with each look and each halt; work of an older turn then ends. */
  turn: number;
}

/** A look, with what it would write. */
export interface Looked {
  readonly id: string;
  readonly reading: ImportReading;
  readonly records: readonly PlannedRecord[];
  /** The records as they were stored at the time of the look. */
  readonly stored: Exchange;
}

/** The only file that is being imported. It lives in the background, and ends when the vault locks. */
export interface ImportSessions {
  readonly begin: (name: string, source: ImportSource) => string;
  /** The one with this id, while the vault is open. Throws a `FailureError` if it is gone. */
  readonly of: (id: string) => Promise<ImportSession>;
  /** All records as stored, opened only once until something is written. */
  readonly stored: (read: () => Promise<Exchange>) => Promise<Exchange>;
  /** Records have been written. */
  readonly changed: () => void;
  readonly forget: () => void;
}

/** The imports into one vault. */
export function importSessions(vault: Vault): ImportSessions {
  let current: ImportSession | null = null;
  let opened: Promise<Exchange> | null = null;

  function forget(): void {
    if (current) current.turn += 1;
    current = null;
    opened = null;
  }

  return {
    begin(name, source) {
      forget();
      const sheets = source.kind === 'sheets' ? source.sheets : [];
      const id = crypto.randomUUID();
      current = { id, name, source, rows: sheets.map(() => []), ids: new Map(), file: null, look: null, turn: 0 };
      return id;
    },
    async of(id) {
      if ((await vault.state()) !== 'open') {
        forget();
        throw new FailureError({ code: 'locked' });
      }
      if (current?.id !== id) throw new FailureError({ code: 'interrupted' });
      return current;
    },
    stored(read) {
      const now = opened ?? read();
      opened = now;
      now.catch(() => {
        if (opened === now) opened = null;
      });
      return now;
    },
    changed: () => {
      opened = null;
    },
    forget,
  };
}

/** What the file of a session is; called for the first time when all rows have arrived. */
export function fileOf(session: ImportSession): ImportFile {
  session.file ??= readFile(session);
  return session.file;
}

function readFile({ source, rows }: ImportSession): ImportFile {
  if (source.kind === 'document') return source;
  const sheets = source.sheets.map((sheet, index) => sheetOf(sheet, rows[index] ?? []));
  const encoding = source.encoding === null ? {} : { encoding: source.encoding };
  return importFileOf({ kind: source.format, sheets, ...encoding });
}
