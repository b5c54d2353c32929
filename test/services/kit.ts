import { overviewCache, listEntriesFor } from '../../lib/services/overview-cache';
import { importSessions } from '../../lib/services/import-session';
import { importHandlers } from '../../lib/services/imports';
import { wholeVault } from '../../lib/services/records';
import type { Exchange } from '../../lib/domain/exchange';
import { recordKinds, recordLists } from '../../lib/domain/record-kinds';
import type { ImportAnswers, ImportLook, ImportReading } from '../../lib/messaging/namespaces/import';
import type { AppEvent } from '../../lib/messaging/events';
import { records } from '../../lib/storage/records';
import { repositoryOf } from '../../lib/storage/repository';
import { rowParts, sentSheet } from '../../lib/tables/formats/sent';
import type { Sheet } from '../../lib/tables/formats/table';
import { openKit } from '../storage/vault-kit';
import { loadProcedures } from '../../lib/procedures/registry';

// As the background has them: at hand before anybody asks.
await loadProcedures();

const asker = { from: 'window', tabId: null } as const;

export type LookOfTable = Extract<ImportLook, { kind: 'table' }>;

/** The background's side of importing over a real vault in memory. */
export async function importKit() {
  const kit = await openKit();
  const sealed = records(kit.vault, listEntriesFor('1.0.0'));
  const repository = repositoryOf(sealed);
  const board = overviewCache(sealed);
  const profile = importSessions(kit.vault);
  const news: AppEvent[] = [];
  const changed = () => profile.changed();
  const handlers = importHandlers({
    ...{ repository, records: sealed, overview: board, sessions: profile, local: kit.local, changed },
    newId: () => crypto.randomUUID(),
    now: () => new Date('2026-11-29T00:00:00Z'),
    today: () => '2026-11-29',
    publish: (one) => news.push(one),
    // A pause after each step: whatever a machine does in 40 ms.
    slice: 0,
  });

  const whole = () => wholeVault(repository);
  async function fed(sheet: Sheet): Promise<string> {
    const source = { kind: 'sheets', format: 'text', encoding: 'utf-8', sheets: [sentSheet(sheet)] } as const;
    const { session } = await handlers['import.open']({ name: 'list.csv', source }, asker);
    for (const rows of rowParts(sheet.rows)) await handlers['import.feed']({ session, sheet: 0, rows }, asker);
    return session;
  }
  async function look(session: string, said: Partial<ImportReading> = {}, remember = false): Promise<LookOfTable> {
    const reading = {
      mapping: null,
      headingRow: null,
      blank: 'keep',
      makeCases: true,
      procedure: null,
      answers: nothing,
      ...said,
    } as const;
    const seen = await handlers['import.look']({ session, reading, remember }, asker);
    if (seen.kind !== 'table') throw new Error(`A table was expected, and not ${seen.kind}.`);
    return seen;
  }
  return {
    ...{ kit, repository, handlers, news, whole, fed, look, profile },
    /** Writes records as an editor does. */
    put: (...batch: Parameters<typeof repository.put>) => repository.put(...batch).finally(changed),
    fill: async (document: Exchange) => {
      await repository.put(
        recordKinds.flatMap((kind) => document[recordLists[kind]].map((payload) => ({ kind, payload }))),
      );
      changed();
    },
    commit: (session: string, id: string) => handlers['import.commit']({ session, look: id }, asker),
    halt: (session: string) => handlers['import.halt']({ session }, asker),
    records: (session: string, id: string, from = 0) =>
      handlers['import.records']({ session, look: id, from, count: 50 }, asker),
    past: () => handlers['imports.list'](null, asker),
    undo: (id: string, only: readonly string[] | null = null) => handlers['imports.undo']({ id, only }, asker),
  };
}

export const nothing: ImportAnswers = { offers: {}, sides: {}, cells: {}, unruled: [] };

/** A sheet of these rows, the first of them its headings. */
export const sheetOfRows = (rows: Sheet['rows']): Sheet => ({ name: '', rows, bad: new Map(), hidden: false });
