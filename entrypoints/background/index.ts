import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from '#imports';
import { onOwnNews, tell } from '../../lib/messaging/call';
import { admit, type Handlers } from '../../lib/messaging/door';
import { watchedTab } from '../../lib/messaging/watch-port';
import { coeGijinkoku } from '../../lib/procedures/coe-gijinkoku/form';
import { bindingsIn } from '../../lib/storage/bindings';
import { browserAreas, shutOutContentScripts } from '../../lib/storage/browser-areas';
import { pointingsIn } from '../../lib/storage/pointings';
import { records } from '../../lib/storage/records';
import { repositoryOf } from '../../lib/storage/repository';
import { createVault } from '../../lib/storage/vault';
import { backupHandlers } from './backup';
import { sessionDesk } from './backup-session';
import { showBadge } from './badge';
import { blockerDesk } from './blockers';
import { boardDesk, linesFor } from './board';
import { captureHandlers } from './capture';
import { checkHandlers, heldChecks, readPage } from './check';
import { checkRecordHandlers } from './check-records';
import { columnHandlers } from './columns';
import { deskHandlers } from './desk';
import { createForms } from './forms';
import { healthHandlers } from './health';
import { manyHandlers } from './many';
import { overviewHandlers } from './overview';
import { stopPages } from './page-side';
import { panelHandlers } from './panel';
import { pointingHandlers } from './pointings';
import { recordHandlers, summaryById } from './records';
import { reportHandlers } from './report';
import { restoreHandlers } from './restore';
import { lookAgain, lookAt, tabHandlers } from './tabs';
import { createTurns } from './turns';
import { vaultHandlers } from './vault';

const idleAlarm = 'idle';

/** The day in Japan, where the application is filed, YYYY-MM-DD. */
const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date());

export default defineBackground(() => {
  const { local, session } = browserAreas();
  const vault = createVault({ local, session, now: () => Date.now() });
  const sealed = records(vault, linesFor(browser.runtime.getManifest().version));
  const repository = repositoryOf(sealed);
  const bindings = bindingsIn(session);
  const turns = createTurns();
  const pointings = pointingsIn(local);
  const forms = createForms({ repository, pointings, today });
  const checks = heldChecks();
  const board = boardDesk(sealed);
  const blockers = blockerDesk(repository, today);
  const changed = () => tell({ news: 'records' });
  const backups = sessionDesk(vault);
  const now = () => Date.now();
  const vaultTold = async () => {
    const state = await vault.state();
    if (state !== 'open') {
      void stopPages();
      backups.forget();
      checks.clear();
      blockers.forget();
      board.forget();
    } else {
      // The lists are asked for next. Where this fails, they say so.
      void board.read().catch(() => undefined);
    }
    tell({ news: 'vault', state });
  };
  const handlers: Handlers = {
    ...vaultHandlers(vault, local, vaultTold),
    ...backupHandlers({ vault, records: sealed, sessions: backups, local, now }),
    ...restoreHandlers({ vault, records: sealed, sessions: backups, now, changed }),
    ...healthHandlers({ records: sealed, changed }),
    ...deskHandlers({ vault, records: sealed, local, destroyed: vaultTold }),
    ...recordHandlers({ repository, board, today, changed }),
    ...overviewHandlers({ board, blockers, today, changed }),
    ...manyHandlers({ repository, records: sealed, board, changed }),
    ...reportHandlers({ repository, today, changed }),
    ...tabHandlers({ vault, repository, bindings, turns, forms }),
    ...checkHandlers({ vault, bindings, turns, forms }, checks),
    ...captureHandlers({
      vault,
      repository,
      bindings,
      read: (tabId, procedure) => readPage(forms, tabId, procedure, null),
      today,
      newId: () => crypto.randomUUID(),
      changed: () => tell({ news: 'records' }),
    }),
    ...checkRecordHandlers({ repository, bindings, vault, forms, checks, today, now: () => new Date(), changed }),
    ...pointingHandlers({ forms, pointings, turns, today, changed: () => tell({ news: 'records' }) }),
    ...columnHandlers(local),
    ...panelHandlers(now),
  };
  const keeper = {
    extensionId: browser.runtime.id,
    extensionOrigin: browser.runtime.getURL(''),
    portalOrigin: new URL(coeGijinkoku.url).origin,
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
    });
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    checks.drop(tabId);
    void bindings.remove(tabId);
  });
  // A tab that leaves the form leaves its case: the next form in it may be another person's.
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'complete') void unbindIfGone(tabId);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/workspace.html') });
  });

  async function unbindIfGone(tabId: number): Promise<void> {
    const binding = await bindings.get(tabId);
    if (!binding) return;
    checks.drop(tabId);
    const seen = await lookAt(tabId);
    const page = seen.kind === 'elsewhere' ? await lookAgain(tabId, forms) : seen;
    if (page.kind === 'form' || page.kind === 'confirmation')
      await bindings.set(tabId, { ...binding, report: null, check: null });
    else await bindings.remove(tabId);
    tell({ news: 'tab', tabId });
  }

  async function badgeOf(tabId: number): Promise<void> {
    const binding = await bindings.get(tabId);
    const state = binding === null ? 'none' : await vault.state();
    // A case that was removed meanwhile has no name; the tab then shows as bound to nothing.
    const bound = binding && state === 'open' ? await summaryById(repository, binding.caseId).catch(() => null) : null;
    const check = checks.get(tabId)?.checked.report ?? binding?.check ?? null;
    const name = bound && (bound.applicantName || bound.title || bound.id);
    // A tab may be closed at any moment; there is nothing to show on it then.
    await showBadge(tabId, { name, isLocked: state === 'locked', check }).catch(() => undefined);
  }

  async function badgeAll(): Promise<void> {
    const tabs = await browser.tabs.query({});
    await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : badgeOf(id))));
  }

  void shutOutContentScripts();
  void browser.alarms.create(idleAlarm, { periodInMinutes: 1 });
});
