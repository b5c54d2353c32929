import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from '#imports';
import { dayInJapan } from '../lib/domain/calendar';
import { onOwnNews, tell } from '../lib/messaging/call';
import { admit, type Handlers } from '../lib/messaging/door';
import { watchedTab } from '../lib/messaging/watch-port';
import { firstHead } from '../lib/procedures/heads';
import { loadProcedures } from '../lib/procedures/registry';
import { bindingsIn } from '../lib/storage/bindings';
import { browserAreas, shutOutContentScripts } from '../lib/storage/browser-areas';
import { beginFreshLog } from '../lib/storage/fresh-log';
import { storageKeys } from '../lib/storage/keys';
import { pointingsIn } from '../lib/storage/pointings';
import { records } from '../lib/storage/records';
import { repositoryOf } from '../lib/storage/repository';
import { filledTabsIn, runsIn } from '../lib/storage/runs';
import { sessionMemory } from '../lib/storage/session-memory';
import { readSettings } from '../lib/storage/settings';
import { createVault } from '../lib/storage/vault';
import { backupHandlers } from '../lib/services/backup';
import { sessionDesk } from '../lib/services/backup-session';
import { showBadge } from '../lib/services/badge';
import { blockerDesk } from '../lib/services/blockers';
import { boardDesk, linesFor } from '../lib/services/board';
import { briefHandlers, type FirstCases } from '../lib/services/brief';
import { captureHandlers } from '../lib/services/capture';
import { checkHandlers, heldChecks, readPage } from '../lib/services/check';
import { checkRecordHandlers } from '../lib/services/check-records';
import { deskHandlers } from '../lib/services/desk';
import { createForms } from '../lib/services/forms';
import { healthHandlers } from '../lib/services/health';
import { importDesk } from '../lib/services/import-session';
import { importHandlers } from '../lib/services/imports';
import { manyHandlers } from '../lib/services/many';
import { overviewHandlers } from '../lib/services/overview';
import { askPage, endOnPage, isPortal, stopPages } from '../lib/services/page-side';
import { panelHandlers } from '../lib/services/panel';
import { pointingHandlers } from '../lib/services/pointings';
import { recordHandlers, summaryById } from '../lib/services/records';
import { reportHandlers } from '../lib/services/report';
import { resealer } from '../lib/services/resealing';
import { restoreHandlers } from '../lib/services/restore';
import { lookAgain, lookAt, tabHandlers } from '../lib/services/tabs';
import { createTurns } from '../lib/services/turns';
import { vaultHandlers } from '../lib/services/vault';
import { workHandlers } from '../lib/services/work';

const idleAlarm = 'idle';
const day = 24 * 60 * 60 * 1000;

/** The day in Japan, YYYY-MM-DD. */
const today = () => dayInJapan(new Date());

export default defineBackground(() => {
  // They stand inline: at hand before anybody asks.
  void loadProcedures();
  const { local, session } = browserAreas();
  // Before anything else is written. On a full disk the care is missing; what is then written says so itself.
  void beginFreshLog(local, session).catch(() => undefined);
  const vault = createVault({ local, session, now: () => Date.now() });
  const sealed = records(vault, linesFor(browser.runtime.getManifest().version));
  const repository = repositoryOf(sealed);
  const bindings = bindingsIn(session);
  const turns = createTurns({
    runs: runsIn(session),
    filled: filledTabsIn(local, session),
    askPage: (tabId, work) => endOnPage(tabId, work, bindings),
  });
  const pointings = pointingsIn(local);
  const forms = createForms({ repository, pointings, today });
  const checks = heldChecks();
  const board = boardDesk(sealed);
  const blockers = blockerDesk(repository, today);
  const first = sessionMemory<FirstCases>(vault, session, storageKeys.firstCases);
  const changed = () => {
    imports.changed();
    tell({ news: 'records' });
    // What a check compared with has changed; who follows a page checks it anew.
    void forgetChecks();
  };
  const backups = sessionDesk(vault);
  const imports = importDesk(vault);
  const now = () => Date.now();
  const resealing = resealer(sealed, (part) => tell({ news: 'resealing', ...part }));
  const vaultTold = async () => {
    const state = await vault.state();
    if (state !== 'open') {
      void stopPages();
      backups.forget();
      imports.forget();
      checks.clear();
      blockers.forget();
      board.forget();
      await Promise.all([first.clear(), session.remove([storageKeys.chosenCase])]);
      await Promise.all((await bindings.clear()).map((tabId) => askPage(tabId, 'page.clear', null).catch(() => null)));
    } else {
      resealing.run();
      // Where a disk is full, tombstones wait for the next time.
      void cleanOldTombstones().catch(() => undefined);
      // The lists are asked for next. Where this fails, they say so.
      void board.read().catch(() => undefined);
    }
    tell({ news: 'vault', state });
  };
  const rekeyed = async () => {
    backups.forget();
    resealing.run();
  };
  const handlers: Handlers = {
    ...vaultHandlers({ vault, records: sealed, local, changed: vaultTold, rekeyed }),
    ...backupHandlers({ vault, records: sealed, sessions: backups, local, now }),
    ...restoreHandlers({ vault, records: sealed, sessions: backups, now, changed }),
    ...healthHandlers({ records: sealed, board, changed }),
    ...deskHandlers({ vault, records: sealed, local, destroyed: vaultTold }),
    ...recordHandlers({ repository, board, today, changed }),
    ...overviewHandlers({ board, blockers, today, changed }),
    ...manyHandlers({ repository, records: sealed, board, changed }),
    ...briefHandlers({ repository, board, blockers, bindings, session, first, today }),
    ...reportHandlers({ repository, today, changed }),
    ...workHandlers(bindings),
    ...tabHandlers({ vault, repository, bindings, turns, forms }),
    ...checkHandlers({ vault, bindings, turns, forms }, checks),
    ...captureHandlers({
      vault,
      repository,
      bindings,
      read: (tabId, procedure) => readPage(forms, tabId, procedure, null),
      today,
      newId: () => crypto.randomUUID(),
      changed,
    }),
    ...checkRecordHandlers({ repository, bindings, vault, forms, checks, today, now: () => new Date(), changed }),
    ...pointingHandlers({ forms, pointings, turns, today, changed: () => tell({ news: 'records' }) }),
    ...importHandlers({
      repository,
      records: sealed,
      board,
      desk: imports,
      local,
      newId: () => crypto.randomUUID(),
      now: () => new Date(),
      today,
      changed,
      tell,
    }),
    ...panelHandlers(now),
  };
  const keeper = {
    extensionId: browser.runtime.id,
    extensionOrigin: browser.runtime.getURL(''),
    portalOrigin: new URL(firstHead.url).origin,
  };

  // Listeners are registered before anything is awaited, or the browser would not wake the background for them.
  // `undefined` leaves a message to others; the polyfill's types know only listeners that always answer.
  const listen = (message: unknown, sender: Runtime.MessageSender, respond: (answer: unknown) => void) => {
    const answer = admit(message, sender, keeper, handlers);
    if (answer === null) return undefined;
    void answer.then(respond);
    return true;
  };
  browser.runtime.onMessage.addListener(listen as Runtime.OnMessageListenerCallback);
  // A window that follows a page says so by a port, which ends with the window, however that ends.
  browser.runtime.onConnect.addListener((port) => {
    const tabId = watchedTab(port.name);
    if (tabId === null || port.sender?.id !== keeper.extensionId) return;
    port.onDisconnect.addListener(() => void handlers['tab.unwatch']({ tabId }, { from: 'window', tabId: null }));
  });
  onOwnNews((news) => {
    if (news.news === 'tab' || news.news === 'check') void badgeOf(news.tabId);
    if (news.news === 'vault') void badgeAll();
  });
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name !== idleAlarm) return;
    void vault.lockIfIdle().then((locked) => {
      if (locked) void vaultTold();
      // A background that was stopped half-way goes on here.
      else resealing.run();
    });
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    checks.drop(tabId);
    void bindings.remove(tabId);
    void turns.forget(tabId);
  });
  // A tab that leaves the form leaves its case: the next form in it may be another person's.
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'complete') void turns.loaded(tabId).then(() => unbindIfGone(tabId));
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/workspace.html') });
  });

  async function cleanOldTombstones(): Promise<void> {
    const settings = await readSettings(local);
    const days = settings.ok ? settings.settings.tombstoneDays : null;
    if (days !== null) await sealed.clean(now() - days * day);
  }

  async function forgetChecks(): Promise<void> {
    for (const tabId of await bindings.tabs()) {
      if (checks.get(tabId) !== null || !(await bindings.get(tabId))?.check) continue;
      await bindings.update(tabId, (now) => now.check && { ...now, check: null });
      tell({ news: 'tab', tabId });
    }
  }

  async function unbindIfGone(tabId: number): Promise<void> {
    const binding = await bindings.get(tabId);
    if (!binding) return;
    checks.drop(tabId);
    const seen = await lookAt(tabId);
    const page = seen.kind === 'elsewhere' ? await lookAgain(tabId, forms) : seen;
    if (page.kind === 'form' || page.kind === 'confirmation')
      await bindings.update(tabId, (now) => ({ ...now, report: null, check: null }));
    else await bindings.remove(tabId);
    tell({ news: 'tab', tabId });
  }

  async function badgeOf(tabId: number): Promise<void> {
    const binding = await bindings.get(tabId);
    const isOpen = binding !== null && (await vault.state()) === 'open';
    // A case that was removed meanwhile has no name; the tab then shows as bound to nothing.
    const bound = binding && isOpen ? await summaryById(repository, binding.caseId).catch(() => null) : null;
    const check = checks.get(tabId)?.checked.report ?? binding?.check ?? null;
    const run = await turns.runOf(tabId);
    const name = bound && (bound.applicantName || bound.title || bound.id);
    // A tab may be closed at any moment; there is nothing to show on it then.
    await showBadge(tabId, { name, check, run }).catch(() => undefined);
  }

  async function badgeAll(): Promise<void> {
    const tabs = await browser.tabs.query({});
    await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : badgeOf(id))));
  }

  void shutOutContentScripts();
  void turns.resume(isPortal);
  void browser.alarms.create(idleAlarm, { periodInMinutes: 1 });
});
