import { type RecordKind, recordSchemas } from '../domain/exchange';
import { type Board, type BoardEntry, boardOf } from '../overview/board';
import { lineEdition, lineOf } from '../overview/lines';
import { validityOf } from '../procedures/registry';
import type { Records } from '../storage/records';
import type { LineMaker, Register, RegisterEntry } from '../storage/register';
import { RepositoryError, recordIn } from '../storage/repository';

/** What the register keeps of each record. `version`: of the extension, as its facts on documents may change with it. */
export const linesFor = (version: string): LineMaker => ({
  edition: `${lineEdition} ${version}`,
  lineOf: (kind, payload) => {
    if (kind === 'setting') return null;
    const record = recordIn(kind, payload);
    return record && lineOf(kind, record, validityOf);
  },
});

/** Where the board is laid out. */
export interface BoardDesk {
  /** The board as it stands. Throws `RepositoryError` when locked. */
  readonly read: () => Promise<Board>;
  /** Whether reading it is only looking at it. */
  readonly isLaidOut: () => boolean;
  /** Drops what it holds: for when the vault locks. */
  readonly forget: () => void;
}

/** Lays out the board once for each change of the register. */
export function boardDesk(records: Records): BoardDesk {
  let last: { readonly register: Register; readonly turn: number; readonly board: Board } | null = null;

  async function read(): Promise<Board> {
    const result = await records.register();
    if (!result.ok) {
      last = null;
      throw new RepositoryError(result.reason);
    }
    const { register } = result;
    if (last?.register === register && last.turn === register.turn()) return last.board;
    const before = last?.register === register ? last.board : undefined;
    const board = boardOf(boardEntries(register.entries.values()), before);
    last = { register, turn: register.turn(), board };
    return board;
  }

  return {
    read,
    isLaidOut: () => last !== null,
    forget: () => {
      last = null;
    },
  };
}

function* boardEntries(entries: Iterable<RegisterEntry>): Generator<BoardEntry> {
  for (const entry of entries) if (isListed(entry)) yield entry;
}

/** Settings and records that no rule of today takes have no line. Lines were made by `lineOf` and sealed. */
function isListed(entry: RegisterEntry): entry is RegisterEntry & BoardEntry {
  return entry.line !== null && Object.hasOwn(recordSchemas, entry.kind satisfies RecordKind | 'setting');
}
