import type { BrowserAreas } from '../storage/browser-areas';
import { dayInJapan } from '../domain/calendar';
import { publish } from '../messaging/call';
import type { Handlers } from '../messaging/dispatch';
import { bindingsIn } from '../storage/bindings';
import { confirmedRowsIn } from '../storage/confirmed-rows';
import { storageKeys } from '../storage/keys';
import { pointingsIn } from '../storage/pointings';
import { records } from '../storage/records';
import { repositoryOf } from '../storage/repository';
import { filledTabsIn, runsIn } from '../storage/runs';
import { sessionMemory } from '../storage/session-memory';
import { readSettings } from '../storage/settings';
import { createVault } from '../storage/vault';
import { backupHandlers } from './backup';
import { backupSessions } from './backup-session';
import { badgesOf } from './badge';
import { remainingCounter } from './remaining-counter';
import { overviewCache, listEntriesFor } from './overview-cache';
import { briefHandlers, type FirstCases } from './brief';
import { captureHandlers } from './capture';
import { checkHandlers, liveChecks, readPage } from './check';
import { checkRecordHandlers } from './check-records';
import { staffProfileHandlers } from './staff-profile';
import { copiedSentenceHandlers } from './copied-sentences';
import { confirmedRowHandlers } from './confirmed-rows';
import { confirmedRowsBySite } from './confirmed-site';
import { createForms, formWithRow } from './forms';
import { healthHandlers } from './health';
import { importSessions } from './import-session';
import { importHandlers } from './imports';
import { manyHandlers } from './batch-edit';
import { overviewHandlers } from './overview';
import { askPage, endOnPage, isPortal, stopPages } from './page-side';
import { panelHandlers } from './panel';
import { paperTemplateHandlers } from './paper-templates';
import { pointingHandlers } from './pointings';
import { recordHandlers } from './records';
import { reportHandlers } from './report';
import { resealer } from './resealing';
import { restoreHandlers } from './restore';
import { shapeHandlers } from './shape';
import { tabHandlers } from './tabs';
import { tabLifeOf } from './tab-life';
import { createTabQueue } from './tab-queue';
import { vaultHandlers } from './vault';
import { workHandlers } from './work';

/** Today in Japan, YYYY-MM-DD. */
const today = () => dayInJapan(new Date());

const day = 24 * 60 * 60 * 1000;

/** Builds the background from its parts: the vault, the message handlers, and the state of tabs. */
export function createBackground({ local, session }: BrowserAreas, version: string) {
  const vault = createVault({ local, session, now: () => Date.now() });
  const sealed = records(vault, listEntriesFor(version));
  const repository = repositoryOf(sealed);
  const bindings = bindingsIn(session);
  const queue = createTabQueue({
    runs: runsIn(session),
    filled: filledTabsIn(local, session),
    askPage: (tabId, work) => endOnPage(tabId, work, bindings),
    publish,
  });
  const pointings = pointingsIn(local);
  const confirmedRowsOn = confirmedRowsBySite(
    isPortal,
    confirmedRowsIn(local),
    confirmedRowsIn(local, storageKeys.practisedRows),
  );
  const forms = createForms({ repository, pointings, confirmedRowsOn, today });
  const checks = liveChecks();
  const badges = badgesOf({ vault, repository, bindings, queue, checks });
  const tabLife = tabLifeOf({ bindings, checks, forms });
  const overview = overviewCache(sealed);
  const blockers = remainingCounter(repository, today);
  const first = sessionMemory<FirstCases>(vault, session, storageKeys.firstCases);
  const changed = () => {
    imports.changed();
    publish({ news: 'records' });
    // The records a check was compared with have changed; a window that follows the page checks it again.
    void tabLife.forgetChecks();
  };
  /** Rows are found otherwise from now on. */
  const rowsChanged = () => publish({ news: 'records' });
  const backups = backupSessions(vault);
  const imports = importSessions(vault);
  const now = () => Date.now();
  const resealing = resealer(sealed, (part) => publish({ news: 'resealing', ...part }));
  const vaultChanged = async () => {
    const state = await vault.state();
    if (state !== 'open') {
      void stopPages();
      backups.forget();
      imports.forget();
      checks.clear();
      blockers.forget();
      overview.forget();
      await Promise.all([first.clear(), session.remove([storageKeys.chosenCase])]);
      await Promise.all((await bindings.clear()).map((tabId) => askPage(tabId, 'page.clear', null).catch(() => null)));
    } else {
      resealing.run();
      // If a disk is full, tombstones wait for the next time.
      void cleanOldTombstones().catch(() => undefined);
      // The lists are requested next. If this read fails, they report it.
      void overview.read().catch(() => undefined);
    }
    publish({ news: 'vault', state });
  };
  const rekeyed = async () => {
    backups.forget();
    resealing.run();
  };
  const handlers: Handlers = {
    ...vaultHandlers({ vault, records: sealed, local, changed: vaultChanged, rekeyed }),
    ...backupHandlers({ vault, records: sealed, sessions: backups, local, now }),
    ...restoreHandlers({ vault, records: sealed, sessions: backups, now, changed }),
    ...healthHandlers({ records: sealed, overview, changed }),
    ...staffProfileHandlers({ vault, records: sealed, local, destroyed: vaultChanged }),
    ...recordHandlers({ repository, overview, today, changed }),
    ...overviewHandlers({ overview, blockers, today, changed }),
    ...manyHandlers({ repository, records: sealed, overview, changed }),
    ...briefHandlers({ repository, overview, blockers, bindings, session, first, today }),
    ...reportHandlers({ repository, today, changed }),
    ...workHandlers(bindings),
    ...tabHandlers({ vault, repository, bindings, queue, forms }),
    ...checkHandlers({ vault, bindings, queue, forms }, checks),
    ...captureHandlers({
      vault,
      repository,
      bindings,
      confirmedRowsOn,
      read: (tabId, procedure) => readPage(forms, tabId, procedure, null),
      today,
      newId: () => crypto.randomUUID(),
      changed,
    }),
    ...checkRecordHandlers({ repository, bindings, vault, forms, checks, today, now: () => new Date(), changed }),
    ...paperTemplateHandlers(sealed),
    ...copiedSentenceHandlers({ repository, overview }),
    ...confirmedRowHandlers({ confirmedRowsOn, formWithRow, today, changed: rowsChanged }),
    ...pointingHandlers({ forms, pointings, queue, today, changed: rowsChanged }),
    ...importHandlers({
      repository,
      records: sealed,
      overview,
      sessions: imports,
      local,
      newId: () => crypto.randomUUID(),
      now: () => new Date(),
      today,
      changed,
      publish,
    }),
    ...shapeHandlers({ vault, repository, bindings, forms, overview, today }),
    ...panelHandlers(now),
  };
  async function cleanOldTombstones(): Promise<void> {
    const settings = await readSettings(local);
    const days = settings.ok ? settings.settings.tombstoneDays : null;
    if (days !== null) await sealed.clean(now() - days * day);
  }

  return { vault, handlers, bindings, queue, checks, badges, tabLife, resealing, vaultChanged };
}
