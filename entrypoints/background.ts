import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from '#imports';
import { subscribeHere } from '../lib/messaging/call';
import { dispatch } from '../lib/messaging/dispatch';
import { watchedTab } from '../lib/messaging/watch-port';
import { portalOrigins } from '../lib/procedures/heads';
import { loadProcedures } from '../lib/procedures/registry';
import { browserAreas, shutOutContentScripts } from '../lib/storage/browser-areas';
import { beginFreshLog } from '../lib/storage/fresh-log';
import { isPortal } from '../lib/services/page-side';
import { createBackground } from '../lib/services/background';

const idleAlarm = 'idle';

export default defineBackground(() => {
  // They are inlined, so they are available before anybody asks.
  void loadProcedures();
  const { local, session } = browserAreas();
  // Before anything else is written. On a full disk only this precaution is missing; later writes report the full disk
  // themselves.
  void beginFreshLog(local, session).catch(() => undefined);
  const { vault, handlers, bindings, queue, checks, badges, tabLife, resealing, vaultChanged } = createBackground(
    { local, session },
    browser.runtime.getManifest().version,
  );
  const policy = {
    extensionId: browser.runtime.id,
    extensionOrigin: browser.runtime.getURL(''),
    portalOrigins,
  };

  // Listeners are registered before anything is awaited; otherwise the browser would not wake the background for them.
  // `undefined` leaves a message to others; the polyfill's types know only listeners that always answer.
  const listen = (message: unknown, sender: Runtime.MessageSender, respond: (answer: unknown) => void) => {
    const answer = dispatch(message, sender, policy, handlers);
    if (answer === null) return undefined;
    void answer.then(respond);
    return true;
  };
  browser.runtime.onMessage.addListener(listen as Runtime.OnMessageListenerCallback);
  // A window that follows a page reports it through a port, which ends with the window in every case.
  browser.runtime.onConnect.addListener((port) => {
    const tabId = watchedTab(port.name);
    if (tabId === null || port.sender?.id !== policy.extensionId) return;
    port.onDisconnect.addListener(() => void handlers['tab.unwatch']({ tabId }, { from: 'window', tabId: null }));
  });
  subscribeHere((news) => {
    if (news.news === 'tab' || news.news === 'check') void badges.show(news.tabId);
    if (news.news === 'vault') void badges.showAll();
  });
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name !== idleAlarm) return;
    void vault.lockIfIdle().then((locked) => {
      if (locked) void vaultChanged();
      // Continues the work of a background that was stopped halfway.
      else resealing.run();
    });
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    checks.drop(tabId);
    void bindings.remove(tabId);
    void queue.forget(tabId);
  });
  // A tab that leaves the form loses its case: the next form in it may be another person's.
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'complete') void queue.loaded(tabId).then(() => tabLife.unbindIfGone(tabId));
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/workspace.html') });
  });

  void shutOutContentScripts();
  void queue.resume(isPortal);
  void browser.alarms.create(idleAlarm, { periodInMinutes: 1 });
});
