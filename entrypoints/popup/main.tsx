import { render } from 'preact';
import browser from 'webextension-polyfill';
import { keepFormsOffDisk } from '../../components/base/form-memory';
import { call } from '../../lib/messaging/call';
import { defaultSettings } from '../../lib/storage/default-settings';
import { App } from '../../lib/screens/popup/app';
import '../../components/check/check.css';
import '../../components/popup/popup.css';
import '../../components/remaining/remaining.css';

/** The popup's tab: the one in the address (if the popup is opened as a page of its own), otherwise the active one. */
async function tabInQuestion(): Promise<number | null> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) {
    document.documentElement.dataset.place = 'tab';
    return /^\d+$/.test(named) ? Number(named) : null;
  }
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? null;
}

async function start(): Promise<void> {
  const root = document.getElementById('app');
  if (!root) throw new Error('popup/index.html has no element with the id "app".');
  const [tabId, settings] = await Promise.all([tabInQuestion(), call('settings.get', null)]);
  // No tab has the id -1 (the browser's own TAB_ID_NONE): the background answers that there is no page.
  render(<App tabId={tabId ?? -1} stored={settings.ok ? settings.value : defaultSettings} />, root);
}

keepFormsOffDisk(document);
void start();
