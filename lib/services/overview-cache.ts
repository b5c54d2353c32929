import { FailureError } from '../domain/result';
import { type RecordKind, recordSchemas } from '../domain/exchange';
import { type Overview, type OverviewEntry, overviewOf } from '../overview/overview';
import { listEntryEdition, listEntryOf } from '../overview/list-entries';
import { validityOf } from '../procedures/registry';
import type { Records } from '../storage/records';
import type { EntryMaker, ListIndex, IndexEntry } from '../storage/list-index';
import { recordIn } from '../storage/repository';

/**
 * What the list index keeps of each record. `version`: of the extension, because its facts on documents may change with
 * it.
 */
export const listEntriesFor = (version: string): EntryMaker => ({
  edition: `${listEntryEdition} ${version}`,
  entryOf: (kind, payload) => {
    if (kind === 'setting') return null;
    const record = recordIn(kind, payload);
    return record && listEntryOf(kind, record, validityOf);
  },
});

/** Makes and keeps the overview. */
export interface OverviewCache {
  /** The current overview. Throws `FailureError` when locked. */
  readonly read: () => Promise<Overview>;
  /** Whether it is already made, so that reading it costs nothing. */
  readonly isMade: () => boolean;
  /** Drops its content: for when the vault locks. */
  readonly forget: () => void;
}

/** Makes the overview once for each change of the list index. */
export function overviewCache(records: Records): OverviewCache {
  let last: { readonly index: ListIndex; readonly turn: number; readonly overview: Overview } | null = null;

  async function read(): Promise<Overview> {
    const result = await records.index();
    if (!result.ok) {
      last = null;
      throw new FailureError({ code: result.reason });
    }
    const { index } = result;
    if (last?.index === index && last.turn === index.turn()) return last.overview;
    const before = last?.index === index ? last.overview : undefined;
    const overview = overviewOf(overviewEntries(index.entries.values()), before);
    last = { index, turn: index.turn(), overview };
    return overview;
  }

  return {
    read,
    isMade: () => last !== null,
    forget: () => {
      last = null;
    },
  };
}

function* overviewEntries(entries: Iterable<IndexEntry>): Generator<OverviewEntry> {
  for (const entry of entries) if (isListed(entry)) yield entry;
}

/** Settings, and records that are invalid today, have no line. Lines were made by `entryOf` and sealed. */
function isListed(entry: IndexEntry): entry is IndexEntry & OverviewEntry {
  return entry.line !== null && Object.hasOwn(recordSchemas, entry.kind satisfies RecordKind | 'setting');
}
